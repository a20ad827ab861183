import { useId } from 'react';
import { px } from '../../ui/px';
import { THRESHOLD } from './game';
import { Bluff } from './marks';
import type { Derived } from './words';

const HEIGHT = 92;
const TOP = 6;
const COLUMN = 64;

/** Really done, level by level: walked levels solid, the ones to come faint; hatched is what only looks done. */
export function Strip({ derived, pointed }: { derived: Derived; pointed: string | null }) {
  const bluff = `${useId().replaceAll(':', '')}b`;
  const { orbit, settings } = derived;
  const share = 100 / orbit.length;
  const pc = (value: number) => `${px(value)}%`;
  const aimed = /^quality(\d+)$/.exec(pointed ?? '')?.[1];
  return (
    <svg width="100%" height={HEIGHT} className="block font-sans text-xs" aria-hidden="true">
      <defs>
        <Bluff id={bluff} />
      </defs>
      {orbit.map((s, level) => {
        const walked = level <= settings.level;
        const left = pc(level * share + share * 0.13);
        const width = pc(share * 0.74);
        const real = px(COLUMN * s);
        const full = { x: left, y: TOP, width, height: COLUMN };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level
          <g key={level}>
            {walked && <rect {...full} fill={`url(#${bluff})`} />}
            <rect
              x={left}
              y={px(TOP + COLUMN - real)}
              width={width}
              height={real}
              className="fill-truth"
              fillOpacity={walked ? 1 : 0.28}
            />
            {(level === settings.level || level === Number(aimed)) && (
              <rect x={left} y={TOP + COLUMN + 3} width={width} height={3} className="fill-ink" />
            )}
            {level % 5 === 0 && (
              <text
                x={level === orbit.length - 1 ? '100%' : pc((level + 0.5) * share)}
                y={HEIGHT - 3}
                textAnchor={level === orbit.length - 1 ? 'end' : 'middle'}
                className={level === settings.level ? 'fill-ink font-semibold' : 'fill-ink-2'}
              >
                {level}
              </text>
            )}
          </g>
        );
      })}
      <line
        x2="100%"
        y1={px(TOP + COLUMN * (1 - THRESHOLD))}
        y2={px(TOP + COLUMN * (1 - THRESHOLD))}
        className="stroke-ink"
        strokeWidth={1.4}
        strokeDasharray="1 5"
        strokeLinecap="round"
      />
    </svg>
  );
}
