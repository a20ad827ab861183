/** Carrying out what the model advises, and warnings about a node. Pure. */
import type { ChangeKind } from '../../lab/advise';
import type { LabTree } from '../../lab/document';
import { add, type Edited, remove, set } from '../../lab/edit';
import { ceilingAt, type Evaluation } from '../../lab/evaluate';
import { indexOf } from '../../lab/index-tree';
import { percent } from '../../words/numbers';

const STEP = 0.1;

/** The tree after an advised change; the same tree where the node is gone. */
export function carryOut(tree: LabTree, kind: ChangeKind, id: string): Edited {
  const { nodes, byId } = indexOf(tree);
  const node = nodes[byId.get(id) ?? -1];
  if (!node) return { tree, at: id };
  const { minutes } = node;
  switch (kind) {
    case 'c':
      return set(tree, id, { c: Math.min(1, (node.c ?? tree.settings.c) + STEP) });
    case 'ask':
      return set(tree, id, { hidden: Math.max(0, (node.hidden ?? tree.settings.hidden) - STEP) });
    case 'h':
      return set(tree, id, { h: Math.min(1, (node.h ?? tree.settings.h) + STEP) });
    case 'halve':
      return minutes === null ? { tree, at: id } : set(tree, id, { minutes: minutes / 2 });
    case 'split': {
      const half = { minutes: minutes === null ? null : minutes / 2, h: node.h };
      const first = add(tree, id, 'into', { ...half, title: 'First half' });
      const both = add(first.tree, id, 'into', { ...half, title: 'Second half' });
      return { tree: set(both.tree, id, { c: null, hidden: null }).tree, at: id };
    }
    case 'alone': {
      let next = tree;
      for (const part of node.parts) next = remove(next, part.id).tree;
      return { tree: next, at: id };
    }
  }
}

/** What is doubtful about a node, in sentences. `i` is its index in `evaluation`. */
export function warningsAt(tree: LabTree, evaluation: Evaluation, i: number): string[] {
  const { index, cover, origins } = evaluation;
  const node = index.nodes[i];
  if (!node) return [];
  const warnings: string[] = [];
  const up = index.nodes[index.parent[i] ?? -1];
  if (up && up.minutes !== null && node.minutes !== null && node.minutes >= up.minutes)
    warnings.push('It takes as long to judge as what it should help with.');
  if ((cover[i] ?? 1) < 1)
    warnings.push(
      node.parts.length
        ? 'There is too little time to read the reports on all its parts.'
        : 'There is too little time for a whole look.',
    );
  if (node.parts.length === 1) warnings.push('It has a single part: what else would one have to know?');
  const c = node.c ?? tree.settings.c;
  if (node.parts.length && c < evaluation.critical)
    warnings.push('A look through its parts reaches less of it than a long chain would need in these settings.');
  const unasked = evaluation.numbers.hidden[i] ?? 0;
  if (node.parts.length && unasked > 0)
    warnings.push(
      `No question asks about ${percent(unasked)} of it: at most ${percent(ceilingAt(evaluation, i))} of it can be real.`,
    );
  if (!node.parts.length && (node.h ?? tree.settings.h) < 0.5)
    warnings.push('A look at it misses more than half of what is wrong.');
  if (origins.length <= 200 && origins.includes(i)) warnings.push('Bluff begins here: none of its parts is bluff.');
  return warnings;
}
