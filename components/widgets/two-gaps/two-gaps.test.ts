import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { anyLink, comeBack, opened, playedOn } from '../../../tests/unit/figure-links';
import TwoGaps from '.';
import { Instruct } from './instruct';
import { isWay, LOCKED, lockedWords, WAYS } from './locked';
import { Locked } from './locked-view';
import {
  derive,
  elicited,
  instructCheck,
  ladder,
  model,
  sentence,
  type TwoGapsAction,
  truthOf,
  verdict,
} from './model';
import { guessSays, longestGuess, longestLook, longestReal, lookSays, realSays, says } from './says';
import { EFFORTS, OBSERVED, SYSTEM_KEYS, SYSTEMS } from './scenarios';

const props = { id: 'two-gaps' };

const action: fc.Arbitrary<TwoGapsAction> = fc.oneof(
  fc.constantFrom(...SYSTEM_KEYS).map((system) => ({ type: 'system' as const, system })),
  fc.integer({ min: -3, max: 9 }).map((effort) => ({ type: 'effort' as const, effort })),
  fc.boolean().map((taught) => ({ type: 'taught' as const, taught })),
  fc.integer({ min: -50, max: 200 }).map((guess) => ({ type: 'draft' as const, guess })),
  fc.constant({ type: 'commit' as const }),
  fc.constantFrom(...WAYS).map(({ id }) => ({ type: 'way' as const, way: id })),
);
const played = fc.array(action, { maxLength: 30 }).map((actions) => playedOn(model, props, actions));

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
  it('comes back from its address', () => comeBack(model, props, played, (state) => model.toParams(state, props)));
  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(anyLink, (text) => {
        const state = opened(model, props, text);
        expect(derive(state).now.best).toBeGreaterThanOrEqual(46);
        model.describe(state, props);
      }),
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

describe('the acts', () => {
  const start = model.init(props);
  const every = EFFORTS.flatMap((_, effort) => SYSTEM_KEYS.map((system) => ({ ...start, effort, system })));
  it('say at the start what trying harder showed, and what it cannot show', () => {
    expect(says(start)).toBe(
      'Asked a hundred tax questions plainly, a system answers 46; with a few examples, 77. So it could have answered 31 that it missed. About the other 23 nobody knows.',
    );
    expect(lookSays({ ...start, effort: 0 })).toContain('whether the other 54 are beyond it');
    expect(guessSays({ ...start, system: 'b' })).toBe(
      'Asked plainly, all three answer 46. System B, with a few examples: 56. What could it do?',
    );
  });
  it('keep the room for their longest sentence, and their numbers free of what was taught', () => {
    for (const state of every) {
      expect(lookSays(state).length).toBeLessThanOrEqual(longestLook(start).length);
      expect(guessSays(state).length).toBeLessThanOrEqual(longestGuess(start).length);
      expect(lookSays({ ...state, taught: true })).toBe(lookSays(state));
      expect(lookSays(state) + guessSays(state)).not.toMatch(/NaN|undefined/);
    }
    for (const { id } of WAYS)
      expect(realSays({ ...start, way: id }).length).toBeLessThanOrEqual(longestReal(start).length);
  });
  it('say the verdict only after the guess, and the bench’s own sentence on the bench', () => {
    const guessed = { ...model.step(start, { type: 'commit' }, props), act: 'guess' };
    expect(says({ ...start, act: 'guess' })).not.toContain('95');
    expect(says(guessed)).toContain(SYSTEMS.a.afterwards);
    expect(says({ ...start, act: 'bench' })).toBe(sentence(start));
  });
  it('open where a published link can be seen', () => {
    const act = (text: string) => opened(model, props, text).act;
    expect([act('v1.e4'), act('v1.x90.y70'), act('v1.wmarks')]).toEqual(['look', 'guess', 'real']);
    expect(act('v1.sb.e3.fyes.x90.y70')).toBe('bench');
  });
});

describe('the locked skill', () => {
  it('is told as the abstract tells it, with no number', () => {
    const all = WAYS.map(({ id }) => lockedWords(id));
    expect(all.join(' ')).not.toMatch(/\d|%/);
    expect(lockedWords('demos')).toContain('often enough');
    expect(lockedWords('marks')).toContain('often');
    expect(lockedWords('none')).toContain('may be unreliable');
    const words = model.describe({ ...model.init(props), way: 'other' }, props).sentences;
    expect(words).toContain(LOCKED);
    expect(words).toContain(lockedWords('other'));
    expect(isWay('demos') && !isWay('force')).toBe(true);
  });
  it('is drawn open, shut, and as far as it came out', () => {
    const html = Object.fromEntries(
      WAYS.map(({ id }) => [id, renderToStaticMarkup(createElement(Locked, { way: id }))] as const),
    );
    const filled = (id: string) =>
      (html[id]?.match(/<rect[^>]*fill-agent-fill[^>]*>/g) ?? []).filter((r) => !r.includes('soft'));
    expect(WAYS.map(({ id }) => filled(id).length)).toEqual([2, 2, 2, 1]);
    expect(html.marks).toContain('stroke-dasharray');
    expect(html.demos).not.toContain('stroke-dasharray');
    expect(html.none).toContain('>?<');
  });
});

describe('the first picture', () => {
  const html = renderToStaticMarkup(createElement(TwoGaps, props));
  it('is drawn by the server: a hundred questions in three parts, and nothing of the bench', () => {
    expect(html).toContain(lookSays(model.init(props)));
    for (const part of ['>46<', '>31<', '>23<']) expect(html).toContain(part);
    expect(html).not.toContain('InstructGPT');
    expect(renderToStaticMarkup(createElement(Instruct))).toContain('InstructGPT');
    expect(html).not.toMatch(/style=|NaN|undefined/);
  });
});
