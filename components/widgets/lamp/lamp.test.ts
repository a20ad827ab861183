import fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { decodeParams, encodeParams } from '../../figure/params';
import Lamp from '.';
import {
  along,
  bearer,
  doubt,
  glow,
  pageX,
  patch,
  type Stage,
  scaleAt,
  sheetPath,
  sheets,
  stretch,
  TALL,
  WIDE,
  writing,
} from './geometry';
import { type Action, derive, gap, LONGEST, model, reach, type State, sentence } from './model';
import { LEVELS, PAGES, READS, schema } from './params';

const props = { id: 'lamp' };
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constant<Action>({ type: 'call' }),
  fc.constant<Action>({ type: 'restart' }),
  fc.record({ type: fc.constant('wrong' as const), value: fc.boolean() }),
);
const state: fc.Arbitrary<State> = fc
  .array(action, { maxLength: 10 })
  .map((actions) => actions.reduce((s, a) => model.step(s, a, props), model.init(props)));

describe('the lamp’s model', () => {
  test('4, 16, 64, 256: each level reaches four times as far, the last one all pages', () => {
    expect([0, 1, 2, 3].map(reach)).toEqual([4, 16, 64, 256]);
    expect(reach(LEVELS)).toBe(PAGES);
    for (const level of [-1, LEVELS + 1, 0.5, Number.NaN]) {
      expect(() => reach(level)).toThrow(RangeError);
      expect(() => reach(level)).toThrow(/^level /);
    }
  });

  test('a wrong report takes a quarter of the reach with it, all of it beyond what the person reads; what seems lit stays', () => {
    expect(gap(0)).toBeNull();
    expect([1, 2, 3].map(gap)).toEqual([
      { from: 8, to: 12 },
      { from: 32, to: 48 },
      { from: 128, to: 192 },
    ]);
    expect([0, 1, 2, 3].map((level) => derive({ level, wrong: true }).lit)).toEqual([4, 12, 48, 192]);
    expect([0, 1, 2, 3].map((level) => derive({ level, wrong: true }).seems)).toEqual([4, 16, 64, 256]);
    for (const level of [1, 2, 3]) expect(gap(level)?.from).toBeGreaterThanOrEqual(READS);
  });

  test('every action from every state keeps the level in range; calling never takes light away', () => {
    fc.assert(
      fc.property(state, (s) => {
        expect(s.level).toBeGreaterThanOrEqual(0);
        expect(s.level).toBeLessThanOrEqual(LEVELS);
        const next = model.step(s, { type: 'call' }, props);
        expect(derive(next).lit).toBeGreaterThanOrEqual(derive(s).lit);
        expect(sentence(s).length).toBeLessThanOrEqual(LONGEST.length);
        expect(model.step(s, { type: 'restart' }, props)).toEqual(model.init(props));
      }),
    );
  });

  test('the address brings a state back; the start leaves it empty', () => {
    fc.assert(
      fc.property(state, (s) => {
        const text = encodeParams(model.version, model.params(props), model.toParams(s, props));
        expect(text === null).toBe(s.level === 0 && !s.wrong);
        const values = text === null ? {} : decodeParams(text, { 1: schema }).values;
        expect(model.init(props, values)).toEqual(s);
      }),
    );
  });

  test('no query string breaks it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^v1(\.[kw][a-z0-9-]{0,8}){0,4}$/)), (text) => {
        const s = model.init(props, decodeParams(text, { 1: schema }).values);
        expect([0, 1, 2, 3]).toContain(s.level);
        expect(typeof s.wrong).toBe('boolean');
      }),
    );
  });

  test('words and chips say the numbers', () => {
    const full = model.init(props, { level: 3 });
    expect(sentence(full)).toContain('All 256 pages are lit');
    expect(sentence({ ...full, wrong: true })).toContain('The 64 pages under it are dark');
    expect(model.values({ ...full, wrong: true }, props).lit?.text).toBe('192 of 256 pages');
    expect(model.values({ ...full, wrong: true }, props).seems?.value).toBe(256);
    expect(model.describe(full, props).table?.rows).toEqual([
      [0, 4, 'no reports'],
      [1, 16, 12],
      [2, 64, 48],
      [3, 256, 192],
    ]);
    expect(model.setParam?.(full, 'level', 1, props).level).toBe(1);
  });
});

describe.each<[string, Stage]>([
  ['wide', WIDE],
  ['tall', TALL],
])('the lamp’s picture, %s', (_name, stage) => {
  test('places run from the near end to the far end without turning back', () => {
    expect([along(0), along(PAGES)]).toEqual([0, 1]);
    expect([pageX(stage, 0), pageX(stage, PAGES)]).toEqual([stage.left, stage.right]);
    for (let page = 1; page <= PAGES; page++) {
      expect(along(page)).toBeGreaterThan(along(page - 1));
      expect(scaleAt(stage, along(page))).toBeLessThan(scaleAt(stage, along(page - 1)));
    }
    expect(scaleAt(stage, 0)).toBe(1);
  });

  test('each level of assistants takes a fair part of the picture', () => {
    for (let level = 0; level <= LEVELS; level++) {
      const { from, to } = stretch(level);
      expect(along(to) - along(from)).toBeGreaterThan(0.2);
      expect(along(to) - along(from)).toBeLessThan(0.3);
    }
  });

  test('the sheets of all levels cover every page once, none overlaps the next, far ones stand for several', () => {
    const all = Array.from({ length: LEVELS + 1 }, (_, level) => stretch(level)).flatMap(({ from, to }) =>
      sheets(stage, from, to),
    );
    expect(all[0]?.from).toBe(0);
    expect(all.at(-1)?.to).toBe(PAGES);
    for (const [i, one] of all.entries()) {
      expect(one.x[1]).toBeGreaterThan(one.x[0]);
      expect(one.bottom[0]).toBeGreaterThan(one.top[0]);
      const next = all[i + 1];
      if (!next) continue;
      expect(next.from).toBe(one.to);
      expect(next.x[0]).toBeGreaterThan(one.x[1]);
    }
    expect(all.slice(0, READS).every(({ from, to }) => to - from === 1)).toBe(true);
    expect(all.length).toBeLessThan(PAGES);
    expect(all.slice(0, 2).every((one) => writing(one).length > 0)).toBe(true);
    expect(writing(all.at(-1) ?? sheetsOf(stage))).toBe('');
  });

  test('an assistant stands before its own stretch, inside the light of the one before; farther is smaller', () => {
    for (let level = 1; level <= LEVELS; level++) {
      const who = bearer(stage, level);
      const before = stretch(level - 1);
      expect(who.x).toBeGreaterThan(pageX(stage, before.from));
      expect(who.x).toBeLessThan(pageX(stage, before.to));
      expect(who.size).toBeLessThan(bearer(stage, level - 1).size);
      expect(who.lamp.y).toBeGreaterThan(0);
    }
    expect(bearer(stage, 0).x).toBeLessThan(stage.left);
  });

  test('every path is made of finite numbers', () => {
    const paths = [0, 1, 2, 3].flatMap((level) => {
      const dark = gap(level);
      return [
        glow(stage, level),
        glow(stage, level, 0.7),
        ...(dark ? [patch(stage, dark.from, dark.to), doubt(stage, dark)] : []),
      ];
    });
    for (const d of [...paths, ...sheets(stage, 0, PAGES).map(sheetPath)]) {
      expect(d).toMatch(/^M-?[\d.]/);
      expect(d).not.toMatch(/NaN|undefined|Infinity|e-/);
    }
  });
});

function sheetsOf(stage: Stage) {
  const [first] = sheets(stage, 0, 1);
  if (!first) throw new Error('the wall has a first page');
  return first;
}

test('the server’s markup is the first state, without style attributes', () => {
  const html = renderToString(createElement(Lamp, props));
  const text = html.replaceAll('<!-- -->', '');
  expect(text).toContain('you can read 4 pages of 256');
  expect(text).toContain('Call an assistant');
  expect(html).not.toMatch(/ style=/);
  expect(html).toContain('needs-js');
});
