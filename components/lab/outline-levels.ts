/** How deep the lines of an outline stand: by headings and indentation first, then by the kinds of their marks. Pure. */
import type { Mark } from './outline-marks';

/** A line that later ones may stand below. */
interface Open {
  /** headings 1 to 6, everything else 10 and its indentation */
  readonly rank: number;
  readonly family: string;
  readonly depth: number;
  /** its node */
  readonly at: number;
  /** a list that begins on the same indentation stands below it */
  readonly lists: boolean;
}

export interface Levels {
  /** the open line nearest to what comes next; its rank, 0 where there is none */
  rank(): number;
  /** is what was put down last, seen from a line of this rank, a line of a list that goes on? */
  continues(rank: number): boolean;
  /** the node that a new line stands below, -1 for none; `moved` where it would stand deeper than on level `most` */
  place(rank: number, mark: Mark | null, most: number): { parent: number; moved: boolean };
  /** puts down the line that was placed last */
  put(line: { rank: number; mark: Mark | null; at: number; lists: boolean }): void;
}

const PLAIN = { family: 'plain', depth: 1, begins: false };

export function levels(): Levels {
  const open: Open[] = [];

  /** Closes what a line of this rank and mark does not stand below. */
  const close = (rank: number, mark: Mark | null): void => {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) > rank) open.pop();
    let first = open.length;
    while (first > 0 && open[first - 1]?.rank === rank) first--;
    if (first === open.length) return;
    const { family, depth, begins } = mark ?? PLAIN;
    let cut = -1;
    for (let i = open.length - 1; i >= first; i--) {
      const other = open[i];
      if (other?.family !== family) continue;
      if (other.depth < depth) {
        open.length = i + 1;
        return;
      }
      cut = i;
    }
    if (cut >= 0) open.length = cut;
    // another kind of mark that begins on the same indentation: a list in a list, pasted without its indentation
    else if (!begins || !open.at(-1)?.lists) open.length = first;
  };

  return {
    rank: () => open.at(-1)?.rank ?? 0,
    continues: (rank) => open.some((line) => line.rank < rank && line.rank >= 10 && line.family !== 'plain'),
    place(rank, mark, most) {
      close(rank, mark);
      const moved = open.length >= most;
      if (moved) open.length = most - 1;
      return { parent: open.at(-1)?.at ?? -1, moved };
    },
    put({ rank, mark, at, lists }) {
      const { family, depth } = mark ?? PLAIN;
      open.push({ rank, family, depth, at, lists });
    },
  };
}
