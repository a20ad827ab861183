import type { Result } from './game';

/**
 * A vetted starting point. `name` says what is set and nothing of what comes out, since it is on show before the reader's guess;
 * `note` is shown afterwards. `holds.count` of the agents from seeds 1 to 100 behave as `criterion` says (`keeps`).
 */
export interface Scenario {
  name: string;
  values: { share: number; rocks: 'yes' | 'no'; seed: number };
  note: string;
  holds: { of: 100; count: number; criterion: string };
  keeps: (result: Result) => boolean;
}

/** Counted by tests/tools/seeds-coin-run.ts; a test recounts a sample. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'Coin always at the end',
    values: { share: 0, rocks: 'yes', seed: 6 },
    note: 'Next to no failures in caves like those of its training, and with the coin moved it goes where the coin used to be, often past a coin in plain sight. It isn’t lost. It is good at the wrong thing.',
    holds: {
      of: 100,
      count: 97,
      criterion:
        'over 95\u00a0% with the coin at the end, under half with the coin moved, and more often first at the end',
    },
    keeps: ({ end, moved, endFirst }) => end > 0.95 && moved < 0.5 && endFirst > moved,
  },
  {
    name: 'Somewhere else in 1 cave of 10',
    values: { share: 4, rocks: 'yes', seed: 6 },
    note: 'Fifty-one caves of 512 tell the two goals apart, and most of the difference is made. With the coin at the end, this agent and the first look the same.',
    holds: {
      of: 100,
      count: 96,
      criterion: 'over 95\u00a0% with the coin at the end, and over two thirds with the coin moved',
    },
    keeps: ({ end, moved }) => end > 0.95 && moved > 2 / 3,
  },
  {
    name: 'Somewhere else in every cave',
    values: { share: 6, rocks: 'yes', seed: 6 },
    note: 'Trained on coins anywhere, the same kind of agent fetches coins anywhere. It could represent that goal all along.',
    holds: { of: 100, count: 99, criterion: 'over 90\u00a0% with the coin moved' },
    keeps: ({ moved }) => moved > 0.9,
  },
  {
    name: 'Always at the end, no rocks',
    values: { share: 0, rocks: 'no', seed: 6 },
    note: 'Here our toy fails to make the point: without rocks in the way the agent mostly does learn to steer by the coin. Whether a goal goes astray depends on details like this, which is one reason why it is hard to foresee.',
    holds: { of: 100, count: 100, criterion: 'over two thirds with the coin moved, though it never was in training' },
    keeps: ({ moved }) => moved > 2 / 3,
  },
];
