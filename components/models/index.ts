/** The pure mathematics of the figures under one roof, so that reference cases can be run against it. */
export { bestBeta } from './best-beta';
export { bestOfNExploit, bestOfNGaussian, bestOfNHeavyTail, expectedMaximum, klBestOfN } from './best-of-n';
export { bradleyTerry } from './bradley-terry';
export { criticalComposition, recoveryComposition } from './critical';
export { compareAtEqualTime } from './equal-time';
export { evaluateTree } from './evaluate-tree';
export { meanField } from './evaluation-game';
export { gaoBestOfN, gaoBestOfNPeak, gaoRL, gaoRLPeak } from './gao';
export { labelCost } from './label-cost';
export { nestedOversight } from './nested-oversight';
export { ppi, ppiOptimalMix } from './ppi';
export { ppiEstimate } from './ppi-estimate';
export { reach } from './reach';
export { trainRewardModel } from './reward-model';
export { mulberry32 } from './rng';
export { rrmOrbit } from './rrm';
export { rrmMonteCarlo } from './rrm-monte-carlo';
export { labelsRequired, oneUnitWeight, populationWeights, steinAttenuation } from './stein';
