import type { Label } from '../../models/preferences/preference-learning';

/** A clip as it is stored: its policy, and what the reward model makes of it. */
export interface Stored {
  z: number[];
  mean: number[];
  members: number[][];
  score: { mean: number; spread: number };
}

/** What is kept of the first picture. */
export interface First {
  pair: readonly [Stored, Stored];
  best: Stored;
  reruns: readonly (readonly number[])[];
  approval: number;
  advice: Label;
}
