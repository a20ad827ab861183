import { logistic } from '../numerics/logistic';
import { type ParentArray, treeShape } from '../numerics/parent-array';
import { above, below, whole } from '../numerics/range';
import { mulberry32 } from '../numerics/rng';
import { columnsOf, compareOnce, drawComparisons, type Evaluator } from '../oversight/comparisons';
import { inRange } from '../oversight/evaluation-game';
import { fitRidgeLogistic } from '../oversight/ridge-logistic';
import { attenuationOf } from '../oversight/stein';
import { checkEntries, entry, type TreeInput } from './evaluate-tree';
import { hiddenUnits } from './hidden-units';
import { anyReport } from './reports';
import { catchProbability, glossAt, type Review, review } from './rrm';

export interface TreeMonteCarloInput extends TreeInput {
  /** at most 1000 parts a node */
  parent: ParentArray;
  /** share of the reports that the human takes in, [0, 1]; default 1 */
  m?: number;
  /** comparisons each assistant is trained on, [10, 1e6] */
  N: number;
  /** choice sensitivity per √n units, (0, 4]; default 2 */
  k0?: number;
  /** seed of every draw */
  seed: number;
  /** 'node': an assistant for every node (default); 'shared': one for all nodes of a height, with one behaviour for all parts */
  mode?: 'node' | 'shared';
}

export interface TrainedAssistant {
  /** the nodes whose work this assistant does: one, or (shared) all of a height */
  nodes: number[];
  /** mean substance of its product */
  s: number;
  /** how many assistants have been trained with this one, and how many there are */
  done: number;
  of: number;
}

/**
 * `evaluateTree` with assistants that are really trained, from the leaves up: the human compares two products of a node and looks
 * at their parts through reports by the assistants of the nodes below (a report is one of that assistant's parts, picked at
 * random by its weight); a leaf he checks himself. The units that no question reaches are learned beside the parts, as in
 * `rrmTraining`. From N such comparisons a reward model is fitted and the policy optimised.
 * With mode 'shared' each comparison is of a node of that height, picked at random, and all are judged with one sensitivity,
 * k0/√(mean number of parts, and of units that no question reaches).
 * Gives the assistants one by one, so that a caller can show progress or stop.
 * @throws RangeError naming a parameter that is out of range, or a `parent` that is no tree, before the first assistant
 */
export function treeTraining(input: TreeMonteCarloInput): Generator<TrainedAssistant, void, undefined> {
  const { parent, c = 0.9, h = 1, rho = 1, m = 1, hidden = 0, growth = 0, N, k0 = 2, seed } = input;
  const { mode = 'node', weight = 'leaf' } = input;
  const game = review(input);
  const { children } = treeShape(parent);
  checkEntries('c', c, parent.length);
  checkEntries('h', h, parent.length);
  checkEntries('hidden', hidden, parent.length, below);
  inRange('growth', growth, 0, 0.5);
  for (const parts of children)
    if (parts > 1000) throw new RangeError(`parent gives a node ${parts} parts, above 1000`);
  above('rho', rho, 0, 1);
  inRange('m', m, 0, 1);
  whole('N', N, 10, 1e6);
  above('k0', k0, 0, 4);
  if (mode !== 'node' && mode !== 'shared') throw new RangeError(`mode must be 'node' or 'shared', not ${mode}`);
  if (weight !== 'leaf' && weight !== 'equal') throw new RangeError(`weight must be 'leaf' or 'equal', not ${weight}`);
  return train(input, game, mulberry32(seed));
}

function* train(
  input: TreeMonteCarloInput,
  game: Review,
  next: () => number,
): Generator<TrainedAssistant, void, undefined> {
  const { parent, c = 0.9, h = 1, rho = 1, m = 1, hidden = 0, growth = 0, N, k0 = 2 } = input;
  const { mode = 'node', weight = 'leaf' } = input;
  const { beta, base, pen, k, r, q, falseAlarm } = game;
  const { nodes, leaves, height } = treeShape(parent);
  const p = logistic(base);
  const parts: number[][] = Array.from({ length: nodes }, () => []);
  for (let i = 1; i < nodes; i++) parts[parent[i] ?? 0]?.push(i);
  /** mean substance of each node's product, once its assistant is trained */
  const quality = new Float64Array(nodes);
  /** mode 'node': the substance of each part in its parent's product */
  const inParent = new Float64Array(nodes);
  /** mode 'node': the substance of the units of each node's product that no question reaches, and their share */
  const blank = new Float64Array(nodes);
  const unasked = Float64Array.from(parts, (own, i) => (own.length > 0 ? entry(hidden, i) : 0));
  const extraOf = (x: number): number => hiddenUnits(parts[x]?.length ?? 0, unasked[x] ?? 0);
  const evaluatorAt = (at: number, units: number, tied: boolean): Evaluator => {
    const kappa = k0 / Math.sqrt(units);
    return { p, g: glossAt(at, game.g, growth), pen, falseAlarm, kappa, mode: 'independent', tied, next };
  };

  /** One report by the assistant of node y: whether the part it picks was done for real. */
  const report = (y: number): boolean => {
    const own = parts[y] ?? [];
    if (mode === 'shared' || own.length === 0) return next() < (quality[y] ?? 0);
    const share = unasked[y] ?? 0;
    if (share > 0 && next() < share) return next() < (blank[y] ?? 0);
    if (weight === 'equal') return next() < (inParent[own[Math.floor(next() * own.length)] ?? 0] ?? 0);
    let leaf = Math.floor(next() * (leaves[y] ?? 1));
    for (const part of own) {
      leaf -= leaves[part] ?? 0;
      if (leaf < 0) return next() < (inParent[part] ?? 0);
    }
    return false;
  };
  const taken = (x: number): number => entry(c, x) * rho ** (height[x] ?? 0) * m;

  /** The human's way of looking at the parts of x, and how often it succeeds for each. */
  const looksAt = (x: number): { v: number[]; sees: (part: number) => boolean } => {
    const own = parts[x] ?? [];
    if (own.length === 0) return { v: [entry(h, x)], sees: () => next() < entry(h, x) };
    const share = taken(x);
    const open = own.map((y) => q > 0 && anyReport(() => report(y), k, r, next));
    const v = own.map((y, i) => share * ((open[i] ? q : 0) + (1 - q) * catchProbability(quality[y] ?? 0, game)));
    const sees = (part: number): boolean => {
      if (next() >= share) return false;
      if (q > 0 && next() < q) return open[part] ?? false;
      const y = own[part] ?? 0;
      return anyReport(() => report(y), k, r, next);
    };
    return { v, sees };
  };

  if (mode === 'node') {
    for (let x = nodes - 1; x >= 0; x--) {
      const { v, sees } = looksAt(x);
      const extra = extraOf(x);
      const evaluator = evaluatorAt(height[x] ?? 0, v.length + extra, false);
      const { g, kappa } = evaluator;
      const fitted = fitRidgeLogistic(drawComparisons(evaluator, N, v.length, sees, extra), 1);
      const all = extra === 0 ? v : [...v, ...Array<number>(extra).fill(0)];
      const unit = kappa * attenuationOf({ v: all, g, kappa, base, pen, falseAlarm });
      const own = parts[x] ?? [];
      let mean = 0;
      for (const [i, w] of fitted.entries()) {
        const s = logistic(base + (beta * w) / unit);
        if (i >= v.length) {
          blank[x] = (blank[x] ?? 0) + s / extra;
          continue;
        }
        const y = own[i];
        if (y !== undefined) inParent[y] = s;
        mean += y !== undefined && weight === 'leaf' ? (s * (leaves[y] ?? 0)) / (leaves[x] ?? 1) : s / v.length;
      }
      if (extra > 0) mean += (unasked[x] ?? 0) * ((blank[x] ?? 0) - mean);
      quality[x] = mean;
      yield { nodes: [x], s: mean, done: nodes - x, of: nodes };
    }
    return;
  }

  const top = height[0] ?? 0;
  for (let at = 0; at <= top; at++) {
    const here: number[] = [];
    for (let i = 0; i < nodes; i++) if (height[i] === at) here.push(i);
    const looks = here.map(looksAt);
    const all = looks.flatMap(({ v }) => v);
    const extras = here.map(extraOf);
    const extra = extras.reduce((sum, units) => sum + units, 0);
    const evaluator = evaluatorAt(at, (all.length + extra) / here.length, true);
    const { g, kappa } = evaluator;
    const columns = columnsOf(true, all.length, extra);
    const x = new Int16Array(N * columns);
    const chosen = new Uint8Array(N);
    for (let label = 0; label < N; label++) {
      const picked = Math.floor(next() * looks.length);
      const look = looks[picked];
      if (!look) continue;
      if (compareOnce(evaluator, look.v.length, look.sees, x, label * columns, extras[picked])) chosen[label] = 1;
    }
    const fitted = fitRidgeLogistic({ x, columns, chosen }, 1);
    const tied = extra === 0 ? true : [all.length, extra];
    const v = extra === 0 ? all : [...all, ...Array<number>(extra).fill(0)];
    const unit = kappa * attenuationOf({ v, g, k0, base, pen, tied, falseAlarm });
    const optimised = (column: number): number => logistic(base + (beta * (fitted[column] ?? 0)) / unit);
    let s = optimised(0);
    if (extra > 0) {
      // like the readings, the hidden shares of a height are averaged over the parts
      const pairs = here.reduce((sum, i) => sum + (parts[i]?.length ?? 0), 0);
      const share = here.reduce((sum, i) => sum + (unasked[i] ?? 0) * (parts[i]?.length ?? 0), 0) / pairs;
      s += share * (optimised(1) - s);
    }
    for (const i of here) quality[i] = s;
    yield { nodes: here, s, done: at + 1, of: top + 1 };
  }
}

/**
 * All assistants of `treeTraining` at once.
 * @returns the substance of the root's product, and of every node's in the order of `parent`
 * @throws RangeError naming a parameter that is out of range, or a `parent` that is no tree
 */
export function treeMonteCarlo(input: TreeMonteCarloInput): { root: number; s: number[] } {
  const s: number[] = [];
  for (const assistant of treeTraining(input)) for (const node of assistant.nodes) s[node] = assistant.s;
  return { root: s[0] ?? Number.NaN, s };
}
