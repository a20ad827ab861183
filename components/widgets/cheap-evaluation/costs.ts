import { ppi, ppiOptimalMix } from '../../models/oversight/ppi';
import { percent } from '../../words/numbers';
import { tied } from '../../words/plural';
import { PRICES, poolSize, type World } from './game';

/** A way to buy one and the same width. */
export interface Purchase {
  /** careful judgements, and verdicts of the assistant, not rounded */
  judgements: number;
  verdicts: number;
  /** what both cost, as a share of judgements alone; the parts add up to the whole */
  forJudgements: number;
  forVerdicts: number;
}

export interface Costs {
  /** judgements alone */
  alone: Purchase;
  /** the reader's own mix */
  own: Purchase;
  /** the cheapest; the same as `alone` where no verdict is worth its price */
  best: Purchase;
  /** whether verdicts are worth buying at all */
  worth: boolean;
}

/**
 * What the width of the corrected interval costs (in the long run, by formula): by judgements alone, by the reader's mix, by the
 * cheapest mix. The assistant's verdict is bought for judged answers too.
 */
export function costsOf(world: World, price: number): Costs {
  const expensive = PRICES[price] ?? PRICES[0];
  const { mu, se, sp, m } = world;
  const total = poolSize(world);
  const needed = ppi({ mu, se, sp, m, N: total - m }).equivalentLabels;
  const purchase = (judgements: number, verdicts: number): Purchase => ({
    judgements,
    verdicts,
    forJudgements: judgements / needed,
    forVerdicts: verdicts / (needed * expensive),
  });
  const alone = purchase(needed, 0);
  const { ratio, costShare } = ppiOptimalMix({ mu, se, sp, expensive, cheap: 1 });
  const worth = ratio > 0 && costShare < 1;
  const judgements =
    ratio === Number.POSITIVE_INFINITY ? 0 : (costShare * needed * expensive) / (expensive + 1 + ratio);
  const verdicts = costShare * needed * expensive - judgements * expensive;
  return { alone, own: purchase(m, total), best: worth ? purchase(judgements, verdicts) : alone, worth };
}

export const shareOf = ({ forJudgements, forVerdicts }: Purchase): number => forJudgements + forVerdicts;

/** "289 judgements", "120 judgements and 2,000 verdicts" */
export function bought({ judgements, verdicts }: Purchase): string {
  if (verdicts === 0) return tied(judgements, 'judgement');
  return judgements < 0.5
    ? tied(verdicts, 'verdict')
    : `${tied(judgements, 'judgement')}, ${tied(verdicts, 'verdict')}`;
}

/** The prices' upshot in one or two sentences. */
export function costSentence({ own, best, worth }: Costs): string {
  const mine = shareOf(own);
  const said =
    Math.abs(mine - 1) < 0.005
      ? 'Your mix costs as much as judgements alone.'
      : `Your mix costs ${percent(mine)} of what judgements alone would${mine > 1 ? ': more verdicts than they are worth' : ''}.`;
  if (!worth) return `${said} At this price the assistant’s verdicts tell too little: judgements alone are cheapest.`;
  if (best.judgements < 0.5)
    return `${said} An assistant that is never wrong needs no judgements, and only judgements can show that it is never wrong.`;
  return `${said} The cheapest mix, ${bought(best)}, would cost ${percent(shareOf(best))}.`;
}
