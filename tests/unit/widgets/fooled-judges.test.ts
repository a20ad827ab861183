import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeParams, encodeParams } from '../../../components/island/params';
import FooledJudges from '../../../components/widgets/fooled-judges';
import {
  COLUMNS,
  countsOf,
  HEIGHT,
  LINE,
  marksOf,
  SIZE,
  WIDTH,
} from '../../../components/widgets/fooled-judges/layout';
import {
  contributions,
  derive,
  errorOf,
  type FooledJudgesAction,
  type FooledJudgesState,
  model,
  sentence,
  signed,
  verdict,
} from '../../../components/widgets/fooled-judges/model';
import { MOST_BET } from '../../../components/widgets/fooled-judges/params';
import { approvalOf, PROVENANCE, ROWS, row } from '../../../components/widgets/fooled-judges/rows';

const props = { id: 'fooled-judges' };
const schemas = { 1: model.params(props) };
const share = fc.double({ min: 0, max: 100, noNaN: true });
const shares = fc.record({ c: share, fn: share, fp: share });

const action: fc.Arbitrary<FooledJudgesAction> = fc.oneof(
  fc.constantFrom(...ROWS).map((key) => ({ type: 'row' as const, row: key })),
  fc
    .constantFrom('before' as const, 'after' as const, 'if' as const)
    .map((stage) => ({ type: 'stage' as const, stage })),
  fc.integer({ min: -20, max: 60 }).map((bet) => ({ type: 'draft' as const, bet })),
  fc.constant({ type: 'commit' as const }),
  fc
    .tuple(fc.constantFrom('c' as const, 'fn' as const, 'fp' as const), fc.double({ min: -10, max: 120 }))
    .map(([name, value]) => ({ type: 'own' as const, name, value })),
  fc.constantFrom('before' as const, 'after' as const).map((time) => ({ type: 'preset' as const, time })),
);
const run = (...actions: FooledJudgesAction[]) =>
  actions.reduce<FooledJudgesState>((s, a) => model.step(s, a, props), model.init(props));
const played = fc.array(action, { maxLength: 30 }).map((actions) => run(...actions));

describe('the rows', () => {
  it('give back what was published, and the derived shares', () => {
    for (const key of ROWS) {
      const { before, after, published } = row(key);
      expect(approvalOf(after) - approvalOf(before)).toBeCloseTo(published.approvalChange, 9);
      expect(errorOf(before)).toBeCloseTo(published.error[0], 9);
      expect(errorOf(after)).toBeCloseTo(published.error[1], 9);
      expect(before.c).toBe(after.c);
    }
    expect(ROWS.map((key) => row(key).before.c.toFixed(1))).toEqual(['55.2', '64.3', '21.6']);
  });
  it('take approval apart as +10.8/−4.8, +8.4/+1.0, +14.3/−0.1', () => {
    expect(ROWS.map((key) => `${signed(row(key).believed)}/${signed(row(key).refused)}`)).toEqual([
      '+10.8/−4.8',
      '+8.4/+1.0',
      '+14.3/−0.1',
    ]);
    expect(ROWS.map((key) => /All of the rise/.test(contributions(row(key))))).toEqual([false, false, true]);
  });
});

describe('the marks', () => {
  it('are a hundred, in the picture, no two in one place, and on the right side of the line', () => {
    fc.assert(
      fc.property(shares, (s) => {
        const counts = countsOf(s);
        const marks = marksOf(counts);
        expect(marks).toHaveLength(100);
        expect(new Set(marks.map((m) => `${m.x}/${m.y}`)).size).toBe(100);
        expect(marks.filter((m) => m.right)).toHaveLength(counts.right);
        expect(marks.filter((m) => m.accepted)).toHaveLength(counts.rightAccepted + counts.wrongAccepted);
        for (const [i, m] of marks.entries()) {
          expect(m.id).toBe(i);
          expect(m.x).toBeGreaterThanOrEqual(0);
          expect(m.x + SIZE).toBeLessThanOrEqual(WIDTH);
          expect(m.y).toBeGreaterThanOrEqual(0);
          expect(m.y + SIZE).toBeLessThanOrEqual(HEIGHT);
          expect(m.accepted).toBe(m.y < LINE);
        }
      }),
    );
    expect(COLUMNS).toBe(21);
  });
  it('move only as many as the counts demand', () => {
    for (const key of ROWS) {
      const [a, b] = [countsOf(row(key).before), countsOf(row(key).after)];
      const [from, to] = [marksOf(a), marksOf(b)];
      const moved = from.filter((m, i) => m.x !== to[i]?.x || m.y !== to[i]?.y).length;
      expect(moved).toBe(Math.abs(b.rightAccepted - a.rightAccepted) + Math.abs(b.wrongAccepted - a.wrongAccepted));
    }
  });
  it('round the first row to 11 newly believed and 5 newly refused', () => {
    const [a, b] = [countsOf(row('quality-task').before), countsOf(row('quality-task').after)];
    expect([b.wrongAccepted - a.wrongAccepted, b.rightAccepted - a.rightAccepted]).toEqual([11, -5]);
  });
});

describe('the bet', () => {
  it('stands once committed, and is compared with what is derived', () => {
    const once = run({ type: 'draft', bet: 11 }, { type: 'commit' });
    expect(once.stage).toBe('after');
    expect(verdict(once)).toBe('You bet 11 of a hundred. It was 10.8, as near as whole answers get.');
    const again = [{ type: 'draft', bet: 2 } as const, { type: 'commit' } as const].reduce<FooledJudgesState>(
      (s, a) => model.step(s, a, props),
      once,
    );
    expect(again.bets['quality-task']).toBe(11);
    expect(verdict(run({ type: 'row', row: 'apps' }, { type: 'draft', bet: 0 }, { type: 'commit' }))).toContain('14.3');
  });
  it('can be gone without', () => {
    const state = run({ type: 'stage', stage: 'after' });
    expect(verdict(state)).toBeNull();
    expect(sentence(state)).toContain('added 10.8\u00a0points, more than the whole rise');
  });
  it('is of the row: a new row begins before', () => {
    expect(run({ type: 'commit' }, { type: 'row', row: 'apps' }).stage).toBe('before');
  });
});

describe('what if', () => {
  it('starts from the row as it ended, and says which way things went', () => {
    const state = run({ type: 'row', row: 'apps' }, { type: 'stage', stage: 'if' });
    expect(state.own).toEqual({ c: 21.6, fn: 37.7, fp: 47.9 });
    expect(sentence(state)).toContain('and no more answers are right');
    const back = model.step(state, { type: 'preset', time: 'before' }, props);
    expect(sentence(back)).toContain('as at the study’s start');
    const worse = model.step(state, { type: 'own', name: 'c', value: 10 }, props);
    expect(sentence(worse)).toContain('although fewer answers are right');
  });
  it('gives the published change of approval from its presets, to a tenth', () => {
    for (const key of ROWS) {
      const entered = run({ type: 'row', row: key }, { type: 'stage', stage: 'if' });
      const before = model.step(entered, { type: 'preset', time: 'before' }, props);
      const rise = derive(entered).approval - derive(before).approval;
      expect(Math.abs(rise - row(key).published.approvalChange)).toBeLessThan(0.15);
    }
  });
});

describe('the model', () => {
  it('keeps its invariants under every run of actions', () => {
    fc.assert(
      fc.property(played, (state) => {
        const { approval, counts } = derive(state);
        expect(approval).toBeGreaterThanOrEqual(0);
        expect(approval).toBeLessThanOrEqual(100);
        expect(counts.right + counts.wrong).toBe(100);
        expect(state.draft).toBeGreaterThanOrEqual(0);
        expect(state.draft).toBeLessThanOrEqual(MOST_BET);
        for (const value of Object.values(state.own)) expect(value >= 0 && value <= 100).toBe(true);
        expect(sentence(state)).not.toMatch(/NaN|undefined/);
      }),
    );
  });
  it('comes back from its address', () => {
    fc.assert(
      fc.property(played, (state) => {
        const text = encodeParams(1, model.params(props), model.toParams(state, props));
        const read = text === null ? { values: {}, problems: [] } : decodeParams(text, schemas);
        expect(read.problems).toEqual([]);
        expect(model.toParams(model.init(props, read.values), props)).toEqual(model.toParams(state, props));
      }),
    );
  });
  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(
        fc.string().map((s) => `v1.${s}`),
        (text) => {
          const state = model.init(props, decodeParams(text, schemas).values);
          expect(model.describe(state, props).table?.rows).toHaveLength(3);
        },
      ),
    );
  });
  it('offers its chips', () => {
    const v = model.values(model.init(props), props);
    expect(v.believedTask?.text).toBe('+10.8\u00a0points');
    expect(v.refusedTask?.text).toBe('−4.8\u00a0points');
    expect(v.believedGeneral?.text).toBe('+8.4\u00a0points');
    expect(v.refusedGeneral?.text).toBe('+1.0\u00a0points');
    expect(v.believedApps?.text).toBe('+14.3\u00a0points');
    expect(v.refusedApps?.text).toBe('−0.1\u00a0points');
    expect(v.correctApps?.text).toBe('21.6\u00a0%');
    expect(v.approval?.text).toBe('49\u00a0%');
  });
  it('calls changes points, never per cent', () => {
    for (const key of ROWS) {
      const text = sentence(run({ type: 'row', row: key }, { type: 'stage', stage: 'after' }));
      expect(text).toContain('points');
      expect(text).not.toMatch(/%|per cent/);
    }
  });
});

describe('the first picture', () => {
  it('is drawn by the server: a hundred marks, the bet, where the numbers come from', () => {
    const html = renderToStaticMarkup(createElement(FooledJudges, props));
    expect(html).toContain(sentence(model.init(props)));
    expect(html).toContain(PROVENANCE);
    expect(html.match(/transition-\[x,y\]/g)).toHaveLength(100);
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
