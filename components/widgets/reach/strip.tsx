import { useId } from 'react';
import { px } from '../../ui/px';
import { THRESHOLD } from './game';
import { Bluff } from './marks';
import type { Derived } from './words';

const TOP = 6;
/** Below the columns: the mark of the present level, and the numbers. */
const FOOT = 22;

export interface StripProps {
  derived: Derived;
  pointed: string | null;
  /** how tall a column is, in px */
  column: number;
  /** the last level that counts as walked */
  upTo: number;
}

/** Really done, level by level: walked levels solid, the ones to come faint; hatched is what only looks done. */
export function Strip({ derived, pointed, column, upTo }: StripProps) {
  const bluff = `${useId().replaceAll(':', '')}b`;
  const { orbit } = derived;
  const height = TOP + column + FOOT;
  const share = 100 / orbit.length;
  const pc = (value: number) => `${px(value)}%`;
  const aimed = /^quality(\d+)$/.exec(pointed ?? '')?.[1];
  return (
    <svg width="100%" height={height} className="block font-sans text-[0.8125rem]" aria-hidden="true">
      <defs>
        <Bluff id={bluff} />
      </defs>
      {orbit.map((s, level) => {
        const walked = level <= upTo;
        const left = pc(level * share + share * 0.13);
        const width = pc(share * 0.74);
        const real = px(column * s);
        const full = { x: left, y: TOP, width, height: column };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level
          <g key={level}>
            {walked && <rect {...full} fill={`url(#${bluff})`} />}
            <rect
              x={left}
              y={px(TOP + column - real)}
              width={width}
              height={real}
              className="fill-truth"
              fillOpacity={walked ? 1 : 0.28}
            />
            {(level === upTo || level === Number(aimed)) && (
              <rect x={left} y={TOP + column + 3} width={width} height={3} className="fill-ink" />
            )}
            {level % 5 === 0 && (
              <text
                x={level === orbit.length - 1 ? '100%' : pc((level + 0.5) * share)}
                y={height - 3}
                textAnchor={level === orbit.length - 1 ? 'end' : 'middle'}
                className={level === upTo ? 'fill-ink font-semibold' : 'fill-ink-2'}
              >
                {level}
              </text>
            )}
          </g>
        );
      })}
      <line
        x2="100%"
        y1={px(TOP + column * (1 - THRESHOLD))}
        y2={px(TOP + column * (1 - THRESHOLD))}
        className="stroke-ink"
        strokeWidth={1.4}
        strokeDasharray="1 5"
        strokeLinecap="round"
      />
    </svg>
  );
}
