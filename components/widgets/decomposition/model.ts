/** The decomposition figure: a task nobody can judge, over evaluation-subtasks that somebody can. Pure. */

import { withActs } from '../../figure/acts';
import type { FigureModel } from '../../figure/contract';
import type { ParamValue } from '../../figure/params';
import {
  ancestors,
  type Judgement,
  judge,
  type Status,
  type TaskTree,
  type TreeIndex,
} from '../../models/recursion/task-tree';
import { some } from '../../words/plural';
import type { Derived } from './derived';
import { describe } from './describe';
import { ACTS, indexOf, type Props, params, treeOf } from './params';
import { type Frame, spine, story } from './story';
import { branch } from './visible';
import { inMinutes } from './words';

export interface State extends Record<string, unknown> {
  /** id of the tree shown */
  tree: string;
  /** minutes for one judgement, whole, within the tree's range */
  budget: number;
  /** place in the story */
  step: number;
  /** nodes that the reader unfolded or folded by hand */
  opened: readonly string[];
  closed: readonly string[];
  /** id of the node in focus, or null */
  focus: string | null;
  /** first sibling drawn of a long list, by the id of the node above; not in the address */
  pages: Readonly<Record<string, number>>;
}

export type Action =
  | { type: 'tree'; id: string }
  | { type: 'budget'; minutes: number }
  | { type: 'step'; index: number }
  | { type: 'focus'; id: string | null }
  | { type: 'fold'; id: string; open: boolean }
  | { type: 'page'; id: string; from: number };

interface Told {
  judgement: Judgement;
  frames: readonly Frame[];
  spine: readonly number[];
}

const told = new WeakMap<TreeIndex, Map<number, Told>>();
const KEPT = 12;

/** Judgement and story of a tree at a budget, made once and kept for the last few budgets. */
function tell(index: TreeIndex, budget: number): Told {
  let byBudget = told.get(index);
  if (!byBudget) {
    byBudget = new Map();
    told.set(index, byBudget);
  }
  let result = byBudget.get(budget);
  if (!result) {
    const judgement = judge(index, budget);
    result = { judgement, frames: story(judgement), spine: spine(judgement) };
    byBudget.set(budget, result);
    const oldest = byBudget.keys().next().value;
    if (byBudget.size > KEPT && oldest !== undefined) byBudget.delete(oldest);
  }
  return result;
}

const within = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** A budget as this tree allows it: whole minutes inside its range. */
function budgetFor(tree: TaskTree, minutes: number): number {
  const { min, max } = tree.budget;
  return within(Math.round(Number.isFinite(minutes) ? minutes : tree.budget.default), Math.ceil(min), Math.floor(max));
}

/** Everything the view draws at a state. */
export function derive(state: State, props: Props): Derived {
  const tree = treeOf(props, state.tree);
  const index = indexOf(tree);
  const { judgement, frames, spine: storyPath } = tell(index, state.budget);
  const frame = frames[within(state.step, 0, frames.length - 1)] as Frame;
  const focus = state.focus === null ? null : (index.byId.get(state.focus) ?? null);
  const pages = new Map(
    Object.entries(state.pages).flatMap(([id, from]) => {
      const at = index.byId.get(id);
      return at === undefined ? [] : [[at, from] as const];
    }),
  );
  return {
    tree,
    index,
    judgement,
    frames,
    frame,
    deepest: frames.reduce((most, f) => (f.asking > most ? f.asking : most), 0),
    shown: shownSoFar(judgement, frame),
    focus,
    pages,
    path: branch(index, focus, toExample(index, frame, storyPath)),
    fold: { opened: new Set(state.opened), closed: new Set(state.closed) },
  };
}

/** The story's branch, or the one to the node that the sentence speaks of, if that hangs elsewhere. */
function toExample(index: TreeIndex, { example }: Frame, storyPath: readonly number[]): readonly number[] {
  if (example === null || storyPath.includes(example)) return storyPath;
  return [...ancestors(index, example), example];
}

const counted = new WeakMap<Frame, Record<Status, number>>();

function shownSoFar(judgement: Judgement, frame: Frame): Readonly<Record<Status, number>> {
  let shown = counted.get(frame);
  if (!shown) {
    shown = { alone: 0, helped: 0, out: 0 };
    for (const node of judgement.index.nodes) {
      if (node.kind === 'part' || node.depth > frame.depth) continue;
      const status = judgement.status(node.index);
      const later =
        status === 'helped' &&
        judgement.needed[node.index] === 1 &&
        (judgement.round[node.index] as number) > frame.round;
      shown[later ? 'out' : status]++;
    }
    counted.set(frame, shown);
  }
  return shown;
}

function start(tree: TaskTree): State {
  return {
    tree: tree.id,
    budget: budgetFor(tree, tree.budget.default),
    step: 0,
    opened: [],
    closed: [],
    focus: null,
    pages: {},
  };
}

function init(props: Props, values: Record<string, ParamValue> = {}): State {
  const tree = treeOf(props, typeof values.tree === 'string' ? values.tree : props.start);
  const index = indexOf(tree);
  const here = (value: ParamValue | undefined) =>
    Array.isArray(value) ? value.filter((id: string) => index.byId.has(id)) : [];
  const budget = typeof values.budget === 'number' ? values.budget : tree.budget.default;
  const state: State = {
    ...start(tree),
    budget: budgetFor(tree, budget),
    opened: here(values.opened),
    closed: here(values.closed),
    focus: here(values.focus)[0] ?? null,
  };
  const last = tell(index, state.budget).frames.length - 1;
  return { ...state, step: within(typeof values.step === 'number' ? values.step : 0, 0, last) };
}

/** The same moment in the story of another budget, if it has one. */
function withBudget(state: State, minutes: number, props: Props): State {
  const tree = treeOf(props, state.tree);
  const index = indexOf(tree);
  const budget = budgetFor(tree, minutes);
  const key = tell(index, state.budget).frames[state.step]?.key;
  const frames = tell(index, budget).frames;
  // On the first picture a change of budget asks how far the light gets now: the last picture answers that.
  if (key === 'whole' && budget !== state.budget) return { ...state, budget, step: frames.length - 1 };
  const same = frames.findIndex((f) => f.key === key);
  return { ...state, budget, step: same >= 0 ? same : Math.min(state.step, frames.length - 1) };
}

function step(state: State, action: Action, props: Props): State {
  const index = indexOf(treeOf(props, state.tree));
  switch (action.type) {
    case 'tree':
      return start(treeOf(props, action.id));
    case 'budget':
      return withBudget(state, action.minutes, props);
    case 'step': {
      const last = tell(index, state.budget).frames.length - 1;
      return { ...state, step: within(Math.round(Number.isFinite(action.index) ? action.index : 0), 0, last) };
    }
    case 'focus':
      // Choosing the node in focus once more lets go of it.
      if (action.id === null || action.id === state.focus) return { ...state, focus: null };
      return index.byId.has(action.id) ? { ...state, focus: action.id } : state;
    case 'fold': {
      const at = index.byId.get(action.id);
      if (at === undefined || !index.nodes[at]?.helps.length) return state;
      const rest = (ids: readonly string[]) => ids.filter((id) => id !== action.id);
      return action.open
        ? { ...state, opened: [...rest(state.opened), action.id], closed: rest(state.closed) }
        : { ...state, opened: rest(state.opened), closed: [...rest(state.closed), action.id] };
    }
    case 'page': {
      const at = index.byId.get(action.id);
      const size = at === undefined ? 0 : (index.nodes[at]?.helps.length ?? 0);
      if (size === 0 || !Number.isFinite(action.from)) return state;
      return { ...state, pages: { ...state.pages, [action.id]: within(Math.round(action.from), 0, size - 1) } };
    }
  }
}

function toParams(state: State, props: Props): Record<string, ParamValue> {
  const tree = treeOf(props, state.tree);
  const startDefault = Math.round(treeOf(props, props.start).budget.default);
  const own = budgetFor(tree, tree.budget.default);
  // A link leaves out what equals the schema's default, the starting tree's budget. Where another tree stands at just that
  // budget, and it is not its own default, a hair's breadth makes the link say it.
  const budget = state.budget === startDefault && own !== startDefault ? state.budget + 1e-9 : state.budget;
  return {
    tree: state.tree,
    budget,
    step: state.step,
    opened: state.opened,
    closed: state.closed,
    focus: state.focus === null ? [] : [state.focus],
  };
}

const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params,
  init,
  step,
  toParams,
  setParam: (state, name, value, props) => (name === 'budget' ? withBudget(state, value, props) : state),
  describe: (state, props) => describe(derive(state, props)),
  values: (state, props) => {
    const { judgement, index } = derive(state, props);
    const { alone, helped, out } = judgement.counts;
    return {
      budget: {
        text: inMinutes(state.budget),
        value: state.budget,
        label: 'minutes for one judgement',
        param: 'budget',
      },
      alone: { text: String(alone), value: alone, label: 'nodes judged alone' },
      helped: { text: String(helped), value: helped, label: 'nodes judged with help' },
      out: { text: String(out), value: out, label: 'nodes that nobody can judge' },
      nodes: {
        text: some(index.judgements, 'node'),
        value: index.judgements,
        label: 'nodes to be judged: the task and its evaluation-subtasks',
      },
      rounds: { text: some(judgement.rounds, 'round'), value: judgement.rounds, label: 'rounds of training' },
      rootAlone: {
        text: inMinutes(index.nodes[0]?.minutesAlone ?? 0),
        value: index.nodes[0]?.minutesAlone ?? 0,
        label: 'minutes to judge the task alone',
      },
      rootHelped: {
        text: inMinutes(index.nodes[0]?.minutesHelped ?? 0),
        value: index.nodes[0]?.minutesHelped ?? 0,
        label: 'minutes to judge the task with help',
      },
    };
  },
};

export const model = withActs(ACTS, bare);
