import { countCells, drawer, type Interval, lessError, type Pool, poolSize, type World } from './game';

/** Rounds of training on offer. */
export const ROUNDS = 10;
/** Judgements of new work that can be bought in all, and how many come at a time. */
export const BUDGET = 600;
export const FRESH = 120;
/** How hard one round pushes, in units of the reward for a passed answer; and what real work costs beside it. Our own choices. */
export const PUSH = 0.98;
export const EFFORT = 0.35;

/**
 * The work after so many rounds of training on the verdicts. An answer earns 1 if the assistant passes it, and real work costs
 * EFFORT; each round multiplies the share of a kind of answer by e^(PUSH × what it earns), and shares then add up to 1. That is the
 * optimum of reward less a charge for moving away from the start. The assistant itself stays as it is: of each kind it passes what
 * it passed before.
 * @param round 0 is the untrained work; past ROUNDS it is defined as well
 * @returns the world as it then is: fewer of the answers it catches, more of those it misses
 */
export function worldAt(world: World, round: number): World {
  const grown = (share: number, earns: number) => share * Math.exp(PUSH * round * earns);
  const passedGood = grown(world.mu * world.se, 1 - EFFORT);
  const rejectedGood = grown(world.mu * (1 - world.se), -EFFORT);
  const passedBad = grown((1 - world.mu) * (1 - world.sp), 1);
  const caught = (1 - world.mu) * world.sp;
  const [good, bad] = [passedGood + rejectedGood, passedBad + caught];
  return { ...world, mu: good / (good + bad), se: passedGood / good, sp: caught / bad };
}

/** One round as it is seen. */
export interface Round {
  round: number;
  /** share of the work that is really good, in the long run */
  truth: number;
  /** share that the assistant passes, of all answers of the round */
  passes: number;
  /** the range that the old sample gives for this round's verdicts */
  old: Interval;
  /** the same by the latest sample: of this round, if new work was judged in it */
  latest: Interval;
  /** round of the latest sample */
  from: number;
}

const poolAt = (world: World, round: number, seed: number): Pool =>
  // far from the seeds of the hundred draws; round 0 is the draw on show
  drawer(worldAt(world, round))(seed + 10_000 * round);

const passesOf = ({ passed, restPassed }: Pool): number => passed.reduce((sum, one) => sum + one, restPassed);

/** Whether new work was judged in a round. @param fresh one bit a round, the first for round 1 */
export const judgedIn = (fresh: number, round: number): boolean => round > 0 && ((fresh >> (round - 1)) & 1) === 1;

/** How many judgements are spent. */
export const spent = (fresh: number): number =>
  FRESH * Array.from({ length: ROUNDS }, (_, i) => (fresh >> i) & 1).reduce((a, b) => a + b, 0);

/** The rounds in which new work was judged, as far as training has gone and the judgements reach. */
export function within(fresh: number, round: number): number {
  let kept = 0;
  for (let r = 1; r <= round; r++) if (judgedIn(fresh, r) && spent(kept) < BUDGET) kept |= 1 << (r - 1);
  return kept;
}

/**
 * All rounds from the untrained work on.
 * @param world as it was before training
 * @param seed the draw on show
 * @param round how far training has gone
 * @param fresh the rounds in which FRESH answers of the new work were judged
 */
export function season(world: World, seed: number, round: number, fresh: number): Round[] {
  const total = poolSize(world);
  const first = poolAt(world, 0, seed);
  const before = { cells: countCells(first, world.m), m: world.m, from: 0, all: passesOf(first) };
  let sample = before;
  return Array.from({ length: round + 1 }, (_, r) => {
    const { mu } = worldAt(world, r);
    const pool = r === 0 ? first : poolAt(world, r, seed);
    const all = passesOf(pool);
    if (judgedIn(fresh, r)) sample = { cells: countCells(pool, FRESH), m: FRESH, from: r, all };
    // Of its own round a sample is a part, and the others are what is left; of another round it is none.
    const by = ({ cells, m, from }: typeof before) => {
      const own = from === r ? cells.passedGood + cells.passedBad : 0;
      const others = total - (from === r ? m : 0);
      return lessError(cells, m, others, (all - own) / others, mu);
    };
    return { round: r, truth: mu, passes: all / total, old: by(before), latest: by(sample), from: sample.from };
  });
}
