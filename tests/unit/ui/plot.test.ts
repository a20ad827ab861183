import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, pathThrough } from '../../../components/ui/plot';
import { count, percent } from '../../../components/words/numbers';

describe('plot', () => {
  it('maps the two ends of the values to the two lengths, and what lies between in proportion', () => {
    const y = linear([0, 1], [200, 20]);
    expect([y(0), y(0.25), y(1)]).toEqual([200, 155, 20]);
  });
  it('draws through every point in order', () => {
    expect(
      pathThrough([
        [0, 1],
        [2.005, 3],
        [4, 5.123456],
      ]),
    ).toBe('M0 1L2.01 3L4 5.12');
    expect(pathThrough([])).toBe('');
  });
});

describe('numbers', () => {
  it('never rounds a share to certainty', () => {
    expect([0, 0.004, 0.5, 0.998, 1].map(percent)).toEqual([
      '0\u00a0%',
      'under 1\u00a0%',
      '50\u00a0%',
      'over 99\u00a0%',
      '100\u00a0%',
    ]);
  });
  it('groups thousands and keeps every digit', () => {
    expect([999, 1000, 210000, 1234567].map(count)).toEqual(['999', '1,000', '210,000', '1,234,567']);
    fc.assert(fc.property(fc.nat(), (n) => Number(count(n).replaceAll(',', '')) === n));
  });
});
