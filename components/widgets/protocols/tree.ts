/** The part of the book's task tree that all four protocols are shown on: one branch unfolded, its siblings beside it. Pure. */
import type { TaskHelp, TaskTree } from '../../models/recursion/task-tree';

/** The tree of chapter 5 that the figure takes its questions from, and the branch that it follows from the task down. */
const TREE = 'book-summary';
const BRANCH = ['part-1', 'ch-4', 'p-16'] as const;

/** One question of the tree: the same id as everywhere in the explainer. */
export interface Question {
  readonly id: string;
  readonly label: string;
  /** the label cut down for a small room: "Part One", "Chapter 4" */
  readonly short: string;
  /** 0 for the task itself, then down the branch */
  readonly row: number;
  /** place in its row, from 0 */
  readonly at: number;
  /** whether the branch that the figure follows runs through it */
  readonly onPath: boolean;
  readonly agent: string;
  readonly evaluator: string;
  /** whether a person judges it without helpers */
  readonly base: boolean;
}

/** What the figure draws: the task, and row for row the questions that help to judge the one on the branch above. */
export interface Shown {
  readonly questions: readonly Question[];
  readonly rows: readonly (readonly Question[])[];
  readonly byId: ReadonlyMap<string, Question>;
  /** the branch: the task first, the smallest question last */
  readonly path: readonly Question[];
}

function shorten(label: string): string {
  const chapter = /^(\d+)\. /.exec(label)?.[1];
  return chapter === undefined ? label.replace('What happens in ', '') : `Chapter ${chapter}`;
}

const known = new WeakMap<TaskTree, Shown>();

/** @param trees task trees, one of them the book's @throws RangeError if that one or its branch is missing */
export function shownOf(trees: readonly TaskTree[]): Shown {
  const tree = trees.find((t) => t.id === TREE);
  if (!tree) throw new RangeError(`protocols needs the task tree “${TREE}”`);
  const made = known.get(tree);
  if (made) return made;
  const question = (node: Omit<TaskHelp, 'question'>, row: number, at: number): Question => ({
    id: node.id,
    label: node.label,
    short: shorten(node.label),
    row,
    at,
    onPath: row === 0 || node.id === BRANCH[row - 1],
    agent: node.agent,
    evaluator: node.evaluator,
    base: !node.helps?.length,
  });
  const rows: Question[][] = [[question(tree.root, 0, 0)]];
  let above: Omit<TaskHelp, 'question'> = tree.root;
  for (const [depth, id] of BRANCH.entries()) {
    const helps: readonly TaskHelp[] = above.helps ?? [];
    const next = helps.find((h) => h.id === id);
    if (!next) throw new RangeError(`the task tree “${TREE}” has no “${id}” where it is looked for`);
    rows.push(helps.map((h, at) => question(h, depth + 1, at)));
    above = next;
  }
  const questions = rows.flat();
  const shown: Shown = {
    questions,
    rows,
    byId: new Map(questions.map((q) => [q.id, q])),
    path: questions.filter((q) => q.onPath),
  };
  known.set(tree, shown);
  return shown;
}

/** "a reader of Part One": a role in the middle of a sentence. */
export const lower = (role: string): string => role.charAt(0).toLowerCase() + role.slice(1);
