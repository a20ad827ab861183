/** How this figure says numbers. Pure. */

/** A share to a tenth of a per cent, "95.4 %": a level often changes less than a point. */
export function tenth(share: number): string {
  const rounded = (100 * share).toFixed(1);
  if (share > 0 && rounded === '0.0') return 'under 0.1\u00a0%';
  if (share < 1 && rounded === '100.0') return 'over 99.9\u00a0%';
  return `${rounded}\u00a0%`;
}

const OVER = 'over 100\u00a0%';
/** The critical share in words; a dash where level 0 is lost already. */
export const lineText = (line: number): string => (Number.isNaN(line) ? '–' : line > 1 ? OVER : tenth(line));
