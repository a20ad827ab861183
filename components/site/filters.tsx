/** One choice of a filter, with how many entries it shows. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

/**
 * What filters the list after it, hidden until scripts run (components/page/filter.ts). Entries of the list carry the values as
 * `data-is-<name>`.
 */
export function Filters({ list, choices }: { list: string; choices: { name: string; label: string; of: Choice[] }[] }) {
  return (
    <search className="filters needs-js no-print" data-filter={list} aria-label="Filter the list">
      <label>
        <span>With the words</span>
        <input type="search" name="words" autoComplete="off" />
      </label>
      {choices.map(({ name, label, of }) => (
        <label key={name}>
          <span>{label}</span>
          <select name={name}>
            <option value="">all</option>
            {of.map(({ value, label: words, count }) => (
              <option key={value} value={value}>
                {words} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      <output />
    </search>
  );
}

/** The choices of a filter, in the order in which they are met. @param of the value and its words for each entry */
export function choicesOf(of: readonly (readonly [value: string, label: string])[]): Choice[] {
  const counted = new Map<string, Choice>();
  for (const [value, label] of of) {
    const choice = counted.get(value) ?? { value, label, count: 0 };
    counted.set(value, { ...choice, count: choice.count + 1 });
  }
  return [...counted.values()];
}
