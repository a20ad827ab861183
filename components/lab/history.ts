import type { LabTree } from './document';

/** What was, what is, and what was undone. Trees share what they have in common, so a long past is cheap. */
export interface History {
  readonly past: readonly LabTree[];
  readonly present: LabTree;
  readonly future: readonly LabTree[];
  /** what the last change belongs to, e.g. "title n3"; a further change with the same key is taken with it. null: sealed */
  readonly key: string | null;
}

/** So many steps can be undone. */
export const MOST_STEPS = 300;

/** A history that begins with a tree. */
export const begin = (tree: LabTree): History => ({ past: [], present: tree, future: [], key: null });

/**
 * A change: the tree as it is now. The same tree is no change.
 * @param key typing into one field gives the same key with each letter and is undone in one step
 */
export function record(history: History, tree: LabTree, key: string | null = null): History {
  if (tree === history.present) return history;
  if (key !== null && key === history.key && history.future.length === 0) return { ...history, present: tree };
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present: tree, future: [], key };
}

/** Ends a run of typing: the next change is a step of its own. Call it when a field loses focus, or after a pause. */
export const seal = (history: History): History => (history.key === null ? history : { ...history, key: null });

/** One step back; at the beginning, the same history. */
export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    key: null,
  };
}

/** One step on again; with nothing undone, the same history. */
export function redo(history: History): History {
  const [next, ...rest] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future: rest, key: null };
}
