import type { ParamSchema } from '../../island/params';
import { sheetParams } from '../../island/sheets';
import { type Item, PROTOCOLS } from './items';

/** What a link carries: `a` the answers given so far, `c` the open scene. Never whether they are right. */
export const paramsFor = (items: readonly Item[]): ParamSchema =>
  sheetParams(
    items.map((item) => item.id),
    PROTOCOLS,
  );
