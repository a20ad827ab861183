/**
 * The root's substance after a single change, without running the whole model again. With an assistant for each node only the
 * way from the change up to the root is reckoned anew (and no further than it makes a difference); with one for each height, a
 * table by pairs of heights. Both give what `evaluateTree` would give, up to rounding.
 */
import { treeShape } from '../models/numerics/parent-array';
import { catchProbability, nextLevel, type Review, substance } from '../models/recursion/rrm';
import { gameAt, type Reckoned } from './evaluate';

export interface WhatIf {
  /** if the fault-finding at leaf `i` were `v` */
  leaf(i: number, v: number): number;
  /** if the reading at node `i` (c · hRead · time) were so much, and so much of it (unless given: as much as now) without a question */
  reading(i: number, value: number, hidden?: number): number;
  /**
   * if node `i` stood for so many leaves, so many levels above them, and had the substance `s`; NaN where there is one assistant for
   * each height
   */
  replace(i: number, s: number, leaves: number, height: number): number;
}

/** So small a difference does not show in the root. */
const NOTHING = 1e-13;

/** The game by height; all the same where bluff gets no better. */
function gamesOf({ game, numbers }: Reckoned): (height: number) => Review {
  const known: Review[] = [];
  return (height) => {
    known[height] ??= gameAt(height, game, numbers.settings);
    return known[height];
  };
}

function perNode(reckoned: Reckoned): WhatIf {
  const { numbers, game, s, reading, root } = reckoned;
  const { parent, end, settings, hidden } = numbers;
  const { leaves, children, height } = treeShape(parent);
  const games = gamesOf(reckoned);
  const byLeaf = settings.weight === 'leaf';
  const n = parent.length;
  const gained = new Float64Array(n);
  const sum = new Float64Array(n);
  const share = (i: number): number => (byLeaf ? (leaves[i] as number) : 1);
  const whole = (i: number): number => (byLeaf ? (leaves[i] as number) : (children[i] as number));
  const next = (own: number, up: number, high = height[up] as number): number =>
    nextLevel(own, reading[up] as number, games(high), hidden[up] as number);
  for (let i = n - 1; i > 0; i--) {
    const up = parent[i] as number;
    gained[i] = next(s[i] as number, up);
    sum[up] = (sum[up] as number) + share(i) * (gained[i] as number);
  }
  const partsOf = (up: number): number[] => {
    const found: number[] = [];
    for (let at = up + 1; at < (end[up] as number); at = end[at] as number) found.push(at);
    return found;
  };
  const climb = (from: number, changed: number, moreLeaves: number, newHeight = height[from] as number): number => {
    let here = changed;
    let high = newHeight;
    const more = byLeaf ? moreLeaves : 0;
    for (let i = from; i > 0; i = parent[i] as number) {
      const moved = settings.growth > 0 && high !== height[i];
      if (moreLeaves === 0 && !moved && Math.abs(here - (s[i] as number)) < NOTHING) return root;
      const up = parent[i] as number;
      const below = moved ? partsOf(up) : [];
      const above = moved
        ? 1 + below.reduce((most, at) => Math.max(most, at === i ? high : (height[at] as number)), 0)
        : (height[up] as number);
      let total = (sum[up] as number) - share(i) * (gained[i] as number) + (share(i) + more) * next(here, up, above);
      if (above !== height[up]) {
        // with its height the node above changes its game: every part of it counts anew
        total = 0;
        for (const at of below)
          total += at === i ? (share(i) + more) * next(here, up, above) : share(at) * next(s[at] as number, up, above);
      }
      here = total / (whole(up) + more);
      high = above;
    }
    return here;
  };
  return {
    leaf: (i, v) => climb(i, substance(v, game), 0),
    reading: (i, value, unasked = hidden[i] as number) => {
      const own = games(height[i] as number);
      let total = 0;
      let at = i + 1;
      for (let done = 0; done < (children[i] as number); done++) {
        total += share(at) * nextLevel(s[at] as number, value, own, unasked);
        at = end[at] as number;
      }
      return climb(i, total / whole(i), 0);
    },
    replace: (i, changed, count, high) => climb(i, changed, count - (leaves[i] as number), high),
  };
}

interface Height {
  pairs: number;
  /** sum of what no question asks about over the pairs */
  hidden: number;
  /** sum of the readings over the pairs (node here, part), and the pairs, by the height of the part */
  readonly below: Map<number, { read: number; pairs: number }>;
}

/** What a change adds to the sums of a height: to the readings, by the height of the part, and to what no question asks about. */
interface More {
  readonly read: ReadonlyMap<number, number>;
  readonly hidden: number;
}

function perHeight(reckoned: Reckoned): WhatIf {
  const { numbers, game, s, reading, root } = reckoned;
  const { parent, end, hidden } = numbers;
  const { height } = treeShape(parent);
  const games = gamesOf(reckoned);
  const top = height[0] as number;
  const levels: Height[] = Array.from({ length: top + 1 }, () => ({ pairs: 0, hidden: 0, below: new Map() }));
  const first = new Float64Array(top + 1);
  let leafSum = 0;
  let leafCount = 0;
  for (let i = parent.length - 1; i >= 0; i--) {
    const own = height[i] as number;
    first[own] = s[i] as number;
    if (own === 0) {
      leafSum += reading[i] as number;
      leafCount++;
    }
    if (i === 0) break;
    const up = parent[i] as number;
    const level = levels[height[up] as number] as Height;
    level.pairs++;
    level.hidden += hidden[up] as number;
    const cell = level.below.get(own) ?? { read: 0, pairs: 0 };
    cell.read += reading[up] as number;
    cell.pairs++;
    level.below.set(own, cell);
  }
  const base = first.map((value) => catchProbability(value, game));
  /** The ladder from height `from` up; `more` is what the change adds there. */
  const climb = (from: number, start: number | null, more: More): number => {
    const caught = base.slice();
    let here = start ?? (first[from] as number);
    if (start !== null) caught[from] = catchProbability(here, game);
    for (let at = start === null ? from : from + 1; at <= top; at++) {
      const { pairs, below, hidden: without } = levels[at] as Height;
      const own = games(at);
      let read = 0;
      let seen = 0;
      let chi = 0;
      for (const [part, cell] of below) {
        const share = cell.read + (at === from ? (more.read.get(part) ?? 0) : 0);
        read += share;
        seen += share * (caught[part] as number);
        chi += cell.pairs * (caught[part] as number);
      }
      read /= pairs;
      seen /= pairs;
      chi /= pairs;
      const blind = substance((1 - own.q) * seen, own);
      here = blind + chi * (substance(own.q * read + (1 - own.q) * seen, own) - blind);
      const unasked = (without + (at === from ? more.hidden : 0)) / pairs;
      here += unasked * (substance(0, own) - here);
      caught[at] = catchProbability(here, game);
    }
    return here;
  };
  const none: More = { read: new Map(), hidden: 0 };
  return {
    leaf: (i, v) => {
      const mean = (leafSum - (reading[i] as number) + v) / leafCount;
      const start = substance(Math.min(1, Math.max(0, mean)), game);
      return Math.abs(start - (first[0] as number)) < NOTHING ? root : climb(0, start, none);
    },
    reading: (i, value, unasked = hidden[i] as number) => {
      const read = new Map<number, number>();
      let at = i + 1;
      let parts = 0;
      const by = value - (reading[i] as number);
      while (at < (end[i] as number)) {
        const own = height[at] as number;
        read.set(own, (read.get(own) ?? 0) + by);
        parts++;
        at = end[at] as number;
      }
      return climb(height[i] as number, null, { read, hidden: parts * (unasked - (hidden[i] as number)) });
    },
    replace: () => Number.NaN,
  };
}

/** Prepares the question "what if" for what the model found. O(nodes). */
export const whatIf = (reckoned: Reckoned): WhatIf =>
  reckoned.numbers.settings.mode === 'node' ? perNode(reckoned) : perHeight(reckoned);
