/**
 * The pure mathematics of the figures under one roof: an entry on purpose. Nothing in the site imports this file (a figure takes what it
 * needs from where it stands); reference cases, ours and other people's, are run against it, so its names are kept.
 */

export { evaluateCoinAgent, trainCoinAgent } from './coin/coin-agent';
export { mulberry32 } from './numerics/rng';
export { marksOf } from './overseer/marks';
export { rateOf } from './overseer/rate';
export { judges, randomReader } from './overseer/readers';
export { learnTaste } from './overseer/taste';
export { firstRound, mixedRound } from './overseer/writers';
export { bestBeta } from './oversight/best-beta';
export { bestOfNExploit, bestOfNGaussian, bestOfNHeavyTail, expectedMaximum, klBestOfN } from './oversight/best-of-n';
export { meanField } from './oversight/evaluation-game';
export { gaoBestOfN, gaoBestOfNPeak, gaoRL, gaoRLPeak } from './oversight/gao';
export { nestedOversight } from './oversight/nested-oversight';
export { ppi, ppiOptimalMix } from './oversight/ppi';
export { ppiEstimate } from './oversight/ppi-estimate';
export { trainRewardModel } from './oversight/reward-model';
export { labelsRequired, oneUnitWeight, populationWeights, steinAttenuation } from './oversight/stein';
export { bradleyTerry } from './preferences/bradley-terry';
export { probabilityAllReal } from './recursion/all-real';
export { criticalComposition, recoveryComposition } from './recursion/critical';
export { compareAtEqualTime } from './recursion/equal-time';
export { evaluateTree } from './recursion/evaluate-tree';
export { labelCost } from './recursion/label-cost';
export { reach } from './recursion/reach';
export { rrmOrbit } from './recursion/rrm';
export { rrmMonteCarlo } from './recursion/rrm-monte-carlo';
