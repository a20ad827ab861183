/** A tree as an array: `parent[i]` is the index of the node above node i, with parent[0] = -1 and parent[i] < i. */
export type ParentArray = ArrayLike<number>;

export interface TreeShape {
  readonly nodes: number;
  /** children of each node */
  readonly children: Int32Array;
  /** leaves below each node; 1 for a leaf */
  readonly leaves: Int32Array;
  /** longest way down to a leaf; 0 for a leaf */
  readonly height: Int32Array;
}

/**
 * Measures a tree in one reverse sweep, O(nodes), without recursion.
 * @throws RangeError naming `parent` if it is empty or does not describe a tree in which parents come first
 */
export function treeShape(parent: ParentArray): TreeShape {
  const nodes = parent.length;
  if (nodes === 0) throw new RangeError('parent must hold at least one node');
  if (parent[0] !== -1) throw new RangeError(`parent[0] must be -1, not ${parent[0]}`);
  const children = new Int32Array(nodes);
  const leaves = new Int32Array(nodes);
  const height = new Int32Array(nodes);
  for (let i = nodes - 1; i >= 0; i--) {
    if (children[i] === 0) leaves[i] = 1;
    if (i === 0) break;
    const above = parent[i] as number;
    if (!(Number.isInteger(above) && above >= 0 && above < i)) {
      throw new RangeError(`parent[${i}] must be a node before it, 0 to ${i - 1}, not ${above}`);
    }
    children[above] = (children[above] as number) + 1;
    leaves[above] = (leaves[above] as number) + (leaves[i] as number);
    const step = (height[i] as number) + 1;
    if (step > (height[above] as number)) height[above] = step;
  }
  return { nodes, children, leaves, height };
}
