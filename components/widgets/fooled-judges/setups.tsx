import { useId } from 'react';
import { signed } from './model';
import { NAMES, ROWS, type RowKey, row } from './rows';

/** The study's three setups as radio buttons, each with what was published of its approval. */
export function Setups({ value, onChoose }: { value: RowKey; onChoose: (key: RowKey) => void }) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm text-ink-2">
        Three setups of one study (<a href="#source-wen2024">Wen et al., 2024</a>)
      </legend>
      <div className="grid grid-cols-3 gap-x-3 sm:gap-x-8">
        {ROWS.map((key) => (
          <label key={key} className="group relative flex min-w-0 cursor-pointer flex-col justify-between pb-2.5">
            <input
              data-control="choice"
              type="radio"
              name={name}
              value={key}
              checked={value === key}
              onChange={() => onChoose(key)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-sm outline-offset-4"
            />
            <span className="pointer-events-none text-sm leading-snug text-ink-2 group-has-checked:text-ink">
              <span className="block group-has-checked:font-semibold">{NAMES[key].name}</span>
              <span className="block text-xs leading-snug">{NAMES[key].reward}</span>
            </span>
            <span className="pointer-events-none mt-1.5 block text-xs text-belief">
              approval{' '}
              <span className="text-sm font-semibold max-sm:block">
                {signed(row(key).published.approvalChange)} <span className="font-normal text-xs">points</span>
              </span>
            </span>
            <span className="pointer-events-none absolute inset-x-0 bottom-0 h-0.5 bg-rule group-has-checked:bg-ink" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
