import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ppiEstimate } from '../../models/oversight/ppi-estimate';
import { countCells, DRAWS, drawer, MOST, passRate, poolSize, type World } from './game';
import { worldsOf } from './made';
import { canJudge, model } from './model';
import { SCENARIOS } from './scenarios';
import { BUDGET, EFFORT, FRESH, judgedIn, PUSH, ROUNDS, season, spent, within, worldAt } from './train';

const first = SCENARIOS[0]?.world as World;
const worlds = worldsOf(2);
const rounds = fc.integer({ min: 0, max: ROUNDS });
const bits = fc.integer({ min: 0, max: 2 ** ROUNDS - 1 });

describe('the trained work', () => {
  it('is the untrained at round 0, and never earns less from round to round', () => {
    fc.assert(
      fc.property(worlds, rounds, (world, round) => {
        const [before, after] = [worldAt(world, round), worldAt(world, round + 1)];
        if (round === 0) for (const key of ['mu', 'se', 'sp'] as const) expect(before[key]).toBeCloseTo(world[key], 12);
        const earns = (w: World) => passRate(w) - EFFORT * w.mu;
        expect(earns(after)).toBeGreaterThanOrEqual(earns(before) - 1e-12);
        expect(after.m).toBe(world.m);
        for (const share of [after.mu, after.se, after.sp]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        // what the assistant catches dwindles among the bad answers; what it misses does not
        expect(after.sp).toBeLessThanOrEqual(before.sp + 1e-12);
        expect(after.se).toBeGreaterThanOrEqual(before.se - 1e-12);
      }),
    );
  });
  it('by hand: one round at the default', () => {
    const [good, missed, caught] = [0.7 * Math.exp(PUSH * (1 - EFFORT)), 0.09 * Math.exp(PUSH), 0.21];
    const { mu, se, sp } = worldAt(first, 1);
    expect(mu).toBeCloseTo(good / (good + missed + caught), 12);
    expect(se).toBe(1);
    expect(sp).toBeCloseTo(caught / (missed + caught), 12);
  });
  it('at the default is a little better at first, then worse and worse, while the assistant passes more and more', () => {
    const truths = Array.from({ length: ROUNDS + 1 }, (_, r) => worldAt(first, r).mu);
    const best = truths.indexOf(Math.max(...truths));
    expect(best).toBe(2);
    expect(truths.map((t) => Math.round(100 * t))).toEqual([70, 75, 75, 71, 65, 58, 50, 41, 33, 26, 20]);
    for (let r = 1; r <= ROUNDS; r++)
      expect(passRate(worldAt(first, r))).toBeGreaterThan(passRate(worldAt(first, r - 1)));
  });
  it('never goes wrong where the assistant misses nothing', () => {
    fc.assert(
      fc.property(worlds, rounds, (world, round) => {
        const strict = { ...world, se: 1, sp: 1 };
        expect(worldAt(strict, round).mu).toBeGreaterThanOrEqual(strict.mu - 1e-12);
      }),
    );
  });
});

describe('a season', () => {
  it('gives the ranges that the estimator gives of the answers one by one', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: DRAWS }), rounds, bits, (world, seed, round, given) => {
        const fresh = within(given, round);
        const seen = season(world, seed, round, fresh);
        expect(seen).toHaveLength(round + 1);
        const now = seen[round];
        if (!now) throw new Error('no last round');
        const pool = drawer(worldAt(world, round))(seed + 10_000 * round);
        const all = [
          ...pool.passed,
          ...Array.from({ length: poolSize(world) - MOST }, (_, i) => (i < pool.restPassed ? 1 : 0)),
        ];
        const from =
          Array.from({ length: round + 1 }, (_, r) => r)
            .filter((r) => judgedIn(fresh, r))
            .at(-1) ?? 0;
        expect(now.from).toBe(from);
        const sample = drawer(worldAt(world, from))(seed + 10_000 * from);
        const m = from === 0 ? world.m : FRESH;
        const expected = ppiEstimate({
          truths: sample.good.slice(0, m),
          verdicts: sample.passed.slice(0, m),
          unlabelled: from === round ? all.slice(m) : all,
          lambda: 1,
        });
        expect(now.latest.low).toBeCloseTo(expected.low, 9);
        expect(now.latest.high).toBeCloseTo(expected.high, 9);
        if (from === 0) expect(now.latest).toEqual(now.old);
      }),
      { numRuns: 40 },
    );
  });
  it('at the default: the truth walks out of the old range, which stays as narrow; a new sample finds it again', () => {
    const held = { old: Array(ROUNDS + 1).fill(0), latest: Array(ROUNDS + 1).fill(0) };
    for (let seed = 1; seed <= DRAWS; seed++) {
      const seen = season(first, seed, ROUNDS, 2 ** ROUNDS - 1);
      const width = (r: number) => (seen[r]?.old.high ?? 0) - (seen[r]?.old.low ?? 0);
      for (const { round, old, latest } of seen) {
        if (round) expect(width(round)).toBeLessThanOrEqual(width(0));
        if (old.holds) held.old[round]++;
        if (latest.holds) held.latest[round]++;
      }
    }
    expect(held.old.slice(0, 5)).toEqual([92, 58, 4, 0, 0]);
    expect(Math.max(...held.old.slice(3))).toBe(0);
    expect(Math.min(...held.latest)).toBeGreaterThanOrEqual(90);
  });
});

describe('the judgements', () => {
  it('are never more than can be spent, nor of rounds that are not reached', () => {
    fc.assert(
      fc.property(bits, rounds, (given, round) => {
        const kept = within(given, round);
        expect(spent(kept)).toBeLessThanOrEqual(BUDGET);
        expect(kept & given).toBe(kept);
        for (let r = round + 1; r <= ROUNDS; r++) expect(judgedIn(kept, r)).toBe(false);
        expect(within(kept, round)).toBe(kept);
      }),
    );
  });
  it('reach for five rounds; each round is judged once, the untrained work not again', () => {
    const props = { id: 'cheap-evaluation' };
    let state = model.init(props);
    expect(canJudge(state)).toBe(false);
    expect(model.step(state, { type: 'fresh' }, props)).toEqual(state);
    for (let r = 1; r <= ROUNDS; r++) {
      state = model.step(state, { type: 'train' }, props);
      expect(canJudge(state)).toBe(r <= BUDGET / FRESH);
      state = model.step(state, { type: 'fresh' }, props);
      expect(canJudge(state)).toBe(false);
    }
    expect([state.round, spent(state.fresh)]).toEqual([ROUNDS, BUDGET]);
    expect(model.step(state, { type: 'train' }, props)).toEqual(state);
    // fewer rounds: later judgements have not been made
    expect(spent(model.step(state, { type: 'set', name: 'round', value: 2 }, props).fresh)).toBe(2 * FRESH);
    const back = model.step(state, { type: 'untrained' }, props);
    expect([back.round, back.fresh]).toEqual([0, 0]);
  });
  it('leave what was drawn as it was', () => {
    const pool = drawer(first)(13);
    expect(countCells(pool, 120)).toEqual({ passedGood: 81, passedBad: 11, rejectedGood: 0, rejectedBad: 28 });
  });
});
