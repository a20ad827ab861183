/** How this figure says numbers. Pure. */

/** 5333.3 -> "5,333" */
export const count = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** .274 -> "27 %"; nothing but certainty is 0 or 100. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1\u00a0%';
  if (share < 1 && share >= 0.995) return 'over 99\u00a0%';
  return `${Math.round(share * 100)}\u00a0%`;
}

/** "1,200 hours", "10.9 million hours" */
export function inHours(hours: number): string {
  if (hours >= 1e9) return `${count(hours / 1e9)} billion hours`;
  if (hours >= 1e6) return `${(hours / 1e6).toFixed(1)} million hours`;
  return `${count(hours)} ${Math.round(hours) === 1 ? 'hour' : 'hours'}`;
}

/** 7.2 -> "7", 0.4 -> "fewer than one" */
export const about = (n: number): string => (n > 0 && n < 0.5 ? 'fewer than one' : count(n));

/** A share of the work in pieces, "9 of 32"; what is not quite all or quite none says so. */
export function pieces(share: number, units: number): string {
  if (units === 1) return percent(share);
  const n = Math.round(share * units);
  if (n === units && share < 1) return `nearly all ${count(units)}`;
  return n === 0 && share > 0 ? `hardly any of ${count(units)}` : `${count(n)} of ${count(units)}`;
}
