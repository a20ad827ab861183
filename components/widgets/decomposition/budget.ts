/** The stops of the budget slider. Pure. */

const NICE = [
  1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360,
  420, 480, 600, 720,
];

/**
 * The stops between a tree's least and greatest budget: every whole minute where the range is narrow (at most 60 times the
 * least), otherwise round numbers at growing distances, so that the small budgets have as much room as the large ones.
 * @returns whole minutes, rising, both ends and the default included
 */
export function budgetSteps(range: { min: number; max: number; default: number }): number[] {
  const min = Math.ceil(range.min);
  const max = Math.max(min, Math.floor(range.max));
  const inner = max - min <= 60 ? Array.from({ length: max - min + 1 }, (_, k) => min + k) : [...NICE];
  for (let m = 960; max - min > 60 && m < max; m *= 1.5) inner.push(Math.round(m));
  const own = Math.min(max, Math.max(min, Math.round(range.default)));
  return [...new Set([min, ...inner.filter((m) => m > min && m < max), own, max])].sort((a, b) => a - b);
}

/** Place of the stop nearest to a budget. */
export function nearestStep(steps: readonly number[], minutes: number): number {
  let best = 0;
  steps.forEach((m, k) => {
    if (Math.abs(m - minutes) < Math.abs((steps[best] ?? 0) - minutes)) best = k;
  });
  return best;
}
