/**
 * Solves A·x = b for a symmetric, positive definite A by Cholesky's decomposition, in O(n³/6).
 * @param a the n·n entries of A by rows; only its lower triangle is read, and it is overwritten by the factor
 * @param b the right-hand side; overwritten by the solution
 * @returns b
 * @throws RangeError if A is not positive definite
 */
export function solveCholesky(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (a[i * n + k] ?? 0) * (a[j * n + k] ?? 0);
      if (j < i) a[i * n + j] = sum / (a[j * n + j] ?? 1);
      else if (sum > 0) a[i * n + i] = Math.sqrt(sum);
      else throw new RangeError('a must be positive definite');
    }
  }
  for (let i = 0; i < n; i++) {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (a[i * n + k] ?? 0) * (b[k] ?? 0);
    b[i] = sum / (a[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (a[k * n + i] ?? 0) * (b[k] ?? 0);
    b[i] = sum / (a[i * n + i] ?? 1);
  }
  return b;
}
