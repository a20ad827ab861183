import { useId } from 'react';
import { cells, heightOf, SQUARE, widthOf } from './layout';
import { derive, type TwoGapsState } from './model';

const SIDE = widthOf(SQUARE);
const TOP = 8;
/** Where a count stands, from the top. */
const yOf = (count: number): number => TOP + (heightOf(SQUARE) * (100 - count)) / 100;

interface PartProps {
  from: number;
  to: number;
  words: string;
  className: string;
}

/** Beside a part of the hundred: how many, and what they are. */
function Part({ from, to, words, className }: PartProps) {
  if (to <= from) return null;
  const y = Math.max(TOP + 12, Math.min(yOf((from + to) / 2), TOP + heightOf(SQUARE) - 18));
  return (
    <g transform={`translate(${SIDE + 12} ${y})`}>
      <text y={3} className={`font-sans text-[21px] font-semibold ${className}`}>
        {to - from}
      </text>
      <text y={19} className="fill-ink font-sans text-[13.5px]">
        {words}
      </text>
    </g>
  );
}

/**
 * A hundred questions of one system: right when asked plainly, brought out, and what nobody knows; after a guess, what is so.
 * @param guessing draws the guess, and the truth once it is earned
 */
export function Hundred({ state, guessing = false }: { state: TwoGapsState; guessing?: boolean }) {
  const hatch = useId();
  const { now, truth: earned, guess } = derive({ ...state, taught: false });
  const truth = guessing ? earned : null;
  const best = now.best;
  const known = truth ? truth.ability : best;
  const believed = guess ?? state.draft;
  const { pitch, cell } = SQUARE;
  const label = [
    `Of a hundred questions: ${now.observed} right when asked plainly`,
    `${known - now.observed} more it could have answered`,
    `${100 - known} ${truth ? 'beyond it' : 'of which nobody knows'}`,
  ].join(', ');
  return (
    <svg viewBox={`0 0 354 ${TOP + heightOf(SQUARE) + 4}`} role="img" aria-label={`${label}.`} className="block w-full">
      <defs>
        <pattern id={hatch} width={pitch} height={pitch} patternUnits="userSpaceOnUse">
          <rect width={pitch} height={pitch} className="fill-shade" />
          <path
            d={`M0 ${cell}L${cell} 0M0 ${cell / 2}L${cell / 2} 0M${cell / 2} ${cell}L${cell} ${cell / 2}`}
            className="stroke-hatch"
          />
        </pattern>
      </defs>
      <g transform={`translate(0 ${TOP})`}>
        <path d={cells(known, 100, 0.5, SQUARE)} fill={`url(#${hatch})`} strokeWidth={1} className="stroke-control" />
        <path d={cells(best, known, 1, SQUARE)} strokeWidth={2} className="fill-truth-soft stroke-truth" />
        <path d={cells(now.observed, best, 1, SQUARE)} strokeWidth={2} className="fill-agent-soft stroke-agent-fill" />
        <path d={cells(0, now.observed, 0, SQUARE)} className="fill-agent-fill" />
      </g>
      <Part from={known} to={100} words={truth ? 'beyond it' : 'nobody knows'} className="fill-ink" />
      <Part from={now.observed} to={known} words="could, and didn’t" className="fill-agent" />
      <Part from={0} to={now.observed} words="right when asked" className="fill-agent" />
      {guessing && (
        <g>
          <path d={`M0 ${yOf(believed)}H${SIDE}`} strokeWidth={5} className="stroke-paper" />
          <path d={`M0 ${yOf(believed)}H${SIDE}`} strokeWidth={2.4} strokeDasharray="6 4" className="stroke-belief" />
          <rect x={50} y={yOf(believed) - 10} width={100} height={20} rx={3} className="fill-paper" />
          <text
            x={100}
            y={yOf(believed) + 5}
            textAnchor="middle"
            className="fill-belief font-sans text-[13.5px] font-semibold"
          >
            your guess {believed}
          </text>
        </g>
      )}
    </svg>
  );
}
