import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counter, workOf } from '../tools/work';

const SOURCE = `
export const loop = (n: number): number => { let sum = 0; for (let i = 0; i < n; i++) sum += i; return sum; };
export const twice = (n: number): number => { let sum = 0; for (let i = 0; i < n; i++) sum += loop(n); return sum; };
export const twelve = (make: number): number[] => Array.from({ length: make }, (_, i) => i);
export const size = (list: number[]): number => list.length;
export const words = (text: string): number => text.replace(/a/g, 'b').length;
export const again = (text: string): number => { let n = 0; for (const mark of text) if (text.includes(mark + '!')) n++; return n; };
export const throws = (): never => { throw new RangeError('no'); };
export const tell = (result: unknown): unknown => result;
`;

describe('counting work', () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await workOf(SOURCE);
  });
  afterAll(() => counter.close());

  it('counts how often a loop goes round, the same each time', async () => {
    const first = await counter.count('loop', 1000);
    expect(first.result).toBe(499_500);
    expect(first.work.blocks).toBeGreaterThanOrEqual(1000);
    expect(first.work.blocks).toBeLessThan(1010);
    expect((await counter.count('loop', 1000)).work).toEqual(first.work);
    expect((await counter.count('twice', 1000)).work.blocks).toBeGreaterThan(1_000_000);
  });

  it('does not count what is prepared', async () => {
    const { work, result } = await counter.count('size', 12_000, 'twelve');
    expect(result).toBe(12_000);
    expect(work.blocks).toBeLessThan(5);
  });

  it('counts the characters gone over, and shows when they are gone over again and again', async () => {
    const text = 'abc'.repeat(1000);
    const once = (await counter.count('words', text)).work.characters;
    expect(once).toBeGreaterThanOrEqual(text.length);
    expect(once).toBeLessThan(2 * text.length);
    expect((await counter.count('again', text)).work.characters).toBe(text.length ** 2);
  });

  it('hands on what is thrown', async () => {
    await expect(counter.count('throws', 0)).rejects.toThrow('RangeError: no');
  });
});
