import { hundred, type Outcome, POOLS, type World } from './game';

/** A vetted starting point: `holds.count` of its hundred draws do what the criterion says; a test counts them. */
export interface Scenario {
  name: string;
  world: World;
  /** the draw on show */
  seed: number;
  note: string;
  holds: { of: 100; count: number; criterion: string };
  keeps: (outcome: Outcome) => boolean;
}

const widthOf = ({ low, high }: { low: number; high: number }) => high - low;
const narrowing = ({ corrected, people }: Outcome) => widthOf(corrected) / widthOf(people);
const TWO_THOUSAND = POOLS.indexOf(2000);

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'The assistant of the last chapters',
    world: { mu: 0.7, se: 1, sp: 0.7, m: 120, pool: TWO_THOUSAND },
    seed: 13,
    note: 'It passes all real work and sees through a bluff seven times in ten. Trusted alone it is sure of a number that is too high, and more verdicts only make it surer. The judged answers show by how much.',
    holds: {
      of: 100,
      count: 92,
      criterion:
        'the assistant’s interval misses; the corrected one holds the true share and is narrower than the people’s',
    },
    keeps: (o) => !o.assistant.holds && o.corrected.holds && narrowing(o) < 1,
  },
  {
    name: 'Errors that cancel',
    world: { mu: 0.5, se: 0.9, sp: 0.9, m: 120, pool: TWO_THOUSAND },
    seed: 7,
    note: 'It refuses as many good answers as it passes bad ones, so trusting it gives the right number. Nothing in its verdicts says so: move the true share, and the same assistant is off.',
    holds: { of: 100, count: 93, criterion: 'the assistant’s interval holds the true share' },
    keeps: (o) => o.assistant.holds,
  },
  {
    name: 'A coin for an assistant',
    world: { mu: 0.7, se: 0.5, sp: 0.5, m: 120, pool: TWO_THOUSAND },
    seed: 5,
    note: 'Its verdicts say nothing, and the judged answers show that too: their weight falls to about nothing, and what is left is what the people alone would say.',
    holds: {
      of: 100,
      count: 100,
      criterion: 'the corrected interval is as wide as the people’s to within a twentieth; the assistant’s misses',
    },
    keeps: (o) => Math.abs(narrowing(o) - 1) < 0.05 && !o.assistant.holds,
  },
  {
    name: 'A good one, and many answers',
    world: { mu: 0.7, se: 0.95, sp: 0.9, m: 200, pool: POOLS.indexOf(10_000) },
    seed: 3,
    note: 'The better the verdicts, the more each judgement is worth. Here the corrected interval is little more than half as wide as the people’s.',
    holds: {
      of: 100,
      count: 94,
      criterion: 'the corrected interval is at most two thirds as wide as the people’s and holds the true share',
    },
    keeps: (o) => narrowing(o) <= 2 / 3 && o.corrected.holds,
  },
  {
    name: 'Too few to correct with',
    world: { mu: 0.95, se: 1, sp: 0.7, m: 40, pool: POOLS.indexOf(5000) },
    seed: 1,
    note: 'Only about two of the forty are bad, so there is next to nothing to learn the assistant’s errors from. The interval is narrow because it does not know what it has not seen.',
    holds: { of: 100, count: 65, criterion: 'the corrected interval, which promises 95, holds the true share' },
    keeps: (o) => o.corrected.holds,
  },
];

/** Counts the draws in which a scenario does what its criterion says. */
export const countDraws = ({ world, keeps }: Pick<Scenario, 'world' | 'keeps'>): number =>
  hundred(world).outcomes.filter(keeps).length;
