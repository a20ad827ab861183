/** Whether a pointer that has left a citation is on its way to the citation's card. Pure. */

export interface Point {
  x: number;
  y: number;
}

/** A box on the screen, as `getBoundingClientRect` tells it. */
export type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** A hand does not go straight: so many pixels beside its way count as on it. */
const BESIDE = 10;

/**
 * @param from where the pointer was last on the citation
 * @param at where it is now
 * @param card the card, below the citation or above it
 * @returns whether `at` lies in the triangle from `from` to the card's near edge, or a little beside it
 */
export function onTheWay(from: Point, at: Point, card: Box): boolean {
  const edge = card.top >= from.y ? card.top : card.bottom;
  const whole = edge - from.y;
  const share = whole === 0 ? 1 : (at.y - from.y) / whole;
  // A step back at the start is no turning away.
  if (share * Math.abs(whole) < -BESIDE || share > 1) return false;
  const gone = Math.max(0, share);
  const left = from.x + gone * (card.left - from.x);
  const right = from.x + gone * (card.right - from.x);
  return at.x >= Math.min(left, right) - BESIDE && at.x <= Math.max(left, right) + BESIDE;
}
