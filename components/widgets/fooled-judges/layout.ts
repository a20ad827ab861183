import type { Shares } from './rows';

/** Marks to a row of the picture, both groups together; the groups stand one column apart. */
export const COLUMNS = 21;
/** Rows kept free above and below the line: enough for any shares (with 21 columns for 100 marks, five always are). */
const ROWS_EACH_WAY = 5;
const PITCH = 20;
export const SIZE = 15;
export const WIDTH = PITCH * (COLUMNS + 1) - (PITCH - SIZE);
/** Where the line runs that parts accepted from refused. */
export const LINE = ROWS_EACH_WAY * PITCH + 20;
export const HEIGHT = 2 * LINE;

/** A hundred answers in whole numbers. */
export interface Counts {
  /** correct, and of these accepted */
  right: number;
  rightAccepted: number;
  wrong: number;
  wrongAccepted: number;
}

/**
 * Shares in percent as counts of a hundred answers, each rounded by itself.
 * @returns counts with right + wrong = 100
 */
export function countsOf({ c, fn, fp }: Shares): Counts {
  const right = Math.round(c);
  const wrong = 100 - right;
  const part = (of: number, share: number) => Math.min(of, Math.round(share));
  return {
    right,
    rightAccepted: part(right, (c * (100 - fn)) / 100),
    wrong,
    wrongAccepted: part(wrong, ((100 - c) * fp) / 100),
  };
}

/** How many columns the right answers take: in proportion, and so that neither group outgrows its rows. */
function columnsOf(right: number): number {
  const least = Math.max(1, Math.ceil(right / ROWS_EACH_WAY));
  const most = COLUMNS - Math.max(1, Math.ceil((100 - right) / ROWS_EACH_WAY));
  return Math.min(most, Math.max(least, Math.round((right / 100) * COLUMNS)));
}

export interface Mark {
  /** 0–99; the right ones first. The same answer before and after */
  id: number;
  right: boolean;
  accepted: boolean;
  x: number;
  y: number;
}

/**
 * Where a hundred answers stand: right ones to the left, wrong ones to the right, each group as wide as it is large, accepted
 * above the line and refused below. So a group's height above the line is its rate, and the marks above are the approval.
 * A change of counts moves as few marks as it can, from the far end of one heap to the far end of the other.
 */
export function marksOf({ right, rightAccepted, wrong, wrongAccepted }: Counts): Mark[] {
  const columns = columnsOf(right);
  const group = (first: number, isRight: boolean, size: number, accepted: number, left: number, wide: number): Mark[] =>
    Array.from({ length: size }, (_, i) => {
      const up = i < accepted;
      // the refused heap is filled from its other end
      const slot = up ? i : size - 1 - i;
      const level = Math.floor(slot / wide);
      return {
        id: first + i,
        right: isRight,
        accepted: up,
        x: (left + (slot % wide)) * PITCH,
        y: up ? LINE - 4 - PITCH * level - SIZE : LINE + 4 + PITCH * level,
      };
    });
  return [
    ...group(0, true, right, rightAccepted, 0, columns),
    ...group(right, false, wrong, wrongAccepted, columns + 1, COLUMNS - columns),
  ];
}

/** The x at which the wrong answers begin. */
export function divide({ right }: Counts): number {
  return (columnsOf(right) + 1) * PITCH;
}
