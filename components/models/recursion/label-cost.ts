import { type ParentArray, treeShape } from '../numerics/parent-array';
import { above, whole } from '../numerics/range';
import { inRange } from '../oversight/evaluation-game';

export interface LabelPrice {
  /** comparisons for each behaviour that is learned separately, [10, 1e6]; default 1000 */
  N?: number;
  /** human minutes to check one unit, (0, 600]; default 5 */
  t0?: number;
  /** human minutes to read one report, (0, 600]; default 5 */
  tread?: number;
  /** reports asked for per part, 1 to 9; default 1 */
  k?: number;
}

export interface LabelCostInput extends LabelPrice {
  /** parts of every node, 1 to 16 */
  b: number;
  /** levels of the task, 0 to 30; it has b^D units */
  D: number;
  /** generalisation: of x behaviours x^(1 − G) must be learned separately, [0, 1]; default 1 (one for all) */
  G?: number;
}

/** Human minutes for all comparisons that training needs. */
export interface LabelCost {
  /** plain RLHF with every unit of both products inspected */
  rlhf: number;
  /** recursive reward modeling with every report read */
  rrm: number;
}

function price({ N = 1000, t0 = 5, tread = 5, k = 1 }: LabelPrice): Required<LabelPrice> {
  inRange('N', N, 10, 1e6);
  above('t0', t0, 0, 600);
  above('tread', tread, 0, 600);
  whole('k', k, 1, 9);
  return { N, t0, tread, k };
}

/**
 * What the labels cost in human minutes, if everything is really looked at. A label compares two products, so each costs two
 * inspections. With G = 1 RLHF grows like the number of units n and recursion like log n; with G = 0 like n² and n. The same
 * exponent holds for both: granting generalisation to one of them alone would rig the comparison.
 * @throws RangeError naming a parameter that is out of range
 */
export function labelCost({ b, D, G = 1, ...rest }: LabelCostInput): LabelCost {
  const { N, t0, tread, k } = price(rest);
  whole('b', b, 1, 16);
  whole('D', D, 0, 30);
  inRange('G', G, 0, 1);
  const units = b ** D;
  const leaf = 2 * N * units ** (1 - G) * t0;
  let rrm = leaf;
  for (let level = 1; level <= D; level++) rrm += 2 * N * (b ** (D - level + 1)) ** (1 - G) * b * k * tread;
  return { rlhf: leaf * units, rrm };
}

/**
 * The same for any tree, with one assistant for each height (G = 1): at each height a label costs the reading of the reports on
 * the mean number of parts. O(nodes). On a full tree this is `labelCost`.
 * @throws RangeError naming a parameter that is out of range, or `parent` if it is no tree
 */
export function treeLabelCost({ parent, ...rest }: LabelPrice & { parent: ParentArray }): LabelCost {
  const { N, t0, tread, k } = price(rest);
  const { nodes, children, leaves, height } = treeShape(parent);
  const top = height[0] as number;
  const parts = new Float64Array(top + 1);
  const count = new Float64Array(top + 1);
  for (let i = 0; i < nodes; i++) {
    const at = height[i] as number;
    parts[at] = (parts[at] as number) + (children[i] as number);
    count[at] = (count[at] as number) + 1;
  }
  let rrm = 2 * N * t0;
  for (let at = 1; at <= top; at++) rrm += 2 * N * ((parts[at] as number) / (count[at] as number)) * k * tread;
  return { rlhf: 2 * N * (leaves[0] as number) * t0, rrm };
}
