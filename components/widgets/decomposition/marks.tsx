/** The figure's small drawings, each centred on (0, 0). They differ in shape, so that they can be told apart without colour. */

import type { Status } from '../../models/recursion/task-tree';
import { Hatch as Lines } from '../../ui/hatch';
import { ROUND } from '../../ui/strokes';

const LID = 'M-8.5 0C-5 -6 5 -6 8.5 0C5 6 -5 6 -8.5 0Z';

/** The human who judges. Alone: an open eye. Helped: an open eye behind a lens. Out: a closed eye. */
export function Eye({ status }: { status: Status }) {
  if (status === 'out') {
    return (
      <path
        d="M-8.5 -1.5C-5 4 5 4 8.5 -1.5M-6.6 1.4L-8.6 4.4M0 2.8V6.4M6.6 1.4L8.6 4.4"
        className="fill-none stroke-shade-ink"
        strokeWidth={1.7}
        strokeLinecap="round"
      />
    );
  }
  return (
    <>
      {status === 'helped' && (
        <>
          <path d="M7.6 7.6L12.4 12.4" className="stroke-agent" strokeWidth={3} strokeLinecap="round" />
          <circle r={10.6} className="fill-paper stroke-agent" strokeWidth={1.8} />
        </>
      )}
      <path
        d={LID}
        transform={status === 'helped' ? 'scale(.86)' : undefined}
        className="fill-paper stroke-lamp"
        strokeWidth={status === 'helped' ? 1.9 : 1.7}
        strokeLinejoin="round"
      />
      <circle r={status === 'helped' ? 2.5 : 2.9} className="fill-lamp" />
    </>
  );
}

/** An AI: a violet disc with the round in which it was trained; a dashed ring while it is not. */
export function Agent({ round, fresh = false }: { round: number | null; fresh?: boolean }) {
  const trained = round !== null;
  return (
    <>
      {fresh && <circle r={14} className="fill-none stroke-agent" strokeWidth={1.5} />}
      <circle
        r={10}
        className={trained ? 'fill-agent stroke-paper' : 'fill-paper stroke-agent'}
        strokeWidth={1.5}
        strokeDasharray={trained ? undefined : '3 2.6'}
      />
      {trained && (
        <text y={4.2} textAnchor="middle" className="fill-paper font-sans text-xs font-semibold tabular-nums">
          {round}
        </text>
      )}
    </>
  );
}

/** What travels: a question on its way down, and the same dot as a checked report on its way up. */
export function Dot({ answered }: { answered: boolean }) {
  return (
    <>
      <circle r={6.5} className={answered ? 'fill-yes stroke-paper' : 'fill-paper stroke-ink-2'} strokeWidth={1.3} />
      {answered ? (
        <path d="M-3 .2L-.9 2.4L3 -2.2" className="fill-none stroke-paper" strokeWidth={1.7} {...ROUND} />
      ) : (
        <path
          d="M-1.9 -1.5C-1.9 -4 1.9 -4 1.9 -1.6C1.9 -.2 0 -.1 0 1.3M0 3.5V3.6"
          className="fill-none stroke-ink-2"
          strokeWidth={1.4}
          strokeLinecap="round"
        />
      )}
    </>
  );
}

/** A part of the work: a sheet with a folded corner. */
export function Sheet({ scale = 1 }: { scale?: number }) {
  return (
    <g transform={scale === 1 ? undefined : `scale(${scale})`}>
      <path
        d="M-7 -9H3L7 -5V9H-7Z"
        className="fill-paper stroke-ink"
        strokeWidth={1.5 / scale}
        strokeLinejoin="round"
      />
      <path
        d="M3 -9V-5H7M-4 -1H4M-4 2.5H4M-4 6H1"
        className="fill-none stroke-ink"
        strokeWidth={1.2 / scale}
        strokeLinecap="round"
      />
    </g>
  );
}

/** The hatching of what nobody has checked, to be filled with `url(#id)`. */
export function Hatch({ id }: { id: string }) {
  return <Lines id={id} ground="fill-shade" width={1.6} at={0} />;
}

/** One mark by itself, for lists and legends. */
export function Mark({
  children,
  size = 26,
  className = '',
}: {
  children: React.ReactNode;
  size?: number;
  className?: string;
}) {
  return (
    <svg
      viewBox="-14 -14 28 28"
      width={size}
      height={size}
      aria-hidden="true"
      className={`inline-block shrink-0 ${className}`}
    >
      {children}
    </svg>
  );
}

export interface TextLine {
  text: string;
  y: number;
}

/** Lines of a label, each at its own height. */
export const stacked = (lines: readonly string[], top: number, leading: number): TextLine[] =>
  lines.map((text, k) => ({ text, y: top + k * leading }));
