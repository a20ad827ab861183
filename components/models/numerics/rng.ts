/**
 * mulberry32: a small seeded generator of numbers, uniform in [0, 1).
 * @param seed any finite integer; only its low 32 bits count
 * @returns a function that gives the next number each time it is called
 * @throws RangeError if the seed is not a finite number
 */
export function mulberry32(seed: number): () => number {
  if (!Number.isFinite(seed)) throw new RangeError('seed must be a finite number');
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
