/**
 * Task trees: a task whose product is hard to judge, the parts its work divides into, and the evaluation-subtasks that help
 * a person judge. What can be judged in a given number of minutes, in what order assistants can be trained, what it costs
 * in human time. The rule of judgeability is our own reading of recursive reward modeling (Leike et al. 2018, section 3.2);
 * the minutes come with the tree. Everything is iterative and O(n), so that deep and large trees work.
 */

/** A task-subtask: a part of the product, made by the same worker. It helps nobody judge. */
interface TaskPart {
  id: string;
  label: string;
  product: string;
  agent?: string | undefined;
  evaluator?: string | undefined;
  /** minutes for a competent person to judge this part, >= 0 */
  minutesAlone: number;
  why: string;
  parts?: readonly TaskPart[] | undefined;
}

/** An evaluation-subtask: a report that an assistant hands to the person who judges the node above. */
export interface TaskHelp {
  id: string;
  label: string;
  question: string;
  product: string;
  agent: string;
  evaluator: string;
  minutesAlone: number;
  /** minutes for the same person with all reports of `helps` in hand */
  minutesHelped?: number | undefined;
  why: string;
  covers?: string | undefined;
  helps?: readonly TaskHelp[] | undefined;
}

/** One file of content/tasks, as JSON. */
export interface TaskTree {
  id: string;
  title: string;
  order: number;
  blurb: string;
  /** minutes that one person gives to one judgement */
  budget: { default: number; min: number; max: number };
  root: Omit<TaskHelp, 'question'> & { parts?: readonly TaskPart[] | undefined };
}

type NodeKind = 'task' | 'part' | 'evaluation';

/** A node with its place in the tree. Nodes stand in preorder: a node, its parts, its helps; descendants are [index + 1, end). */
export interface TreeNode {
  readonly index: number;
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly product: string;
  /** the evaluation question sent down; empty for the task and its parts */
  readonly question: string;
  readonly agent: string;
  readonly evaluator: string;
  readonly minutesAlone: number;
  readonly minutesHelped: number | null;
  readonly why: string;
  readonly covers: string;
  /** index of the node above; -1 for the root */
  readonly parent: number;
  /** 0 for the root */
  readonly depth: number;
  readonly parts: readonly number[];
  readonly helps: readonly number[];
  /** one past the last descendant */
  readonly end: number;
}

export interface TreeIndex {
  readonly tree: TaskTree;
  readonly nodes: readonly TreeNode[];
  readonly byId: ReadonlyMap<string, number>;
  /** depth of the deepest evaluation node, 0 if there is none */
  readonly depth: number;
  /** how many nodes are task or evaluation nodes, and how many are parts */
  readonly judgements: number;
  readonly parts: number;
  /** for each node the smallest budget (minutes) at which it can be judged at all */
  readonly need: Float64Array;
}

type Raw = TaskHelp & TaskPart;
type Draft = { -readonly [K in keyof TreeNode]: TreeNode[K] } & { parts: number[]; helps: number[] };

function checkMinutes(value: number | undefined, what: string, id: string): void {
  if (value !== undefined && !(value >= 0 && Number.isFinite(value))) {
    throw new RangeError(`${what} of “${id}” must be a number of minutes, 0 or more, not ${value}`);
  }
}

/**
 * Flattens a tree.
 * @throws RangeError naming the node, if an id stands twice, a node hangs below itself, or minutes are negative or no number
 */
export function indexTree(tree: TaskTree): TreeIndex {
  const nodes: Draft[] = [];
  const raws: Raw[] = [];
  const byId = new Map<string, number>();
  let depth = 0;
  let parts = 0;
  const stack: { raw: Raw; parent: number; kind: NodeKind }[] = [{ raw: tree.root as Raw, parent: -1, kind: 'task' }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { raw, parent, kind } = next;
    const above = nodes[parent];
    if (byId.has(raw.id)) {
      for (let up = parent; up >= 0; up = nodes[up]?.parent ?? -1) {
        if (raws[up] === raw) throw new RangeError(`the tree has a cycle: “${raw.id}” hangs below itself`);
      }
      throw new RangeError(`the id “${raw.id}” stands twice in the tree “${tree.id}”`);
    }
    checkMinutes(raw.minutesAlone, 'minutesAlone', raw.id);
    checkMinutes(raw.minutesHelped, 'minutesHelped', raw.id);
    if (raw.minutesAlone === undefined) throw new RangeError(`minutesAlone of “${raw.id}” is missing`);
    const index = nodes.length;
    byId.set(raw.id, index);
    raws.push(raw);
    const helps = kind === 'part' ? [] : (raw.helps ?? []);
    nodes.push({
      index,
      id: raw.id,
      kind,
      label: raw.label,
      product: raw.product,
      question: kind === 'evaluation' ? raw.question : '',
      agent: raw.agent ?? above?.agent ?? '',
      evaluator: raw.evaluator ?? above?.evaluator ?? '',
      minutesAlone: raw.minutesAlone,
      minutesHelped: helps.length ? (raw.minutesHelped ?? null) : null,
      why: raw.why,
      covers: raw.covers ?? '',
      parent,
      depth: above ? above.depth + 1 : 0,
      parts: [],
      helps: [],
      end: index + 1,
    });
    if (above) (kind === 'part' ? above.parts : above.helps).push(index);
    if (kind === 'part') parts++;
    else depth = Math.max(depth, above ? above.depth + 1 : 0);
    for (let i = helps.length - 1; i >= 0; i--) {
      const help = helps[i];
      if (help) stack.push({ raw: help as Raw, parent: index, kind: 'evaluation' });
    }
    const pieces = kind === 'evaluation' ? [] : (raw.parts ?? []);
    for (let i = pieces.length - 1; i >= 0; i--) {
      const piece = pieces[i];
      if (piece) stack.push({ raw: piece as Raw, parent: index, kind: 'part' });
    }
  }
  const need = new Float64Array(nodes.length);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Draft;
    const above = nodes[node.parent];
    if (above) above.end = Math.max(above.end, node.end);
    let helped = node.minutesHelped ?? Number.POSITIVE_INFINITY;
    for (const h of node.helps) helped = Math.max(helped, need[h] as number);
    need[i] = Math.min(node.minutesAlone, helped);
  }
  return { tree, nodes, byId, depth, judgements: nodes.length - parts, parts, need };
}

/** How a person with the budget can judge a node: without help, with help, or not at all. */
export type Status = 'alone' | 'helped' | 'out';
const STATUSES: readonly Status[] = ['out', 'alone', 'helped'];

/** What a budget makes of a tree. Arrays are parallel to `index.nodes`. */
export interface Judgement {
  readonly index: TreeIndex;
  /** minutes for one judgement */
  readonly budget: number;
  status(i: number): Status;
  /** levels of help: 0 alone, 1 + the most levels among its helps; -1 out */
  readonly level: Int32Array;
  /** the round in which the AI that makes this node's product can be trained: level + 1; 0 for parts and for nodes that are out */
  readonly round: Int32Array;
  /** 1 where the root's judgement rests on this node: no node above it can be judged alone. Parts are never needed */
  readonly needed: Uint8Array;
  /** human minutes for one judgement of this node, the way its status says; 0 if out */
  readonly minutes: Float64Array;
  /** human minutes for one judgement of each node that this one rests on, itself not counted */
  readonly minutesBelow: Float64Array;
  /** how many nodes this one rests on can be judged / are out */
  readonly judgedBelow: Int32Array;
  readonly outBelow: Int32Array;
  /** task and evaluation nodes by status; parts are not counted */
  readonly counts: Readonly<Record<Status, number>>;
  /** the last round that can be held on what the root needs; 0 if nothing can be trained */
  readonly rounds: number;
}

/**
 * Judges a whole tree at one budget, bottom-up, O(n).
 * A node can be judged alone if minutesAlone <= budget; with help if minutesHelped <= budget and each of its helps can be judged.
 * @throws RangeError if the budget is negative or no number
 */
export function judge(index: TreeIndex, budget: number): Judgement {
  if (!(budget >= 0)) throw new RangeError(`the budget must be 0 minutes or more, not ${budget}`);
  const { nodes } = index;
  const n = nodes.length;
  const code = new Uint8Array(n);
  const level = new Int32Array(n).fill(-1);
  const round = new Int32Array(n);
  const needed = new Uint8Array(n);
  const minutes = new Float64Array(n);
  const minutesBelow = new Float64Array(n);
  const judgedBelow = new Int32Array(n);
  const outBelow = new Int32Array(n);
  const counts = { alone: 0, helped: 0, out: 0 };
  for (let i = n - 1; i >= 0; i--) {
    const node = nodes[i] as TreeNode;
    if (node.minutesAlone <= budget) {
      code[i] = 1;
      level[i] = 0;
      minutes[i] = node.minutesAlone;
    } else {
      let deepest = 0;
      let all = node.helps.length > 0;
      for (const h of node.helps) {
        const judged = (code[h] as number) > 0;
        if (!judged) all = false;
        deepest = Math.max(deepest, level[h] as number);
        minutesBelow[i] = (minutesBelow[i] as number) + (minutes[h] as number) + (minutesBelow[h] as number);
        judgedBelow[i] = (judgedBelow[i] as number) + (judgedBelow[h] as number) + (judged ? 1 : 0);
        outBelow[i] = (outBelow[i] as number) + (outBelow[h] as number) + (judged ? 0 : 1);
      }
      if (all && node.minutesHelped !== null && node.minutesHelped <= budget) {
        code[i] = 2;
        level[i] = deepest + 1;
        minutes[i] = node.minutesHelped;
      }
    }
    if (node.kind === 'part') continue;
    round[i] = (level[i] as number) + 1;
    counts[STATUSES[code[i] as number] as Status]++;
  }
  let rounds = 0;
  needed[0] = 1;
  for (let i = 0; i < n; i++) {
    if (!needed[i]) continue;
    rounds = Math.max(rounds, round[i] as number);
    if (code[i] !== 1) for (const h of nodes[i]?.helps ?? []) needed[h] = 1;
  }
  const status = (i: number): Status => STATUSES[code[i] as number] ?? 'out';
  return {
    index,
    budget,
    status,
    level,
    round,
    needed,
    minutes,
    minutesBelow,
    judgedBelow,
    outBelow,
    counts,
    rounds,
  };
}

/**
 * Where the light ends: the lowest nodes that keep node `i` from being judged, each for a reason of its own (even with all
 * help its judgement takes longer than the budget, or it has no help). Empty if `i` can be judged. O(size below i).
 */
export function blockers(judgement: Judgement, i: number): number[] {
  const { index, budget } = judgement;
  const found: number[] = [];
  const stack = [i];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const node = index.nodes[at];
    if (!node || judgement.status(at) !== 'out') continue;
    if (node.minutesHelped === null || node.minutesHelped > budget) found.push(at);
    else for (let k = node.helps.length - 1; k >= 0; k--) stack.push(node.helps[k] as number);
  }
  return found;
}

/**
 * The order of training: for each round the nodes whose AI is trained in it, among what the root needs. Round 1 is trained
 * with people who judge alone; the worker at the root comes last, if its product can be judged at all.
 */
export function trainingOrder(judgement: Judgement): number[][] {
  const order: number[][] = Array.from({ length: judgement.rounds }, () => []);
  judgement.round.forEach((r, i) => {
    if (r > 0 && judgement.needed[i]) order[r - 1]?.push(i);
  });
  return order;
}

/** The nodes above `i`, from the root down; empty for the root. */
export function ancestors(index: TreeIndex, i: number): number[] {
  const path: number[] = [];
  for (let up = index.nodes[i]?.parent ?? -1; up >= 0; up = index.nodes[up]?.parent ?? -1) path.push(up);
  return path.reverse();
}
