/** A clip as it is stored: its policy, and what the reward model makes of it. */
export interface Stored {
  z: number[];
  mean: number[];
  members: number[][];
  score: { mean: number; spread: number };
}
