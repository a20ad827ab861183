/** Another way to the same place: the orbit written out from the formulas, with nothing of the models used. For tests. */
import fc from 'fast-check';

export const DEFAULT = { g: 0.5, beta: 6 };
export const sigma = (x: number): number => 1 / (1 + Math.exp(-x));
export interface Plain {
  g: number;
  beta: number;
  base: number;
  pen: number;
  k: number;
  r: number;
  q: number;
  h: number;
  m: number;
  hidden: number;
  falseAlarm: number;
}
export const PLAIN: Plain = { ...DEFAULT, base: 0, pen: 1, k: 1, r: 0, q: 0, h: 1, m: 1, hidden: 0, falseAlarm: 0 };
export const judged = (v: number, g: number, { beta, base, pen, falseAlarm }: Plain): number =>
  sigma(base + beta * ((1 - falseAlarm) * pen * v - g * (1 - v)));
export function plainNext(s: number, c: number, g: number, game: Plain): number {
  const { k, r, q, m, hidden } = game;
  const chi = (1 - r) * (1 - (1 - s) ** k) + r * s;
  const watched = judged(c * m * (q + (1 - q) * chi), g, game);
  const blind = judged(c * m * (1 - q) * chi, g, game);
  return (1 - hidden) * (chi * watched + (1 - chi) * blind) + hidden * judged(0, g, game);
}
/** Does no level ever fall below the threshold? Walked, until the orbit rests or rises. */
export function plainHolds(c: number, threshold: number, game: Plain, most: number): boolean {
  let s = judged(game.h, game.g, game);
  for (let level = 0; level < most; level++) {
    if (s < threshold) return false;
    const next = plainNext(s, c, game.g, game);
    if (next >= s) return true;
    s = next;
  }
  return s >= threshold;
}
/**
 * The same without walking, for maps so flat that a walk takes for ever: is there a substance between the threshold and level 0
 * that the next level keeps? Nothing above it can fall below it.
 */
export function plainKeeps(c: number, threshold: number, game: Plain): boolean {
  const start = judged(game.h, game.g, game);
  const logit = (p: number): number => Math.log(p / (1 - p));
  const [from, to] = [logit(threshold), Math.min(logit(start), 30)];
  for (let i = 0; i <= 3000; i++) {
    const s = Math.min(sigma(from + ((to - from) * i) / 3000), start);
    if (plainNext(s, c, game.g, game) >= s) return true;
  }
  return false;
}

export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const upTo = (max: number) => fc.oneof(fc.constant(0), fc.double({ min: 0, max, noNaN: true }));
export const games = {
  g: fc.double({ min: 0, max: 2, noNaN: true }),
  beta: fc.double({ min: 0, max: 14, noNaN: true }),
  base: fc.double({ min: -3, max: 3, noNaN: true }),
  pen: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 5, noNaN: true })),
  k: fc.integer({ min: 1, max: 9 }),
  r: share,
  q: fc.oneof(fc.constant(0), share),
  h: fc.oneof(fc.constant(1), share),
  m: fc.oneof(fc.constant(1), share),
  hidden: upTo(0.99),
  falseAlarm: upTo(0.49),
};
export const growth = upTo(0.5);
