/** Small drawings of this figure, told apart by shape: wanting, reading, checking, finding out. */
import { Hatch as Lines } from '../../ui/hatch';
import { px } from '../../ui/px';

/** What a person prefers: a chosen ring. Centred on (0, 0). */
export function Wish({ r = 4.5 }: { r?: number }) {
  return (
    <>
      <circle r={r} className="fill-paper stroke-lamp" strokeWidth={1.6} />
      <circle r={px(r * 0.42)} className="fill-lamp" />
    </>
  );
}

/** A report that a person reads. Centred on (0, 0). */
export function Report() {
  return (
    <>
      <path d="M-3.5 -4.5H3.5V4.5H-3.5Z" className="fill-paper stroke-lamp" strokeWidth={1.2} />
      <path d="M-1.8 -1.8H1.8M-1.8 0.4H1.8M-1.8 2.6H.6" className="stroke-lamp" strokeWidth={0.9} />
    </>
  );
}

/** A person who looks. Centred on (0, 0). */
export function Eye() {
  return (
    <>
      <path d="M-7 0C-4 -5 4 -5 7 0C4 5 -4 5 -7 0Z" className="fill-paper stroke-lamp" strokeWidth={1.4} />
      <circle r={2.3} className="fill-lamp" />
    </>
  );
}

/** The hatching of what nobody has checked, to be filled with `url(#id)`. */
export function Hatch({ id }: { id: string }) {
  return <Lines id={id} ground="fill-shade" width={1.1} at={0} />;
}

export type Kind = 'wanting' | 'reading' | 'checking' | 'finding' | 'assistants';

/** How a kind of minutes is filled: every person's minute is gold, an assistant's violet. */
export const FILL: Readonly<Record<Kind, string>> = {
  wanting: 'fill-lamp stroke-lamp',
  reading: 'fill-paper stroke-lamp',
  checking: 'fill-lit stroke-lamp',
  finding: 'fill-lamp-fill stroke-lamp',
  assistants: 'fill-agent-fill stroke-agent',
};

/** The mark of a kind of minutes beside its name. */
export function Swatch({ kind }: { kind: Kind }) {
  return (
    <svg viewBox="-9 -9 18 18" width={18} height={18} aria-hidden="true" className="inline-block shrink-0">
      <rect x={-7.5} y={-7.5} width={15} height={15} rx={2} className={FILL[kind]} strokeWidth={1.2} />
      {kind === 'wanting' && <Wish r={4.2} />}
      {kind === 'reading' && <path d="M-4 -3.2H4M-4 0H4M-4 3.2H1" className="stroke-lamp" strokeWidth={1.3} />}
      {kind === 'checking' && <g transform="scale(.75)">{<Eye />}</g>}
    </svg>
  );
}
