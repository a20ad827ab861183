import { logistic, logit } from '../numerics/logistic';

/**
 * What Bradley–Terry expects between two players who have each been compared with a third: win rates against a common
 * opponent add up in log-odds, so P(a beats b) = σ(logit pA − logit pB).
 * @param pA how often a beats the common opponent, strictly between 0 and 1
 * @param pB how often b beats the same opponent, strictly between 0 and 1
 * @returns how often a should beat b, in (0, 1)
 * @throws RangeError if a rate is 0, 1 or outside
 */
export function bradleyTerryWin(pA: number, pB: number): number {
  return logistic(logit(pA) - logit(pB));
}
