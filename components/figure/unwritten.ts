/**
 * What the reader has done and no address or storage knows yet: figures write a moment after the last change. Whoever has to draw a
 * figure again, or leaves the page, has it written first.
 */
const writes = new Map<string, () => void>();

/** Remembers how to write what is not written yet. @param whose of these one is kept: the newest */
export const unwritten = (whose: string, write: () => void): void => {
  writes.set(whose, write);
};

/** It is written. */
export const nowWritten = (whose: string): void => {
  writes.delete(whose);
};

/** Writes all of it. */
export function writeAll(): void {
  for (const write of [...writes.values()]) write();
}
