import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeParams, encodeParams } from '../../../components/island/params';
import TwoGaps from '../../../components/widgets/two-gaps';
import {
  derive,
  elicited,
  instructCheck,
  ladder,
  model,
  sentence,
  type TwoGapsAction,
  type TwoGapsState,
  truthOf,
  verdict,
} from '../../../components/widgets/two-gaps/model';
import { OBSERVED, SYSTEM_KEYS, SYSTEMS } from '../../../components/widgets/two-gaps/scenarios';

const props = { id: 'two-gaps' };
const schemas = { 1: model.params(props) };

const action: fc.Arbitrary<TwoGapsAction> = fc.oneof(
  fc.constantFrom(...SYSTEM_KEYS).map((system) => ({ type: 'system' as const, system })),
  fc.integer({ min: -3, max: 9 }).map((effort) => ({ type: 'effort' as const, effort })),
  fc.boolean().map((taught) => ({ type: 'taught' as const, taught })),
  fc.integer({ min: -50, max: 200 }).map((guess) => ({ type: 'draft' as const, guess })),
  fc.constant({ type: 'commit' as const }),
);
const played = fc
  .array(action, { maxLength: 30 })
  .map((actions) => actions.reduce<TwoGapsState>((s, a) => model.step(s, a, props), model.init(props)));

describe('elicited', () => {
  it('has the reference values of the three ladders', () => {
    const best = (key: (typeof SYSTEM_KEYS)[number]) => ladder(key, false).map((r) => r.best);
    expect(best('a')).toEqual([46, 65, 77, 88, 93]);
    expect(best('b')).toEqual([46, 53, 56, 58, 58]);
    expect(best('c')).toEqual([46, 50, 54, 60, 64]);
  });
  it('is a lower bound on the ability that never falls with effort', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (x, y, rate, u, more) => {
          const [p, a] = [Math.min(x, y), Math.max(x, y)];
          const now = elicited(p, a, rate, u);
          expect(now).toBeGreaterThanOrEqual(p);
          expect(now).toBeLessThanOrEqual(a + 1e-12);
          expect(elicited(p, a, rate, u + more)).toBeGreaterThanOrEqual(now - 1e-12);
        },
      ),
    );
  });
  it('names a parameter that is out of range', () => {
    expect(() => elicited(-0.1, 0.5, 1, 1)).toThrow(/observed/);
    expect(() => elicited(0.6, 0.5, 1, 1)).toThrow(/ability/);
    expect(() => elicited(0.4, 0.5, 0, 1)).toThrow(/rate/);
    expect(() => elicited(0.4, 0.5, 1, -1)).toThrow(/effort/);
  });
});

describe('the three systems', () => {
  it('look alike when asked plainly, and B and C still do after a few examples', () => {
    for (const key of SYSTEM_KEYS) expect(ladder(key, false)[0]?.best).toBe(Math.round(100 * OBSERVED));
    const [b, c] = [ladder('b', false)[2], ladder('c', false)[2]];
    expect(Math.abs((b?.best ?? 0) - (c?.best ?? 99))).toBeLessThanOrEqual(2);
    expect(SYSTEMS.c.ability - SYSTEMS.b.ability).toBeGreaterThan(0.15);
  });
  it('shows that counting taught skill can break the lower bound', () => {
    const gap = (count: boolean) => (ladder('b', count)[4]?.best ?? 0) - 46;
    expect(gap(false)).toBeLessThanOrEqual(truthOf('b').alignmentGap);
    expect(gap(true)).toBeGreaterThan(truthOf('b').alignmentGap);
  });
});

describe('the data', () => {
  it('computes 86.0 % from 0.66 and 0.24, inside the printed 85 ± 3 %', () => {
    expect(instructCheck()).toBeCloseTo(0.86, 3);
    expect(Math.abs(instructCheck() - 0.85)).toBeLessThanOrEqual(0.03);
  });
});

describe('the model', () => {
  it('keeps its invariants under every run of actions', () => {
    fc.assert(
      fc.property(played, (state) => {
        const d = derive(state);
        expect(d.now.observed + d.alignmentGap + d.capabilityGap).toBe(100);
        expect(d.alignmentGap).toBeGreaterThanOrEqual(0);
        expect(d.capabilityGap).toBeGreaterThanOrEqual(0);
        expect(d.truth === null).toBe(state.guesses[state.system] === null);
        expect(state.draft).toBeGreaterThanOrEqual(46);
        expect(state.draft).toBeLessThanOrEqual(100);
        expect(sentence(state)).not.toMatch(/NaN|undefined/);
      }),
    );
  });
  it('a commitment stands', () => {
    const once = model.step(model.init(props), { type: 'commit' }, props);
    const again = model.step(model.step(once, { type: 'draft', guess: 50 }, props), { type: 'commit' }, props);
    expect(again.guesses.a).toBe(80);
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
          expect(derive(state).now.best).toBeGreaterThanOrEqual(46);
          model.describe(state, props);
        },
      ),
    );
  });
  it('offers its chips', () => {
    const v = model.values(model.init(props), props);
    expect(v.observed?.text).toBe('46\u00a0%');
    expect(v.elicited?.text).toBe('77\u00a0%');
    expect(v.alignmentGap?.text).toBe('31\u00a0points');
    expect(v.capabilityGap?.text).toBe('23\u00a0points');
    expect(v.bradleyTerry?.text).toBe('86\u00a0%');
  });
  it('moves with the chip for effort', () => {
    expect(model.setParam?.(model.init(props), 'effort', 4, props).effort).toBe(4);
  });
});

describe('the guess lock', () => {
  it('says nothing of the truth before the commitment, in words or in markup', () => {
    const start = model.init(props);
    expect(verdict(start)).toBeNull();
    const words = JSON.stringify([
      model.describe(start, props),
      model.values(start, props),
      model.toParams(start, props),
    ]);
    const html = renderToStaticMarkup(createElement(TwoGaps, props));
    for (const key of SYSTEM_KEYS) {
      expect(words).not.toContain(SYSTEMS[key].afterwards);
      expect(html).not.toContain(SYSTEMS[key].afterwards);
    }
    expect(html).not.toContain('could do');
    expect(html).not.toMatch(/d="M[^"]*"[^>]*stroke-truth/);
    const open = model.init(props, { guessA: 70 });
    expect(derive(open).truth?.ability).toBe(95);
  });
  it('says it afterwards, and on the page of answers', () => {
    const done = model.step(model.init(props), { type: 'commit' }, props);
    expect(verdict(done)).toContain('95');
    expect(model.describe(done, props).sentences.join(' ')).toContain(SYSTEMS.a.afterwards);
    expect(model.answers?.(props).table?.rows.map((r) => r[2])).toEqual([95, 58, 74]);
  });
});

describe('the first picture', () => {
  it('is drawn by the server: default rung chosen, its sentence, both gaps', () => {
    const html = renderToStaticMarkup(createElement(TwoGaps, props));
    expect(html).toContain(sentence(model.init(props)));
    expect(html).not.toContain('style=');
    expect(html.match(/type="radio"[^>]*checked/g)).toHaveLength(2);
  });
});
