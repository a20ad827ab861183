import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { sheetParams } from '../../figure/sheets';
import { type Item, PROTOCOLS } from './items';

/** One scene; all of them with what was answered; the desk with both, and the four questions to ask. */
export const ACTS = [
  { id: 'scene', label: 'A scene', shows: ['answers', 'current'] },
  { id: 'all', label: 'Scenes', shows: ['answers', 'current'] },
  BENCH,
] as const satisfies readonly Act[];

/** What a link carries: `a` the answers given so far, `c` the open scene. Never whether they are right. */
export const paramsFor = (items: readonly Item[]): ParamSchema =>
  sheetParams(
    items.map((item) => item.id),
    PROTOCOLS,
  );
