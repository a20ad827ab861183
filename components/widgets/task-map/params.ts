import type { ParamSchema } from '../../island/params';
import { sheetParams } from '../../island/sheets';
import { CORNERS, type Task } from './tasks';

/** What a link carries: `a` the corners chosen so far, `c` the open task. Never what we or others think of them. */
export const paramsFor = (tasks: readonly Task[]): ParamSchema =>
  sheetParams(
    tasks.map((t) => t.id),
    CORNERS,
  );
