import { whole } from '../numerics/range';
import { inRange } from '../oversight/evaluation-game';

/**
 * The chance that not one of n pieces is bluff, where each is real with probability s by itself: s^n. What the share s of real
 * work comes to when one bad piece spoils the whole. Takes two numbers, or like the other models one object.
 * @param s probability of substance of a piece, [0, 1]
 * @param n pieces, a whole number from 1
 * @returns a probability
 * @throws RangeError naming a parameter that is out of range
 */
export function probabilityAllReal(s: number, n: number): number;
export function probabilityAllReal(pieces: { s: number; n: number }): number;
export function probabilityAllReal(first: number | { s: number; n: number }, second = Number.NaN): number {
  const { s, n } = typeof first === 'number' ? { s: first, n: second } : first;
  inRange('s', s, 0, 1);
  whole('n', n, 1, Number.MAX_VALUE);
  return s ** n;
}
