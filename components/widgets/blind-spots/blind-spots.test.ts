/** The tests share one fitted default and one lock on the truth, so they stand in one file. */

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { anyLink, opened, reopened } from '../../../tests/unit/figure-links';
import { meanField } from '../../models/oversight/evaluation-game';
import BlindSpots from '.';
import { DEFAULT_FIT } from './defaults';
import {
  bestStrength,
  breakEven,
  covered,
  fitReward,
  LABELS,
  outcome,
  PAGES,
  trainingKey,
  trueRewards,
  visibilities,
} from './game';
import { beam, groundEnds, lineShare, NARROW, placeAt, placeX, ROOMY, TALL, WIDE } from './layout';
import { type Action, derive, isFresh, isOpen, model, presetAt, sentence, truthOf, verdict } from './model';
import {
  LONGEST_LAMP,
  LONGEST_LOOK,
  LONGEST_PUSH,
  LONGEST_READING,
  lampSays,
  lookSays,
  pushSays,
  says,
  strength,
} from './says';
import { countSeeds, SCENARIOS } from './scenarios';
import { because, pageList, reading } from './words';

const props = { id: 'blind-spots' };
const start = model.init(props);
type State = typeof start;
const play = (actions: Action[], from = start) => actions.reduce<State>((s, a) => model.step(s, a, props), from);
/** What the worker would send back. */
const trained = (state: State) => model.step(state, { type: 'fitted', fit: fitReward(state) }, props);

const lamps = fc.record({
  aim: fc.integer({ min: 2, max: 20 }).map((n) => n / 2),
  width: fc.integer({ min: 0, max: 10 }),
  bright: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
  glance: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
});
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('set' as const),
    name: fc.constantFrom('aim', 'width', 'bright', 'glance', 'beta', 'gloss'),
    value: fc.double({ min: -5, max: 30 }),
  }),
  // few comparisons, so that the property stays quick
  fc.integer({ min: -2, max: 2 }).map((value) => ({ type: 'set' as const, name: 'labels' as const, value })),
  fc.record({ type: fc.constant('switch' as const), name: fc.constantFrom('paired', 'raw'), on: fc.boolean() }),
  fc.integer({ min: -1, max: 7 }).map((index) => ({ type: 'preset' as const, index })),
  fc.constantFrom<Action>({ type: 'drawAgain' }, { type: 'commit' }, { type: 'guessAgain' }),
  fc.double({ min: -50, max: 200 }).map((value) => ({ type: 'draft' as const, value })),
);

describe('the lamp', () => {
  it('at the default gives three pages checked always and seven a quarter of the time', () => {
    expect(visibilities(start)).toEqual([1, 1, 1, ...Array(7).fill(0.25)]);
    expect(reading(visibilities(start))).toBe(
      'You check pages\u00a01–3 every time and the others 25\u00a0% of the time.',
    );
  });
  it('fades where its edge cuts a page, and lights as many pages as it is wide', () => {
    expect(
      visibilities({ aim: 2.5, width: 3, bright: 1, glance: 0.2 })
        .slice(0, 5)
        .map((v) => v.toFixed(3)),
    ).toEqual(['0.600', '1.000', '1.000', '0.600', '0.200']);
    fc.assert(
      fc.property(lamps, (lamp) => {
        const all = Array.from({ length: 40 }, (_, i) => covered(i - 14, lamp)).reduce((a, b) => a + b, 0);
        expect(all).toBeCloseTo(lamp.width, 9);
        for (const v of visibilities(lamp)) {
          expect(v).toBeGreaterThanOrEqual(lamp.glance - 1e-12);
          expect(v).toBeLessThanOrEqual(Math.max(lamp.glance, lamp.bright) + 1e-12);
        }
      }),
    );
  });
  it.each([
    [[1, 1, 1], 'You check every page every time.'],
    [[0, 0], 'You check no page at all.'],
    [[0.3, 0.3], 'You check every page 30\u00a0% of the time.'],
    [
      [1, 0.6, 0, 0.6],
      'You check page\u00a01 every time, pages\u00a02 and\u00a04 60\u00a0% of the time and the other one never.',
    ],
  ])('is put into words: %j', (v, words) => expect(reading(v)).toBe(words));
  it('lists pages', () => {
    expect([[4], [1, 2], [2, 3, 4], [1, 5, 7]].map(pageList)).toEqual([
      'page\u00a04',
      'pages\u00a01 and\u00a02',
      'pages\u00a02–4',
      'pages\u00a01, 5 and\u00a07',
    ]);
  });
});

describe('the training', () => {
  it('of the first picture is kept as data, and recomputed it is the same', () => {
    const again = fitReward(start);
    expect(again.attenuation).toBeCloseTo(DEFAULT_FIT.attenuation, 10);
    for (const [i, weight] of again.weights.entries()) expect(weight).toBeCloseTo(DEFAULT_FIT.weights[i] ?? 0, 10);
    expect(trainingKey(DEFAULT_FIT.training)).toBe(trainingKey(start));
    expect(start.fit).toBe(DEFAULT_FIT);
  });
  it('agrees with the mean field where labels are many', () => {
    const many = fitReward({ ...start, labels: LABELS.length - 1 });
    const field = meanField({ v: visibilities(start), g: 0.5, beta: 2.5 });
    expect(Math.abs(outcome(many, 2.5).truth - field.trueQuality)).toBeLessThan(0.02);
    for (const [i, delta] of trueRewards(start).entries())
      expect(Math.abs((many.weights[i] ?? 0) - delta)).toBeLessThan(0.2);
  });
  it('leaves everything as it was at strength 0', () => {
    expect(outcome(DEFAULT_FIT, 0).s).toEqual(Array(PAGES).fill(0.5));
    expect(outcome(DEFAULT_FIT, 0).approval).toBeCloseTo(0.63125, 12);
  });
  it('on the raw reward is the same training at a lower strength', () => {
    const raw = outcome(DEFAULT_FIT, 12, true);
    const scaled = outcome(DEFAULT_FIT, 12 * DEFAULT_FIT.attenuation);
    expect(raw.truth).toBeCloseTo(scaled.truth, 12);
    expect(raw.truth).not.toBeCloseTo(outcome(DEFAULT_FIT, 12).truth, 3);
  });
  it('with paired inspection changes the luck of a comparison by little', () => {
    const noise = (paired: boolean) => {
      let sum = 0;
      for (let seed = 1; seed <= 60; seed++) {
        const { weights } = fitReward({ ...start, labels: 4, paired, seed });
        for (const weight of weights.slice(3)) sum += (weight + 0.125) ** 2;
      }
      return sum;
    };
    expect(Math.abs(noise(true) / noise(false) - 1)).toBeLessThan(0.2);
    expect(fitReward({ ...start, paired: true }).weights).not.toEqual(DEFAULT_FIT.weights);
  });
  it('pays for real work from one page in three on', () => {
    expect(breakEven(0.5)).toBeCloseTo(1 / 3, 12);
    expect(because({ training: start, rewards: [...Array(PAGES).keys()].map(() => 1) })).toContain('on 7\u00a0pages');
  });
});

describe('the default', () => {
  it('has approval climb from 63 to 81 per cent while what is done falls from 50 to 44', () => {
    const end = outcome(DEFAULT_FIT, 12);
    expect(Math.round(100 * end.approval)).toBe(81);
    expect(Math.round(100 * end.truth)).toBe(44);
    expect(bestStrength(DEFAULT_FIT)).toMatchObject({ beta: 2.5 });
    expect(Math.round(100 * bestStrength(DEFAULT_FIT).truth)).toBe(57);
    const open = play([{ type: 'commit' }]);
    expect(sentence(open)).toBe(
      'Your approval rises from 63\u00a0% to 81\u00a0%. But what is really done falls from 50\u00a0% to 44\u00a0%. 7 of the 10 pages lose real work, down to 19\u00a0% on average; the other 3 come to 100\u00a0%. It was at its best, 57\u00a0%, at strength 2.5.',
    );
    expect(verdict(open)).toBe('Really done: 44\u00a0%, 6 points less than you guessed.');
    expect(verdict(play([{ type: 'set', name: 'beta', value: 3 }], open))).toMatch(/^At strength 12, really done: 44/);
  });
});

describe('the starting points', () => {
  it.each(SCENARIOS.map((s) => [s.name, s] as const))(
    '%s: its own seed and the printed number of seeds keep it',
    (_, s) => {
      expect(s.keeps(outcome(fitReward(s.values), s.values.beta), s.values)).toBe(true);
      expect(countSeeds(s)).toBe(s.holds.count);
    },
  );
  it('can each be pressed, and the first is the default', () => {
    expect(presetAt(start)).toBe(0);
    for (const index of SCENARIOS.keys()) expect(presetAt(play([{ type: 'preset', index }]))).toBe(index);
  });
  it('checks fewer pages in the even light than under the first lamp', () => {
    const total = (i: number) => visibilities(SCENARIOS[i]?.values ?? start).reduce((a, b) => a + b, 0);
    expect(total(0)).toBeCloseTo(4.75, 12);
    expect(total(3)).toBeCloseTo(4.5, 12);
  });
});

describe('the model', () => {
  it('keeps its invariants under every run of actions, and comes back from its address', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 12 }), (run) => {
        const state = play(run);
        const schema = model.params(props);
        for (const [name, p] of Object.entries(schema)) {
          if (p.type !== 'number') continue;
          expect(Number(state[name])).toBeGreaterThanOrEqual(p.min);
          expect(Number(state[name])).toBeLessThanOrEqual(p.max);
        }
        expect(Number.isInteger(state.draft)).toBe(true);
        expect(truthOf(state) !== null).toBe(isOpen(state) && state.fit !== null);
        expect(sentence(state)).not.toMatch(/NaN|undefined|Infinity/);
        const back = reopened(model, props, state);
        expect(model.toParams(back, props)).toEqual(model.toParams(state, props));
        expect(isOpen(back)).toBe(isOpen(state));
      }),
    );
  });
  it('says what really happens at any setting', () => {
    fc.assert(
      fc.property(lamps, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 999 }), (lamp, b, seed) => {
        const state = trained({ ...start, ...lamp, beta: b / 2, labels: 1, seed, open: true });
        const truth = truthOf(state);
        const told = derive(state);
        if (!truth || !told) throw new Error('nothing to tell');
        const text = sentence(state);
        const [was, is] = [50, Math.round(100 * truth.truthEnd)];
        if (b > 0 && is > was) expect(text).toMatch(/really done rises/);
        if (b > 0 && is < was) expect(text).toMatch(/really done falls/);
        expect(text).not.toMatch(/NaN|undefined/);
        if (/at its best/.test(text)) expect(truth.best.beta).toBeLessThanOrEqual(state.beta);
        if (/Trained harder/.test(text)) expect(truth.best.beta).toBeGreaterThan(state.beta);
        // the reward that training climbs is the learned one
        const learned = (s: readonly number[]) => s.reduce((sum, x, i) => sum + x * (truth.rewards[i] ?? 0), 0);
        expect(learned(truth.s)).toBeGreaterThanOrEqual(learned(Array(PAGES).fill(0.5)) - 1e-12);
      }),
      { numRuns: 60 },
    );
  });
  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(anyLink, (text) => {
        const state = opened(model, props, text);
        model.describe(state, props);
        model.values(state, props);
      }),
    );
  });
  it('keeps the old picture until the reward model for the new settings is there', () => {
    const moved = play([{ type: 'commit' }, { type: 'set', name: 'glance', value: 0.6 }]);
    expect(isFresh(moved)).toBe(false);
    expect(derive(moved)?.approvalEnd).toBe(derive(start)?.approvalEnd);
    expect(trained(moved).fit?.training.glance).toBe(0.6);
    // a result for settings that have been left is no use
    expect(play([{ type: 'fitted', fit: fitReward({ ...start, glance: 0.1 }) }], moved).fit).toBe(DEFAULT_FIT);
    expect(sentence(model.init(props, { glance: 0.6 }))).toContain('are being drawn');
  });
  it('offers its chips, and moves with those that are settings', () => {
    const v = model.values(start, props);
    expect(Object.fromEntries(Object.entries(v).map(([key, { text }]) => [key, text]))).toEqual({
      lit: '3\u00a0pages',
      glance: '25\u00a0%',
      labels: '8,000',
      strength: '12',
      approvalStart: '63\u00a0%',
      approvalEnd: '81\u00a0%',
    });
    for (const { param } of Object.values(v)) {
      if (!param) continue;
      expect(model.setParam?.(start, param, 1, props)[param]).toBe(1);
    }
  });
});

describe('the acts', () => {
  const open = play([{ type: 'draft', value: 70 }, { type: 'commit' }]);
  it('say at the start what an evaluator sees, and after the guess what is so', () => {
    expect(lookSays(start)).toBe(
      'You check pages\u00a01–3 every time and the others 25\u00a0% of the time. Training for your approval takes it from 63\u00a0% to 81\u00a0%. How much is really done?',
    );
    expect(lookSays(open)).toBe(
      'You guessed 70\u00a0%. Really done: 44\u00a0%, untrained 50\u00a0%. You approve of 81\u00a0%. 7 of 10 pages lost real work.',
    );
    expect(lookSays(play([{ type: 'set', name: 'beta', value: 3 }], open))).not.toContain('You guessed');
    expect(pushSays(open)).toBe(
      'Trained this hard, you approve of 81\u00a0%, and 44\u00a0% is really done. Most would be done at 2.5 of 20: 57\u00a0%.',
    );
    expect(lampSays(open)).toContain('Really done: 44\u00a0%, untrained 50\u00a0%. You approve of 81\u00a0%.');
    expect([0, 2.5].map(strength)).toEqual(['not at all', '2.5 of 20']);
    expect(says({ ...open, act: 'bench' })).toBe(`${sentence(open)} ${verdict(open)}`);
  });
  it('wait for the reward model', () => {
    const waiting = model.init(props, { glance: 0.6 });
    for (const said of [lookSays, lampSays, pushSays]) expect(said(waiting)).toContain('are being drawn');
  });
  it('say nothing of the truth before the guess', () => {
    for (const said of [lookSays, lampSays, pushSays]) {
      expect(said(start)).not.toMatch(/44\s%|57\s%|lost/);
      expect(said(start)).toMatch(/really done/);
    }
  });
  it('know the longest way to say what a lamp reads, of all lamps that can be set', () => {
    let longest = 0;
    for (let aim = 2; aim <= 20; aim++)
      for (let width = 0; width <= 10; width++)
        for (let bright = 0; bright <= 20; bright++)
          for (let glance = 0; glance <= 20; glance++) {
            const lamp = { aim: aim / 2, width, bright: bright / 20, glance: glance / 20 };
            longest = Math.max(longest, reading(visibilities(lamp)).length);
          }
    expect(longest).toBe(LONGEST_READING.length);
  });
  it('keep their sentences in the room under any lamp, before the guess and after it', () => {
    fc.assert(
      fc.property(lamps, fc.integer({ min: 0, max: 40 }), fc.integer({ min: -1, max: 100 }), (lamp, b, guess) => {
        const fit = { ...DEFAULT_FIT, training: { ...DEFAULT_FIT.training, ...lamp } };
        const state = { ...start, ...lamp, fit, beta: b / 2, guess, guessBeta: b / 2 };
        expect(lookSays(state).length).toBeLessThanOrEqual(LONGEST_LOOK.length);
        expect(lampSays(state).length).toBeLessThanOrEqual(LONGEST_LAMP.length);
        expect(pushSays(state).length).toBeLessThanOrEqual(LONGEST_PUSH.length);
        const truth = truthOf(state);
        if (!truth) return;
        const best = Math.round(100 * truth.best.truth);
        expect(/No other|Most would|would be/.exec(pushSays(state))).not.toBeNull();
        if (/No other/.test(pushSays(state))) expect(best).toBe(Math.round(100 * truth.truthEnd));
        else expect(best).toBeGreaterThan(Math.round(100 * truth.truthEnd));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the guess lock', () => {
  it('says nothing of the truth before the commitment, in words, values, address or markup', () => {
    expect(truthOf(start)).toBeNull();
    expect(verdict(start)).toBeNull();
    const html = renderToStaticMarkup(createElement(BlindSpots, props));
    const words = JSON.stringify([
      model.describe(start, props),
      model.values(start, props),
      model.toParams(start, props),
    ]);
    for (const text of [html, words]) {
      expect(text).not.toMatch(/44\s%|57\s%|lose|−0\.|\+0\.|come out so/);
      for (const { note } of SCENARIOS) expect(text).not.toContain(note);
    }
    expect(html).not.toMatch(/stroke-truth"|fill-truth/);
    expect(model.describe(start, props).table?.head).toEqual(['Page', 'Checked']);
  });
  it('lets a commitment stand, and keeps the truth open when the settings move on', () => {
    const once = play([
      { type: 'draft', value: 70 },
      { type: 'commit' },
      { type: 'draft', value: 44 },
      { type: 'commit' },
    ]);
    expect(once.guess).toBe(70);
    const on = play([{ type: 'set', name: 'aim', value: 6 }], once);
    expect([on.guess, on.open]).toEqual([-1, true]);
    const shut = play([{ type: 'guessAgain' }], on);
    expect(truthOf(shut)).toBeNull();
  });
  it('takes no guess at what is not yet computed', () => {
    expect(play([{ type: 'set', name: 'aim', value: 6 }, { type: 'commit' }]).guess).toBe(-1);
  });
  it('tells all on the page of answers', () => {
    const rows = model.answers?.(props).table?.rows;
    expect(rows?.map((row) => row[3])).toEqual([
      '44\u00a0%',
      '57\u00a0%',
      '30\u00a0%',
      '86\u00a0%',
      '67\u00a0%',
      '100\u00a0%',
    ]);
  });
});

describe('the drawing', () => {
  it('puts a dragged lamp where the pointer is', () => {
    for (const layout of [WIDE, TALL, ROOMY, NARROW]) {
      for (let page = 1; page <= PAGES; page += 0.5) expect(placeAt(layout, placeX(layout, page))).toBeCloseTo(page, 9);
    }
  });
  it('keeps the beam on the ground, and the ground in the drawing', () => {
    fc.assert(
      fc.property(lamps, fc.constantFrom(WIDE, TALL, ROOMY, NARROW), (lamp, layout) => {
        const ends = groundEnds(layout);
        expect(ends.from).toBeGreaterThanOrEqual(0);
        expect(ends.to).toBeLessThanOrEqual(layout.width);
        const lit = beam(layout, lamp);
        expect(lit === null).toBe(lamp.width === 0);
        if (!lit) return;
        expect(lit.from).toBeGreaterThanOrEqual(ends.from);
        expect(lit.to).toBeLessThanOrEqual(ends.to);
        expect(lit.to).toBeGreaterThan(lit.from);
      }),
    );
  });
  it('fills as much of a page’s writing as is done', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (s) => {
        const filled = Array.from({ length: WIDE.lines.n }, (_, line) => lineShare(WIDE, s, line)).reduce(
          (a, b) => a + b,
          0,
        );
        expect(filled / WIDE.lines.n).toBeCloseTo(s, 9);
      }),
    );
  });
  it('is first drawn by the server, with its sentence and no style', () => {
    const html = renderToStaticMarkup(createElement(BlindSpots, props));
    expect(html).toContain(lookSays(start));
    expect(html).not.toContain('learned reward');
    expect(html).not.toContain('style=');
  });
});
