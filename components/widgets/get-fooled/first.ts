import type { Label } from '../../models/preferences/preference-learning';
import type { Counted } from './desk';

/** What is kept of the first picture. */
export interface First {
  seed: number;
  labels: string;
  pair: readonly [readonly number[], readonly number[]];
  best: readonly number[];
  advice: Label;
  approval: number;
  before: Counted;
  untrained: number;
}
