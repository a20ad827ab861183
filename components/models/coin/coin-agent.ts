/**
 * An agent that learns to fetch a coin, in typed arrays, fast enough to be trained while a reader waits. The project's own toy,
 * after the idea of Langosco et al. (2022, key langosco2022): linear softmax policy, REINFORCE with a linear critic.
 *
 * Only sums, products and square roots are used, none of the functions whose last bit differs between engines: the same seed
 * gives the same agent in every browser.
 */

import { whole } from '../numerics/range';
import { mulberry32 } from '../numerics/rng';
import {
  type CoinLevel,
  type CoinPlace,
  type CoinWorld,
  checkWorld,
  coinLevel,
  DEFAULT_WORLD,
  MOVE_X,
  MOVE_Y,
} from './coin-world';

/** Moves in an episode at most. */
export const COIN_STEPS = 60;
/** How far the agent sees the coin, in cells, diagonals counting as one. */
export const COIN_VIEW = 4;
/** Features: bias; the walls around (16) by the last move (none or one of 4); the coin's direction (8), if it is in view. */
export const COIN_FEATURES = 1 + 16 * 5 + 8;
const FIRST_DIRECTION = 81;
/** Features that are on at once, at most: steps are scaled to them. */
const ACTIVE = 3;
/** Row of the 3 × 3 table of directions, by sign of dy then of dx; −1 where the coin is underfoot. */
const DIRECTION = [0, 1, 2, 3, -1, 4, 5, 6, 7];

const GAMMA = 0.97;
const ENTROPY = 0.005;
const STEP = 0.5;
const CRITIC = 0.03;
const DECIMALS = 1e4;

/** A policy, with the world it was trained in. */
export interface CoinAgent {
  world: CoinWorld;
  /** logits by feature and action, `weights[4 · feature + action]`, kept to four decimals so that they can be written down */
  weights: Float64Array;
}

export interface CoinTraining {
  width?: number;
  height?: number;
  /** chance of a rock in a free cell, 0 to 0.3; 0.08 */
  rocks?: number;
  /** share of the training levels with the coin at a random place, 0 to 1: so many of them, rounded down, spread evenly */
  fractionRandom: number;
  seed: number;
  /** 12 000 */
  episodes?: number;
  /** how many levels are drawn for training; 512 */
  levels?: number;
  /** gets the share of successful episodes after every `every` of them (500); for a curve that rises as it trains */
  onProgress?: (success: number) => void;
  every?: number;
}

const HALVES = Float64Array.from({ length: 64 }, () => 1);
for (let k = 1; k < 64; k++) HALVES[k] = (HALVES[k - 1] as number) / 2;

/** e^x for x ≤ 0, to about 3e-10 of itself, by sums and products alone; 0 below −43. */
export function expNegative(x: number): number {
  if (x < -43) return 0;
  const k = (x * -Math.LOG2E + 0.5) | 0;
  const r = x + k * Math.LN2;
  const p =
    1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + (r * (1 + r / 8)) / 5040))))));
  return p * (HALVES[k] as number);
}

/** The feature of the coin's direction seen from a cell, or −1. */
function directionOf(x: number, y: number, coinX: number, coinY: number): number {
  const dx = coinX - x;
  const dy = coinY - y;
  if (dx > COIN_VIEW || dx < -COIN_VIEW || dy > COIN_VIEW || dy < -COIN_VIEW) return -1;
  const n = DIRECTION[3 * (Math.sign(dy) + 1) + Math.sign(dx) + 1] as number;
  return n < 0 ? -1 : FIRST_DIRECTION + n;
}

/** One episode's working memory: what was felt, done and likely at each step. */
interface Track {
  cells: Int32Array;
  wall: Int32Array;
  direction: Int32Array;
  action: Uint8Array;
  /** chances of the four actions, by step */
  p: Float64Array;
  logit: Float64Array;
  /** moves made */
  steps: number;
  /** whether the coin was got, and whether the end cell was entered before it */
  got: boolean;
  endFirst: boolean;
}

const newTrack = (): Track => ({
  cells: new Int32Array(COIN_STEPS + 1),
  wall: new Int32Array(COIN_STEPS),
  direction: new Int32Array(COIN_STEPS),
  action: new Uint8Array(COIN_STEPS),
  p: new Float64Array(4 * COIN_STEPS),
  logit: new Float64Array(4 * COIN_STEPS),
  steps: 0,
  got: false,
  endFirst: false,
});

/** Plays one episode into `track`. */
function play(weights: Float64Array, level: CoinLevel, random: () => number, blind: boolean, track: Track): void {
  const { width, walls, coin, end } = level;
  const coinX = coin % width;
  const coinY = (coin - coinX) / width;
  const { p, logit } = track;
  let cell = level.start;
  let x = cell % width;
  let y = (cell - x) / width;
  let last = 0;
  let t = 0;
  track.got = false;
  track.endFirst = false;
  track.cells[0] = cell;
  while (t < COIN_STEPS && !track.got) {
    const wall = 1 + 5 * (walls[cell] as number) + last;
    const direction = blind ? -1 : directionOf(x, y, coinX, coinY);
    const at = 4 * t;
    let top = Number.NEGATIVE_INFINITY;
    for (let a = 0; a < 4; a++) {
      let z = (weights[a] as number) + (weights[4 * wall + a] as number);
      if (direction >= 0) z += weights[4 * direction + a] as number;
      logit[at + a] = z;
      if (z > top) top = z;
    }
    let sum = 0;
    for (let a = 0; a < 4; a++) {
      const e = expNegative((logit[at + a] as number) - top);
      p[at + a] = e;
      sum += e;
    }
    const draw = random() * sum;
    let action = 0;
    let under = p[at] as number;
    while (action < 3 && draw >= under) under += p[at + ++action] as number;
    for (let a = 0; a < 4; a++) p[at + a] = (p[at + a] as number) / sum;
    track.wall[t] = wall;
    track.direction[t] = direction;
    track.action[t] = action;
    if (!((walls[cell] as number) & (1 << action))) {
      x += MOVE_X[action] as number;
      y += MOVE_Y[action] as number;
      cell = y * width + x;
    }
    last = action + 1;
    t++;
    track.cells[t] = cell;
    if (cell === coin) track.got = true;
    else if (cell === end) track.endFirst = true;
  }
  track.steps = t;
}

function fractionOf(name: string, value: number): number {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie in [0, 1], not ${value}`);
  return value;
}

/**
 * Trains an agent: REINFORCE with the discounted return of each step (0.97) less a linear critic on the same features, an
 * entropy bonus, and a step that falls to a tenth. Reward 1 at the coin, and only there.
 * @returns the agent; the same for the same settings, in any engine
 * @throws RangeError for settings out of range: measures as in {@link checkWorld}, share 0–1, episodes and levels 1 to 10⁶
 */
export function trainCoinAgent(training: CoinTraining): CoinAgent {
  const { fractionRandom, seed, episodes = 12_000, levels = 512, onProgress, every = 500 } = training;
  const { width = DEFAULT_WORLD.width, height = DEFAULT_WORLD.height, rocks = DEFAULT_WORLD.rocks } = training;
  const world = checkWorld({ width, height, rocks });
  fractionOf('fractionRandom', fractionRandom);
  whole('episodes', episodes, 1, 1e6);
  whole('levels', levels, 1, 1e6);
  whole('every', every, 1, 1e6);
  const random = mulberry32(seed);
  // Exactly the share asked for, spread evenly: in a cluster they would teach more, and by chance their number would vary.
  const before = (i: number) => Math.floor(i * fractionRandom + 1e-9);
  const pool = Array.from({ length: levels }, (_, i) =>
    coinLevel(world, random, before(i + 1) > before(i) ? 'random' : 'end'),
  );
  const weights = new Float64Array(4 * COIN_FEATURES);
  const critic = new Float64Array(COIN_FEATURES);
  const track = newTrack();
  let wins = 0;
  for (let e = 0; e < episodes; e++) {
    play(weights, pool[e % levels] as CoinLevel, random, false, track);
    learn(weights, critic, track, (STEP * (1 - (0.9 * e) / episodes)) / Math.sqrt(ACTIVE), CRITIC / ACTIVE);
    if (track.got) wins++;
    if (onProgress && (e + 1) % every === 0) {
      onProgress(wins / every);
      wins = 0;
    }
  }
  return { world, weights: weights.map((w) => Math.round(w * DECIMALS) / DECIMALS) };
}

/** One episode's gradients, last step first. */
function learn(weights: Float64Array, critic: Float64Array, track: Track, rate: number, criticRate: number): void {
  const { wall, direction, action, p, logit } = track;
  let ret = track.got ? 1 / GAMMA : 0;
  for (let t = track.steps - 1; t >= 0; t--) {
    ret *= GAMMA;
    const w = wall[t] as number;
    const d = direction[t] as number;
    const at = 4 * t;
    const value = (critic[0] as number) + (critic[w] as number) + (d >= 0 ? (critic[d] as number) : 0);
    const advantage = ret - value;
    let mean = 0;
    for (let a = 0; a < 4; a++) mean += (p[at + a] as number) * (logit[at + a] as number);
    for (let a = 0; a < 4; a++) {
      const chance = p[at + a] as number;
      const taken = a === action[t] ? 1 : 0;
      const g = rate * (advantage * (taken - chance) - ENTROPY * chance * ((logit[at + a] as number) - mean));
      weights[a] = (weights[a] as number) + g;
      weights[4 * w + a] = (weights[4 * w + a] as number) + g;
      if (d >= 0) weights[4 * d + a] = (weights[4 * d + a] as number) + g;
    }
    const c = criticRate * advantage;
    critic[0] = (critic[0] as number) + c;
    critic[w] = (critic[w] as number) + c;
    if (d >= 0) critic[d] = (critic[d] as number) + c;
  }
}

/** What one agent does on one level. */
export interface CoinRun {
  /** where it stands, the start first; one cell more than moves made */
  cells: number[];
  /** whether it got the coin */
  got: boolean;
  /** whether it entered the end cell before it had any coin */
  endFirst: boolean;
}

/**
 * Plays one level, for a picture.
 * @param seed of the agent's own draws
 * @param blind the coin is out of the agent's sight
 * @returns the same run for the same agent, level and seed
 * @throws RangeError if the seed is not a finite number
 */
export function runCoinAgent(agent: CoinAgent, level: CoinLevel, seed: number, blind = false): CoinRun {
  const track = newTrack();
  play(agent.weights, level, mulberry32(seed), blind, track);
  return { cells: Array.from(track.cells.subarray(0, track.steps + 1)), got: track.got, endFirst: track.endFirst };
}

export interface CoinTest {
  agent: CoinAgent;
  /** how many fresh levels, 1 to 10⁶ */
  levels: number;
  seed: number;
  coin: CoinPlace;
  /** the same agent with the coin out of its sight; false */
  blind?: boolean;
}

/**
 * Tests an agent on fresh levels of its own world: the same levels for the same seed.
 * @returns shares of the levels: the coin was got within 60 moves; the end was entered before any coin was got
 * @throws RangeError for a number of levels out of range
 */
export function evaluateCoinAgent(test: CoinTest): { gotCoin: number; reachedEndFirst: number } {
  const { agent, levels, seed, coin, blind = false } = test;
  whole('levels', levels, 1, 1e6);
  // Two streams: the caves are then the same for every agent, wherever the coin lies and however long each run takes.
  const random = mulberry32(seed);
  const moves = mulberry32(seed + 1_000_000_007);
  const track = newTrack();
  let got = 0;
  let endFirst = 0;
  for (let n = 0; n < levels; n++) {
    play(agent.weights, coinLevel(agent.world, random, coin), moves, blind, track);
    if (track.got) got++;
    if (track.endFirst) endFirst++;
  }
  return { gotCoin: got / levels, reachedEndFirst: endFirst / levels };
}
