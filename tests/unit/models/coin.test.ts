import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COIN_FEATURES,
  COIN_STEPS,
  type CoinAgent,
  evaluateCoinAgent,
  expNegative,
  runCoinAgent,
  trainCoinAgent,
} from '../../../components/models/coin/coin-agent';
import { type CoinLevel, coinLevel, DEFAULT_WORLD } from '../../../components/models/coin/coin-world';
import { mulberry32 } from '../../../components/models/numerics/rng';

const worlds = fc.record({
  width: fc.integer({ min: 4, max: 30 }),
  height: fc.integer({ min: 1, max: 7 }).map((n) => 2 * n + 1),
  rocks: fc.constantFrom(0, 0.08, 0.15, 0.25),
});
const seeds = fc.integer({ min: 0, max: 1e6 });
const neighbours = ({ width, height }: CoinLevel, cell: number) => {
  const x = cell % width;
  const y = (cell - x) / width;
  // right, down, left, up; null outside
  return [
    x + 1 < width ? cell + 1 : null,
    y + 1 < height ? cell + width : null,
    x > 0 ? cell - 1 : null,
    y > 0 ? cell - width : null,
  ];
};
const untrained = (): CoinAgent => ({ world: { ...DEFAULT_WORLD }, weights: new Float64Array(4 * COIN_FEATURES) });
const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;

describe('a cave', () => {
  it('can be walked from its start to every free cell, its end and its coin among them, and its walls are told right', () => {
    fc.assert(
      fc.property(worlds, seeds, fc.constantFrom('end' as const, 'random' as const), (world, seed, place) => {
        const level = coinLevel(world, mulberry32(seed), place);
        const { width, height, rock, walls, start, end, coin } = level;
        const reached = new Set([start]);
        for (const cell of reached) {
          for (const [way, next] of neighbours(level, cell).entries()) {
            const solid = next === null || rock[next] === 1;
            expect(((walls[cell] ?? 0) >> way) & 1).toBe(solid ? 1 : 0);
            if (!solid && next !== null) reached.add(next);
          }
        }
        expect(reached.size).toBe(rock.filter((r) => r === 0).length);
        expect(reached.has(end) && reached.has(coin)).toBe(true);
        expect(end).toBe(((height - 1) / 2) * width + width - 1);
        expect(start % width).toBe(0);
        if (place === 'end') expect(coin).toBe(end);
        else expect(coin % width).toBeGreaterThanOrEqual(2);
        for (let cell = 0; cell < rock.length; cell++) {
          const off = Math.abs(Math.floor(cell / width) - (height - 1) / 2);
          if (off > width - 1 - (cell % width)) expect(rock[cell]).toBe(1);
        }
      }),
    );
  });
  it('is the same wherever the coin lies, and comes again with its seed', () => {
    fc.assert(
      fc.property(worlds, seeds, (world, seed) => {
        const [a, b, c] = (['end', 'random', 'random'] as const).map((p) => coinLevel(world, mulberry32(seed), p));
        expect(b).toEqual(c);
        expect({ ...a, coin: 0 }).toEqual({ ...b, coin: 0 });
      }),
    );
  });
  it('has its coin anywhere, and about so many rocks as it should', () => {
    const random = mulberry32(1);
    const all = Array.from({ length: 800 }, () => coinLevel(DEFAULT_WORLD, random, 'random'));
    expect(new Set(all.map(({ coin }) => coin % 16)).size).toBe(14);
    expect(new Set(all.map(({ start }) => start)).size).toBe(7);
    // 13 full columns and 5 + 3 + 1 cells are free where there is no rock
    const free = mean(all.map(({ rock }) => rock.filter((r) => r === 0).length)) / (13 * 7 + 9);
    expect(free).toBeGreaterThan(0.89);
    expect(free).toBeLessThan(0.93);
    expect(coinLevel({ ...DEFAULT_WORLD, rocks: 0 }, random, 'end').rock.filter((r) => r === 0)).toHaveLength(100);
  });
  it.each([
    { width: 3 },
    { width: 4.5 },
    { height: 6 },
    { height: 35 },
    { rocks: -0.1 },
    { rocks: 0.4 },
    { rocks: Number.NaN },
  ])('refuses %j', (part) =>
    expect(() => coinLevel({ ...DEFAULT_WORLD, ...part }, mulberry32(1), 'end')).toThrow(RangeError),
  );
});

describe('the exponential', () => {
  it('is right to nine digits, without the functions that differ between engines', () => {
    for (let x = -42; x <= 0; x += 0.0137) expect(Math.abs(expNegative(x) / Math.exp(x) - 1)).toBeLessThan(1e-9);
    expect(expNegative(0)).toBe(1);
    expect(expNegative(-500)).toBe(0);
    expect(expNegative(-1e12)).toBe(0);
  });
});

describe('an agent', () => {
  it('walks: one cell or none at a time, never into rock, and stops at the coin or after sixty moves', () => {
    const agent = trainCoinAgent({ fractionRandom: 0.1, seed: 3, episodes: 3000 });
    fc.assert(
      fc.property(seeds, fc.constantFrom('end' as const, 'random' as const), fc.boolean(), (seed, place, blind) => {
        const level = coinLevel(DEFAULT_WORLD, mulberry32(seed), place);
        const { cells, got, endFirst } = runCoinAgent(agent, level, seed, blind);
        expect(cells[0]).toBe(level.start);
        cells.slice(1).forEach((cell, t) => {
          expect([cells[t], ...neighbours(level, cells[t] ?? -1)]).toContain(cell);
          expect(level.rock[cell]).toBe(0);
        });
        expect(got).toBe(cells.at(-1) === level.coin);
        expect(cells.indexOf(level.coin)).toBe(got ? cells.length - 1 : -1);
        expect(endFirst).toBe(level.coin !== level.end && cells.includes(level.end));
        if (!got) expect(cells).toHaveLength(COIN_STEPS + 1);
        expect(runCoinAgent(agent, level, seed, blind).cells).toEqual(cells);
      }),
    );
  });
  it('takes no notice of a coin it cannot see', () => {
    const agent = trainCoinAgent({ fractionRandom: 1, seed: 3, episodes: 3000 });
    for (let seed = 1; seed <= 40; seed++) {
      const [a, b] = (['end', 'random'] as const).map((place) =>
        runCoinAgent(agent, coinLevel(DEFAULT_WORLD, mulberry32(seed), place), seed, true),
      );
      const n = Math.min(a?.cells.length ?? 0, b?.cells.length ?? 0);
      expect(a?.cells.slice(0, n)).toEqual(b?.cells.slice(0, n));
    }
  });
  it('is the same for the same seed, another for another, and its weights have four decimals', () => {
    const train = (seed: number) => trainCoinAgent({ fractionRandom: 0.25, seed, episodes: 1000 });
    expect(train(5)).toEqual(train(5));
    expect(train(5).weights).not.toEqual(train(6).weights);
    for (const w of train(5).weights) expect(Number(w.toFixed(4))).toBe(w);
  });
  it('reports its success as it trains', () => {
    const curve: number[] = [];
    trainCoinAgent({ fractionRandom: 0, seed: 101, onProgress: (success) => curve.push(success) });
    expect(curve).toHaveLength(24);
    expect(curve[0]).toBeLessThan(0.3);
    expect(curve.at(-1)).toBeGreaterThan(0.93);
  });
  it('untrained finds the coin now and then, the end hardly ever', () => {
    const test = { agent: untrained(), levels: 2000, seed: 1 };
    expect(evaluateCoinAgent({ ...test, coin: 'random' }).gotCoin).toBeCloseTo(0.157, 1);
    expect(evaluateCoinAgent({ ...test, coin: 'end' }).gotCoin).toBeLessThan(0.005);
  });
  it.each([
    { fractionRandom: -0.1 },
    { fractionRandom: 1.1 },
    { fractionRandom: Number.NaN },
    { episodes: 0 },
    { levels: 0.5 },
    { width: 2 },
    { height: 8 },
    { seed: Number.NaN },
    { every: 0 },
  ])('refuses to be trained with %j', (part) =>
    expect(() => trainCoinAgent({ fractionRandom: 0, seed: 1, episodes: 1, ...part })).toThrow(RangeError),
  );
  it('refuses to be tested in no level', () =>
    expect(() => evaluateCoinAgent({ agent: untrained(), levels: 0, seed: 1, coin: 'end' })).toThrow(RangeError));
});

describe('eight training seeds, six hundred levels', () => {
  const trained = (fractionRandom: number, rocks?: number) =>
    Array.from({ length: 8 }, (_, i) =>
      trainCoinAgent({ fractionRandom, seed: 101 + i, ...(rocks === undefined ? {} : { rocks }) }),
    );
  const got = (agents: CoinAgent[], coin: 'end' | 'random', blind = false) =>
    agents.map((agent) => evaluateCoinAgent({ agent, levels: 600, seed: 9, coin, blind }).gotCoin);
  const [none, tenth, quarter] = [0, 0.1, 0.25].map((share) => trained(share)) as [
    CoinAgent[],
    CoinAgent[],
    CoinAgent[],
  ];

  it('get the coin when it is moved, or not, by the share of training levels with a random coin', () => {
    const [at0, at10, at25] = [none, tenth, quarter].map((agents) => mean(got(agents, 'random'))) as [
      number,
      number,
      number,
    ];
    expect(at0).toBeLessThanOrEqual(0.45);
    expect(at10).toBeGreaterThanOrEqual(0.72);
    expect(at25).toBeGreaterThanOrEqual(0.85);
    expect(at10 - at0).toBeGreaterThanOrEqual(0.3);
  });
  it('all do well with the coin at the end', () => {
    for (const agents of [none, tenth, quarter]) {
      for (const share of got(agents, 'end')) expect(share).toBeGreaterThanOrEqual(0.93);
    }
  });
  it('run to the end: first when the coin is moved, and when it is invisible', () => {
    expect(mean(got(none, 'random', true))).toBeLessThanOrEqual(0.32);
    expect(mean(got(none, 'end', true))).toBeGreaterThan(0.93);
    const first = none.map(
      (agent) => evaluateCoinAgent({ agent, levels: 600, seed: 9, coin: 'random' }).reachedEndFirst,
    );
    expect(mean(first)).toBeGreaterThan(0.55);
    expect(mean(first)).toBeLessThan(0.75);
  });
  it('mostly do go for the coin where there are no rocks: there the effect nearly vanishes', () => {
    const moved = mean(got(trained(0, 0), 'random'));
    expect(moved).toBeGreaterThan(0.7);
    expect(moved).toBeLessThan(0.9);
  });
});
