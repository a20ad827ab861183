/** The result of a game as a text for a link: tallies and weights, in hundredths of a logit. No single verdict can be read from it. */
import { MARKS } from '../../models/overseer/marks';
import type { Taste } from '../../models/overseer/taste';
import { EACH, ENDS, type Fared, FIRST, fared, roundsOf, type Verdicts } from './rounds';

export interface Outcome {
  random: Fared;
  selecting: Fared;
  /** what was learned, in logits: the intercept, then one weight a mark */
  taste: Taste;
}

/** The outcome of the second round. @param verdicts at least sixty */
export function outcomeOf(seed: number, verdicts: Verdicts): Outcome {
  const rounds = roundsOf(seed, verdicts);
  return {
    random: fared(rounds, verdicts, 'random', FIRST, ENDS[1]),
    selecting: fared(rounds, verdicts, 'selecting', FIRST, ENDS[1]),
    taste: rounds.taste ?? MARKS.map(() => 0),
  };
}

const numbersOf = ({ accepted, false: wrong, truths }: Fared) => [accepted.hits, wrong.hits, truths];
const hundredths = (weight: number) => Math.max(-999, Math.min(999, Math.round(weight * 100)));

export const writeOutcome = ({ random, selecting, taste }: Outcome): string =>
  [...numbersOf(random), ...numbersOf(selecting), ...taste.map(hundredths)].join('~');

/** @returns null for a text that no game can have given */
export function readOutcome(text: string): Outcome | null {
  const numbers = text.split('~').map(Number);
  if (numbers.length !== 6 + MARKS.length + 1 || !numbers.every(Number.isInteger)) return null;
  const writer = (at: number): Fared | null => {
    const [accepted = -1, wrong = -1, truths = -1] = numbers.slice(at, at + 3);
    const possible =
      accepted >= 0 &&
      accepted <= EACH &&
      truths >= 0 &&
      truths <= EACH &&
      wrong >= Math.max(0, accepted - truths) &&
      wrong <= Math.min(accepted, EACH - truths);
    if (!possible) return null;
    return { truths, accepted: { hits: accepted, tries: EACH }, false: { hits: wrong, tries: EACH } };
  };
  const [random, selecting] = [writer(0), writer(3)];
  if (!random || !selecting) return null;
  return { random, selecting, taste: numbers.slice(6).map((n) => n / 100) };
}
