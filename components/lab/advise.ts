/** Where the weakest link is, and which single change helps the root most. Every gain is reckoned, not estimated. */
import { nextLevel, substance } from '../models/recursion/rrm';
import { coverOf, gameAt, type Reckoned, readingMinutes } from './evaluate';
import { type WhatIf, whatIf } from './what-if';

/**
 * c: a look reaches a piece a tenth more often. ask: somebody asks about a tenth more of the product, or all that is left. h: a
 * person finds a tenth more at the leaf. halve: the leaf's minutes halved. split: the leaf cut in two equal parts. alone: the person
 * judges the node without its parts.
 */
export type ChangeKind = 'c' | 'ask' | 'h' | 'halve' | 'split' | 'alone';

export interface Change {
  readonly kind: ChangeKind;
  /** index of the node */
  readonly at: number;
  /** substance of the root after it */
  readonly root: number;
  /** by how much it rises, in shares of 1 */
  readonly gain: number;
}

export interface WeakLink {
  /** index of the node */
  readonly at: number;
  /** what fails there: looks that reach too little, questions that nobody asks, time to read the reports, the person's look at a leaf, time for that look */
  readonly why: 'composition' | 'unasked' | 'reading' | 'look' | 'time';
  /** substance of the root if nothing failed there, and what it gains */
  readonly root: number;
  readonly gain: number;
}

export interface Advice {
  /** the node whose own failing costs the root most; null where no single one costs half a point */
  readonly weakest: WeakLink | null;
  /** what each node's own failing costs the root, parallel to `index.nodes` */
  readonly cost: Float64Array;
  /** the best single changes, best first */
  readonly changes: readonly Change[];
}

/** Half a percentage point: less is not worth a sentence. */
export const WORTH = 0.005;

/** The settings for a change of c and h. */
const STEP = 0.1;

function changesAt({ numbers, game, cover }: Reckoned, what: WhatIf, i: number): [ChangeKind, number][] {
  const { settings } = numbers;
  const { budget, hRead } = settings;
  const found: [ChangeKind, number][] = [];
  const covered = cover[i] as number;
  const minutes = numbers.minutes[i] as number;
  const c = numbers.c[i] as number;
  const h = numbers.h[i] as number;
  const hidden = numbers.hidden[i] as number;
  if (numbers.parts[i]) {
    if (hidden > 0) found.push(['ask', what.reading(i, c * hRead * covered, Math.max(0, hidden - STEP))]);
    if (c < 1) found.push(['c', what.reading(i, Math.min(1, c + STEP) * hRead * covered)]);
    // with all the time in the world a person alone is always best; the tree is there because there is not
    if (budget !== null && !Number.isNaN(minutes)) {
      found.push(['alone', what.replace(i, substance(h * coverOf(minutes, budget), game), 1, 0)]);
    }
    return found;
  }
  if (h < 1) found.push(['h', what.leaf(i, Math.min(1, h + STEP) * covered)]);
  if (covered < 1) {
    const half = coverOf(minutes / 2, budget);
    found.push(['halve', what.leaf(i, h * half)]);
    const reading = settings.c * hRead * coverOf(readingMinutes(2, settings), budget);
    const both = nextLevel(substance(h * half, game), reading, gameAt(1, game, settings), settings.hidden);
    found.push(['split', what.replace(i, both, 2, 1)]);
  }
  return found;
}

function whyAt({ numbers, cover, reading, root }: Reckoned, what: WhatIf, i: number): WeakLink['why'] {
  const covered = cover[i] as number;
  const asked = numbers.hidden[i] ? what.reading(i, reading[i] as number, 0) : root;
  if (numbers.parts[i] && asked > root && asked >= what.reading(i, 1)) return 'unasked';
  if (numbers.parts[i]) return covered < (numbers.c[i] as number) ? 'reading' : 'composition';
  return covered < (numbers.h[i] as number) ? 'time' : 'look';
}

/**
 * The weakest link and the best changes. A few milliseconds for some thousand nodes.
 * @param most how many changes to return
 */
export function advise(reckoned: Reckoned, most = 5): Advice {
  const { numbers, root } = reckoned;
  const n = numbers.parent.length;
  const what = whatIf(reckoned);
  const cost = new Float64Array(n);
  let best = -1;
  let changes: Change[] = [];
  for (let i = 0; i < n; i++) {
    const perfect = numbers.parts[i] ? what.reading(i, 1, 0) : what.leaf(i, 1);
    cost[i] = Math.max(0, perfect - root);
    if (best < 0 || (cost[i] as number) > (cost[best] as number) + 1e-12) best = i;
    for (const [kind, after] of changesAt(reckoned, what, i)) {
      const gain = after - root;
      if (gain > 1e-9 && gain > (changes[most - 1]?.gain ?? 0)) {
        changes = [...changes, { kind, at: i, root: after, gain }].sort((a, b) => b.gain - a.gain).slice(0, most);
      }
    }
  }
  const gain = cost[best] as number;
  const weakest = gain < WORTH ? null : { at: best, why: whyAt(reckoned, what, best), root: root + gain, gain };
  return { weakest, cost, changes };
}
