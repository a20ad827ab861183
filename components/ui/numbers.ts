/** A share as a whole per cent, "69 %", with the space that does not break; never 0 % or 100 % for a share that is neither. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const kept = share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded;
  const sign = kept !== rounded ? (share < 0.5 ? 'under ' : 'over ') : '';
  return `${sign}${kept}\u00a0%`;
}

/** A whole number with commas between thousands, the same in every browser: 210,000. */
export const count = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
