import { px } from './px';

/**
 * Things counted out one by one, as one path: those from one number to another.
 * @param at the upper left corner of the k-th
 */
export function squares(
  from: number,
  to: number,
  at: (k: number) => readonly [x: number, y: number],
  width: number,
  height = width,
): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => {
    const [x, y] = at(from + k);
    return `M${px(x)} ${px(y)}h${width}v${height}h${-width}Z`;
  }).join('');
}
