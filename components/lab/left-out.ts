/** What a reader of outlines could not keep: counted, and every piece of it listed, so that nothing goes unsaid. Pure. */

const SAID = {
  property: ['property of an outliner was', 'properties of an outliner were'],
  cell: ['cell that is neither a title nor minutes was', 'cells that are neither titles nor minutes were'],
  number: ['number or letter in front of a line was', 'numbers or letters in front of lines were'],
  head: ['line about the text itself, above it, was', 'lines about the text itself, above it, were'],
  value: ['value that is out of range, or there twice, was', 'values that are out of range, or there twice, were'],
  tick: ['tick in front of a line was', 'ticks in front of lines were'],
  hidden: ['line had invisible characters, which were', 'lines had invisible characters, which were'],
} as const;

type Kind = keyof typeof SAID | 'cut';

/** No list is longer; the counts go on. */
const MOST = 2_000;

export interface LeftOut {
  /** @param line its number, from 1 @param text what was left out, as it stood there */
  add(kind: Kind, line: number, text: string): void;
  /** how much was left out, a sentence for each kind */
  warnings(): string[];
  /** everything that was left out, with its line */
  list(): readonly string[];
}

/** Keeps account of what is left out. @param most characters of a title, for the sentence about those that were cut */
export function leftOut(most: number): LeftOut {
  const counts = new Map<Kind, number>();
  const list: string[] = [];
  return {
    add(kind, line, text) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (list.length < MOST) list.push(`Line ${line}: ${text}`);
      else if (list.length === MOST) list.push('And more of the kind.');
    },
    warnings: () =>
      [...counts].map(([kind, n]) =>
        kind === 'cut'
          ? `${n === 1 ? 'One line was' : `${n} lines were`} longer than ${most} characters and got cut.`
          : `${n === 1 ? 'One' : n} ${SAID[kind][n === 1 ? 0 : 1]} left out.`,
      ),
    list: () => list,
  };
}
