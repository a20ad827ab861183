import { mulberry32 } from '../../models/numerics/rng';

/** Chosen so that, over the guesses there are, no place holds the right answer much more often than another; a test counts them. */
const SALT = 'choice/';

/** FNV-1a, 32 bits: the same number for the same text, on every machine. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * The order in which a guess shows its options: shuffled, so that an author’s habit of writing the right one last gives nothing
 * away, and always the same for the same guess, so that builds, the page’s Markdown and a reader’s second visit agree.
 * @param id the guess’s id
 * @param count how many options it has, a whole number >= 0
 * @returns for each place the index of the option as written; every index from 0 to count − 1 once
 * @throws RangeError if count is not a whole number >= 0
 */
export function optionOrder(id: string, count: number): number[] {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('count must be a whole number, 0 or more');
  const random = mulberry32(hash(SALT + id));
  const order = Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}
