/** What the figure grants, taken back: reference values, properties, links, words, and the sweep's bars. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decodeParams, encodeParams } from '../../figure/params';
import { evaluateTree } from '../../models/recursion/evaluate-tree';
import { Bench } from './bench';
import { allReal, takenBackText, wholeText } from './grant-words';
import { compositionOf } from './grants';
import { criticalLine, derive, model } from './model';
import { outcome, sizes } from './outcome';
import { NUMBERS, params, type Settings } from './params';
import { topOf } from './run';
import { SCENARIOS, settingsOf } from './scenarios';
import { story } from './story';
import { SWEEP, SWEEP_SETTINGS } from './sweep.data';
import { PANELS, sharesOf, sweepSentences } from './sweep-words';
import { regularTask, taskOf } from './task';
import { train } from './train';

const tree = parse(readFileSync('content/tasks/book-summary.yaml', 'utf8'));
const props = { id: 'recursion', trees: [tree] };
const book = taskOf(tree);
const defaults = settingsOf({ values: {} });
/** 1,024 pieces on five levels, read in full. */
const thousand = (values: Partial<Settings> = {}): Settings => ({
  ...defaults,
  b: 4,
  depth: 5,
  hours: 2000,
  ...values,
});
const levelsOf = (values: Partial<Settings>, depth = 5): number[] =>
  outcome(regularTask(4, depth), { ...thousand(values), depth, hours: 50_000 }).rrm.levels;

/** The bench as it is drawn before anything is done to it. */
function benchMarkup(): string {
  const state = model.init(props, { act: 'bench' });
  const still = { busy: false, progress: null, failed: null };
  const nothing = () => {};
  const derived = derive(state, props);
  return renderToStaticMarkup(
    createElement(Bench, { props, state, derived, work: still, dispatch: nothing, onReset: nothing, pointed: null }),
  );
}

const upTo = (most: number) =>
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 100 * most }).map((n) => n / 100),
  );
const grants = fc.record({
  hidden: upTo(0.5),
  falseAlarm: upTo(0.4),
  growth: upTo(0.2),
  badFloor: fc.integer({ min: 0, max: 8 }),
  badC: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
});
const rest = fc.record({
  c: fc.integer({ min: 30, max: 100 }).map((n) => n / 100),
  g: fc.constantFrom(0, 0.25, 0.5, 1),
  beta: fc.constantFrom(0, 2, 6, 12),
  fixed: fc.constantFrom(0, 0, 0.5, 1),
  k: fc.constantFrom(1, 3),
  hours: fc.constantFrom(20, 400, 1200, 50_000),
  audit: fc.constantFrom('anew' as const, 'fixed' as const),
});

describe('what is taken back', () => {
  // Reference values of two independent implementations.
  test.each([
    [{ hidden: 0.1, c: 1 }, 2, 0.899407826],
    [{ hidden: 0.1 }, 5, 0.891746556],
    [{ hidden: 0.2, c: 0.7 }, 5, 0.575500611],
    [{ falseAlarm: 0.1, c: 0.7 }, 5, 0.916689655],
    [{ falseAlarm: 0.2 }, 5, 0.979720674],
    [{ badFloor: 3 }, 3, 0.813260921],
    [{ badFloor: 3 }, 5, 0.992474538],
    [{ badFloor: 3, g: 1, beta: 8 }, 3, 0.496601994],
    [{ badFloor: 3, g: 1, beta: 8 }, 5, 0.024484212],
  ] as const)('%o: level %d', (values, level, s) => {
    expect(levelsOf(values)[level]).toBeCloseTo(s, 8);
  });

  test('the line, by bisection elsewhere', () => {
    const line = (values: Partial<Settings>) => criticalLine(regularTask(4, 5), thousand(values));
    expect(line({})).toBeCloseTo(0.60920755, 7);
    expect(line({ hidden: 0.1 })).toBeCloseTo(0.698216675, 7);
    expect(line({ hidden: 0.2 })).toBe(Number.POSITIVE_INFINITY);
    expect(line({ falseAlarm: 0.3 })).toBeCloseTo(0.761509438, 7);
  });

  test('hidden pieces, better bluff and a worse level never help recursion and never touch plain RLHF; false alarms help neither', () => {
    fc.assert(
      fc.property(grants, rest, fc.boolean(), (taken, values, regular) => {
        const task = regular ? regularTask(3, 4) : book;
        const granted = { ...defaults, ...values };
        const before = outcome(task, granted);
        const tower = outcome(task, { ...granted, ...taken, falseAlarm: 0, badC: Math.min(taken.badC, values.c) });
        expect(tower.rrm.truth).toBeLessThanOrEqual(before.rrm.truth + 1e-12);
        expect(tower.rlhf).toEqual(before.rlhf);
        const wolf = outcome(task, { ...granted, falseAlarm: taken.falseAlarm });
        expect(wolf.rrm.truth).toBeLessThanOrEqual(before.rrm.truth + 1e-12);
        expect(wolf.rlhf.truth).toBeLessThanOrEqual(before.rlhf.truth + 1e-12);
      }),
      { numRuns: 200 },
    );
  });

  test('what is seen and what looks done stay shares, whatever is taken back', () => {
    fc.assert(
      fc.property(grants, rest, (taken, values) => {
        const { rlhf, rrm } = outcome(book, { ...defaults, ...values, ...taken });
        for (const share of [rlhf.looks, rlhf.looksBefore, rrm.looks, rrm.looksBefore, rrm.v, rrm.truth, ...rrm.sees]) {
          expect(share).toBeGreaterThanOrEqual(-1e-12);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
        if (taken.hidden > 0) for (const seen of rrm.sees.slice(1)) expect(seen).toBeLessThanOrEqual(1 - taken.hidden);
      }),
      { numRuns: 200 },
    );
  });

  test('what looks done, by hand: a tenth that no question asks about is unseen bluff', () => {
    const { rrm } = outcome(regularTask(4, 1), { ...thousand({ hidden: 0.1, falseAlarm: 0.2 }), depth: 1 });
    const s0 = 1 / (1 + Math.exp(-6 * 0.8));
    const v = 0.9 * s0;
    const reached = 1 / (1 + Math.exp(-6 * (0.8 * v - 0.5 * (1 - v))));
    const blind = 1 / (1 + Math.exp(3));
    const looks = (s: number, seen: number) => s * (0.8 * seen + 0.5 * (1 - seen)) + (1 - s) * (1 - seen);
    expect(rrm.truth).toBeCloseTo(0.9 * reached + 0.1 * blind, 10);
    expect(rrm.looks).toBeCloseTo(0.9 * looks(reached, v) + 0.1 * looks(blind, 0), 10);
    expect(rrm.v).toBeCloseTo(0.9 * v, 12);
  });

  test('a file’s tree has its bad level by height, and the chart of sizes agrees with the task', () => {
    const taken = { hidden: 0.1, falseAlarm: 0.1, growth: 0.1, badFloor: 2, badC: 0.4 };
    const settings = { ...defaults, ...taken, hours: 5000 };
    const { parent, shape } = book.tree ?? { parent: [], shape: { height: [] } };
    const c = Array.from(shape.height, (height) => (height === 2 ? 0.4 : 0.9));
    const { root } = evaluateTree({
      parent,
      c,
      g: 0.5,
      beta: 6,
      hidden: 0.1,
      falseAlarm: 0.1,
      growth: 0.1,
      mode: 'shared',
    });
    expect(outcome(book, settings).rrm.truth).toBeCloseTo(root, 12);
    for (const [D, size] of sizes(3, settings).entries()) {
      const same = outcome(regularTask(3, D), { ...settings, b: 3, depth: D });
      expect(size.rrm).toBeCloseTo(same.rrm.truth, 12);
      expect(size.rlhf).toBeCloseTo(same.rlhf.truth, 9);
    }
    expect(compositionOf(4, settings)).toEqual([0.9, 0.4, 0.9, 0.9]);
    expect(compositionOf(1, settings)).toBe(0.9);
  });

  test.each([
    [{ hidden: 0.1 }, 0.02],
    [{ falseAlarm: 0.2 }, 0.02],
    [{ badFloor: 2, badC: 0.7, growth: 0.1 }, 0.03],
  ] as const)(
    'really trained assistants come to the same: %o',
    (taken, within) => {
      for (const task of [book, regularTask(4, 3)]) {
        const settings = { ...defaults, ...taken, b: 4, depth: 3, hours: 50_000, labels: 5000 };
        const runs = [1, 2, 3, 4, 5, 6].map((seed) => train(task, { ...settings, seed }));
        const { rlhf, rrm } = outcome(task, settings);
        expect(Math.abs(runs.reduce((sum, run) => sum + topOf(run), 0) / 6 - rrm.truth)).toBeLessThan(within);
        expect(Math.abs(runs.reduce((sum, run) => sum + run.rlhf, 0) / 6 - rlhf.truth)).toBeLessThan(within);
      }
    },
    30_000,
  );
});

describe('one bad piece', () => {
  test('s to the power of the pieces; a chance too small for a number is not none', () => {
    const task = regularTask(4, 5);
    const { rlhf, rrm } = allReal(task, outcome(task, thousand()));
    expect(rrm).toBeCloseTo(0.001426, 6);
    expect(rlhf).toBeGreaterThan(0);
    const spoilt = thousand({ whole: 'spoils' });
    expect(wholeText(task, spoilt, outcome(task, spoilt))).toContain(
      'not one of 1,024 pieces is bluff: under 1\u00a0% with plain RLHF, under 1\u00a0% with recursion',
    );
    expect(wholeText(task, thousand(), outcome(task, thousand()))).toBe('');
  });

  test('is a way of counting: a run made before holds on', () => {
    const at = (values: Partial<Settings>) =>
      derive({ ...model.init(props), settings: { ...defaults, ...values } }, props);
    expect(at({ whole: 'spoils' }).key).toBe(at({}).key);
    expect(at({ hidden: 0.1 }).key).not.toBe(at({}).key);
  });
});

describe('links', () => {
  test('new settings have letters of their own, and what a link leaves out is granted', () => {
    const schema = params(props);
    expect(decodeParams('v1.H10.A20.G5.F3.C40.Wspoils', { 1: schema })).toEqual({
      values: { hidden: 0.1, falseAlarm: 0.2, growth: 0.05, badFloor: 3, badC: 0.4, whole: 'spoils' },
      problems: [],
    });
    const old = model.init(props, decodeParams('v1.c70.m2000', { 1: schema }).values);
    expect(old.settings).toMatchObject({ hidden: 0, falseAlarm: 0, growth: 0, badFloor: 0, whole: 'counts' });
    expect(encodeParams(1, schema, model.toParams(old, props))).toBe('v1.m2000.c70');
    const keys = Object.values(schema).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('any of it comes back from its link', () => {
    fc.assert(
      fc.property(grants, fc.constantFrom('counts', 'spoils'), (taken, whole) => {
        const state = model.init(props, { ...taken, whole });
        const text = encodeParams(1, params(props), model.toParams(state, props)) ?? 'v1';
        expect(model.init(props, decodeParams(text, { 1: params(props) }).values)).toEqual(state);
      }),
    );
  });
});

describe('the words', () => {
  const tell = (values: Partial<Settings>, task = regularTask(4, 5)) => {
    const settings = thousand(values);
    return story(task, settings, outcome(task, settings), sizes(4, settings)).map((frame) => frame.sentence);
  };

  test('say what is taken back, and nothing where nothing is', () => {
    const task = regularTask(4, 5);
    expect(takenBackText(thousand(), task)).toBe('');
    expect(takenBackText(thousand({ hidden: 0.1, badFloor: 7 }), task)).toBe(
      'Taken back: no question asks about 10\u00a0% of any product that is judged with reports; a bad level 7 is asked for, but this task has only 5.',
    );
    const said = model.describe({ ...model.init(props), settings: thousand({ falseAlarm: 0.2 }) }, props).sentences;
    expect(said).toContain('Taken back: a look calls real work a bluff 20\u00a0% of the time, on both sides.');
  });

  test('the story tells of the level that is bad, and of what stays dark', () => {
    const floor = tell({ badFloor: 3 });
    expect(floor.filter((line) => line.includes('On this level a look reaches a piece only 50'))).toHaveLength(1);
    expect(tell({ hidden: 0.1 }).join(' ')).toContain('What no question asks about, 10\u00a0%, stays dark.');
    const small = { depth: 2, hours: 3500 };
    expect(tell({ ...small, hidden: 0.1 }, regularTask(4, 2))[0]).toContain(
      'No question asks about 10\u00a0% of any product, and there it is bluffed.',
    );
    expect(tell({ ...small, badFloor: 2, badC: 0.3 }, regularTask(4, 2))[0]).toContain('It breaks on level 2');
    expect(tell({})[0]).not.toMatch(/question|breaks/);
  });

  test('what each scenario’s note says is so', () => {
    const at = (id: string) => {
      const scenario = SCENARIOS.find((s) => s.id === id);
      if (!scenario) throw new Error(id);
      const settings = settingsOf(scenario);
      const out = outcome(regularTask(settings.b, settings.depth), settings);
      expect(out.rrm.cover, id).toBe(1);
      return { settings, out, per: out.rrm.levels.map((s) => Math.round(100 * s)) };
    };
    const unasked = at('unasked').per;
    expect([unasked[2], unasked[5], levelsOf({})[5]?.toFixed(2)]).toEqual([89, 89, '0.99']);
    expect(Math.round(100 * (levelsOf({ c: 0.7 })[5] ?? 0))).toBe(95);
    const wolf = at('wolf').settings;
    expect(
      [criticalLine(book, { ...defaults, hours: 50_000 }), criticalLine(regularTask(4, 8), wolf)].map((c) =>
        Math.ceil(100 * c),
      ),
    ).toEqual([61, 77]);
    expect(at('floor').per.slice(3)).toEqual([81, 97, 99]);
    expect(at('floor-lost').per.slice(3)).toEqual([50, 30, 2]);
    const growing = at('growing').per;
    expect([growing[4], growing[8]]).toEqual([88, 0]);
    const { out } = at('spoils');
    expect([out.rrm.truth.toFixed(3), Math.round(1 / allReal(regularTask(4, 5), out).rrm)]).toEqual(['0.994', 701]);
  });
});

describe('the sweep', () => {
  test('every bar makes a hundred, from all the settings there are', () => {
    for (const { key, rows } of PANELS) {
      expect(rows).toBe(SWEEP[key]);
      for (const row of rows) {
        expect(row.better + row.tie + row.worse).toBe(SWEEP_SETTINGS);
        const { parts } = sharesOf(row);
        expect(parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        for (const { key: part, percent } of parts)
          expect(Math.abs(percent - (100 * row[part]) / SWEEP_SETTINGS)).toBeLessThan(1);
      }
    }
  });

  test('is unflattering, and told', () => {
    const said = sweepSentences().join(' ');
    expect(said).toContain('20,000');
    expect(said).toContain('1 level: better under 1\u00a0%');
    expect(said).toContain('false alarms hit both sides, what no question asks about hits recursion alone');
    const html = benchMarkup();
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html).toContain('no difference to speak of');
    expect(html).not.toContain(' style="');
  });
});

test('the bench has the grants under one heading, shut, with every control', () => {
  const html = benchMarkup();
  expect(html).toContain('What this grants, and you can take back');
  expect(html).not.toMatch(/<details[^>]*open=""/);
  for (const name of ['hidden', 'falseAlarm', 'growth', 'badFloor', 'badC'] as const)
    expect(html).toContain(NUMBERS[name].label);
});
