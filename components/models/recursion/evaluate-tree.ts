import { type ParentArray, type TreeShape, treeShape } from '../numerics/parent-array';
import { above, below } from '../numerics/range';
import { inRange } from '../oversight/evaluation-game';
import { catchProbability, glossAt, nextLevel, type Review, type ReviewInput, review, substance } from './rrm';

/** A tree, and what is the same for it reckoned or trained. */
export interface TreeInput extends ReviewInput {
  /** the tree: parent[0] = -1, parent[i] < i */
  parent: ParentArray;
  /** composition efficiency, one for all nodes or one entry a node (those of leaves are not used), [0, 1]; default 0.9 */
  c?: number | ArrayLike<number>;
  /** human reliability at a leaf, one for all or one entry a node (only those of leaves are used), [0, 1]; default 1 */
  h?: number | ArrayLike<number>;
  /** factor on c for each step of height, (0, 1]; default 1 */
  rho?: number;
  /**
   * share of a product's units that no question below ever reaches, always the same ones, one for all nodes or one entry a node
   * (those of leaves are not used), [0, 1); default 0
   */
  hidden?: number | ArrayLike<number>;
  /** how much the gloss grows with each step of height above the leaves, g·(1 + growth)^height, [0, 0.5]; default 0 */
  growth?: number;
  /** 'node': every node has an assistant of its own (default); 'shared': one assistant for all nodes of a height */
  mode?: 'node' | 'shared';
  /** what a part counts for in its parent (mode 'node'): its share of the leaves (default), or all parts the same */
  weight?: 'leaf' | 'equal';
}

export interface EvaluateTreeInput extends TreeInput {
  /** share of the reports that is taken in even with all the time in the world, [0, 1]; default 1 */
  m?: number;
  /** human reliability in reading a report, [0, 1]; default 1 */
  hRead?: number;
  /** minutes the human has to read reports for one judgement, above 0; default Infinity */
  readMinutes?: number;
  /** minutes to read one report, (0, 600]; default 5 */
  tread?: number;
}

export interface TreeEvaluation {
  /** substance of the root's product */
  root: number;
  /** substance of each node's product, in the order of `parent` */
  s: Float64Array;
}

/**
 * Checks shares that are given for all nodes or one by one.
 * @param check what a single one must be; default: a number in [0, 1]
 * @throws RangeError that names the parameter, and the node
 */
export function checkEntries(
  name: string,
  values: number | ArrayLike<number>,
  nodes: number,
  check: (name: string, value: number, min: number, max: number) => number = inRange,
): void {
  if (typeof values === 'number') {
    check(name, values, 0, 1);
    return;
  }
  if (values.length !== nodes) throw new RangeError(`${name} must have one entry for each of the ${nodes} nodes`);
  for (let i = 0; i < nodes; i++) {
    const value = values[i] as number;
    if (!(value >= 0 && value < 1)) check(`${name}[${i}]`, value, 0, 1);
  }
}

/** The share of one node. */
export const entry = (values: number | ArrayLike<number>, i: number): number =>
  typeof values === 'number' ? values : (values[i] as number);

/** What a product of a node is judged by, beyond the reports on its parts. */
interface Grounds {
  /** human reliability at the leaves */
  h: number | ArrayLike<number>;
  /** for each node c·m·cover, the `reading` of `nextLevel` */
  reading: Float64Array;
  /** for each node, or all of them, the share that no question reaches */
  hidden: number | ArrayLike<number>;
  /** the game at each height */
  gameAt: (height: number) => Review;
}

/** Every node trains an assistant of its own; a node's substance is the weighted mean over its parts. */
function perNode(
  parent: ParentArray,
  { nodes, children, leaves, height }: TreeShape,
  { h, reading, hidden, gameAt }: Grounds,
  byLeaf: boolean,
): Float64Array {
  const game = gameAt(0);
  // until its turn comes, s[i] collects what its parts add to the reference policy (so that beta = 0 is exact)
  const reference = substance(0, { ...game, beta: 0 });
  const s = new Float64Array(nodes);
  for (let i = nodes - 1; i >= 0; i--) {
    const parts = children[i] as number;
    const own =
      parts === 0
        ? substance(entry(h, i), game)
        : reference + (s[i] as number) / (byLeaf ? (leaves[i] as number) : parts);
    s[i] = own;
    if (i === 0) break;
    const up = parent[i] as number;
    const above = gameAt(height[up] as number);
    const gained = nextLevel(own, reading[up] as number, above, entry(hidden, up)) - reference;
    s[up] = (s[up] as number) + (byLeaf ? (leaves[i] as number) * gained : gained);
  }
  return s;
}

/** One assistant for each height, trained on all nodes of that height at once: it sees the mean visibility of their parts. */
function perHeight(
  parent: ParentArray,
  { nodes, children, height }: TreeShape,
  { h, reading, hidden, gameAt }: Grounds,
): Float64Array {
  const top = height[0] as number;
  // the pairs (parent, part) ordered by the height of the parent: a counting sort
  const first = new Int32Array(top + 2);
  for (let i = 1; i < nodes; i++) {
    const at = (height[parent[i] as number] as number) + 1;
    first[at] = (first[at] as number) + 1;
  }
  for (let at = 1; at <= top + 1; at++) first[at] = (first[at] as number) + (first[at - 1] as number);
  const place = first.slice();
  const order = new Int32Array(nodes - 1);
  for (let i = 1; i < nodes; i++) {
    const at = height[parent[i] as number] as number;
    const next = place[at] as number;
    order[next] = i;
    place[at] = next + 1;
  }

  let reliability = 0;
  let leafCount = 0;
  for (let i = 0; i < nodes; i++) {
    if (children[i] !== 0) continue;
    reliability += entry(h, i);
    leafCount++;
  }
  const shared = new Float64Array(top + 1);
  const caught = new Float64Array(top + 1);
  shared[0] = substance(Math.min(1, reliability / leafCount), gameAt(0));
  caught[0] = catchProbability(shared[0] as number, gameAt(0));
  for (let at = 1; at <= top; at++) {
    const game = gameAt(at);
    const begin = first[at] as number;
    const end = first[at + 1] as number;
    let read = 0;
    let seen = 0;
    let chi = 0;
    let unasked = 0;
    for (let j = begin; j < end; j++) {
      const i = order[j] as number;
      const up = parent[i] as number;
      const share = reading[up] as number;
      const catches = caught[height[i] as number] as number;
      read += share;
      seen += share * catches;
      chi += catches;
      unasked += entry(hidden, up);
    }
    const pairs = end - begin;
    read /= pairs;
    seen /= pairs;
    chi /= pairs;
    unasked /= pairs;
    // the same split into watched units and learned blind spots as in nextLevel, on the means
    const blind = substance((1 - game.q) * seen, game);
    const watched = game.q === 0 ? blind : substance(game.q * read + (1 - game.q) * seen, game);
    const reached = blind + chi * (watched - blind);
    shared[at] = unasked === 0 ? reached : reached + unasked * (substance(0, game) - reached);
    caught[at] = catchProbability(shared[at] as number, game);
  }
  const s = new Float64Array(nodes);
  for (let i = 0; i < nodes; i++) s[i] = shared[height[i] as number] as number;
  return s;
}

/**
 * Recursive reward modeling on any tree of tasks: leaves are judged by a human alone, every other product by a human who reads
 * k reports on each of its parts, as far as the minutes allow. On a full b-ary tree this is `rrmOrbit`.
 * Sweeps over typed arrays, O(nodes) time and memory, no recursion; a million leaves take a fraction of a second.
 * Our own toy model. With mode 'shared' the assistant of a height meets the mean hidden share of its nodes' parts, and with q > 0
 * the mean visibilities are split, not each part's.
 * @returns the substance of the root and of every node
 * @throws RangeError naming a parameter that is out of range, an array of the wrong length, or a `parent` that is no tree
 */
export function evaluateTree({
  parent,
  c = 0.9,
  h = 1,
  rho = 1,
  hidden = 0,
  growth = 0,
  m = 1,
  hRead = 1,
  readMinutes = Number.POSITIVE_INFINITY,
  tread = 5,
  mode = 'node',
  weight = 'leaf',
  ...rest
}: EvaluateTreeInput): TreeEvaluation {
  const game = review(rest);
  const shape = treeShape(parent);
  const { nodes, children, height } = shape;
  checkEntries('c', c, nodes);
  checkEntries('h', h, nodes);
  checkEntries('hidden', hidden, nodes, below);
  above('rho', rho, 0, 1);
  inRange('growth', growth, 0, 0.5);
  inRange('m', m, 0, 1);
  inRange('hRead', hRead, 0, 1);
  above('readMinutes', readMinutes, 0, Number.POSITIVE_INFINITY);
  above('tread', tread, 0, 600);
  if (mode !== 'node' && mode !== 'shared') throw new RangeError(`mode must be 'node' or 'shared', not ${mode}`);
  if (weight !== 'leaf' && weight !== 'equal') throw new RangeError(`weight must be 'leaf' or 'equal', not ${weight}`);
  const reading = new Float64Array(nodes);
  for (let i = 0; i < nodes; i++) {
    const parts = children[i] as number;
    if (parts === 0) continue;
    const decay = rho === 1 ? 1 : rho ** (height[i] as number);
    reading[i] = entry(c, i) * decay * m * hRead * Math.min(1, readMinutes / (parts * game.k * tread));
  }
  const games: Review[] = [];
  if (growth > 0)
    for (let at = 0; at <= (height[0] as number); at++) games.push({ ...game, g: glossAt(at, game.g, growth) });
  const gameAt = growth > 0 ? (at: number): Review => games[at] as Review : (): Review => game;
  const grounds: Grounds = { h, reading, hidden, gameAt };
  const s = mode === 'node' ? perNode(parent, shape, grounds, weight === 'leaf') : perHeight(parent, shape, grounds);
  return { root: s[0] as number, s };
}
