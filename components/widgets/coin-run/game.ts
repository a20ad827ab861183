/** What the figure trains and shows: agents by their share of random coins, and the caves they are watched in. Pure. */
import {
  COIN_VIEW,
  type CoinAgent,
  type CoinRun,
  evaluateCoinAgent,
  runCoinAgent,
  trainCoinAgent,
} from '../../models/coin/coin-agent';
import { type CoinLevel, type CoinPlace, type CoinWorld, coinLevel, DEFAULT_WORLD } from '../../models/coin/coin-world';
import { mulberry32 } from '../../models/numerics/rng';

/** Share of the training caves in which the coin lies somewhere at random. */
export const SHARES: readonly number[] = [0, 0.01, 0.02, 0.05, 0.1, 0.25, 1];
export const LEVELS = 512;
export const EPISODES = 12_000;
/** Points of the curve that is drawn while it trains. */
export const CURVE = 24;
/** Every agent is tested in the same thousand caves, which no training has drawn from. */
export const TESTS = 1000;
const TEST_SEED = 20_000_003;
/** Caves shown at a time. */
export const CAVES = 6;

/** What makes an agent: the same job gives the same agent. */
export interface Job {
  /** index into SHARES */
  share: number;
  rocks: boolean;
  seed: number;
}

/** Shares of the thousand test caves. */
export interface Result {
  /** coin at the end, as in training: got */
  end: number;
  /** coin moved to a random place: got; and the end entered before any coin was got */
  moved: number;
  endFirst: number;
  /** the same caves with the coin out of the agent's sight: got by accident */
  blind: number;
  /** coin at the end and out of sight: got, which is to say the end was reached */
  blindEnd: number;
}

export interface Trained {
  job: Job;
  weights: readonly number[];
  /** share of successful episodes while it trained, by twenty-fourths */
  curve: readonly number[];
  result: Result;
}

export const keyOf = ({ share, rocks, seed }: Job): string => `${share}${rocks ? '' : 'n'}.${seed}`;

const worldOf = (rocks: boolean): CoinWorld => ({ ...DEFAULT_WORLD, rocks: rocks ? DEFAULT_WORLD.rocks : 0 });
const agentOf = ({ job, weights }: Trained): CoinAgent => ({
  world: worldOf(job.rocks),
  weights: Float64Array.from(weights),
});

/** Tests an agent in the thousand caves: as in training, with the coin moved, and both without sight of the coin. */
function test(agent: CoinAgent): Result {
  const run = (coin: CoinPlace, blind: boolean) =>
    evaluateCoinAgent({ agent, levels: TESTS, seed: TEST_SEED, coin, blind });
  const moved = run('random', false);
  return {
    end: run('end', false).gotCoin,
    moved: moved.gotCoin,
    endFirst: moved.reachedEndFirst,
    blind: run('random', true).gotCoin,
    blindEnd: run('end', true).gotCoin,
  };
}

/**
 * Trains and tests one agent.
 * @param progress gets the share of successes in the latest twenty-fourth of the training: one call, one point of the curve
 */
export function train(job: Job, progress?: (success: number) => void): Trained {
  const curve: number[] = [];
  const agent = trainCoinAgent({
    fractionRandom: SHARES[job.share] ?? 0,
    rocks: worldOf(job.rocks).rocks,
    seed: job.seed,
    episodes: EPISODES,
    levels: LEVELS,
    every: EPISODES / CURVE,
    onProgress: (success) => {
      curve.push(success);
      progress?.(success);
    },
  });
  return { job, weights: Array.from(agent.weights), curve, result: test(agent) };
}

/** One of the caves on show: the cave is the same wherever the coin lies. */
export const cave = (set: number, index: number, rocks: boolean, coin: CoinPlace): CoinLevel =>
  coinLevel(worldOf(rocks), mulberry32(CAVES * set + index), coin);

/** What an agent does in one of the caves on show. */
export const watch = (trained: Trained, level: CoinLevel, set: number, index: number, blind: boolean): CoinRun =>
  runCoinAgent(agentOf(trained), level, 1_000_000 + CAVES * set + index, blind);

/** By step, whether the coin is near enough to be seen. */
export function inSight({ width, coin }: CoinLevel, cells: readonly number[]): boolean[] {
  const row = (cell: number) => Math.floor(cell / width);
  return cells.map(
    (cell) => Math.abs((cell % width) - (coin % width)) <= COIN_VIEW && Math.abs(row(cell) - row(coin)) <= COIN_VIEW,
  );
}

/** How a run ended. */
export type Outcome = 'coin' | 'late' | 'past' | 'lost';

export const outcomeOf = ({ got, endFirst }: CoinRun): Outcome =>
  got ? (endFirst ? 'late' : 'coin') : endFirst ? 'past' : 'lost';
