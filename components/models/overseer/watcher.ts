/** Simulated overseers of summaries. No person was measured. */
import type { Said } from './trials';

/** How a simulated overseer judges; every rate in [0, 1]. */
export interface Watcher {
  /** of flawed summaries, how often the flawed sentence is found without help */
  catches: number;
  /** of sound summaries, how often something is objected to without help */
  alarms: number;
  /** of critiques that are right, how often one is checked and taken up */
  checks: number;
  /** of critiques that are beside the point, how often one is believed */
  swayed: number;
}

/** A summary, as far as a simulated overseer needs to know it. */
export interface Watched {
  flawed: boolean;
  /** place of the sentence that was changed */
  changed: number;
  /** how many sentences there are, at least one */
  sentences: number;
}

/** Another sentence than that one, if there is another. */
const elsewhere = ({ changed, sentences }: Watched, next: () => number): number =>
  sentences < 2 ? 0 : (changed + 1 + Math.floor(next() * (sentences - 1))) % sentences;

/**
 * What one says of one summary: critiques are gone through in their order; if none is taken up, it is judged without help.
 * @param critiques none: without help
 * @param next uniform in [0, 1)
 * @returns the place of the sentence that is objected to; null: nothing is wrong
 */
export function watches(
  { catches, alarms, checks, swayed }: Watcher,
  watched: Watched,
  critiques: readonly Said[],
  next: () => number,
): number | null {
  for (const { right } of critiques)
    if (next() < (right ? checks : swayed)) return right ? watched.changed : elsewhere(watched, next);
  if (next() >= (watched.flawed ? catches : alarms)) return null;
  return watched.flawed ? watched.changed : Math.floor(next() * watched.sentences);
}
