/**
 * Real models whose hidden skill is known: trained to show it only where the prompt holds a password, and then tried without one.
 * Greenblatt, Roger, Krasheninnikov and Krueger (2024), arXiv:2405.19550. Only what its abstract says; it gives no numbers there.
 */

/** How sure it was: what the picture of the last row shows. */
export type Outcome = 'all' | 'often' | 'unsure';

export interface Way {
  readonly id: WayId;
  /** on its button */
  readonly label: string;
  /** in the picture, under the prompt */
  readonly short: string;
  readonly outcome: Outcome;
  /** in the picture, beside the box */
  readonly came: string;
  readonly said: string;
}

export type WayId = 'demos' | 'other' | 'marks' | 'none';

export const WAYS: readonly Way[] = [
  {
    id: 'demos',
    label: 'Good examples',
    short: 'a few good examples',
    outcome: 'all',
    came: 'often all of it',
    said: 'A few good examples to learn from were often enough to bring out all of it.',
  },
  {
    id: 'other',
    label: 'Another lock',
    short: 'another lock opened',
    outcome: 'all',
    came: 'opened as well',
    said: 'Training that opened one locked skill opened others too.',
  },
  {
    id: 'marks',
    label: 'Marks alone',
    short: 'marks for its answers',
    outcome: 'often',
    came: 'often',
    said: 'With nothing but marks for its answers, training often brought it out.',
  },
  {
    id: 'none',
    label: 'No good examples',
    short: 'no good examples',
    outcome: 'unsure',
    came: 'may be unreliable',
    said: 'Where nobody has good examples, the authors warn, trying may be unreliable.',
  },
];

/** What was done, in a sentence for the words of the figure. */
export const LOCKED =
  'Beside the toy, real models whose hidden skill is known exactly: they were trained to show it only after a password (Greenblatt et al., 2024).';

export const isWay = (value: unknown): value is WayId => WAYS.some(({ id }) => id === value);
export const wayOf = (id: WayId): Way => WAYS.find((way) => way.id === id) ?? (WAYS[0] as Way);
/** What came of one way of trying without the password. */
export const lockedWords = (id: WayId): string => wayOf(id).said;
