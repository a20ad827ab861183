import { useId } from 'react';
import { OBSERVED_COUNT, type TwoGapsState, truthOf } from './model';
import { SYSTEM_KEYS, SYSTEMS, type SystemKey } from './scenarios';

/** The three systems: one score, and behind it three causes that only a committed guess uncovers. */
export function Systems({ state, onChoose }: { state: TwoGapsState; onChoose: (system: SystemKey) => void }) {
  const id = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm text-ink-2">
        {SYSTEM_KEYS.every((key) => state.guesses[key] !== null) ? (
          'Three systems, one score, three causes.'
        ) : (
          <>
            Three systems, one score. <span className="needs-js">Choose one.</span>
          </>
        )}
      </legend>
      <div className="grid grid-cols-3 gap-x-3 sm:gap-x-8">
        {SYSTEM_KEYS.map((key) => {
          const truth = state.guesses[key] === null ? null : truthOf(key);
          return (
            <label key={key} className="group relative block min-w-0 cursor-pointer pb-2">
              <input
                data-control="choice"
                type="radio"
                name={`${id}-system`}
                value={key}
                checked={state.system === key}
                onChange={() => onChoose(key)}
                className="absolute inset-0 cursor-pointer appearance-none rounded-sm outline-offset-4"
              />
              <span className="pointer-events-none flex flex-wrap items-baseline justify-between gap-x-2 text-sm text-ink-2 group-has-checked:font-semibold group-has-checked:text-ink">
                <span>{SYSTEMS[key].name}</span>
                <span className="text-xs font-normal">
                  {truth ? `could: ${truth.ability}` : `${OBSERVED_COUNT} of 100`}
                </span>
              </span>
              <svg className="pointer-events-none mt-1.5 block h-4 w-full" aria-hidden="true">
                <defs>
                  <pattern
                    id={`${id}-${key}`}
                    width="5"
                    height="5"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                  >
                    <rect width="5" height="5" className="fill-shade" />
                    <line x1="1" x2="1" y1="0" y2="5" className="stroke-hatch" />
                  </pattern>
                </defs>
                <rect width="100%" height="16" fill={`url(#${id}-${key})`} />
                {truth && (
                  <>
                    <rect width={`${truth.ability}%`} height="16" className="fill-agent-soft" />
                    <line
                      x1={`${truth.ability}%`}
                      x2={`${truth.ability}%`}
                      y1="0"
                      y2="16"
                      strokeWidth="3"
                      className="stroke-truth"
                    />
                  </>
                )}
                <rect width={`${OBSERVED_COUNT}%`} height="16" className="fill-agent-fill" />
                {!truth && (
                  <text
                    x={`${(OBSERVED_COUNT + 100) / 2}%`}
                    y="12.5"
                    textAnchor="middle"
                    className="fill-ink text-xs font-semibold"
                  >
                    ?
                  </text>
                )}
              </svg>
              <span className="pointer-events-none absolute inset-x-0 bottom-0 h-0.5 bg-transparent group-has-checked:bg-ink" />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
