import type { Aim } from './params';

/** A robot as it comes into the story: who taught it what. */
export interface Robot {
  seed: number;
  aim: Aim;
  labels: string;
}
