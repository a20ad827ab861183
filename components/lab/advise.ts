/** Where the weakest link is, and which single change helps the root most. Every gain is reckoned, not estimated. */
import { nextLevel, substance } from '../models/rrm';
import type { LabNode, LabTree } from './document';
import { coverOf, type Evaluation, readingMinutes } from './evaluate';
import { type WhatIf, whatIf } from './what-if';

/**
 * c: a tenth more of the product's quality shows in its parts. h: a person finds a tenth more at the leaf. halve: the leaf's
 * minutes halved. split: the leaf cut in two equal parts. alone: the person judges the node without its parts.
 */
export type ChangeKind = 'c' | 'h' | 'halve' | 'split' | 'alone';

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
  /** what fails there: composition, time to read the reports, the person's look at a leaf, time for that look */
  readonly why: 'composition' | 'reading' | 'look' | 'time';
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

function changesAt(
  tree: LabTree,
  { game, cover }: Evaluation,
  what: WhatIf,
  node: LabNode,
  i: number,
): [ChangeKind, number][] {
  const { settings } = tree;
  const { budget, hRead } = settings;
  const found: [ChangeKind, number][] = [];
  const covered = cover[i] as number;
  if (node.parts.length) {
    const c = node.c ?? settings.c;
    if (c < 1) found.push(['c', what.reading(i, Math.min(1, c + STEP) * hRead * covered)]);
    // with all the time in the world a person alone is always best; the tree is there because there is not
    if (budget !== null && node.minutes !== null) {
      found.push([
        'alone',
        what.replace(i, substance((node.h ?? settings.h) * coverOf(node.minutes, budget), game), 1),
      ]);
    }
    return found;
  }
  const h = node.h ?? settings.h;
  if (h < 1) found.push(['h', what.leaf(i, Math.min(1, h + STEP) * covered)]);
  if (covered < 1 && node.minutes !== null) {
    const half = coverOf(node.minutes / 2, budget);
    found.push(['halve', what.leaf(i, h * half)]);
    const reading = settings.c * hRead * coverOf(readingMinutes(2, settings), budget);
    found.push(['split', what.replace(i, nextLevel(substance(h * half, game), reading, game), 2)]);
  }
  return found;
}

function whyAt({ cover }: Evaluation, tree: LabTree, node: LabNode, i: number): WeakLink['why'] {
  const covered = cover[i] as number;
  if (node.parts.length) return covered < (node.c ?? tree.settings.c) ? 'reading' : 'composition';
  return covered < (node.h ?? tree.settings.h) ? 'time' : 'look';
}

/**
 * Goes through the nodes and yields after each batch, so that a caller can keep a page alive (or stop); `advise` does it at once.
 * A few milliseconds for a thousand nodes.
 * @param most how many changes to return
 */
export function* adviseSteps(tree: LabTree, evaluation: Evaluation, most = 5, batch = 500): Generator<number, Advice> {
  const { index, root } = evaluation;
  const { nodes } = index;
  const what = whatIf(tree, evaluation);
  const cost = new Float64Array(nodes.length);
  let best = -1;
  let changes: Change[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as LabNode;
    const perfect = node.parts.length ? what.reading(i, 1) : what.leaf(i, 1);
    cost[i] = Math.max(0, perfect - root);
    if (best < 0 || (cost[i] as number) > (cost[best] as number) + 1e-12) best = i;
    for (const [kind, after] of changesAt(tree, evaluation, what, node, i)) {
      const gain = after - root;
      if (gain > 1e-9 && gain > (changes[most - 1]?.gain ?? 0)) {
        changes = [...changes, { kind, at: i, root: after, gain }].sort((a, b) => b.gain - a.gain).slice(0, most);
      }
    }
    if (i % batch === batch - 1) yield (i + 1) / nodes.length;
  }
  const gain = cost[best] as number;
  const node = nodes[best] as LabNode;
  const weakest = gain < WORTH ? null : { at: best, why: whyAt(evaluation, tree, node, best), root: root + gain, gain };
  return { weakest, cost, changes };
}

/** The whole advice in one go. */
export function advise(tree: LabTree, evaluation: Evaluation, most = 5): Advice {
  const steps = adviseSteps(tree, evaluation, most);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
