/** One figure of two dozen presets and many settings: its tests share costly runs, so they stand in one file. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { opened } from '../../../tests/unit/figure-links';
import { decodeParams, encodeParams } from '../../figure/params';
import { compareAtEqualTime } from '../../models/recursion/equal-time';
import { evaluateTree } from '../../models/recursion/evaluate-tree';
import { treeLabelCost } from '../../models/recursion/label-cost';
import { indexTree, type TaskTree } from '../../models/recursion/task-tree';
import Recursion from '.';
import { lookedAt, rowsOf, WIDTH } from './layout';
import { type Action, criticalLine, derive, model } from './model';
import { looksDone, needs, outcome, rlhfAt, sizes } from './outcome';
import { CHOICES, MAX_STEPS, NUMBERS, params, type Settings } from './params';
import { topOf } from './run';
import { CASES, caseOf, LONGEST_LOOK, LONGEST_SIZES, LONGEST_TOWERS, says, towersSays } from './says';
import { meets, SCENARIOS, SEEDS, settingsOf } from './scenarios';
import { bySize, bySizeIn, verdict, winner } from './story';
import { regularTask, taskOf } from './task';
import { train } from './train';
import { inHours, percent, pieces } from './words';

const trees: TaskTree[] = readdirSync('content/tasks')
  .filter((file) => file.endsWith('.yaml'))
  .map((file): TaskTree => parse(readFileSync(`content/tasks/${file}`, 'utf8')))
  .sort((a, b) => a.order - b.order);
const props = { id: 'recursion', trees };
const book = taskOf(trees.find((t) => t.id === 'book-summary') as TaskTree);
const defaults = settingsOf({ values: {} });
const with_ = (values: Partial<Settings>): Settings => ({ ...defaults, ...values });

const numbers = fc.constantFrom(...(Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]));
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('set' as const),
    name: numbers,
    value: fc.oneof(fc.double({ min: -10, max: 60 }), fc.double({ min: 0, max: 60_000 }), fc.constant(Number.NaN)),
  }),
  fc.record({
    type: fc.constant('task' as const),
    id: fc.constantFrom(...trees.map((t) => t.id), 'regular', 'nonsense'),
  }),
  fc
    .constantFrom(
      ...Object.entries(CHOICES).flatMap(([name, c]) => [...c.options, 'nonsense'].map((v) => [name, v] as const)),
    )
    .map(([name, value]) => ({ type: 'choose', name, value }) as Action),
  fc.record({ type: fc.constant('step' as const), index: fc.integer({ min: -3, max: 30 }) }),
  fc.record({ type: fc.constant('focus' as const), id: fc.constantFrom(null, ...book.ids, 'nonsense') }),
  fc.record({ type: fc.constant('scenario' as const), id: fc.constantFrom(...SCENARIOS.map((s) => s.id), 'nonsense') }),
);
type Whole = ReturnType<typeof model.init>;
const state: fc.Arbitrary<Whole> = fc
  .array(action, { maxLength: 14 })
  .map((actions) => actions.reduce((s, a) => model.step(s, a, props), model.init(props)));

describe('what the hours buy', () => {
  test('the default: the same hours leave plain RLHF dark and recursion lit', () => {
    const { rlhf, rrm } = outcome(book, defaults);
    expect(book.units).toBe(32);
    expect(rlhf.need / 60).toBeCloseTo(5333.33, 1);
    expect(rrm.need / 60).toBeCloseTo(1250, 6);
    expect(rlhf.cover).toBeCloseTo(0.225, 12);
    expect(rrm.cover).toBeCloseTo(0.96, 12);
    // σ(6·(.225 − .5·.775)), by hand
    expect(rlhf.truth).toBeCloseTo(1 / (1 + Math.exp(0.975)), 12);
    expect(rlhf.looks).toBeCloseTo(rlhf.truth * (0.225 + 0.775 * 0.5) + (1 - rlhf.truth) * 0.775, 12);
    expect(rrm.truth).toBeCloseTo(0.9911, 4);
  });

  test('on a file’s tree: the cost of treeLabelCost and the tree of evaluateTree, thinned by what the hours cover', () => {
    for (const file of trees) {
      const task = taskOf(file);
      const parent = task.tree?.parent ?? [];
      const settings = with_({ hours: 900, h: 0.9, sameHuman: 'alike', k: 2, alike: 0.5, fixed: 0.25, g: 0.7 });
      const price = treeLabelCost({ parent, N: 1000, t0: 5, tread: 2.5, k: 2 });
      const [needRlhf, needRrm] = needs(task, settings);
      expect(needRlhf).toBeCloseTo(price.rlhf, 6);
      expect(needRrm).toBeCloseTo(price.rrm, 6);
      const m = Math.min(1, 54_000 / price.rrm);
      const { root } = evaluateTree({
        parent,
        c: 0.9,
        g: 0.7,
        beta: 6,
        k: 2,
        r: 0.5,
        q: 0.25,
        h: 0.9 * m,
        m: 0.9 * m,
        mode: 'shared',
      });
      expect(outcome(task, settings).rrm.truth).toBeCloseTo(root, 12);
    }
  });

  test('on a regular task: compareAtEqualTime, also where lessons hardly carry over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
        fc.integer({ min: 20, max: 50_000 }),
        fc.constantFrom('anew' as const, 'fixed' as const),
        (b, D, general, hours, audit) => {
          const settings = with_({ b, depth: D, general, hours, audit, h: 0.95 });
          const out = outcome(regularTask(b, D), settings);
          const same = compareAtEqualTime({
            b,
            D,
            g: 0.5,
            beta: 6,
            c: 0.9,
            h: 0.95,
            G: general,
            tread: 2.5,
            B: hours * 60,
          });
          expect(out.rlhf.truth).toBeCloseTo(audit === 'anew' ? same.audit : same.auditFixed, 9);
          expect(out.rrm.truth).toBeCloseTo(same.rrm, 9);
          expect(out.rrm.need / same.needRrm).toBeCloseTo(1, 9);
          expect(rlhfAt(b ** D, settings)).toBeCloseTo(out.rlhf.truth, 9);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('what looks done, by hand: seen, a thing counts for what it is; unseen, bluff looks better', () => {
    expect(looksDone(0.3, 1, 0.5)).toBeCloseTo(0.3, 12);
    expect(looksDone(0.3, 0, 0.5)).toBeCloseTo(0.3 * 0.5 + 0.7, 12);
    expect(looksDone(0.5, 0.5, 1)).toBeCloseTo(0.25 + 0.25, 12);
  });

  test('learned blind spots look better than they are: approval counts each part as it is seen', () => {
    const task = regularTask(4, 1);
    const { rrm } = outcome(task, with_({ fixed: 1, hours: 5000 }));
    const s0 = 1 / (1 + Math.exp(-6));
    const seen = 1 / (1 + Math.exp(-6 * (0.9 - 0.05)));
    const unseen = 1 / (1 + Math.exp(3));
    expect(rrm.truth).toBeCloseTo(s0 * seen + (1 - s0) * unseen, 9);
    expect(rrm.looks).toBeCloseTo(s0 * looksDone(seen, 0.9, 0.5) + (1 - s0) * looksDone(unseen, 0, 0.5), 9);
  });

  test('more hours never hurt either side', () => {
    const ladder = [20, 100, 300, 600, 900, 1200, 2000, 6000, 50_000].map((hours) => outcome(book, with_({ hours })));
    for (let i = 1; i < ladder.length; i++) {
      expect(ladder[i]?.rlhf.truth).toBeGreaterThanOrEqual(ladder[i - 1]?.rlhf.truth ?? 1);
      expect(ladder[i]?.rrm.truth).toBeGreaterThanOrEqual(ladder[i - 1]?.rrm.truth ?? 1);
    }
  });
});

describe('really trained', () => {
  test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    'scenario %s keeps its promise in as many of 100 seeds as it says',
    (_id, scenario) => {
      const settings = settingsOf(scenario);
      const task = scenario.task === null ? book : regularTask(settings.b, settings.depth);
      let holds = 0;
      for (let seed = 1; seed <= SEEDS; seed++) {
        if (meets(train(task, { ...settings, seed }), scenario.criterion)) holds++;
      }
      expect(holds).toBe(scenario.holds);
    },
    60_000,
  );

  test('the run that a scenario shows is one that keeps its promise', () => {
    for (const scenario of SCENARIOS) {
      const settings = settingsOf(scenario);
      const task = scenario.task === null ? book : regularTask(settings.b, settings.depth);
      expect(meets(train(task, settings), scenario.criterion), scenario.id).toBe(true);
    }
  });

  test('with many comparisons runs come to what the mean field expects', () => {
    const settings = with_({ labels: 5000 });
    const runs = [1, 2, 3, 4, 5, 6].map((seed) => train(book, { ...settings, seed }));
    const mean = (f: (run: (typeof runs)[number]) => number) =>
      runs.reduce((sum, run) => sum + f(run), 0) / runs.length;
    const { rlhf, rrm } = outcome(book, { ...settings, hours: 1200 });
    expect(mean((run) => run.rlhf)).toBeCloseTo(rlhf.truth, 1);
    expect(Math.abs(mean(topOf) - rrm.truth)).toBeLessThan(0.03);
  });

  test('a seed gives the same run again, another seed another', () => {
    expect(train(book, defaults)).toEqual(train(book, defaults));
    expect(train(book, defaults)).not.toEqual(train(book, { ...defaults, seed: 2 }));
  });

  test('progress rises to 1, one step for each level', () => {
    const seen: number[] = [];
    train(book, { ...defaults, labels: 50 }, (share) => seen.push(share));
    expect(seen).toHaveLength(2 + book.height);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(seen.at(-1)).toBeCloseTo(1, 12);
  });
});

describe('honest words', () => {
  test('the expected winner is the one that each scenario’s group names', () => {
    for (const scenario of SCENARIOS) {
      const settings = settingsOf(scenario);
      const task = scenario.task === null ? book : regularTask(settings.b, settings.depth);
      const out = outcome(task, settings);
      const said = verdict(task, settings, out);
      if (scenario.group === 'Recursion is worse') {
        expect(out.rlhf.truth, scenario.id).toBeGreaterThan(out.rrm.truth);
        expect(said, scenario.id).toContain('Here recursion is the worse choice');
      }
      if (scenario.group === 'Recursion is not needed')
        expect(said, scenario.id).toContain('Plain RLHF is the simpler');
      if (scenario.group === 'Recursion is better') expect(out.rrm.truth, scenario.id).toBeGreaterThan(out.rlhf.truth);
      if (scenario.group === 'Neither works') {
        expect(Math.max(out.rlhf.truth, out.rrm.truth), scenario.id).toBeLessThan(0.5);
        expect(said, scenario.id).toMatch(/neither/);
      }
    }
  });

  test('the verdict agrees with the numbers at any settings', () => {
    fc.assert(
      fc.property(state, (s) => {
        const { task, settings, expected } = derive(s, props);
        const said = verdict(task, settings, expected);
        const a = expected.rlhf.truth;
        const b = expected.rrm.truth;
        expect(said).toContain(percent(a));
        if (task.height > 0) expect(said).toContain(percent(b));
        expect(said.includes('recursion is the worse choice')).toBe(task.height > 0 && winner(a, b) === 'rlhf');
        expect(said).not.toMatch(/NaN|undefined|Infinity/);
        const told = verdict(task, settings, expected, (share) => pieces(share, task.units));
        for (const share of task.height > 0 ? [a, b] : [a]) expect(told).toContain(pieces(share, task.units));
      }),
      { numRuns: 300 },
    );
  });

  test('the act tells the same moments in pieces, as its picture does, and no share of the work in per cent', () => {
    const derived = derive(model.init(props), props);
    expect(derived.inPieces.map(({ key }) => key)).toEqual(derived.frames.map(({ key }) => key));
    const told = new Map(derived.inPieces.map(({ key, sentence }) => [key, sentence]));
    expect(told.get('result')).toContain('they leave 9 of 32 really done');
    expect(told.get('rlhf')).toContain('from 16 of 32 to 9 of 32');
    expect(told.get('top')).toContain(`${pieces(derived.shown.rrm.truth, 32)} really done`);
    for (const share of [derived.shown.rlhf, derived.shown.rrm].flatMap(({ truth, looks }) => [truth, looks]))
      for (const key of ['result', 'rlhf', 'top']) expect(told.get(key)).not.toContain(percent(share));
  });

  test('by size: at the default small tasks are plain RLHF’s, middling ones recursion’s, and large ones nobody’s', () => {
    const all = sizes(book.b, defaults);
    expect(all.map((s) => winner(s.rlhf, s.rrm)).slice(0, 4)).toEqual(['neither', 'neither', 'neither', 'rrm']);
    expect(bySize(all, book.b)).toBe(
      'On regular tasks of 3 parts a product, with these hours, recursion does better from 27 to 6,561 pieces. Up to 9 pieces plain RLHF is as good, and simpler. From 2,187 on recursion, too, gets less than 80\u00a0% really done.',
    );
    const poor = sizes(4, with_({ c: 0.5, hours: 3500 }));
    expect(bySize(poor, 4)).toContain('as good or better');
  });

  test('nothing is printed as 0 or 100 per cent that is not', () => {
    expect(percent(0.997)).toBe('over 99\u00a0%');
    expect(percent(0.001)).toBe('under 1\u00a0%');
    expect(percent(1)).toBe('100\u00a0%');
    expect(percent(0)).toBe('0\u00a0%');
    expect(percent(0.274)).toBe('27\u00a0%');
  });

  test('the critical line rises as less is read', () => {
    expect(criticalLine(book, with_({ hours: 5000 }))).toBeCloseTo(0.609208, 5);
    expect(criticalLine(book, defaults)).toBeCloseTo(0.609208 / 0.96, 3);
    expect(criticalLine(book, with_({ hours: 100 }))).toBeNaN();
  });
});

test('reading a report, at half of a check, is no cheaper than the task trees themselves estimate', () => {
  expect(NUMBERS.reportMinutes.default / NUMBERS.unitMinutes.default).toBe(0.5);
  for (const tree of trees) {
    const nodes = indexTree(tree).nodes.filter((node) => node.kind !== 'part');
    const leaves = nodes.filter((node) => node.helps.length === 0);
    const inner = nodes.filter((node) => node.helps.length > 0);
    const check = leaves.reduce((sum, node) => sum + node.minutesAlone, 0) / leaves.length;
    const report =
      inner.reduce((sum, node) => sum + (node.minutesHelped ?? Number.NaN), 0) /
      inner.reduce((sum, node) => sum + node.helps.length, 0);
    expect(report / check, tree.id).toBeLessThan(0.5);
  }
});

describe('the drawing', () => {
  test('both sides’ rooms: siblings stand over exactly their parent’s width, rows hold every judgement once', () => {
    for (const task of [...trees.map(taskOf), regularTask(3, 3), regularTask(2, 0)]) {
      const rows = rowsOf(task);
      const rooms = rows.flatMap((row) => row.rooms ?? []);
      expect(rooms.map((r) => r.i).sort((a, b) => a - b)).toEqual(
        Array.from({ length: (task.tree?.parent.length ?? 1) - 1 }, (_, i) => i + 1),
      );
      const children = new Map<number, { from: number; to: number; sum: number }>();
      for (const room of rooms) {
        const family = children.get(room.up) ?? { from: WIDTH, to: 0, sum: 0 };
        family.from = Math.min(family.from, room.x);
        family.to = Math.max(family.to, room.x + room.w);
        family.sum += room.w;
        children.set(room.up, family);
      }
      for (const [up, { from, to, sum }] of children) {
        const parent = rooms.find((r) => r.i === up) ?? { x: 0, w: WIDTH };
        expect(from).toBeCloseTo(parent.x, 6);
        expect(to).toBeCloseTo(parent.x + parent.w, 6);
        expect(sum).toBeCloseTo(parent.w, 6);
      }
    }
  });

  test('rows too long to draw become bands, and millions of pieces cost nothing', () => {
    const huge = regularTask(8, 8);
    expect(huge.units).toBe(16_777_216);
    expect(rowsOf(huge).every((row) => row.rooms === null)).toBe(true);
    expect(rowsOf(regularTask(4, 5)).map((row) => row.rooms?.length ?? null)).toEqual([4, 16, 64, null, null]);
  });

  test('the pieces looked at: as many as the hours cover, leaves only', () => {
    const lit = lookedAt(book, 0.225, true);
    expect(lit.size).toBe(7);
    for (const i of lit) expect(book.tree?.shape.children[i]).toBe(0);
    expect(lookedAt(book, 1, true).size).toBe(32);
    expect(lookedAt(book, 0, true).size).toBe(0);
  });
});

describe('the model', () => {
  test('any play keeps the state inside its bounds, and a link brings it back', () => {
    const schema = model.params(props);
    fc.assert(
      fc.property(state, (s) => {
        for (const [name, p] of Object.entries(NUMBERS)) {
          const value = s.settings[name as keyof typeof NUMBERS];
          expect(value).toBeGreaterThanOrEqual(p.min);
          expect(value).toBeLessThanOrEqual(p.max);
        }
        const derived = derive(s, props);
        expect(derived.frames[s.step]).toBe(derived.frame);
        expect(derived.frames.length).toBeLessThanOrEqual(MAX_STEPS);
        const text = encodeParams(model.version, schema, model.toParams(s, props));
        const back = model.init(props, text === null ? {} : decodeParams(text, { 1: schema }).values);
        expect(back).toEqual({ ...s, run: null });
        const { sentences, table } = model.describe(s, props);
        expect(sentences.every((line) => line.length > 0 && !/NaN|undefined|Infinity/.test(line))).toBe(true);
        expect(table?.rows.every((row) => row.length === table.head.length)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('no link throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^v1(\.[a-z][a-z0-9~-]{0,9}){0,8}$/)), (text) => {
        const s = opened(model, props, text);
        expect(model.describe(s, props).sentences.length).toBeGreaterThan(3);
      }),
      { numRuns: 300 },
    );
  });

  test('a scenario is recognised, whatever the seed, and lost with the first other setting', () => {
    for (const scenario of SCENARIOS) {
      const s = model.step(model.init(props), { type: 'scenario', id: scenario.id }, props);
      expect(derive(s, props).scenario?.id).toBe(scenario.id);
      const other = model.step(s, { type: 'set', name: 'seed', value: 77 }, props);
      expect(derive(other, props).scenario?.id).toBe(scenario.id);
      const moved = model.step(s, { type: 'set', name: 'hours', value: 20 }, props);
      expect(derive(moved, props).scenario).toBeNull();
    }
  });

  test('a run shows only at the settings it was made for', () => {
    const asked = model.step(model.init(props), { type: 'choose', name: 'real', value: 'trained' }, props);
    const { key } = derive(asked, props);
    const run = train(book, asked.settings);
    const shown = model.step(asked, { type: 'trained', key, run }, props);
    expect(derive(shown, props).shown.rrm.truth).toBe(topOf(run));
    expect(model.describe(shown, props).sentences.join(' ')).toContain('(seed 1)');
    const later = model.step(shown, { type: 'set', name: 'c', value: 0.8 }, props);
    expect(derive(later, props).run).toBeNull();
    expect(derive(shown, props).frames[0]?.sentence).toContain(percent(run.rlhf));
    const stepped = model.step(shown, { type: 'step', index: 2 }, props);
    expect(derive(stepped, props).run).toBe(run);
  });

  test('chips name parameters that exist', () => {
    const s = model.init(props);
    for (const chip of Object.values(model.values(s, props))) {
      if (chip.param !== undefined) expect(Object.keys(params(props))).toContain(chip.param);
      expect(Number.isFinite(chip.value)).toBe(true);
    }
    expect(model.setParam?.(s, 'hours', 3000, props).settings.hours).toBe(3000);
    expect(model.setParam?.(s, 'task', 1, props)).toBe(s);
  });
});

describe('the acts', () => {
  const say = (values: Partial<Settings>, act: string) =>
    says(derive({ ...model.init(props), settings: with_(values) }, props), act);

  test('speak in pieces of the work, and never round what is left away', () => {
    expect([0, 0.001, 0.274, 0.991, 1].map((share) => pieces(share, 32))).toEqual([
      '0 of 32',
      'hardly any of 32',
      '9 of 32',
      'nearly all 32',
      '32 of 32',
    ]);
    expect(pieces(0.991, 1)).toBe('99\u00a0%');
    expect(say({}, 'towers')).toBe(
      'The same 1,200 hours, twice. Checking by hand leaves 9 of 32 really done; checking through assistants’ reports, nearly all 32.',
    );
    expect(say({ hours: 10_000 }, 'towers')).toContain('Plain RLHF is simpler.');
    expect(say({ hours: 10_000, c: 0.3 }, 'towers')).toContain('Here recursion is worse.');
    expect(say({ hours: 20 }, 'towers')).toContain('Neither is enough.');
  });

  test('a tax return and a joke: what a look reaches, and what is left', () => {
    expect([0.3, 0.45, 0.46, 0.84, 0.85, 1].map(caseOf)).toEqual(['joke', 'joke', null, null, 'tax', 'tax']);
    for (const [name, { c }] of Object.entries(CASES)) expect(caseOf(c)).toBe(name);
    expect(CASES.tax.c).toBe(defaults.c);
    expect(say({}, 'look')).toBe(
      'A tax return: every line has its receipt. Say a look reaches 90 pieces in a hundred. Recursion leaves nearly all 32 really done; plain RLHF, 9 of 32.',
    );
    const joke = outcome(book, with_({ c: CASES.joke.c }));
    expect(joke.rrm.truth).toBeLessThan(joke.rlhf.truth);
    expect(say({ c: CASES.joke.c }, 'look')).toContain(`Recursion leaves ${pieces(joke.rrm.truth, 32)} really done`);
    expect(say({ c: 0.65 }, 'look')).toContain('Something between');
  });

  test('say what the models have, in the room that is kept on the task trees', () => {
    fc.assert(
      fc.property(state, (s) => {
        const d = derive(s, props);
        const { task, shown } = d;
        for (const act of ['towers', 'look'] as const) {
          const said = says(d, act);
          expect(said).toContain(pieces(shown.rlhf.truth, task.units));
          expect(said).toContain(pieces(shown.rrm.truth, task.units));
          expect(said).not.toMatch(/NaN|undefined|Infinity/);
          if (task.id !== 'regular')
            expect(said.length).toBeLessThanOrEqual((act === 'look' ? LONGEST_LOOK : LONGEST_TOWERS).length);
        }
        expect(says(d, 'sizes')).toBe(bySizeIn(d.sizes, `With ${inHours(s.settings.hours)},`));
        if (task.id !== 'regular') expect(says(d, 'sizes').length).toBeLessThanOrEqual(LONGEST_SIZES.length);
        expect(says(d, 'towers').includes('recursion is worse')).toBe(
          task.height > 0 && winner(shown.rlhf.truth, shown.rrm.truth) === 'rlhf',
        );
      }),
      { numRuns: 300 },
    );
  });
});

test('the server’s markup shows the same hours spent in two ways, and nothing of the bench', () => {
  const html = renderToString(createElement(Recursion, props));
  expect(html).toContain(towersSays(derive(model.init(props), props)));
  expect(html.match(/viewBox="0 0 400 46"/g)).toHaveLength(2);
  expect(html).not.toContain('Train it for real');
  expect(html).not.toContain('a tax return');
  expect(html).not.toMatch(/ style="/);
  // what is drawn is rounded: build and browser may differ in the last digits of an exponential
  expect(html).not.toMatch(/\d\.\d{3,}/);
});
