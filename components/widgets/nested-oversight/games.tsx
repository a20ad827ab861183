import { useId } from 'react';
import type { derive, GameId } from './model';
import { brief, stepsText, tenths } from './words';

/** The diamond of a number published later. */
export function Later() {
  return (
    <svg viewBox="0 0 12 12" className="inline-block size-3 align-[-0.08em]" aria-hidden="true">
      <path d="M6 1l5 5l-5 5l-5-5Z" strokeWidth="1.5" className="fill-paper stroke-ink-2" />
    </svg>
  );
}

interface GamesProps {
  derived: ReturnType<typeof derive>;
  value: GameId;
  onChoose: (game: GameId) => void;
  pointed: string | null;
}

/** The four games as radio buttons: how often all rungs hold as the sliders stand, and what was published later for +400. */
export function Games({ derived, value, onChoose, pointed }: GamesProps) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm text-ink-2">
        Four games of one study (<a href="#source-engels2025">Engels et al., 2025</a>): how often every rung holds
      </legend>
      <div className="grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-4 sm:gap-x-8">
        {derived.all.map((game) => (
          <label
            key={game.id}
            className={`group relative flex min-w-0 cursor-pointer flex-col pb-2.5 ${pointed === game.id || pointed === `${game.id}Later` ? 'bg-lit' : ''}`}
          >
            <input
              data-control="choice"
              type="radio"
              name={name}
              value={game.id}
              checked={value === game.id}
              onChange={() => onChoose(game.id)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-sm outline-offset-4"
            />
            <span className="pointer-events-none text-sm text-ink-2 group-has-checked:font-semibold group-has-checked:text-ink">
              {game.name}
            </span>
            <span className="pointer-events-none flex flex-col gap-x-2 sm:flex-row sm:flex-wrap sm:items-baseline">
              <span className="text-xl font-semibold tabular-nums text-truth">{brief(game.success)}</span>
              <span className="text-xs text-ink-2">{stepsText(game.steps)}</span>
            </span>
            <span className="pointer-events-none mt-0.5 block text-xs tabular-nums text-ink-2">
              <Later /> <span className="sr-only">later fit, published, </span>at +400: {tenths(game.laterAt400)}
            </span>
            <span className="pointer-events-none absolute inset-x-0 bottom-0 h-0.5 bg-rule group-has-checked:bg-ink" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
