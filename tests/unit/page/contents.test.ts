import { describe, expect, it } from 'vitest';
import { currentOf } from '../../../components/page/contents';

describe('the section being read', () => {
  it.each([
    ['none above the first heading', [600, 900], -1],
    ['the first, once it is a third down the screen', [300, 900], 0],
    ['the last one that was reached', [-800, -20, 500], 1],
    ['the last of all at the end', [-900, -500, -10], 2],
    ['one that has been reached, whatever cannot be found', [-900, Number.POSITIVE_INFINITY, 700], 0],
  ])('is %s', (_, tops, at) => expect(currentOf(tops, 900)).toBe(at));
});
