import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveCholesky } from '../../../components/models/numerics/cholesky';
import { mulberry32 } from '../../../components/models/numerics/rng';

test('solves A·x = b for random positive definite A', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer(), (n, seed) => {
      const next = mulberry32(seed);
      const root = Array.from({ length: n * n }, () => next() - 0.5);
      const a = new Float64Array(n * n);
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          let sum = i === j ? 0.1 : 0;
          for (let k = 0; k < n; k++) sum += (root[i * n + k] ?? 0) * (root[j * n + k] ?? 0);
          a[i * n + j] = sum;
        }
      const x = Array.from({ length: n }, () => next() * 10);
      const b = new Float64Array(n);
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) b[i] = (b[i] ?? 0) + (a[i * n + j] ?? 0) * (x[j] ?? 0);
      const got = solveCholesky(a, b);
      for (let i = 0; i < n; i++) expect(got[i]).toBeCloseTo(x[i] ?? 0, 8);
    }),
  );
});

test('a matrix that is not positive definite is a RangeError', () => {
  expect(() => solveCholesky(new Float64Array([1, 2, 2, 1]), new Float64Array(2))).toThrow(
    /^a must be positive definite/,
  );
});
