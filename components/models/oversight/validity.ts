import { type ParentArray, treeShape } from '../numerics/parent-array';

/** How a claim follows from the claims below it: it holds if all of them hold, if any does, or if none does. */
export type Composition = 'all' | 'any' | 'none';

/** A tree of claims. Leaves are checked against the world, all others follow from the claims right below them. */
export interface ClaimTree {
  /** the tree: parent[0] = -1, parent[i] < i */
  parent: ParentArray;
  /** how each claim is composed; entries of leaves are not used */
  rule: readonly Composition[];
}

const RULES: readonly unknown[] = ['all', 'any', 'none'];

function shapeOf({ parent, rule }: ClaimTree) {
  const shape = treeShape(parent);
  if (rule.length !== shape.nodes) throw new RangeError('rule must have one entry for each node');
  for (let i = 0; i < shape.nodes; i++) {
    if ((shape.children[i] as number) > 0 && !RULES.includes(rule[i])) {
      throw new RangeError(`rule[${i}] must be 'all', 'any' or 'none', not ${rule[i]}`);
    }
  }
  return shape;
}

function entries(name: string, values: readonly boolean[], nodes: number): void {
  if (values.length !== nodes) throw new RangeError(`${name} must have one entry for each node`);
}

const composed = (rule: Composition | undefined, holding: number, of: number): boolean =>
  rule === 'all' ? holding === of : rule === 'any' ? holding > 0 : holding === 0;

/**
 * Composes claims exactly, from the leaves up, in one reverse sweep.
 * @param tree the claims
 * @param leaf what is claimed at each leaf; entries of other nodes are not used
 * @returns what follows at every node
 * @throws RangeError naming `parent`, `rule` or `leaf`
 */
export function compose(tree: ClaimTree, leaf: readonly boolean[]): boolean[] {
  const { nodes, children } = shapeOf(tree);
  entries('leaf', leaf, nodes);
  const holding = new Int32Array(nodes);
  const value = new Array<boolean>(nodes);
  for (let i = nodes - 1; i >= 0; i--) {
    const parts = children[i] as number;
    const holds = parts === 0 ? leaf[i] === true : composed(tree.rule[i], holding[i] as number, parts);
    value[i] = holds;
    if (i > 0 && holds) {
      const up = tree.parent[i] as number;
      holding[up] = (holding[up] as number) + 1;
    }
  }
  return value;
}

export interface ClaimCheck {
  /** is each claim's own step right: a leaf agrees with the world, any other claim with the claims right below it? */
  step: boolean[];
  /** does every step hold? */
  allSteps: boolean;
  /** do all steps above the leaves hold? */
  innerSteps: boolean;
  /** does the root claim what is really the case? */
  root: boolean;
}

/**
 * Checks a tree of claims step by step, and against the world. Three facts of recursion show here; they are logic, not findings:
 * if all steps hold, the root is right; one wrong leaf can turn the root although every step above it holds; and with
 * right leaves, exact composition makes a right root. Real tasks don't compose exactly: that is what c stands for in `rrmOrbit`.
 * @param tree the claims and how they follow
 * @param claimed what is claimed at each node
 * @param world what is the case at each leaf; entries of other nodes are not used
 * @throws RangeError naming `parent`, `rule`, `claimed` or `world`
 */
export function checkClaims(tree: ClaimTree, claimed: readonly boolean[], world: readonly boolean[]): ClaimCheck {
  const { nodes, children } = shapeOf(tree);
  entries('claimed', claimed, nodes);
  entries('world', world, nodes);
  const holding = new Int32Array(nodes);
  const step: boolean[] = Array(nodes).fill(false);
  let innerSteps = true;
  let allSteps = true;
  for (let i = nodes - 1; i >= 0; i--) {
    const parts = children[i] as number;
    const follows = parts === 0 ? world[i] === true : composed(tree.rule[i], holding[i] as number, parts);
    const right = claimed[i] === follows;
    step[i] = right;
    if (!right) {
      allSteps = false;
      if (parts > 0) innerSteps = false;
    }
    if (i > 0 && claimed[i]) {
      const up = tree.parent[i] as number;
      holding[up] = (holding[up] as number) + 1;
    }
  }
  return { step, allSteps, innerSteps, root: claimed[0] === compose(tree, world)[0] };
}

/**
 * The claims that the root hangs on: those which, turned alone, would turn the root by exact composition. One sweep up and one
 * down, O(nodes).
 * @param tree the claims
 * @param leaf what is claimed at each leaf
 * @returns for every node whether the root hangs on it; the root always hangs on itself
 * @throws RangeError naming `parent`, `rule` or `leaf`
 */
export function pivotal(tree: ClaimTree, leaf: readonly boolean[]): boolean[] {
  const value = compose(tree, leaf);
  const { nodes, children } = treeShape(tree.parent);
  const holding = new Int32Array(nodes);
  for (let i = 1; i < nodes; i++) {
    const up = tree.parent[i] as number;
    if (value[i]) holding[up] = (holding[up] as number) + 1;
  }
  const hangs: boolean[] = Array(nodes).fill(false);
  hangs[0] = true;
  for (let i = 1; i < nodes; i++) {
    const up = tree.parent[i] as number;
    const others = (holding[up] as number) - (value[i] ? 1 : 0);
    const decisive = tree.rule[up] === 'all' ? others === (children[up] as number) - 1 : others === 0;
    hangs[i] = hangs[up] === true && decisive;
  }
  return hangs;
}
