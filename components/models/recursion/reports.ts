/**
 * Asks for k reports on one part: does any of them show its substance? With probability r all k come from the same draw (their
 * authors share weights), so that they succeed or fail together. Nothing is checked.
 * @param report draws one report
 * @param k reports asked for, a whole number from 1
 * @param r same-unit correlation of the reports, [0, 1]
 * @param next the source of chance, uniform in [0, 1)
 */
export function anyReport(report: () => boolean, k: number, r: number, next: () => number): boolean {
  const draws = k > 1 && r > 0 && next() < r ? 1 : k;
  for (let i = 0; i < draws; i++) if (report()) return true;
  return false;
}
