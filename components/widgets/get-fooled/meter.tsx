import { isSimulated } from '../../gym/link';
import { BeliefLine, linear, pathThrough } from '../../ui/plot';
import { Room } from '../../ui/room';
import type { TrailPoint } from './desk';
import { EyeMark } from './marks';
import { ROUND } from './seeds';

const BOX = { width: 272, height: 150, left: 36, right: 264, top: 12, bottom: 122 } as const;

/** "You like it": how often the reward model expects its attempt to be preferred to a random jump, answer by answer. */
export function Meter({ trail, letters, text }: { trail: readonly TrailPoint[]; letters: string; text: string }) {
  const rounds = Math.max(1, Math.ceil((trail.length - 1) / ROUND)) * ROUND;
  const x = linear([0, rounds], [BOX.left, BOX.right]);
  const y = linear([0.25, 1], [BOX.bottom, BOX.top]);
  const dots = trail.map(({ approval }, i) => [x(i), y(Math.max(0.25, approval))] as const);
  return (
    <div>
      <p className="flex items-center gap-2 text-sm font-semibold text-ink">
        <EyeMark /> How often it expects you to like it
      </p>
      <svg
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        className="mt-1 block h-auto w-full max-w-[21rem] overflow-visible text-[13px]"
        role="img"
        aria-label={text}
      >
        {[0.25, 0.5, 0.75, 1].map((value) => (
          <g key={value}>
            <path
              d={`M${BOX.left} ${y(value)}H${BOX.right}`}
              className={value === 0.5 ? 'stroke-control' : 'stroke-rule'}
              strokeWidth={1}
            />
            <text x={BOX.left - 7} y={y(value) + 4} textAnchor="end" className="fill-ink-2 tabular-nums">
              {value * 100}
            </text>
          </g>
        ))}
        <text x={BOX.right} y={y(0.5) + 15} textAnchor="end" className="fill-ink-2">
          a random jump
        </text>
        <BeliefLine d={pathThrough(dots)} />
        {dots.map(([cx, cy], i) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is the answer of its place
            key={i}
            cx={cx}
            cy={cy}
            r={i === dots.length - 1 ? 5.5 : 3.6}
            className="fill-lamp-fill stroke-lamp"
            strokeWidth={1.6}
            strokeDasharray={isSimulated(letters[i - 1] ?? 'A') ? '2 1.6' : undefined}
          />
        ))}
        <text x={BOX.left} y={BOX.bottom + 19} className="fill-ink-2">
          0
        </text>
        <text x={BOX.right} y={BOX.bottom + 19} textAnchor="end" className="fill-ink-2 tabular-nums">
          after {rounds} choices
        </text>
      </svg>
      <Room
        as="span"
        className="mt-1 text-sm leading-5 text-ink"
        longest="Its new reward model knows no answer of yours yet: it expects you to like its attempt no better than a random jump, 50 times in 100."
      >
        {text}
      </Room>
    </div>
  );
}
