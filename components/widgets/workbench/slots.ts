/** Which drawn element shows which row. Pure. */

/**
 * A row keeps its element as long as it is drawn. Elements of rows that went out of the window are given, in reading order, to rows
 * that came in: going far costs new words in the page, not new elements with their styles and places.
 * @param before slots of the rows that were drawn, by id
 * @param drawn ids of the rows to draw, in reading order
 * @param goes the row that the keyboard goes to
 * @param left the row that has had it: its element does not go to `goes`, because only a change of focus is heard
 */
export function slotsFor(
  before: ReadonlyMap<string, number>,
  drawn: readonly string[],
  goes?: string,
  left?: string,
): Map<string, number> {
  const wanted = new Set(drawn);
  const free: number[] = [];
  let top = -1;
  for (const [id, slot] of before) {
    if (!wanted.has(id)) free.push(slot);
    if (slot > top) top = slot;
  }
  const focused = left !== undefined && left !== goes && !wanted.has(left) ? before.get(left) : undefined;
  const now = new Map<string, number>();
  let next = 0;
  const take = (): number => (next < free.length ? (free[next++] as number) : ++top);
  for (const id of drawn) {
    let slot = before.get(id);
    if (slot === undefined) {
      slot = take();
      if (id === goes && slot === focused) {
        slot = take();
        free.splice(next, 0, focused);
      }
    }
    now.set(id, slot);
  }
  return now;
}
