/** Where the questions stand in the wide drawing: one row for each height, so that automation rises like a tide. Pure. */
import { px } from '../../ui/px';
import type { Question, Work } from './labour';

export const WIDTH = 880;
/** Left of this stand the names of the rows. */
const LEFT = 104;
const TILE = 16;
/** Gap between the branches of the verdict, beyond the pitch of the narrowest questions. */
const BRANCH = 12;
/** Height of one minute in a tile. */
const MINUTE = 5.8;
const TOP = 0;
/** From row to row, the tallest tile of the row and some air for lines and marks. */
const AIR = 40;

export interface Place {
  readonly x: number;
  /** the foot of the tile */
  readonly foot: number;
  readonly w: number;
  readonly own: number;
}

interface Branch {
  readonly id: string;
  readonly x: number;
  readonly lines: readonly string[];
}

export interface Layout {
  readonly places: readonly Place[];
  /** for each height the foot of its row */
  readonly feet: readonly number[];
  /** top of the ground of the rows that are automated, by level; the last is the top of all */
  readonly tide: readonly number[];
  readonly bottom: number;
  readonly height: number;
  readonly branches: readonly Branch[];
}

/** Height of some minutes in a tile, in units of the drawing. */
export const tall = (minutes: number): number => px(minutes * MINUTE);

/** A label in lines of at most `most` characters. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const made = new WeakMap<Work, Layout>();

/** @returns the places of all questions; computed once for a tree */
export function layoutOf(work: Work): Layout {
  const found = made.get(work);
  if (found) return found;
  const { questions } = work;
  const root = questions[0] as Question;
  const leaves = questions.filter((q) => q.helps.length === 0);
  const pitch = (WIDTH - LEFT - BRANCH * (root.helps.length - 1)) / Math.max(1, leaves.length);
  const x = new Array<number>(questions.length).fill(0);
  let branch = -1;
  let next = LEFT;
  for (const q of questions) {
    if (q.parent === 0) {
      branch++;
      if (branch > 0) next += BRANCH;
    }
    if (q.helps.length > 0) continue;
    x[q.index] = next + pitch / 2;
    next += pitch;
  }
  for (let i = questions.length - 1; i >= 0; i--) {
    const helps = questions[i]?.helps ?? [];
    if (helps.length > 0) x[i] = ((x[helps[0] as number] ?? 0) + (x[helps[helps.length - 1] as number] ?? 0)) / 2;
  }
  const most = new Array<number>(work.height + 1).fill(0);
  for (const q of questions) most[q.height] = Math.max(most[q.height] ?? 0, q.own);
  const feet = new Array<number>(work.height + 1).fill(0);
  const tide = new Array<number>(work.height + 2).fill(0);
  let y = TOP;
  for (let h = work.height; h >= 0; h--) {
    tide[h + 1] = px(y);
    y += AIR + tall(most[h] ?? 0);
    feet[h] = px(y - 10);
  }
  tide[0] = px(y);
  const branches = root.helps.map((i): Branch => {
    const q = questions[i] as Question;
    const span = leaves.filter((leaf) => {
      let up = leaf.index;
      while (up > 0 && up !== i) up = questions[up]?.parent ?? 0;
      return up === i;
    }).length;
    return { id: q.id, x: px(x[i] ?? 0), lines: wrap(q.label, Math.max(9, Math.floor((span * pitch + BRANCH) / 6.6))) };
  });
  const deepest = Math.max(...branches.map((b) => b.lines.length));
  const layout: Layout = {
    places: questions.map((q) => ({
      x: px((x[q.index] ?? 0) - TILE / 2),
      foot: feet[q.height] ?? 0,
      w: TILE,
      own: q.own,
    })),
    feet,
    tide,
    bottom: px(y),
    height: px(y + 12 + 16 * deepest),
    branches,
  };
  made.set(work, layout);
  return layout;
}

/** The line from a question to the one it helps: up, across, up. */
export function elbow(from: Place, to: Place): string {
  const a = px(from.x + from.w / 2);
  const b = px(to.x + to.w / 2);
  const bend = px(to.foot + 11);
  return `M${a} ${px(from.foot - tall(from.own))}V${bend}H${b}V${to.foot}`;
}
