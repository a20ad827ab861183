import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeParams, encodeParams } from '../../figure/params';
import DebateEvidence from '.';
import { DIGIT, DIGITS, KENTON, KHAN, SHOWN, TOPICS } from './evidence';
import { ALL_SENTENCES, type DebateEvidenceAction, limits, model, sentence } from './model';
import { Hidden, Verdicts } from './pictures';
import { digitSays, FAULT_SAYS, lookSays, OPEN_SAYS, says } from './says';

const props = { id: 'debate-evidence' };
const schema = model.params(props);
const start = model.init(props);
const action: fc.Arbitrary<DebateEvidenceAction> = fc.oneof(
  fc.constantFrom(...TOPICS).map((topic) => ({ type: 'topic' as const, topic })),
  fc.constantFrom('yes' as const, 'no' as const).map((hidden) => ({ type: 'hidden' as const, hidden })),
  fc.constantFrom('6' as const, '4' as const).map((pixels) => ({ type: 'pixels' as const, pixels })),
  fc.constantFrom('person' as const, 'model' as const).map((judge) => ({ type: 'judge' as const, judge })),
);

describe('the numbers', () => {
  it('are the published ones', () => {
    expect(KHAN.map((k) => [k.key, k.model, k.person])).toEqual([
      ['naive', 48, 60],
      ['consultancy', 54, 78],
      ['debate', 76, 88],
    ]);
    expect(DIGITS.map((d) => [d.pixels, d.without, d.with])).toEqual([
      ['6', 59.4, 88.9],
      ['4', 48.2, 85.2],
    ]);
  });
  it('come with their conditions', () => {
    expect(sentence(start)).toContain('the judge hasn’t');
    expect(limits(start)).toContain('who may read the text');
    const digits = (pixels: '6' | '4') => sentence({ ...start, topic: 'digits', pixels });
    expect(digits('6')).toContain('commits to its digit beforehand');
    expect(digits('4')).not.toContain('commits');
    expect(limits({ ...start, topic: 'digits' })).toContain('proof of concept');
  });
  it('stay away where only the order is known: verdicts, no bar and no per cent', () => {
    const open = { ...start, hidden: 'no' as const };
    expect(sentence(open) + limits(open)).not.toMatch(/\d/);
    const html = renderToStaticMarkup(createElement(Verdicts));
    expect(html.match(/better/g)).toHaveLength(KENTON.filter((k) => k.verdict === 'better').length);
    expect(html).toContain('mixed');
    expect(html).not.toMatch(/%|<rect/);
    expect(renderToStaticMarkup(createElement(Hidden, { pointed: null })).match(/fill-truth/g)).toHaveLength(6);
  });
});

describe('the digit', () => {
  it('shows each side’s pixels in turn, none twice, all within the drawing', () => {
    expect(SHOWN).toHaveLength(6);
    expect(new Set(SHOWN.map(String)).size).toBe(6);
    for (const [x, y] of SHOWN) expect(DIGIT[y]?.[x]).toMatch(/[.#]/);
    expect(new Set(DIGIT.map((row) => row.length))).toEqual(new Set([DIGIT.length]));
  });
});

describe('the model', () => {
  it('comes back from its address, and always has a sentence for which room is kept', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const state = actions.reduce((s, a) => model.step(s, a, props), start);
        expect(ALL_SENTENCES).toContain(sentence(state));
        const text = encodeParams(1, schema, model.toParams(state, props));
        const values = text === null ? {} : decodeParams(text, { 1: schema }).values;
        expect(model.init(props, values)).toEqual(state);
      }),
    );
  });
  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const state = model.init(props, decodeParams(`v1.${text}`, { 1: schema }).values);
        expect(TOPICS).toContain(state.topic);
      }),
    );
  });
  it('offers a chip for each number', () => {
    const chips = model.values(start, props);
    expect(Object.keys(chips)).toHaveLength(10);
    expect(chips.debatePerson?.text).toBe('88\u00a0%');
    expect(chips.with6?.text).toBe('88.9\u00a0%');
  });
});

describe('the acts', () => {
  it('count verdicts out of a hundred, as published', () => {
    expect(lookSays(start)).toBe(
      'The judge hasn’t read the text; two models that have argue for opposite answers. Of a hundred verdicts, 88 are right. Without help, 60.',
    );
    expect(lookSays({ ...start, judge: 'model' })).toMatch(/76 are right. Without help, 48/);
    expect([digitSays({ pixels: '6' }), digitSays({ pixels: '4' })].map((s) => s.match(/\d+/g))).toEqual([
      ['89', '59'],
      ['85', '48'],
    ]);
  });
  it('give no number where there is none', () => expect(OPEN_SAYS + FAULT_SAYS).not.toMatch(/\d/));
  it('leave per cent to the bench', () => {
    for (const act of ['look', 'open', 'digit', 'fault']) expect(says({ ...start, act })).not.toContain('%');
    expect(says({ ...start, act: 'bench' })).toBe(sentence(start));
  });
});

describe('the first picture', () => {
  it('is drawn by the server: three hundreds, and the right ones filled', () => {
    const html = renderToStaticMarkup(createElement(DebateEvidence, { ...props, cites: { khan2024: 'Khan, 2024' } }));
    expect(html).toContain(lookSays(start));
    expect(html).toContain('href="#source-khan2024"');
    // In the two shapes of the page.
    const filled = [...html.matchAll(/ d="([^"]*)" class="fill-truth"/g)].map((m) => m[1]?.match(/M/g)?.length);
    expect(filled).toEqual([60, 78, 88, 60, 78, 88]);
    expect(html).not.toContain('obfuscated');
    expect(html).not.toMatch(/style=|NaN|undefined/);
  });
});
