/**
 * With how many units the hidden share of a product is trained, beside `parts` that looks may reach: the nearest whole number, at
 * least one where anything is hidden, and never more than the parts (a learned weight does not depend on how many like it there
 * are). What they count for in the product stays exactly `hidden`. Nothing is checked.
 * @param hidden share of the product's units that no question reaches, [0, 1)
 */
export function hiddenUnits(parts: number, hidden: number): number {
  if (hidden === 0) return 0;
  return Math.min(parts, Math.max(1, Math.round((parts * hidden) / (1 - hidden))));
}
