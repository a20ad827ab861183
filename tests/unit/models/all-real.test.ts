import fc from 'fast-check';
import { expect, test } from 'vitest';
import { probabilityAllReal } from '../../../components/models';

// Reference values of two independent implementations.
test.each([
  [10, 0.93801],
  [100, 0.527322],
  [1024, 0.001426],
])('of %d pieces at s = .993621 all are real with probability %d', (n, chance) => {
  expect(Math.abs(probabilityAllReal(0.993621, n) - chance)).toBeLessThan(6e-7);
  expect(probabilityAllReal({ s: 0.993621, n })).toBe(probabilityAllReal(0.993621, n));
});

test('is the product over the pieces, and never above a single one', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 200 }), (s, n) => {
      let product = 1;
      for (let i = 0; i < n; i++) product *= s;
      expect(Math.abs(probabilityAllReal(s, n) - product)).toBeLessThan(1e-12);
      expect(probabilityAllReal(s, n)).toBeLessThanOrEqual(s);
    }),
  );
  expect(probabilityAllReal(1, 4 ** 30)).toBe(1);
  expect(probabilityAllReal(0, 1)).toBe(0);
});

test.each([
  ['s', -0.1, 3],
  ['s', 1.1, 3],
  ['s', Number.NaN, 3],
  ['n', 0.5, 0],
  ['n', 0.5, 1.5],
  ['n', 0.5, Number.NaN],
])('%s out of range is a RangeError that names it', (name, s, n) => {
  expect(() => probabilityAllReal(s, n)).toThrow(RangeError);
  expect(() => probabilityAllReal({ s, n })).toThrow(new RegExp(`^${name} must`));
});
