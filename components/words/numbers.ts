/** A share as a whole per cent, "69 %", with the space that does not break; never 0 % or 100 % for a share that is neither. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const kept = share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded;
  const sign = kept !== rounded ? (share < 0.5 ? 'under ' : 'over ') : '';
  return `${sign}${kept}\u00a0%`;
}

/** A whole number with commas between thousands, the same in every browser: 210,000. */
export const count = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A small whole number in words before what it counts: "no", "seven"; from thirteen on in figures. */
export const spell = (n: number): string => SMALL[n] ?? count(n);

/** A small whole number in words that stands alone: "none", "seven"; from thirteen on in figures. */
export const spellAlone = (n: number): string => (n === 0 ? 'none' : spell(n));
