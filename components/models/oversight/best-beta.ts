import { logistic } from '../numerics/logistic';
import { inRange } from './evaluation-game';

export interface BestBetaInput {
  /** visibility of each unit, [0, 1] */
  v: readonly number[];
  /** gloss: how much better an unseen bluff looks than unseen real work, [0, 2] */
  g: number;
  /** logit of substance in the reference policy, [-5, 5]; default 0 */
  base?: number;
  /** loss for a bluff that is found, [0, 1000]; default 1 */
  pen?: number;
}

export interface BestBeta {
  /** optimisation strength: 0 where optimising never helps, Infinity where the best is only approached in the limit */
  beta: number;
  /** mean substance there, or in the limit */
  trueQuality: number;
}

/**
 * How hard to optimise against the judge of `meanField`, if true quality is what counts: the strength β >= 0, without upper
 * bound, at which mean substance is highest. The slope of the quality is searched for sign changes, so that several peaks
 * are no trouble; of equally good strengths the least is returned.
 * @throws RangeError naming a parameter that is out of range, or if there are no units
 */
export function bestBeta({ v, g, base = 0, pen = 1 }: BestBetaInput): BestBeta {
  if (v.length === 0) throw new RangeError('v must hold at least one unit');
  inRange('g', g, 0, 2);
  inRange('base', base, -5, 5);
  inRange('pen', pen, 0, 1000);
  const advantages = v.map((visibility, i) => {
    const seen = inRange(`v[${i}]`, visibility, 0, 1);
    const advantage = pen * seen - g * (1 - seen);
    // too little for arithmetic is none at all
    return Math.abs(advantage) < 1e-200 ? 0 : advantage;
  });
  const start = logistic(base);
  const mean = (f: (advantage: number) => number): number =>
    advantages.reduce((sum, advantage) => sum + f(advantage), 0) / advantages.length;
  const quality = (beta: number): number => mean((advantage) => logistic(base + beta * advantage));
  /** sign of the slope, 0 where rounding leaves none */
  const direction = (beta: number): number => {
    let slope = 0;
    let size = 0;
    for (const advantage of advantages) {
      const x = base + beta * advantage;
      const term = advantage * logistic(x) * logistic(-x);
      slope += term;
      size += Math.abs(term);
    }
    return Math.abs(slope) <= 1e-14 * size ? 0 : Math.sign(slope);
  };

  let best: BestBeta = { beta: 0, trueQuality: start };
  const offer = (beta: number, trueQuality: number): void => {
    if (trueQuality > best.trueQuality + 1e-14) best = { beta, trueQuality };
  };
  const sizes = advantages.map(Math.abs).filter((size) => size > 0);
  if (sizes.length === 0) return best;
  const from = 1e-3 / Math.max(...sizes);
  const to = 60 / Math.min(...sizes);
  const steps = 4000;
  const ratio = (to / from) ** (1 / steps);
  let low = 0;
  let rising = direction(0) > 0;
  for (let i = 0; i <= steps; i++) {
    const beta = from * ratio ** i;
    const way = direction(beta);
    if (way < 0 && rising) {
      let left = low;
      let right = beta;
      for (let j = 0; j < 200; j++) {
        const middle = (left + right) / 2;
        if (middle <= left || middle >= right) break;
        if (direction(middle) > 0) left = middle;
        else right = middle;
      }
      const peak = (left + right) / 2;
      offer(peak, quality(peak));
    }
    if (way !== 0) {
      rising = way > 0;
      low = beta;
    }
  }
  offer(
    Number.POSITIVE_INFINITY,
    mean((advantage) => (advantage > 0 ? 1 : advantage < 0 ? 0 : start)),
  );
  return best;
}
