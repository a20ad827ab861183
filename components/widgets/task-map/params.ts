import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { sheetParams } from '../../figure/sheets';
import { CORNERS, type Task } from './tasks';

/** One task and its square; the map that comes of it; the desk with both. */
export const ACTS = [
  { id: 'place', label: 'Place', shows: ['answers', 'current'] },
  { id: 'map', label: 'The map', shows: ['answers', 'current'] },
  BENCH,
] as const satisfies readonly Act[];

/** What a link carries: `a` the corners chosen so far, `c` the open task. Never what we or others think of them. */
export const paramsFor = (tasks: readonly Task[]): ParamSchema =>
  sheetParams(
    tasks.map((t) => t.id),
    CORNERS,
  );
