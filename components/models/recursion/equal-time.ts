import { above } from '../numerics/range';
import { inRange } from '../oversight/evaluation-game';
import { type LabelCostInput, labelCost } from './label-cost';
import { type LadderInput, ladder, review, rrmOrbit, substance } from './rrm';

export interface EqualTimeInput extends Omit<LadderInput, 'm' | 'c' | 'growth'>, Omit<LabelCostInput, 'k'> {
  /** composition efficiency, [0, 1] */
  c: number;
  /** human reliability in reading a report, [0, 1]; default 1; set it to h for "the same human" */
  hRead?: number;
  /** human minutes for everything, above 0; default 210,000 (3,500 hours) */
  B?: number;
}

/** What the same human minutes buy. Qualities are probabilities of substance. */
export interface EqualTime {
  /** plain RLHF: the probability that a unit is inspected, and the inspection right */
  visibility: number;
  /** plain RLHF, the inspected units chosen at random each time */
  audit: number;
  /** plain RLHF, always the same units inspected */
  auditFixed: number;
  /** what a judge who sees everything would get, at any cost */
  fullTruth: number;
  /** recursive reward modeling, the root */
  rrm: number;
  /** the share of the reports, and of the leaves, that recursion's minutes cover */
  m: number;
  /** human minutes for full inspection, and for reading everything */
  needRlhf: number;
  needRrm: number;
}

/**
 * Plain RLHF and recursive reward modeling on the same task, with the same human minutes and as many comparisons: who has too
 * few minutes looks at a smaller share. Recursion spreads what it lacks over all its levels, the leaves among them. False alarms
 * act on every look, those of plain RLHF and of the judge who sees everything too; the hidden share is recursion's alone.
 * Our own toy model; it has settings in which recursion is the worse choice.
 * @throws RangeError naming a parameter that is out of range
 */
export function compareAtEqualTime(input: EqualTimeInput): EqualTime {
  const { b, D, c, rho = 1, h = 1, hRead = 1, hidden = 0, B = 210_000, ...rest } = input;
  const { N = 1000, G = 1, t0 = 5, tread = 5, ...looks } = rest;
  const { game, start } = ladder({ ...looks, c, rho, h, hidden });
  inRange('hRead', hRead, 0, 1);
  above('B', B, 0, Number.POSITIVE_INFINITY);
  const need = labelCost({ b, D, G, N, t0, tread, k: game.k });
  const cover = Math.min(1, B / need.rlhf);
  const m = Math.min(1, B / need.rrm);
  const orbit = rrmOrbit({ ...game, c, rho, D, h: h * m, m: hRead * m, hidden });
  const unseen = substance(0, game);
  return {
    visibility: cover * h,
    audit: substance(cover * h, game),
    auditFixed: unseen + cover * (start - unseen),
    fullTruth: substance(1, review(game)),
    rrm: orbit[D] as number,
    m,
    needRlhf: need.rlhf,
    needRrm: need.rrm,
  };
}
