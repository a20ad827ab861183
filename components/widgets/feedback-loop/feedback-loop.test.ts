/** Story, game and drawing are tested on the same states, so they stand in one file. */
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { decodeParams, encodeParams } from '../../figure/params';
import { logistic } from '../../models/numerics/logistic';
import { meanField } from '../../models/oversight/evaluation-game';
import FeedbackLoop from '.';
import { approval, BASE, LINES, looks, outcome, PAIRS, pairAt, tally, visibilities } from './game';
import { arrow, barY, cone, horizon, sheet, TALL, WIDE } from './layout';
import { type Action, breakEven, derive, longest, model, PICK_STEP, sentence, verdict } from './model';
import { NARROW, ROOMY } from './pages';
import { schema } from './params';
import { bestPush, LONGEST_LOOK, LONGEST_PUSH, lookSays, loopSays, pushSays, says, strength, WIDEN } from './says';
import { SCENARIOS } from './scenarios';
import { percent, STATIONS, STORY } from './story';

const props = { id: 'feedback-loop' };
const DEFAULTS = { lit: 4, beta: 6, gloss: 0.5 };
const settings = fc.record({
  lit: fc.integer({ min: 0, max: LINES }),
  beta: fc.integer({ min: 0, max: 24 }).map((n) => n / 2),
  gloss: fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
});
const names = Object.keys(schema) as (keyof typeof schema)[];
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constant<Action>({ type: 'anotherPair' }),
  fc.record({
    type: fc.constant('set' as const),
    name: fc.constantFrom(...names),
    value: fc.oneof(fc.double({ min: -20, max: 2000 }), fc.constant(Number.NaN)),
  }),
);
const state = fc
  .array(action, { maxLength: 12 })
  .map((actions) => actions.reduce((s, a) => model.step(s, a, props), model.init(props)));

describe('approval', () => {
  test('by hand: a lit line counts for what it is, a dark one for how it reads', () => {
    expect(approval([0.9], [1], 0.5)).toBeCloseTo(0.9, 12);
    expect(approval([0.9], [0], 0.5)).toBeCloseTo(0.9 * 0.5 + 0.1, 12);
    expect(approval([0.5, 0.5], [1, 0], 1)).toBeCloseTo(0.5, 12);
    expect(approval([1], [0.25], 0.4)).toBeCloseTo(0.25 + 0.75 * 0.6, 12);
  });

  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  test('lies in [0, 1] and differs from the game’s proxy by the mean of 1 − v, whatever the policy', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 12 }),
        unit,
        fc.double({ min: 0, max: 12, noNaN: true }),
        (v, g, beta) => {
          const { s, proxy } = meanField({ v, g, beta, base: BASE });
          const got = approval(s, v, g);
          expect(got).toBeGreaterThanOrEqual(0);
          expect(got).toBeLessThanOrEqual(1 + 1e-12);
          expect(got - proxy).toBeCloseTo(v.reduce((sum, x) => sum + 1 - x, 0) / v.length, 12);
        },
      ),
    );
  });

  test.each([
    ['s and v', () => approval([], [], 0.5)],
    ['s and v', () => approval([0.5], [1, 0], 0.5)],
    ['g', () => approval([0.5], [1], 1.5)],
    ['s[0]', () => approval([Number.NaN], [1], 0.5)],
    ['v[1]', () => approval([0.5, 0.5], [1, -1], 0.5)],
    ['lit', () => visibilities(9)],
    ['index', () => pairAt(PAIRS, DEFAULTS)],
  ])('an impossible %s is a RangeError that names it', (name, run) => {
    expect(run).toThrow(RangeError);
    expect(run).toThrow(new RegExp(`^${name.replace(/[[\]]/g, '\\$&')} `));
  });
});

describe('what the loop comes to', () => {
  test('at the defaults approval rises from 69\u00a0% to 97\u00a0% and truth falls from 75\u00a0% to 56\u00a0%', () => {
    const o = outcome(DEFAULTS);
    const lit = logistic(Math.log(3) + 6);
    const dark = logistic(Math.log(3) - 3);
    expect(o.truthStart).toBeCloseTo(0.75, 12);
    expect(o.truthEnd).toBeCloseTo((lit + dark) / 2, 12);
    expect(o.approvalStart).toBeCloseTo((0.75 + 0.625) / 2, 12);
    expect(o.approvalEnd).toBeCloseTo((lit + 1 - dark / 2) / 2, 12);
    expect([o.approvalStart, o.approvalEnd, o.truthStart, o.truthEnd].map(percent)).toEqual([
      '69\u00a0%',
      '97\u00a0%',
      '75\u00a0%',
      '56\u00a0%',
    ]);
  });

  test('approval never falls as training grows, at any lamp', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 24 }), (one, other) => {
        const [weak, strong] = [one.beta, other / 2].sort((a, b) => a - b);
        const a = outcome({ ...one, beta: weak ?? 0 }).approvalEnd;
        expect(outcome({ ...one, beta: strong ?? 0 }).approvalEnd).toBeGreaterThanOrEqual(a - 1e-12);
      }),
    );
  });

  test('a wider lamp never makes the trained page worse; with everything lit, approval is the truth', () => {
    fc.assert(
      fc.property(settings, (s) => {
        const wider = outcome({ ...s, lit: Math.min(LINES, s.lit + 1) });
        expect(wider.truthEnd).toBeGreaterThanOrEqual(outcome(s).truthEnd - 1e-12);
        const full = outcome({ ...s, lit: LINES });
        expect(full.approvalEnd).toBeCloseTo(full.truthEnd, 12);
      }),
    );
  });

  test('the lamp must reach six lines before training helps at the defaults; no lamp helps without training', () => {
    expect(breakEven(DEFAULTS)).toBe(6);
    expect(outcome({ ...DEFAULTS, lit: 5 }).truthEnd).toBeLessThan(0.75);
    expect(outcome({ ...DEFAULTS, lit: 6 }).truthEnd).toBeGreaterThan(0.75);
    expect(breakEven({ beta: 0, gloss: 0.5 })).toBeNull();
    expect(breakEven({ beta: 6, gloss: 0 })).toBe(1);
  });
});

describe('the drawn comparisons', () => {
  test('the two versions stay the same while the lamp moves; looks follow the rule', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: PAIRS - 1 }), (s, n) => {
        const pair = pairAt(n, s);
        expect([pair.a, pair.b]).toEqual([pairAt(n, DEFAULTS).a, pairAt(n, DEFAULTS).b]);
        const worth = (real: boolean, i: number) => (i < s.lit ? Number(real) : real ? 1 - s.gloss : 1);
        expect(pair.looksA).toBeCloseTo(
          pair.a.reduce((sum, real, i) => sum + worth(real, i), 0),
          12,
        );
        expect(pair.looksB).toBe(looks(pair.b, s.lit, s.gloss));
      }),
    );
  });

  test('they look like draws from the imitating worker and from the choice model', () => {
    let real = 0;
    let expected = 0;
    let picked = 0;
    for (let n = 0; n < PAIRS; n++) {
      const { a, b, looksA, looksB, pick } = pairAt(n, DEFAULTS);
      real += [...a, ...b].filter(Boolean).length;
      expected += logistic((2 / Math.sqrt(8)) * (looksA - looksB));
      picked += pick === 'a' ? 1 : 0;
    }
    // five standard deviations: 16,000 draws of 0.75; 1,000 picks
    expect(Math.abs(real / (PAIRS * 16) - 0.75)).toBeLessThan(0.018);
    expect(Math.abs(picked - expected)).toBeLessThan(5 * Math.sqrt(PAIRS / 4));
  });

  test('at the defaults real work wins in every lit line and loses in every dark one, in 197 of 200 seeds', () => {
    const holds = (seed?: number) =>
      tally(DEFAULTS, seed).realWins.every((share, i) => (i < 4 ? share > 0.5 : share < 0.5));
    expect(holds()).toBe(true);
    expect(Array.from({ length: 200 }, (_, i) => holds(i + 1)).filter(Boolean)).toHaveLength(197);
  });

  test('the count: 326 of 770 decisive pairs go to the version with less real work', () => {
    const t = tally(DEFAULTS);
    expect([t.worsePicked, t.decisive]).toEqual([326, 770]);
    for (const [i, n] of t.differ.entries()) {
      // 2p(1−p) = 0.375 of the pairs differ in a line; five standard deviations are 77
      expect(Math.abs(n - 375)).toBeLessThan(77);
      expect(t.realWins[i]).toBeGreaterThan(0);
    }
  });

  test('the pair on show at the start: equal in the light, more bluff in the shade, and picked for it', () => {
    const { a, b, pick, looksA, looksB } = derive(model.init(props)).pair;
    const real = (z: boolean[]) => z.filter(Boolean).length;
    expect(pick).toBe('a');
    expect(looksA).toBeGreaterThan(looksB);
    expect(real(a.slice(0, 4))).toBe(real(b.slice(0, 4)));
    expect(real(a)).toBeLessThan(real(b));
  });
});

describe('the figure’s model', () => {
  test('every action from every state keeps the parameters in range and the words whole', () => {
    fc.assert(
      fc.property(state, (s) => {
        for (const name of names) {
          expect(s[name]).toBeGreaterThanOrEqual(schema[name].min);
          expect(s[name]).toBeLessThanOrEqual(schema[name].max);
        }
        const text = [sentence(s), longest(s), verdict(s), ...model.describe(s, props).sentences].join(' ');
        expect(text).not.toMatch(/NaN|undefined|null| {2}/);
        expect(model.describe(s, props).table?.rows).toHaveLength(LINES);
      }),
    );
  });

  test('the address brings a state back', () => {
    fc.assert(
      fc.property(state, (s) => {
        const text = encodeParams(model.version, model.params(props), model.toParams(s, props));
        const values = text === null ? {} : decodeParams(text, { 1: model.params(props) }).values;
        expect(model.init(props, values)).toEqual(s);
      }),
    );
  });

  test('no query string breaks it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^v1(\.[a-z]-?[0-9]{0,15}){0,6}$/)), (text) => {
        const s = model.init(props, decodeParams(text, { 1: model.params(props) }).values);
        expect(model.toParams(s, props)).toEqual(model.toParams(model.init(props, model.toParams(s, props)), props));
        expect(sentence(s).length).toBeGreaterThan(20);
      }),
    );
  });

  test('training moves the lit lines first and the dark ones after', () => {
    const at = (id: string) => derive(model.init(props, { step: STORY.findIndex((f) => f.id === id) })).shown;
    const { before, after } = outcome(DEFAULTS);
    expect(at('reward')).toEqual(before);
    expect(at('train-light')).toEqual([...after.slice(0, 4), ...before.slice(4)]);
    expect(at('train-shade')).toEqual(after);
  });

  test('the chart waits for its step, unless the reader moves a slider first', () => {
    expect(derive(model.init(props)).curves).toBe(false);
    expect(derive(model.init(props, { lit: 5 })).curves).toBe(true);
    expect(derive(model.init(props, { step: STORY.findIndex((f) => f.outcome) })).curves).toBe(true);
  });

  test('asking for another pair shows the next one and its pick', () => {
    const s = model.step(model.init(props), { type: 'anotherPair' }, props);
    expect([s.pair, s.step]).toEqual([98, PICK_STEP]);
    expect(model.step({ ...s, pair: PAIRS }, { type: 'anotherPair' }, props).pair).toBe(1);
  });

  test('the story tells what the model says, also where it is good news', () => {
    const told = (values: object, id: string) =>
      sentence(model.init(props, { ...values, step: STORY.findIndex((f) => f.id === id) }));
    expect(told({}, 'outcome')).toBe(
      'Your approval rises from 69\u00a0% to 97\u00a0%. But what is really done falls from 75\u00a0% to 56\u00a0%.',
    );
    expect(told({ lit: 8 }, 'outcome')).toBe(
      'Your approval rises from 75\u00a0% to 100\u00a0%. What is really done rises from 75\u00a0% to 100\u00a0%.',
    );
    expect(told({ beta: 0 }, 'outcome')).toContain('stays at 75\u00a0%');
    expect(told({ gloss: 0 }, 'train-shade')).toContain('stay as the demonstrations left them');
    expect(told({}, 'pick')).toBe('Version A looks better, so you pick it. Version B had more real work in it.');
  });

  test('each scenario’s link is its settings, and shows what its note says', () => {
    for (const scenario of SCENARIOS) {
      const s = model.init(props, decodeParams(scenario.query, { 1: schema }).values);
      expect(s).toMatchObject({ lit: scenario.lit, beta: scenario.beta, gloss: scenario.gloss, step: 8 });
    }
    const change = SCENARIOS.map((scenario) => outcome(scenario).truthEnd - 0.75);
    expect(change.map((x) => Math.sign(x))).toEqual([-1, 1, 1, 1]);
    expect(change[1]).toBeLessThan(0.03);
  });

  test('chips', () => {
    const values = model.values(model.init(props), props);
    expect(Object.fromEntries(Object.entries(values).map(([k, v]) => [k, v.text]))).toEqual({
      approvalStart: '69\u00a0%',
      approvalEnd: '97\u00a0%',
      truthStart: '75\u00a0%',
      truthEnd: '56\u00a0%',
      lit: '4 of 8',
      pairs: '1,000',
      worsePicked: '326 of 770',
      breakEven: '6 of 8',
    });
    expect(model.setParam?.(model.init(props), 'lit', 5, props).lit).toBe(5);
    expect(model.setParam?.(model.init(props), 'nothing', 5, props)).toEqual(model.init(props));
  });
});

describe('the acts', () => {
  const every = Array.from({ length: LINES + 1 }, (_, lit) =>
    [0, 0.5, 1, 2, 6, 10.5, 12].map((beta) => Array.from({ length: 11 }, (_, g) => ({ lit, beta, gloss: g / 10 }))),
  ).flat(2);
  const start = model.init(props);

  test('say at the start what training does, and that a lighter push does better', () => {
    expect(lookSays(start)).toBe(
      'Training on your picks puts real work into the lines you check, and bluff into the rest. Approval rises; less gets done.',
    );
    expect(pushSays(start)).toBe(
      'You approve of 97\u00a0% of the page; 56\u00a0% is really done. A lighter push gets more done (1 of 12): 77\u00a0%.',
    );
    expect([0, 0.5, 12].map(strength)).toEqual(['not at all', '0.5 of 12', '12 of 12']);
    expect(loopSays(start)).toBe(sentence(start));
    expect(loopSays({ ...start, step: STORY.length - 1 })).toBe(WIDEN);
  });

  test('say what the model has, at every setting, in the room that is kept', () => {
    for (const values of every) {
      const s = { ...start, ...values };
      const o = outcome(values);
      const [look, push] = [lookSays(s), pushSays(s)];
      expect(look.length).toBeLessThanOrEqual(LONGEST_LOOK.length);
      expect(push.length).toBeLessThanOrEqual(LONGEST_PUSH.length);
      if (/less gets done/.test(look)) expect(o.truthEnd).toBeLessThan(o.truthStart);
      if (/more gets done/.test(look)) expect(o.truthEnd).toBeGreaterThan(o.truthStart);
      if (/nothing moves/.test(look)) expect(o.after).toEqual(o.before);
      expect(/bluff into/.test(look)).toBe(o.after.some((share, i) => share < (o.before[i] ?? 0)));
      expect(/real work into/.test(look)).toBe(o.after.some((share, i) => share > (o.before[i] ?? 0)));
      expect(look).not.toContain('Approval falls');
      const best = bestPush(values);
      expect(best.done).toBeGreaterThanOrEqual(o.truthEnd - 1e-12);
      if (/lighter/.test(push)) expect(best.beta).toBeLessThan(values.beta);
      if (/harder/i.test(push)) expect(best.beta).toBeGreaterThan(values.beta);
      if (/No other/.test(push)) expect(best.done - o.truthEnd).toBeLessThan(0.01);
    }
  });

  test('leave the story its own voice, and the bench the verdict', () => {
    expect(says({ ...start, act: 'loop' })).toBe('');
    expect(says({ ...start, act: 'bench' })).toBe('');
    expect(says({ ...start, act: 'bench', lit: 5 })).toBe(verdict({ ...start, lit: 5 }));
  });

  test.each([ROOMY, NARROW])('the two pages stand side by side within their drawing ($width)', (at) => {
    const sheets = at.pages.map((x) => sheet(at, { x, w: at.w }));
    expect(sheets[0]?.x).toBeGreaterThan(80);
    expect((sheets[0]?.x ?? 0) + (sheets[0]?.w ?? 0)).toBeLessThan(sheets[1]?.x ?? 0);
    expect((sheets[1]?.x ?? 0) + (sheets[1]?.w ?? 0)).toBeLessThanOrEqual(at.width);
    for (const s of sheets) expect(s.y + s.h).toBeLessThanOrEqual(at.ground.y + at.ground.h);
    expect(Math.max(...at.rows)).toBeLessThan(at.height);
  });
});

describe('layout', () => {
  test.each([WIDE, TALL])('everything stands inside the drawing, columns do not meet ($kind)', (layout) => {
    const sheets = [layout.page, layout.a, layout.b].map((box) => sheet(layout, box));
    for (const [i, s] of sheets.entries()) {
      expect(s.x).toBeGreaterThanOrEqual(0);
      expect(s.x + s.w).toBeLessThanOrEqual(layout.width);
      expect(s.y + s.h).toBeLessThanOrEqual(layout.ground.y + layout.ground.h);
      const next = sheets[i + 1];
      if (next) expect(s.x + s.w).toBeLessThan(next.x);
    }
    expect(layout.picks.x + 0.2 * layout.picks.scale).toBeLessThan(layout.picks.number);
    expect(layout.reward.x + layout.reward.scale).toBeLessThan(layout.reward.number);
    for (const station of STATIONS) {
      const numbers = (arrow(layout, station).match(/-?[\d.]+/g) ?? []).map(Number);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(layout.width);
    }
  });

  test.each([WIDE, TALL])('the light ends between the last lit line and the first dark one ($kind)', (layout) => {
    for (let lit = 1; lit < LINES; lit++) {
      expect(horizon(layout, lit)).toBeGreaterThan(barY(layout, lit - 1) + layout.bar);
      expect(horizon(layout, lit)).toBeLessThan(barY(layout, lit));
      expect(cone(layout, lit)).toContain(`,${horizon(layout, lit)} `);
    }
    expect(horizon(layout, 0)).toBe(layout.ground.y);
    expect(horizon(layout, LINES)).toBe(layout.ground.y + layout.ground.h);
  });
});

test('the server’s markup is the first state, without style attributes', () => {
  const html = renderToString(createElement(FeedbackLoop, props));
  const text = html.replaceAll('<!-- -->', '');
  expect(text).toContain(lookSays(model.init(props)));
  for (const said of ['before training', 'after training', '69\u00a0%', '97\u00a0%', '75\u00a0%', '56\u00a0%'])
    expect(text).toContain(said);
  expect(text).not.toContain('1/11');
  expect(html).not.toMatch(/ style=/);
  expect(html).toContain('needs-js');
});
