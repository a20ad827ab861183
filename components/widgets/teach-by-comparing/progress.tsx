import { isSimulated } from '../../gym/link';
import type { Outcome } from '../../models/gymnast/gymnast';
import { linear } from '../../ui/plot';
import { px } from '../../ui/px';
import type { Aim } from './params';
import { isGood, simulatedOf } from './state';

const HEIGHT = 96;
const WIDTH = 400;

interface Axis {
  name: string;
  of: (outcome: Outcome) => number;
  range: readonly [number, number];
  band: readonly [number, number];
  top: string;
  bottom: string;
}

const turns = (sign: 1 | -1, way: string): Axis => ({
  name: `Turns ${way}`,
  of: ({ turn }) => sign * turn,
  range: [-0.75, 1.5],
  band: [0.75, 1.25],
  top: 'one turn',
  bottom: 'none',
});

const AXES: Readonly<Record<Aim, Axis>> = {
  backflip: turns(1, 'backward'),
  frontflip: turns(-1, 'forward'),
  highest: {
    name: 'Height',
    of: ({ apex }) => apex,
    range: [0, 1.15],
    band: [0.85, 1.15],
    top: '85 cm',
    bottom: '0',
  },
  own: { ...turns(1, 'backward'), band: [0, 0] },
};

/** How the attempt changed with each choice: one dot a choice; full where it came out as wanted. */
export function Progress({ history, aim, labels }: { history: readonly Outcome[]; aim: Aim; labels: string }) {
  const axis = AXES[aim];
  const y = linear(axis.range, [HEIGHT - 8, 8]);
  const x = linear([0, Math.max(12, history.length - 1)], [10, WIDTH - 10]);
  const clamp = (value: number): number => Math.max(axis.range[0], Math.min(axis.range[1], value));
  const dots = history.map((outcome, i) => ({ i, x: x(i), y: y(clamp(axis.of(outcome))), good: isGood(aim, outcome) }));
  const good = dots.filter((dot) => dot.good).length;
  return (
    <div className="mt-4">
      <p className="text-sm text-ink-2">
        {axis.name} of the attempt, choice by choice. Full: {aim === 'own' ? 'it stood' : 'as wanted'}; empty: not.
        {simulatedOf(labels) > 0 && ' Square: the simulated reader chose.'}
      </p>
      <div className="mt-1 flex items-stretch gap-2">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          className="block h-auto w-full min-w-0"
          role="img"
          aria-label={`${axis.name} of the attempt after each of ${labels.length} choices; ${good} of ${history.length} attempts came out as wanted.`}
        >
          {axis.band[1] > axis.band[0] && (
            <rect
              width={WIDTH}
              y={y(axis.band[1])}
              height={y(axis.band[0]) - y(axis.band[1])}
              className="fill-truth-soft"
            />
          )}
          <path d={`M0 ${y(0)}H${WIDTH}`} className="stroke-rule" strokeWidth={1} />
          <path
            d={dots.map((dot, i) => `${i ? 'L' : 'M'}${dot.x} ${dot.y}`).join('')}
            className="fill-none stroke-truth"
            strokeWidth={1.2}
            opacity={0.5}
          />
          {dots.map((dot) => {
            const r = dot.i === dots.length - 1 ? 6 : 4.5;
            const look = `stroke-truth ${dot.good ? 'fill-truth' : 'fill-paper-2'}`;
            return isSimulated(labels[dot.i - 1] ?? 'A') ? (
              <rect
                key={dot.i}
                x={px(dot.x - r)}
                y={px(dot.y - r)}
                width={2 * r}
                height={2 * r}
                className={look}
                strokeWidth={1.8}
              />
            ) : (
              <circle key={dot.i} cx={dot.x} cy={dot.y} r={r} className={look} strokeWidth={1.8} />
            );
          })}
        </svg>
        <p className="flex w-16 shrink-0 flex-col justify-around text-xs text-ink-2" aria-hidden="true">
          <span>{axis.top}</span>
          <span>{axis.bottom}</span>
        </p>
      </div>
    </div>
  );
}
