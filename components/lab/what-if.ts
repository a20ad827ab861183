/**
 * The root's substance after a single change, without running the whole model again. With an assistant for each node only the
 * way from the change up to the root is reckoned anew (and no further than it makes a difference); with one for each height, a
 * table by pairs of heights. Both give what `evaluateTree` would give, up to rounding.
 */
import { treeShape } from '../models/parent-array';
import { catchProbability, nextLevel, substance } from '../models/rrm';
import type { Reckoned } from './evaluate';

export interface WhatIf {
  /** if the fault-finding at leaf `i` were `v` */
  leaf(i: number, v: number): number;
  /** if the reading at node `i` (c · hRead · time) were so much */
  reading(i: number, value: number): number;
  /** if node `i` stood for so many leaves and had the substance `s`; NaN where there is one assistant for each height */
  replace(i: number, s: number, leaves: number): number;
}

/** So small a difference does not show in the root. */
const NOTHING = 1e-13;

function perNode({ numbers, game, s, reading, root }: Reckoned): WhatIf {
  const { parent, end, settings } = numbers;
  const { leaves, children } = treeShape(parent);
  const byLeaf = settings.weight === 'leaf';
  const n = parent.length;
  const gained = new Float64Array(n);
  const sum = new Float64Array(n);
  const share = (i: number): number => (byLeaf ? (leaves[i] as number) : 1);
  const whole = (i: number): number => (byLeaf ? (leaves[i] as number) : (children[i] as number));
  for (let i = n - 1; i > 0; i--) {
    const up = parent[i] as number;
    gained[i] = nextLevel(s[i] as number, reading[up] as number, game);
    sum[up] = (sum[up] as number) + share(i) * (gained[i] as number);
  }
  const climb = (from: number, changed: number, moreLeaves: number): number => {
    let here = changed;
    for (let i = from; i > 0; i = parent[i] as number) {
      if (moreLeaves === 0 && Math.abs(here - (s[i] as number)) < NOTHING) return root;
      const up = parent[i] as number;
      const more = byLeaf ? moreLeaves : 0;
      const gain = nextLevel(here, reading[up] as number, game);
      here = ((sum[up] as number) - share(i) * (gained[i] as number) + (share(i) + more) * gain) / (whole(up) + more);
    }
    return here;
  };
  return {
    leaf: (i, v) => climb(i, substance(v, game), 0),
    reading: (i, value) => {
      let total = 0;
      let at = i + 1;
      for (let done = 0; done < (children[i] as number); done++) {
        total += share(at) * nextLevel(s[at] as number, value, game);
        at = end[at] as number;
      }
      return climb(i, total / whole(i), 0);
    },
    replace: (i, changed, count) => climb(i, changed, count - (leaves[i] as number)),
  };
}

interface Height {
  pairs: number;
  /** sum of the readings over the pairs (node here, part), and the pairs, by the height of the part */
  readonly below: Map<number, { read: number; pairs: number }>;
}

function perHeight({ numbers, game, s, reading, root }: Reckoned): WhatIf {
  const { parent, end } = numbers;
  const { height } = treeShape(parent);
  const top = height[0] as number;
  const levels: Height[] = Array.from({ length: top + 1 }, () => ({ pairs: 0, below: new Map() }));
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
    const cell = level.below.get(own) ?? { read: 0, pairs: 0 };
    cell.read += reading[up] as number;
    cell.pairs++;
    level.below.set(own, cell);
  }
  const base = first.map((value) => catchProbability(value, game));
  /** The ladder from height `from` up; `more` is what the change adds to the readings there, by the height of the part. */
  const climb = (from: number, start: number | null, more: ReadonlyMap<number, number>): number => {
    const caught = base.slice();
    let here = start ?? (first[from] as number);
    if (start !== null) caught[from] = catchProbability(here, game);
    for (let at = start === null ? from : from + 1; at <= top; at++) {
      const { pairs, below } = levels[at] as Height;
      let read = 0;
      let seen = 0;
      let chi = 0;
      for (const [part, cell] of below) {
        const share = cell.read + (at === from ? (more.get(part) ?? 0) : 0);
        read += share;
        seen += share * (caught[part] as number);
        chi += cell.pairs * (caught[part] as number);
      }
      read /= pairs;
      seen /= pairs;
      chi /= pairs;
      const blind = substance((1 - game.q) * seen, game);
      here = blind + chi * (substance(game.q * read + (1 - game.q) * seen, game) - blind);
      caught[at] = catchProbability(here, game);
    }
    return here;
  };
  const none: ReadonlyMap<number, number> = new Map();
  return {
    leaf: (i, v) => {
      const mean = (leafSum - (reading[i] as number) + v) / leafCount;
      const start = substance(Math.min(1, Math.max(0, mean)), game);
      return Math.abs(start - (first[0] as number)) < NOTHING ? root : climb(0, start, none);
    },
    reading: (i, value) => {
      const more = new Map<number, number>();
      let at = i + 1;
      const by = value - (reading[i] as number);
      while (at < (end[i] as number)) {
        const own = height[at] as number;
        more.set(own, (more.get(own) ?? 0) + by);
        at = end[at] as number;
      }
      return climb(height[i] as number, null, more);
    },
    replace: () => Number.NaN,
  };
}

/** Prepares the question "what if" for what the model found. O(nodes). */
export const whatIf = (reckoned: Reckoned): WhatIf =>
  reckoned.numbers.settings.mode === 'node' ? perNode(reckoned) : perHeight(reckoned);
