import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acos,
  atan2,
  cos,
  exp,
  log,
  mixSeed,
  normal,
  phi,
  sigmoid,
  sin,
} from '../../../components/models/numerics/exact-math';
import { mulberry32 } from '../../../components/models/numerics/rng';
import { normalCdf } from '../../../components/models/numerics/special';

const near = (got: number, want: number, relative: number): void => {
  if (got === want) return;
  expect(Math.abs(got - want), `${got} for ${want}`).toBeLessThanOrEqual(relative * Math.abs(want));
};
const from = (min: number, max: number, check: (x: number) => void): void =>
  fc.assert(
    fc.property(fc.double({ min, max, noNaN: true }), (x) => {
      check(x);
    }),
    { numRuns: 3000, seed: 5 },
  );

describe('elementary functions agree with the engine’s own', () => {
  test('sin and cos, to 3e-16 absolute up to 100', () =>
    from(-100, 100, (x) => {
      expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(3e-16);
      expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(3e-16);
    }));
  test('exp, to 3e-16 relative', () => from(-700, 700, (x) => near(exp(x), Math.exp(x), 3e-16)));
  test('exp at the ends', () => {
    expect(exp(710)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(-746)).toBe(0);
    expect(exp(0)).toBe(1);
    expect(exp(Number.NaN)).toBeNaN();
    near(exp(709.7), Math.exp(709.7), 3e-16);
    expect(exp(-740)).toBeCloseTo(Math.exp(-740), 320);
  });
  test('log, to 3e-16 relative', () => {
    from(1e-300, 1e300, (x) => near(log(x), Math.log(x), 3e-16));
    from(0.01, 10, (x) => near(log(x), Math.log(x), 3e-16));
    from(-700, 700, (x) => near(log(Math.exp(x)), Math.log(Math.exp(x)), 3e-16));
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    near(log(5e-324), Math.log(5e-324), 3e-16);
  });
  test('atan2 and acos, to 5e-16', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -10, max: 10, noNaN: true }),
        fc.double({ min: -10, max: 10, noNaN: true }),
        (y, x) => {
          if (x === 0 && y === 0) return;
          if (y === 0) return; // the sign of zero is not told apart
          expect(Math.abs(atan2(y, x) - Math.atan2(y, x))).toBeLessThan(5e-16);
        },
      ),
      { numRuns: 3000, seed: 5 },
    );
    expect(atan2(0, -1)).toBe(Math.PI);
    expect(atan2(0, 0)).toBe(0);
    from(-1, 1, (x) => expect(Math.abs(acos(x) - Math.acos(x))).toBeLessThan(5e-16));
    expect(acos(2)).toBe(0);
  });
  test('sigmoid', () => from(-50, 50, (x) => near(sigmoid(x), 1 / (1 + Math.exp(-x)), 1e-13)));
  test('Φ, to 2e-14 and to 1e-7 of itself in the tail', () => {
    from(-8, 8, (x) => expect(Math.abs(phi(x) - normalCdf(x))).toBeLessThan(2e-14));
    from(-30, -7, (x) => near(phi(x), normalCdf(x), 1e-7));
    expect(phi(-40)).toBe(0);
    expect(phi(40)).toBe(1);
  });
});

describe('seeded chance', () => {
  test('normals have mean 0, spread 1 and the right share within one spread', () => {
    const uniform = mulberry32(3);
    const draws = Array.from({ length: 40_000 }, () => normal(uniform));
    const mean = draws.reduce((a, b) => a + b) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.sqrt(draws.reduce((a, b) => a + b * b, 0) / draws.length - mean * mean)).toBeCloseTo(1, 1);
    expect(draws.filter((x) => Math.abs(x) < 1).length / draws.length).toBeCloseTo(0.683, 1);
    expect(draws.every(Number.isFinite)).toBe(true);
  });
  test('seeds of different purposes differ', () => {
    const seeds = new Set<number>();
    for (let seed = 0; seed < 30; seed++) for (let step = 0; step < 30; step++) seeds.add(mixSeed(seed, step));
    expect(seeds.size).toBe(900);
    expect(mixSeed(1, 2)).not.toBe(mixSeed(2, 1));
  });
  test('known bits: a change here breaks every shared link', () => {
    const uniform = mulberry32(mixSeed(7, 1));
    expect([normal(uniform), phi(0.3), exp(1.7), sin(2.5)]).toMatchInlineSnapshot(`
      [
        -0.2208696856915049,
        0.6179114221889526,
        5.473947391727199,
        0.5984721441039564,
      ]
    `);
  });
});

describe('what a shared link replays', () => {
  const root = path.join(import.meta.dirname, '../../../components/models');
  const files = [
    'numerics/exact-math',
    'numerics/rng',
    ...readdirSync(path.join(root, 'gymnast')).map((file) => `gymnast/${file.replace(/\.ts$/, '')}`),
    ...'policy-search query reward-ensemble preference-update preference-session preference-link simulated-readers'
      .split(' ')
      .map((file) => `preferences/${file}`),
  ];
  test.each(files)('%s uses no function of Math whose last digits are the engine’s choice', (file) => {
    const code = readFileSync(path.join(root, `${file}.ts`), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const used = [...code.matchAll(/Math\.(\w+)/g)].map((m) => m[1] ?? '');
    const exact = [
      'sqrt',
      'floor',
      'round',
      'abs',
      'min',
      'max',
      'imul',
      'PI',
      'SQRT2',
      'SQRT1_2',
      'LN2',
      'LN10',
      'LOG2E',
    ];
    expect(used.filter((name) => !exact.includes(name))).toEqual([]);
    expect(code).not.toContain('**');
    expect(code).not.toContain('Date');
    const imports = [...code.matchAll(/from '(\.[^']+)'/g)].map((m) =>
      path.posix.join(path.posix.dirname(file), m[1] ?? ''),
    );
    expect(imports.filter((name) => !files.includes(name))).toEqual([]);
  });
});
