import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { NumberParam } from '../../figure/params';
import { DRAWS, MOST, POOLS, PRICES } from './game';
import { ROUNDS } from './train';

export type Name = 'mu' | 'se' | 'sp' | 'm' | 'pool' | 'price' | 'seed' | 'round' | 'fresh';

/** The same answers judged twice; all of them; training on the verdicts; prices; then everything. */
export const ACTS = [
  { id: 'twice', label: 'Twice', shows: ['m', 'sp'] },
  { id: 'wall', label: 'Wall', shows: ['m', 'seed'] },
  { id: 'train', label: 'Train on it', shows: ['round', 'fresh'] },
  { id: 'price', label: 'Price', shows: ['m', 'price'] },
  BENCH,
] as const satisfies readonly Act[];

const share = { type: 'number', step: 0.05, decimals: 2 } as const;
const whole = { type: 'number', step: 1 } as const;

/** What a link to this figure can carry. Version 1. */
export const schema: Readonly<Record<Name, NumberParam>> = {
  mu: { ...share, key: 'u', label: 'Answers that are really good', min: 0.05, max: 0.95, default: 0.7 },
  se: { ...share, key: 'g', label: 'The assistant passes good work', min: 0.5, max: 1, default: 1 },
  sp: { ...share, key: 'b', label: 'It catches bad work', min: 0, max: 1, default: 0.7 },
  m: { ...whole, key: 'm', label: 'Answers a person judges', min: 20, max: MOST, step: 10, default: 120 },
  pool: { ...whole, key: 'n', label: 'Answers in all', min: 0, max: POOLS.length - 1, default: 2 },
  price: { ...whole, key: 'c', label: 'One judgement costs', min: 0, max: PRICES.length - 1, default: 3 },
  seed: { ...whole, key: 's', label: 'Draw', min: 1, max: DRAWS, default: 13 },
  round: { ...whole, key: 'r', label: 'Rounds of training', min: 0, max: ROUNDS, default: 0 },
  // one bit a round, the first for round 1: those in which new work was judged
  fresh: { ...whole, key: 'k', label: 'New work judged', min: 0, max: 2 ** ROUNDS - 1, default: 0 },
};

/** The parameters in the order of the controls. */
export const NAMES = Object.keys(schema) as Name[];
