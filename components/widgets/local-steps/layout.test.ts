import { expect, it } from 'vitest';
import { PLACES } from './bracket';
import { stepPlace } from './layout';

it('the boxes’ classes and the numbers that lines and the preview card go by say the same', () => {
  PLACES.forEach((classes, step) => {
    const [x, y, height, width] = [...classes.matchAll(/\[([\d.]+)rem\]/g)].map((m) => Number(m[1]) * 16);
    expect({ x, y, width, height }, `step ${step}`).toEqual(stepPlace(step));
  });
});
