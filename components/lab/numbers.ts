/** What the model needs of a tree, as flat lists of numbers: cheap to hand to a worker, where a tree of objects is not. */
import type { LabSettings, LabTree } from './document';
import { indexOf } from './index-tree';

/** Lists are parallel to `index.nodes`, in preorder. */
export interface TreeNumbers {
  readonly settings: LabSettings;
  /** index of the node above; -1 for the root */
  readonly parent: Int32Array;
  /** one past the last descendant */
  readonly end: Int32Array;
  /** how many parts; 0 for a leaf */
  readonly parts: Int32Array;
  /** minutes to judge it alone; NaN if not said */
  readonly minutes: Float64Array;
  /** how often a look reaches a piece, [0, 1]; the settings' where the node says nothing */
  readonly c: Float64Array;
  /** reliability of a person's look, [0, 1]; the settings' where the node says nothing */
  readonly h: Float64Array;
  /** share that no question below asks about, [0, 1); the settings' where the node says nothing */
  readonly hidden: Float64Array;
}

/** The numbers of a tree. O(nodes). */
export function numbersOf({ root, settings }: Pick<LabTree, 'root' | 'settings'>): TreeNumbers {
  const { nodes, parent, end } = indexOf({ root });
  const n = nodes.length;
  const parts = new Int32Array(n);
  const minutes = new Float64Array(n);
  const c = new Float64Array(n);
  const h = new Float64Array(n);
  const hidden = new Float64Array(n);
  nodes.forEach((node, i) => {
    parts[i] = node.parts.length;
    minutes[i] = node.minutes ?? Number.NaN;
    c[i] = node.c ?? settings.c;
    h[i] = node.h ?? settings.h;
    hidden[i] = node.hidden ?? settings.hidden;
  });
  return { settings, parent, end, parts, minutes, c, h, hidden };
}
