import { log, sigmoid } from '../numerics/exact-math';
import type { Attempt } from './policy-search';
import { dot } from './reward-ensemble';

const doubt = (p: number): number => -p * log(p) - (1 - p) * log(1 - p);

/**
 * What an answer would tell about the members' dispute, in nats: the mutual information between the answer and which member is right.
 * @param a the members' scores of the first clip
 */
export function informationGain(a: Float64Array, b: Float64Array): number {
  let mean = 0;
  let own = 0;
  for (let k = 0; k < a.length; k++) {
    const p = 0.9 * sigmoid((a[k] as number) - (b[k] as number)) + 0.05;
    mean += p;
    own += doubt(p);
  }
  return doubt(mean / a.length) - own / a.length;
}

/** Candidates without repetition, and each member's score of each. */
function judged(
  candidates: readonly Attempt[],
  members: readonly Float64Array[],
): { different: Attempt[]; scores: Float64Array[] } {
  const different = [...new Set(candidates)];
  if (different.length < 2) throw new RangeError('a question needs two different clips');
  return { different, scores: different.map(({ features }) => Float64Array.from(members, (w) => dot(w, features))) };
}

/** The pair of highest value. */
function best(different: readonly Attempt[], value: (i: number, j: number) => number): [Attempt, Attempt] {
  let most = Number.NEGATIVE_INFINITY;
  let pair: [Attempt, Attempt] = [different[0] as Attempt, different[1] as Attempt];
  for (let i = 0; i < different.length; i++)
    for (let j = 0; j < i; j++) {
      const gain = value(i, j);
      if (gain > most) {
        most = gain;
        pair = [different[i] as Attempt, different[j] as Attempt];
      }
    }
  return pair;
}

/**
 * The pair whose answer tells most about what is wanted, whether or not it helps to do it.
 * @throws RangeError unless there are two different candidates
 */
export function mostTelling(candidates: readonly Attempt[], members: readonly Float64Array[]): [Attempt, Attempt] {
  const { different, scores } = judged(candidates, members);
  return best(different, (i, j) => informationGain(scores[i] as Float64Array, scores[j] as Float64Array));
}

/**
 * The pair whose answer is expected to help most to choose the best candidate (the knowledge gradient): each member counts as a
 * possible truth, an answer shifts their weights, and the value is how much better the best candidate then is, on average over the
 * two answers. An answer that would change no decision is worth nothing, however uncertain.
 * @param beta price of a candidate's distance, as in the search
 * @throws RangeError unless there are two different candidates
 */
export function mostUseful(
  candidates: readonly Attempt[],
  members: readonly Float64Array[],
  beta: number,
): [Attempt, Attempt] {
  const { different, scores } = judged(candidates, members);
  const worlds = members.length;
  const count = different.length;
  const chance = new Float64Array(worlds);
  return best(different, (i, j) => {
    const a = scores[i] as Float64Array;
    const b = scores[j] as Float64Array;
    let first = 0;
    for (let k = 0; k < worlds; k++) {
      const p = 0.9 * sigmoid((a[k] as number) - (b[k] as number)) + 0.05;
      chance[k] = p;
      first += p / worlds;
    }
    let ifA = Number.NEGATIVE_INFINITY;
    let ifB = Number.NEGATIVE_INFINITY;
    for (let x = 0; x < count; x++) {
      const score = scores[x] as Float64Array;
      const price = beta * (different[x] as Attempt).distance;
      let sumA = 0;
      let sumB = 0;
      for (let k = 0; k < worlds; k++) {
        const p = chance[k] as number;
        sumA += p * (score[k] as number);
        sumB += (1 - p) * (score[k] as number);
      }
      ifA = Math.max(ifA, sumA / worlds - first * price);
      ifB = Math.max(ifB, sumB / worlds - (1 - first) * price);
    }
    // what the best candidate is worth without asking is the same for all pairs
    return ifA + ifB;
  });
}
