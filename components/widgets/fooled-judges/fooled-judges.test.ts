import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { comeBack, playedOn, readAny } from '../../../tests/unit/figure-links';
import FooledJudges from '.';
import { COLUMNS, countsOf, HEIGHT, LINE, marksOf, SIZE, WIDTH } from './layout';
import { contributions, derive, errorOf, type FooledJudgesAction, model, roughly, sentence, verdict } from './model';
import { MOST_BET } from './params';
import { approvalOf, PROVENANCE, ROWS, row } from './rows';
import { hundred, ifSays, LONGEST_IF, LONGEST_LOOK, LONGEST_SETUPS, lookSays, says, setupsSays, timeOf } from './says';

const props = { id: 'fooled-judges' };
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
type Step = Parameters<typeof model.step>[1];
const run = (...actions: Step[]) => playedOn(model, props, actions);
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
  it('take approval apart in whole points, for the tenths mean nothing', () => {
    expect(ROWS.map((key) => `${roughly(row(key).believed)}/${roughly(row(key).refused)}`)).toEqual([
      '+11/−5',
      '+8/+1',
      '+14/0',
    ]);
  });
  it('say of the setup whose correctness fell how the split would change', () => {
    expect(row('quality-general').withChange?.believed).toBeCloseTo(9.3, 9);
    expect(row('quality-general').withChange?.refused).toBeCloseTo(0.1, 9);
    expect(contributions(row('quality-general'))).toContain(
      'the same fit gives about 9\u00a0points and next to nothing',
    );
    for (const key of ['quality-task', 'apps'] as const) expect(row(key).withChange).toBeNull();
  });
  it('are told as ours: no sentence calls the fit the study’s finding', () => {
    for (const key of ROWS) {
      const told = [contributions(row(key)), PROVENANCE].join(' ');
      expect(contributions(row(key))).toMatch(/^In our hundred/);
      expect(told).toContain('a fit is no finding');
      expect(told).not.toMatch(/all of the rise|derived|exactly/i);
    }
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
    expect(verdict(once)).toBe('You bet 11 of a hundred. In our hundred it is about 11, too.');
    const again = [{ type: 'draft', bet: 2 } as const, { type: 'commit' } as const].reduce<
      ReturnType<typeof model.init>
    >((s, a) => model.step(s, a, props), once);
    expect(again.bets['quality-task']).toBe(11);
    expect(verdict(run({ type: 'row', row: 'apps' }, { type: 'draft', bet: 0 }, { type: 'commit' }))).toContain(
      'about 14.',
    );
  });
  it('can be gone without', () => {
    const state = run({ type: 'stage', stage: 'after' });
    expect(verdict(state)).toBeNull();
    expect(sentence(state)).toContain('add about 11\u00a0points, more than the whole rise');
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
    expect(sentence(back)).toContain('as at the start of our hundred');
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

describe('the acts', () => {
  const start = model.init(props);
  it('say of the hundred what moved, as the setups are told in points', () => {
    expect(lookSays(start)).toBe(
      'In our hundred, 55 answers are right and people accept 49. After training for approval they accept 55, and no more are right. How many more wrong ones are believed?',
    );
    expect(lookSays(run({ type: 'draft', bet: 7 }, { type: 'commit' }))).toBe(
      'You bet 7. In our hundred about 11 more wrong answers are believed, and about 5 more right ones refused. People accept 55 instead of 49; no more are right.',
    );
    for (const key of ROWS) {
      const { believed, refused, acceptedAfter, acceptedBefore } = hundred({ row: key });
      expect(contributions(row(key))).toContain(`about ${believed}\u00a0points`);
      if (refused !== 0) expect(contributions(row(key))).toContain(`about ${Math.abs(refused)}\u00a0point`);
      expect(Math.abs(acceptedAfter - acceptedBefore - row(key).published.approvalChange)).toBeLessThan(1);
    }
    expect(setupsSays(run({ type: 'row', row: 'apps' }, { type: 'stage', stage: 'after' }))).toContain(
      'about 14 more wrong programs are believed, and right ones refused as often',
    );
    expect(setupsSays(start)).toContain('people accept 49: 31 right ones and 18 wrong ones');
    expect(ifSays(run({ type: 'act', act: 'if' }))).toBe(
      'Of a hundred answers 55 are right, and people accept 55. Approval is up on the start of our hundred, and no more answers are right.',
    );
    expect(says(start)).toBe(lookSays(start));
    expect(says({ ...start, act: 'bench' })).toBe(sentence(start));
  });
  it('keep their sentences in the room, whatever was done', () => {
    fc.assert(
      fc.property(played, (state) => {
        expect(lookSays(state).length).toBeLessThanOrEqual(LONGEST_LOOK.length);
        expect(setupsSays(state).length).toBeLessThanOrEqual(LONGEST_SETUPS.length);
        expect(ifSays(state).length).toBeLessThanOrEqual(LONGEST_IF.length);
        for (const said of [lookSays, setupsSays, ifSays]) expect(said(state)).not.toMatch(/%|point|FN|FP|NaN/);
      }),
    );
  });
  it('take the reader’s own numbers along, and begin them with the setup as it ended', () => {
    const there = run({ type: 'row', row: 'apps' }, { type: 'act', act: 'if' });
    expect(there).toMatchObject({ stage: 'if', own: { c: 21.6, fn: 37.7, fp: 47.9 } });
    const set = playedOn(
      model,
      props,
      [
        { type: 'own', name: 'fp', value: 90 },
        { type: 'act', act: 'setups' },
      ],
      there,
    );
    expect(timeOf(set)).toBe('after');
    expect(model.step(set, { type: 'act', act: 'if' }, props).own.fp).toBe(90);
    // A link to the act alone has the first setup's numbers, and keeps what is set in it.
    const linked = model.init(props, { act: 'if' });
    const moved = model.step(linked, { type: 'own', name: 'c', value: 10 }, props);
    expect(model.toParams(moved, props)).toMatchObject({ stage: 'if', c: 10 });
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
  it('comes back from its address', () => comeBack(model, props, played, (state) => model.toParams(state, props)));
  it('reads any text without an exception', () =>
    readAny(model, props, ({ table }) => expect(table?.rows).toHaveLength(3)));
  it('offers its chips', () => {
    const v = model.values(model.init(props), props);
    expect(v.believedTask?.text).toBe('about 11\u00a0points');
    expect(v.refusedTask?.text).toBe('about 5\u00a0points');
    expect(v.believedGeneral?.text).toBe('about 8\u00a0points');
    expect(v.refusedGeneral?.text).toBe('about 1\u00a0point');
    expect(v.believedApps?.text).toBe('about 14\u00a0points');
    expect(v.refusedApps?.text).toBe('next to nothing');
    expect(v.correctApps?.text).toBe('about 22\u00a0%');
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
  it('is drawn by the server: a hundred marks and what the bet is about, and nothing of the bench', () => {
    const html = renderToStaticMarkup(createElement(FooledJudges, props));
    expect(html).toContain(lookSays(model.init(props)));
    expect(html).not.toContain(PROVENANCE);
    expect(html.match(/transition-\[x,y\]/g)).toHaveLength(100);
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
