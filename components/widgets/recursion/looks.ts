/** How each judgement stands at a moment of the story, on either side. Pure. */
import type { Derived } from './derived';
import { type DrawnRow, lookedAt } from './layout';
import { START } from './outcome';
import type { RoomLook } from './rows';
import type { Frame } from './story';

export type Side = 'rlhf' | 'rrm';

export interface Looks {
  /** a judgement with so many levels of help beneath it */
  look: (height: number, i: number) => RoomLook;
  /** a row that is drawn as one band */
  bandOf: (row: DrawnRow) => RoomLook;
  /** pieces that plain RLHF looks at in one comparison */
  checked: number;
}

/** @param frame the moment: what has been trained by then */
export function looksOf(side: Side, { task, settings, shown }: Derived, frame: Frame): Looks {
  const { rlhf, rrm } = shown;
  const left = side === 'rlhf';
  const checked = lookedAt(task, shown[side].cover, settings.audit === 'anew');
  const nobody: RoomLook = { s: null, light: 0, trained: false };
  const leaf = (lit: boolean): RoomLook => ({
    s: frame.left ? (lit ? rlhf.seen : rlhf.unseen) : START,
    light: lit && frame.left ? settings.h : 0,
    trained: false,
  });
  const look = (height: number, i: number): RoomLook => {
    if (left) return height > 0 ? nobody : leaf(checked.has(i));
    const trained = frame.level >= height;
    return {
      s: trained ? (rrm.levels[height] ?? START) : START,
      light: trained ? (rrm.sees[height] ?? 0) : 0,
      trained,
    };
  };
  const bandOf = (row: DrawnRow): RoomLook => {
    const height = task.height - row.depth;
    if (!left) return look(height, -1);
    return height > 0 ? nobody : { s: frame.left ? rlhf.truth : START, light: frame.left ? rlhf.v : 0, trained: false };
  };
  return { look, bandOf, checked: checked.size };
}
