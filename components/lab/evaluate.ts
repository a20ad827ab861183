/**
 * The model of the chapters, run on a tree of the workbench: recursive reward modeling on any tree (`evaluateTree`), with the
 * minutes of the tree taken in. A person with a budget of B minutes for one judgement looks at B/minutes of a leaf, and reads
 * B/(parts · k · read) of the reports on a node's parts. Our own toy model: it illustrates, it measures nothing.
 */
import { criticalComposition } from '../models/recursion/critical';
import { evaluateTree } from '../models/recursion/evaluate-tree';
import { catchProbability, glossAt, type Review, review, substance } from '../models/recursion/rrm';
import type { LabSettings, LabTree } from './document';
import { indexOf, type LabIndex } from './index-tree';
import { numbersOf, type TreeNumbers } from './numbers';

/** Where a product counts as done, and where as mostly bluff. */
export const DONE = 0.8;
const BLUFF = 0.5;

export type Verdict = 'done' | 'mixed' | 'bluff';

export const verdictOf = (s: number): Verdict => (s >= DONE ? 'done' : s >= BLUFF ? 'mixed' : 'bluff');

interface Minutes {
  /** as given for the root: one person, no help; null if not said */
  readonly alone: number | null;
  /** one judgement of the root with the reports on its parts in hand */
  readonly helped: number;
  /** one look at every leaf */
  readonly leaves: number;
  /** one judgement of every node of the tree */
  readonly everything: number;
  /** leaves and nodes for which the budget is too short */
  readonly short: number;
}

/** What the model finds, in numbers alone. Lists are parallel to those of `numbers`. */
export interface Reckoned {
  readonly numbers: TreeNumbers;
  readonly game: Review;
  /** substance of the root's product: the share that is really done */
  readonly root: number;
  /** substance of each node's product */
  readonly s: Float64Array;
  /** leaves: how often a fault is found. Nodes: the share of the parts' reports that counts, c · hRead · time */
  readonly reading: Float64Array;
  /** how likely a person sees through a unit of the product: leaves as `reading`, nodes times what the reports catch */
  readonly visibility: Float64Array;
  /** share of the needed time that the budget covers, (0, 1] */
  readonly cover: Float64Array;
  /** human minutes for one judgement of the node as it is done here: a leaf looked at, or the reports on the parts read */
  readonly minutes: Float64Array;
  /** the same summed over the node and everything below it */
  readonly minutesBelow: Float64Array;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** bluff begins here: nodes that are bluff while none of their parts is */
  readonly origins: readonly number[];
  readonly human: Minutes;
  /** least c at which recursion holds at any depth, in these settings, if bluff gets no better; above 1, Infinity or NaN: there is none */
  readonly critical: number;
}

/** What the model finds, with the tree it was found for. Lists are parallel to `index.nodes`. */
export interface Evaluation extends Reckoned {
  readonly index: LabIndex;
}

/** Share of `needed` minutes that the budget covers. Where no minutes are named (NaN) nothing is short of time. */
export const coverOf = (needed: number, budget: number | null): number =>
  budget !== null && needed > budget ? budget / needed : 1;

/** Minutes to read the reports on so many parts. */
export const readingMinutes = (parts: number, { k, read }: LabSettings): number => parts * k * read;

const gameOf = ({ g, beta, k, r, q, falseAlarm }: LabSettings): Review => review({ g, beta, k, r, q, falseAlarm });

/** The game so many levels above the leaves, where bluff may look better than below. */
export const gameAt = (height: number, game: Review, { growth }: LabSettings): Review =>
  growth === 0 ? game : { ...game, g: glossAt(height, game.g, growth) };

/** Whether bluff gains on real work from level to level: then no chain holds for ever. */
export const gains = ({ g, beta, growth }: LabSettings): boolean => growth > 0 && g > 0 && beta > 0;

/**
 * The most of node `i` that can be real whatever else is mended: what no question asks about is bluffed as far as training pushes.
 * Where bluff gets better with the levels it is a little less. 1 for leaves.
 */
export const ceilingAt = ({ numbers, game }: Reckoned, i: number): number =>
  numbers.parts[i] ? 1 - (numbers.hidden[i] as number) * (1 - substance(0, game)) : 1;

let lastCritical: { key: string; value: number } | undefined;

/** The search can take a millisecond, and the settings change seldom. */
function criticalOf(settings: LabSettings): number {
  const { hRead, h, hidden } = settings;
  const game = gameOf(settings);
  const key = [...Object.values(game), hRead, h, hidden].join();
  if (lastCritical?.key === key) return lastCritical.value;
  const value = criticalComposition({ ...game, m: hRead, h, hidden, threshold: DONE });
  lastCritical = { key, value };
  return value;
}

/** Runs the model on the numbers of a tree. O(nodes). Never throws on those of a tree that keeps the limits. */
export function reckon(numbers: TreeNumbers): Reckoned {
  const { settings, parent, parts, minutes: alone, c, hidden } = numbers;
  const { budget, hRead, read, mode, weight, growth } = settings;
  const game = gameOf(settings);
  const n = parent.length;
  const h = new Float64Array(n);
  const cover = new Float64Array(n);
  const minutes = new Float64Array(n);
  const reading = new Float64Array(n);
  let leaves = 0;
  let everything = 0;
  let short = 0;
  for (let i = 0; i < n; i++) {
    const below = parts[i] as number;
    const needed = below ? readingMinutes(below, settings) : alone[i] || 0;
    const share = coverOf(needed, budget);
    cover[i] = share;
    minutes[i] = needed * share;
    h[i] = (numbers.h[i] as number) * share;
    reading[i] = below ? (c[i] as number) * hRead * share : (h[i] as number);
    if (share < 1) short++;
    if (!below) leaves += minutes[i] as number;
    everything += minutes[i] as number;
  }
  const { root, s } = evaluateTree({
    ...game,
    parent,
    c,
    h,
    hidden,
    growth,
    hRead,
    readMinutes: budget ?? Number.POSITIVE_INFINITY,
    tread: read,
    mode,
    weight,
  });
  const minutesBelow = minutes.slice();
  const caught = new Float64Array(n);
  const bluffParts = new Uint8Array(n);
  const visibility = new Float64Array(n);
  const counts = { done: 0, mixed: 0, bluff: 0 };
  const origins: number[] = [];
  for (let i = n - 1; i >= 0; i--) {
    const below = parts[i] as number;
    const here = s[i] as number;
    const asked = below ? 1 - (hidden[i] as number) : 1;
    visibility[i] = asked * (reading[i] as number) * (below ? (caught[i] as number) / below : 1);
    const verdict = verdictOf(here);
    counts[verdict]++;
    if (verdict === 'bluff' && !bluffParts[i]) origins.push(i);
    const up = parent[i] as number;
    if (up < 0) continue;
    caught[up] = (caught[up] as number) + catchProbability(here, game);
    minutesBelow[up] = (minutesBelow[up] as number) + (minutesBelow[i] as number);
    if (verdict === 'bluff') bluffParts[up] = 1;
  }
  const whole = alone[0] as number;
  return {
    numbers,
    game,
    root,
    s,
    reading,
    visibility,
    cover,
    minutes,
    minutesBelow,
    counts,
    origins: origins.reverse(),
    human: { alone: Number.isNaN(whole) ? null : whole, helped: minutes[0] as number, leaves, everything, short },
    critical: criticalOf(settings),
  };
}

/** Runs the model on a tree; 5,000 nodes take a few milliseconds. */
export const evaluate = (tree: LabTree): Evaluation => ({ index: indexOf(tree), ...reckon(numbersOf(tree)) });
