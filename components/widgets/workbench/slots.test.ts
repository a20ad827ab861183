/** Which drawn element shows which row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotsFor } from './slots';

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `n${from + i}`);
const none = new Map<string, number>();

describe('elements of rows', () => {
  it('stay with their rows as long as these are drawn', () => {
    const before = slotsFor(none, ids(0, 20));
    const after = slotsFor(before, ids(5, 25));
    for (const id of ids(5, 20)) expect(after.get(id)).toBe(before.get(id));
    expect(new Set(after.values())).toEqual(new Set(before.values()));
  });

  it('are all used again, in reading order, when the window goes far', () => {
    const before = slotsFor(none, ids(0, 20));
    const after = slotsFor(before, ids(900, 920));
    expect([...after.values()]).toEqual([...before.values()]);
  });

  it('the one with the focus never goes to the row that the keyboard goes to', () => {
    for (let i = 0; i < 20; i++) {
      const before = slotsFor(none, ids(0, 20));
      const after = slotsFor(before, ids(900, 920), `n${900 + i}`, `n${i}`);
      expect(after.get(`n${900 + i}`)).not.toBe(before.get(`n${i}`));
      expect(new Set(after.values()).size).toBe(20);
    }
  });

  it('are one for each row, whatever was drawn before', () =>
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 15 }), { maxLength: 12 }),
        (runs) => {
          let slots: Map<string, number> = none as Map<string, number>;
          let left: string | undefined;
          for (const run of runs) {
            const drawn = run.map((i) => `n${i}`);
            const goes = drawn[0];
            const next = slotsFor(slots, drawn, goes, left);
            expect([...next.keys()]).toEqual(drawn);
            expect(new Set(next.values()).size).toBe(drawn.length);
            for (const id of drawn) if (slots.has(id)) expect(next.get(id)).toBe(slots.get(id));
            if (goes !== left && left !== undefined && goes !== undefined && !drawn.includes(left) && !slots.has(goes))
              expect(next.get(goes)).not.toBe(slots.get(left));
            slots = next;
            left = goes;
          }
        },
      ),
    ));
});
