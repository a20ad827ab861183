import type { Judgement, Status, TaskTree, TreeIndex } from '../../models/recursion/task-tree';
import type { Frame } from './story';
import type { Fold } from './visible';

/** All that a state shows, computed from it. */
export interface Derived {
  tree: TaskTree;
  index: TreeIndex;
  judgement: Judgement;
  frames: readonly Frame[];
  frame: Frame;
  /** how deep the story goes at this budget */
  deepest: number;
  /** task and evaluation nodes by what the story has shown of them so far */
  shown: Readonly<Record<Status, number>>;
  /** index of the node in focus, or null */
  focus: number | null;
  /** the branch that the drawing follows, from the root down */
  path: readonly number[];
  fold: Fold;
  pages: ReadonlyMap<number, number>;
}
