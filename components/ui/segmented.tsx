import { useId } from 'react';

export interface SegmentedProps<T extends string> {
  /** what is chosen; spoken as the group's name, shown unless `hideLabel` */
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
  hideLabel?: boolean;
  /** on a phone so many stand in each row, none alone in the last */
  even?: 2 | 5;
}

/** Written out whole: a page is given the classes that its scripts name. */
const EVEN = {
  2: { row: 'max-sm:grid max-sm:grid-cols-2', label: 'max-sm:justify-center' },
  5: { row: 'max-sm:grid max-sm:grid-cols-[repeat(5,auto)]', label: 'max-sm:justify-center max-sm:px-1' },
} as const;

/** One choice of a few: native radio buttons drawn as a row of segments that wraps on a narrow screen. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, options, value, onChange, hideLabel = false, even } = props;
  const name = useId();
  const { row = '', label: middle = '' } = even ? EVEN[even] : {};
  return (
    <fieldset data-control="choice" className="min-w-0 font-sans text-sm">
      <legend className={hideLabel ? 'sr-only' : 'mb-1 text-ink-2'}>{label}</legend>
      <div className={`flex flex-wrap gap-1 ${row}`.trim()}>
        {options.map((option) => (
          <label
            key={option.value}
            className={`relative inline-flex min-h-9 cursor-pointer items-center rounded-md border border-rule px-3 py-1 text-ink-2 has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-link hover:border-ink ${middle}`.trim()}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-md outline-none"
            />
            <span className="pointer-events-none relative">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface ChoiceProps<K extends string, T extends string>
  extends Omit<SegmentedProps<T>, 'onChange' | 'hideLabel'> {
  /** the setting, which its action is called by too */
  name: K;
  dispatch: (action: { type: K } & Record<K, T>) => void;
}

/** The choice of a setting, where all around it says what is chosen: its name is spoken alone. */
export function Choice<K extends string, T extends string>({ name, dispatch, ...choice }: ChoiceProps<K, T>) {
  const set = (value: T) => dispatch({ type: name, [name]: value } as { type: K } & Record<K, T>);
  return <Segmented {...choice} hideLabel onChange={set} />;
}
