import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onTheWay } from '../../../components/page/on-the-way';

/** A card of 340 × 120 below a link whose middle is at 100, 300; and one above. */
const below = { left: 76, right: 416, top: 318, bottom: 438 };
const above = { left: 76, right: 416, top: 160, bottom: 280 };
const from = { x: 100, y: 300 };

describe('a pointer that has left a citation', () => {
  it.each([
    ['below', below],
    ['above', above],
  ])('is on its way on any straight line to a card %s', (_, card) =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, t) => {
        const edge = card.top > from.y ? card.top : card.bottom;
        const goal = { x: card.left + a * (card.right - card.left), y: edge };
        const at = { x: from.x + t * (goal.x - from.x), y: from.y + t * (goal.y - from.y) };
        expect(onTheWay(from, at, card)).toBe(true);
      }),
    ),
  );
  it('may step back a little at the start, and shake a little', () => {
    expect(onTheWay(from, { x: 103, y: 295 }, below)).toBe(true);
    expect(onTheWay(from, { x: 92, y: 301 }, below)).toBe(true);
  });
  it('is not where it goes along the line, or the other way', () => {
    expect(onTheWay(from, { x: 160, y: 300 }, below)).toBe(false);
    expect(onTheWay(from, { x: 60, y: 304 }, below)).toBe(false);
    expect(onTheWay(from, { x: 100, y: 280 }, below)).toBe(false);
    expect(onTheWay(from, { x: 100, y: 320 }, above)).toBe(false);
  });
  it('is past it behind the near edge', () => expect(onTheWay(from, { x: 60, y: 330 }, below)).toBe(false));
});
