import { percent } from '../../words/numbers';
import { type Outcome, WAYS, type Way, type World } from './game';
import { along, Bar, Who } from './intervals';
import { NAMES, range } from './words';

/** Who speaks, beside the sign that stands for them everywhere. */
const WHO: Readonly<Record<Way, string>> = { people: 'people', assistant: 'assistant', corrected: 'corrected' };

/** The three ways on three lines, with the truth across them. */
export function Strip({ outcome, world }: { outcome: Outcome; world: World }) {
  const at = along(world);
  const truth = `${at(world.mu)}%`;
  return (
    <div className="mt-2 grid grid-cols-[auto_minmax(0,1fr)_5.2rem] items-center gap-x-2 text-[0.8125rem]">
      {WAYS.map((way) => (
        <div key={way} className="col-span-3 grid grid-cols-subgrid items-center">
          <span className="flex items-center gap-1.5 text-ink-2">
            <span className="flex w-[1.95rem] justify-center">
              <Who way={way} />
            </span>
            {WHO[way]}
          </span>
          <svg className="block h-7 w-full overflow-visible" role="img" aria-label={NAMES[way]}>
            <line x2="100%" y1="50%" y2="50%" className="stroke-rule" />
            <svg y="50%" className="overflow-visible" aria-hidden="true">
              <Bar way={way} outcome={outcome} at={at} />
            </svg>
            <line x1={truth} x2={truth} y2="100%" strokeWidth={2.5} className="stroke-truth" />
          </svg>
          <span className={`font-semibold tabular-nums ${outcome[way].holds ? 'text-yes' : 'text-no'}`}>
            <span aria-hidden="true">{outcome[way].holds ? '✓' : '✗'}</span> {range(outcome[way], world.mu)}
          </span>
        </div>
      ))}
      <span />
      <svg className="block h-4 w-full overflow-visible" aria-hidden="true">
        <text x={truth} y={12} textAnchor="middle" className="fill-truth font-semibold">
          really {percent(world.mu)}
        </text>
      </svg>
    </div>
  );
}
