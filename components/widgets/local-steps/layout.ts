/** Where everything stands in the wide drawing, in sixteenths of a rem. Lines, boxes and the preview card are placed by it. */
import { partsOf } from './proof';

const ROW = 60;
export const W = 576;
export const H = 8 * ROW;

/** Left and right edges of the columns: claims' marks, passages, halves, the whole. */
export const COLUMNS = [
  [0, 72],
  [112, 224],
  [264, 376],
  [416, 560],
] as const;

/** Room between the two marks of a claim. */
export const CLAIM_MARK = { gap: 6 } as const;

/** The height of a claim's middle. */
export const claimPlace = (k: number): number => ROW * k + ROW / 2;

export const columnOf = (step: number): 1 | 2 | 3 => (step < 4 ? 1 : step < 6 ? 2 : 3);

/** The height of a step's middle: between its parts. */
export function stepMiddle(step: number): number {
  const [a, b] = partsOf(step);
  const y = step < 4 ? claimPlace : stepMiddle;
  return (y(a) + y(b)) / 2;
}

/** The box of a step; bracket.tsx has the same as classes. */
export function stepPlace(step: number): { x: number; y: number; width: number; height: number } {
  const [left, right] = COLUMNS[columnOf(step)];
  const height = columnOf(step) === 3 ? 112 : 104;
  return { x: left, y: stepMiddle(step) - height / 2, width: right - left, height };
}
