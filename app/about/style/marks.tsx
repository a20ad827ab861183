import type { ReactNode } from 'react';
import { GapMark } from '../../../components/ui/gap-mark';
import { Hatch, HatchedGround } from '../../../components/ui/hatch';
import { Lamp, SmallEye, StationMark } from '../../../components/ui/station-marks';
import { Chart } from './chart';

/** A drawing of one mark or two, each centred 44 from the last. */
function Drawn({ children, count = 1 }: { children: ReactNode; count?: number }) {
  return (
    <svg viewBox={`-24 -24 ${48 * count} 48`} className="h-16 max-w-full" aria-hidden="true">
      {children}
    </svg>
  );
}

const SMALL = { done: 'did it', yes: 'could', no: 'couldn’t', both: 'both' } as const;

const VERDICTS = [
  { glyph: '✓', word: 'holds', look: 'text-yes' },
  { glyph: '✗', word: 'fails', look: 'text-no' },
  { glyph: '?', word: 'can’t tell', look: 'text-unsure' },
] as const;

const DRAWN: Readonly<Record<string, () => ReactNode>> = {
  light: () => (
    <div className="grid w-full grid-cols-2 font-sans text-sm">
      <p className="bg-lit px-3 py-5 text-ink">seen</p>
      <div className="relative bg-shade px-3 py-5 text-shade-ink">
        <HatchedGround id="style-shade" opacity={0.55} />
        <p className="relative inline-block rounded-sm bg-shade px-1">unchecked</p>
      </div>
    </div>
  ),
  person: () => (
    <Drawn count={2}>
      <StationMark station="picks" />
      <g transform="translate(48 0)">
        <circle r={10} className="fill-lamp-fill stroke-lamp" strokeWidth={1.2} />
        <SmallEye />
      </g>
    </Drawn>
  ),
  lamp: () => (
    <Drawn>
      <path d="M-14 8L-22 24H22L14 8Z" className="fill-lit" />
      <g transform="translate(0 8)">
        <Lamp half={14} cord={14} />
      </g>
    </Drawn>
  ),
  ai: () => (
    <Drawn count={3}>
      <StationMark station="worker" />
      <g transform="translate(48 0)">
        <StationMark station="reward" />
      </g>
      <g transform="translate(96 0)">
        <StationMark station="versions" />
      </g>
    </Drawn>
  ),
  work: () => (
    <Drawn count={2}>
      <defs>
        <Hatch id="style-bluff" size={5} ground="fill-paper" line="stroke-truth" width={1.5} at={0} />
      </defs>
      <rect x={-18} y={-18} width={36} height={36} className="fill-truth stroke-truth" />
      <rect x={30} y={-18} width={36} height={36} fill="url(#style-bluff)" className="stroke-truth" />
    </Drawn>
  ),
  gaps: () => (
    <ul className="flex flex-wrap gap-x-4 gap-y-2 font-sans text-sm">
      {(Object.keys(SMALL) as (keyof typeof SMALL)[]).map((gap) => (
        <li key={gap} className="flex items-center gap-1.5">
          <GapMark gap={gap} className="size-5" />
          <span>{SMALL[gap]}</span>
        </li>
      ))}
    </ul>
  ),
  verdicts: () => (
    <ul className="flex flex-wrap gap-x-4 gap-y-2 font-sans text-sm font-semibold">
      {VERDICTS.map(({ glyph, word, look }) => (
        <li key={word} className={look}>
          <span aria-hidden="true">{glyph}</span> <span>{word}</span>
        </li>
      ))}
    </ul>
  ),
  step: () => (
    <p className="rounded-md border-2 border-control px-3 py-1.5 font-sans text-sm text-ink">so it follows</p>
  ),
  chart: () => <Chart />,
};

/** The drawing of one mark. @throws Error for one that has none */
export function MarkSpecimen({ id }: { id: string }) {
  const drawn = DRAWN[id];
  if (!drawn) throw new Error(`the mark “${id}” has no drawing in app/about/style/marks.tsx`);
  return drawn();
}
