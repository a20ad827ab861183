import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ChoiceParam, NumberParam, ParamSchema } from '../../figure/params';
import type { TaskTree } from '../../models/recursion/task-tree';
import { taskOf } from './task';

export interface Props {
  /** the figure's id */
  id: string;
  trees: TaskTree[];
  /** id of the tree that the figure starts with; the first one unless said */
  start?: string;
}

/** The same hours spent in two ways; how the results came about; what a look reaches; small tasks and large; then all of it. */
export const ACTS = [
  { id: 'towers', label: 'Two ways', shows: ['hours'] },
  { id: 'how', label: 'How', shows: ['hours', 'step'] },
  { id: 'look', label: 'Look', shows: ['c'] },
  { id: 'sizes', label: 'Sizes', shows: ['hours', 'c'] },
  BENCH,
] as const satisfies readonly Act[];

/** The menu's name for regular trees. No file of content/tasks may be called so. */
export const REGULAR = 'regular';

const number = (
  key: string,
  label: string,
  [min, max, step]: readonly [number, number, number],
  start: number,
  decimals = 0,
): NumberParam => ({ type: 'number', key, label, min, max, step, decimals, default: start });

/** What can be set by a number. Version 1: never give a key a new meaning. */
export const NUMBERS = {
  hours: { ...number('m', 'Human time, the same for both', [20, 50_000, 10], 1200), unit: 'hours' },
  c: number('c', 'How often a look reaches a piece', [0.3, 1, 0.01], 0.9, 2),
  b: number('b', 'Parts of every product', [2, 8, 1], 4),
  depth: number('d', 'Levels of help', [0, 8, 1], 3),
  g: number('g', 'Edge of a bluff that nobody looks at', [0, 1, 0.05], 0.5, 2),
  beta: number('o', 'How hard each AI is trained for reward', [0, 12, 0.5], 6, 1),
  labels: { ...number('n', 'Comparisons for each assistant', [50, 5000, 50], 1000), unit: 'comparisons' },
  unitMinutes: { ...number('u', 'To check one piece of the work', [1, 60, 0.5], 5, 1), unit: 'minutes' },
  reportMinutes: { ...number('r', 'To read one report', [0.5, 60, 0.5], 2.5, 1), unit: 'minutes' },
  h: number('h', 'How reliably a person sees a bluff in a piece', [0.4, 1, 0.01], 1, 2),
  k: number('k', 'Reports on each part', [1, 5, 1], 1),
  alike: number('l', 'How often the reports on one part fail together', [0, 1, 0.05], 0, 2),
  fixed: number('q', 'Share of failures that always hit the same places', [0, 1, 0.05], 0, 2),
  pen: number('p', 'Loss for a bluff that is found', [1, 60, 0.5], 1, 1),
  general: number('e', 'How far one lesson carries over', [0, 1, 0.05], 1, 2),
  seed: number('x', 'Seed', [1, 9999, 1], 1),
  // What the first map granted, taken back. Capitals: too few small letters are left.
  hidden: number('H', 'What no question asks about', [0, 0.5, 0.01], 0, 2),
  falseAlarm: number('A', 'How often a look calls real work a bluff', [0, 0.4, 0.01], 0, 2),
  growth: number('G', 'What bluff gains with every level', [0, 0.2, 0.01], 0, 2),
  badFloor: number('F', 'The one bad level', [0, 8, 1], 0),
  badC: number('C', 'The chance to reach a piece there', [0, 1, 0.01], 0.5, 2),
} as const satisfies Record<string, NumberParam>;

/** What can be chosen. */
export const CHOICES = {
  sameHuman: {
    type: 'choice',
    key: 'y',
    label: 'Reports are read',
    options: ['perfectly', 'alike'],
    default: 'perfectly',
  },
  audit: {
    type: 'choice',
    key: 'a',
    label: 'Plain RLHF checks',
    options: ['anew', 'fixed'],
    default: 'anew',
  },
  /** whether each bad piece counts for itself, or one spoils all of the work */
  whole: { type: 'choice', key: 'W', label: 'A bad piece', options: ['counts', 'spoils'], default: 'counts' },
  /** whether the picture shows one run with really trained assistants */
  real: { type: 'choice', key: 'w', label: 'Shown', options: ['expected', 'trained'], default: 'expected' },
} as const satisfies Record<string, ChoiceParam>;

export type NumberName = keyof typeof NUMBERS;
export type ChoiceName = keyof typeof CHOICES;

/** Everything that the models need, besides the task's own shape. */
export type Settings = Record<NumberName, number> & {
  sameHuman: 'perfectly' | 'alike';
  audit: 'anew' | 'fixed';
  whole: 'counts' | 'spoils';
  real: 'expected' | 'trained';
};

/** The most steps that a story has: the result, before, plain RLHF, one for each of nine levels, the account. */
export const MAX_STEPS = 13;

/** The tree of that id; the starting one if there is none. @throws RangeError if the figure has no tree at all */
export function treeOf(props: Props, id: string | undefined): TaskTree {
  const tree = props.trees.find((t) => t.id === id) ?? props.trees.find((t) => t.id === props.start) ?? props.trees[0];
  if (!tree) throw new RangeError('recursion needs at least one task tree');
  return tree;
}

/** What a link to this figure carries. */
export function params(props: Props): ParamSchema {
  const start = treeOf(props, props.start);
  return {
    task: {
      type: 'choice',
      key: 't',
      label: 'Task',
      options: [...props.trees.map((t) => t.id), REGULAR],
      default: start.id,
    },
    ...NUMBERS,
    ...CHOICES,
    step: { type: 'number', key: 's', label: 'Step of the story', min: 0, max: MAX_STEPS - 1, step: 1, default: 0 },
    focus: {
      type: 'set',
      key: 'f',
      label: 'judgement pointed out',
      allowed: (id) => props.trees.some((tree) => taskOf(tree).ids.includes(id)),
      default: [],
    },
  };
}

/** What else can be assumed, in the order in which it stands; how far one lesson carries over comes after it. */
export const MORE: readonly NumberName[] = [
  'g',
  'beta',
  'labels',
  'unitMinutes',
  'reportMinutes',
  'h',
  'k',
  'alike',
  'fixed',
  'pen',
];
