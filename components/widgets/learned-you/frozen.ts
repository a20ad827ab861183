/** A question, and for each answer its words, whether it is true (1) or not (0), the passage that settles it, and words of that. */
export type Frozen = readonly {
  readonly question: string;
  readonly answers: readonly (readonly [says: string, holds: 0 | 1, passage: string, words: string])[];
}[];
