// Longer than most: the reference tables of three models, and what each of six scenarios says, recomputed.

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { anyLink, opened, playedOn, reopened } from '../../../tests/unit/figure-links';
import { criticalComposition, recoveryComposition } from '../../models/recursion/critical';
import { reach } from '../../models/recursion/reach';
import { rrmOrbit } from '../../models/recursion/rrm';
import Reach from '.';
import {
  backAt,
  COLLAPSED,
  fixedPoints,
  healLine,
  held,
  holdLine,
  mapTo,
  orbitOf,
  passedOn,
  planeLines,
  restOf,
  THRESHOLD,
  WEAKEST,
} from './game';
import { type Action, model } from './model';
import { tenth } from './numbers';
import { LEVELS, NUMBERS, type NumberName, type Settings } from './params';
import {
  curveSays,
  heightsSays,
  LONGEST_CURVE,
  LONGEST_HEIGHTS,
  LONGEST_STEPS,
  ofHundred,
  says,
  stepsSays,
  threeSteps,
} from './says';
import { SCENARIOS, scenarioOf, settingsOf } from './scenarios';
import { ASSUMPTIONS, derive, heldText, levelSentence, verdict } from './words';

const props = { id: 'reach' };
const start = model.init(props) as Settings;
const at = (values: Partial<Settings>): Settings => ({ ...start, ...values });
const scenario = (id: string): Settings => {
  const found = SCENARIOS.find((s) => s.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return settingsOf(found);
};

const number = (name: NumberName) => fc.double({ min: NUMBERS[name].min - 1, max: NUMBERS[name].max + 1 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc
    .constantFrom(...(Object.keys(NUMBERS) as NumberName[]))
    .chain((name) => number(name).map((value) => ({ type: 'set' as const, name, value }))),
  fc.constantFrom('ground' as const, 'collapsed' as const).map((to) => ({ type: 'start' as const, start: to })),
  fc.constantFrom('whole' as const, 'close' as const).map((zoom) => ({ type: 'zoom' as const, zoom })),
  fc.tuple(number('beta'), number('c')).map(([beta, c]) => ({ type: 'place' as const, beta, c })),
  fc.constantFrom(...SCENARIOS.map((s) => s.id), 'none').map((id) => ({ type: 'scenario' as const, id })),
);
const played = fc.array(action, { maxLength: 12 }).map((actions) => playedOn(model, props, actions));

describe('the walk', () => {
  // Table 2a of the specification, those of its rows that the figure's settings can show
  test.each([
    [0.5, 6, 0.9, 0, 0, 5, 0.993620905],
    [0.5, 6, 0.9, 0, 0, 30, 0.993620904],
    [1, 8, 0.75, 0, 0, 5, 0.976246499],
    [1, 8, 0.7, 0, 0, 5, 0.904462817],
    [1, 8, 0.7, 0, 0, 30, 0.000336616],
    [1, 8, 0.65, 0, 0, 3, 0.634660385],
    [0.5, 4, 0.6, 0, 0, 10, 0.323321444],
    [1, 6, 0.9, 0.5, 0, 5, 0.976718909],
    [1, 6, 0.9, 1, 0, 30, 0.787597785],
    [0.5, 6, 0.9, 0, 0.03, 10, 0.934755692],
  ])('table 2a: g = %d, beta = %d, c = %d, q = %d, fade = %d', (gloss, beta, c, q, fade, level, s) => {
    expect(orbitOf(at({ gloss, beta, c, q, fade }))[level]).toBeCloseTo(s, 8);
  });
  test.each([
    [0.5, 6, 0.95, 0.01, 46],
    [1, 8, 0.95, 0.01, 33],
    [0.25, 12, 0.95, 0.02, 49],
    [0.5, 6, 0.95, 0.02, 24],
    [0.5, 6, 0.95, 0.05, 10],
    [0.5, 6, 0.95, 0.1, 5],
    [1, 8, 0.7, 0, 10],
    [1, 8, 0.65, 0, 2],
    [0.5, 4, 0.6, 0, 1],
    [1, 1, 0.9, 0, -1],
  ])('table 2c: g = %d, beta = %d, c = %d, fade = %d: level %d', (gloss, beta, c, fade, levels) => {
    expect(held(at({ gloss, beta, c, fade }))).toBe(levels);
  });
  it('holds as far as the model says where failures stay, next to the fold, too', () => {
    for (const q of [0.25, 0.9, 1])
      for (const c of [0.5, 0.7, 0.8, 0.85, 0.9, 1])
        expect(held(at({ gloss: 0.8, beta: 12, c, q }))).toBe(reach({ g: 0.8, beta: 12, c, q }));
  });
  it('is the one-level map, again and again', () => {
    const walk = at({ fade: 0.03, q: 0.4, start: 'collapsed' });
    const orbit = orbitOf(walk);
    expect(orbit).toHaveLength(LEVELS + 1);
    expect(orbit[0]).toBe(COLLAPSED);
    for (let l = 1; l <= LEVELS; l++) expect(mapTo(l, walk)(orbit[l - 1] ?? 0)).toBe(orbit[l]);
    expect(orbitOf(at({ fade: 0.03, q: 0.4 }))).toEqual(
      rrmOrbit({ g: 0.5, beta: 6, c: 0.7, rho: 0.97, q: 0.4, D: LEVELS }),
    );
  });
});

describe('the one-level map', () => {
  it('has two points that draw and a tipping point between them', () => {
    const points = fixedPoints(mapTo(1, start));
    expect(points.map((p) => p.stable)).toEqual([true, false, true]);
    for (const { s, stable } of points) {
      expect(mapTo(1, start)(s)).toBeCloseTo(s, 10);
      expect(passedOn(mapTo(1, start), s) < 1).toBe(stable);
    }
    const tip = points[1]?.s ?? 0;
    const from = (s: number) => Array.from({ length: 60 }).reduce<number>((x) => mapTo(1, start)(x), s);
    expect(from(tip + 0.01)).toBeCloseTo(points[2]?.s ?? 0, 6);
    expect(from(tip - 0.01)).toBeCloseTo(points[0]?.s ?? 0, 6);
    expect(restOf(start)).toBeCloseTo(points[2]?.s ?? 0, 9);
  });
  it('is a straight line where all failures stay in the same places, and bends where they come and go', () => {
    const slopes = (q: number) => [0.2, 0.5, 0.8].map((s) => passedOn(mapTo(1, at({ gloss: 1, c: 0.9, q })), s));
    const [a = 0, b = 0, c = 0] = slopes(1);
    expect(a).toBeCloseTo(b, 8);
    expect(b).toBeCloseTo(c, 8);
    expect(a).toBeCloseTo(0.9892, 3);
    const [d = 0, e = 0] = slopes(0);
    expect(Math.abs(d - e)).toBeGreaterThan(0.5);
  });
});

describe('the lines on the plane', () => {
  test.each([
    [0.25, 6, 0.481049],
    [0.5, 4, 0.705478],
    [0.5, 6, 0.609208],
    [0.75, 12, 0.592017],
    [1, 8, 0.708124],
  ])('table 2b: g = %d, beta = %d', (gloss, beta, line) => {
    expect(holdLine({ gloss, beta, q: 0 })).toBeCloseTo(line, 6);
  });
  it('agree with the careful search where failures stay', () => {
    for (const q of [0.3, 0.5, 1]) {
      for (const [gloss, beta] of [
        [0.25, 12],
        [0.5, 10],
        [1, 6],
        [1, 12],
      ] as const) {
        const game = { gloss, beta, q };
        const careful = criticalComposition({ g: gloss, beta, q });
        expect(holdLine(game)).toBeCloseTo(careful, 4);
        expect(Math.abs(holdLine(game, 32) - careful)).toBeLessThan(0.001);
        const recovery = recoveryComposition({ g: gloss, beta, q });
        if (recovery > careful && recovery < 1.9) expect(healLine(game)).toBeCloseTo(recovery, 4);
      }
    }
    expect(holdLine({ gloss: 1, beta: 6, q: 0.5 })).toBeCloseTo(0.85574, 4);
  });
  it('part what the walks do', () => {
    fc.assert(
      fc.property(number('beta'), number('gloss'), number('c'), fc.constantFrom(0, 0, 0.5, 1), (beta, gloss, c, q) => {
        const game = model.init(props, { beta, gloss, c, q, fade: 0 }) as Settings;
        const [hold, heal] = [holdLine(game), healLine(game)];
        if (Number.isNaN(hold)) {
          expect(held(game)).toBe(-1);
          return;
        }
        expect(heal).toBeGreaterThanOrEqual(hold);
        if (Math.abs(game.c - hold) > 0.003) expect(held(game) === Number.POSITIVE_INFINITY).toBe(game.c > hold);
        const back = backAt({ ...game, start: 'collapsed' });
        if (Math.abs(game.c - heal) > 0.003) expect(back !== null).toBe(game.c > heal);
      }),
      { numRuns: 300 },
    );
  });
  it('start where level 0 reaches the threshold and end at the hardest training', () => {
    const lines = planeLines(0.5, 0, 12);
    expect(lines[0]?.beta).toBeCloseTo(WEAKEST, 6);
    expect(lines.at(-1)?.beta).toBeCloseTo(12, 6);
    for (const p of lines) expect(p.heal).toBeGreaterThanOrEqual(p.hold);
    expect(lines.some((p) => p.heal > p.hold + 0.1)).toBe(true);
    expect(planeLines(0.5, 0, 12)).toBe(lines);
  });
});

describe('the scenarios', () => {
  const orbit = (id: string) => orbitOf(scenario(id));
  const losses = (walk: number[]) => walk.slice(1).map((s, i) => (walk[i] ?? 0) - s);
  it('repair: the first levels cost, then the loss stops', () => {
    const s = orbit('repair');
    expect(tenth(s[5] ?? 0)).toBe('95.3\u00a0%');
    expect((s[0] ?? 0) - (s[2] ?? 0)).toBeGreaterThan(0.03);
    expect((s[5] ?? 0) - (s[30] ?? 0)).toBeLessThan(0.001);
  });
  it('edge: ten levels, then the end; one point more would do', () => {
    const s = orbit('edge');
    const lost = losses(s);
    expect(Math.round(100 * (s[10] ?? 0))).toBe(82);
    expect(held(scenario('edge'))).toBe(10);
    expect(s[14]).toBeLessThan(0.01);
    for (let i = 1; i < 5; i++) expect(lost[i]).toBeLessThan(lost[i - 1] ?? 0);
    expect(held({ ...scenario('edge'), c: 0.71 })).toBe(Number.POSITIVE_INFINITY);
  });
  it('collapsed: stuck under the tipping point, whatever shows', () => {
    const walk = scenario('collapsed');
    expect(Math.round(100 * restOf(walk))).toBe(6);
    expect(Math.round(100 * restOf({ ...walk, c: 1 }))).toBe(7);
    expect(backAt({ ...walk, c: 1 })).toBeNull();
    expect(Math.round(100 * holdLine(walk))).toBe(59);
    expect(healLine(walk)).toBeGreaterThan(1);
    expect(restOf(walk)).toBeLessThan(derive(walk).fixed[1]?.s ?? 0);
    expect(held({ ...walk, start: 'ground' })).toBe(Number.POSITIVE_INFINITY);
  });
  it('returns: no tipping point, back at level 10, never better than 92', () => {
    const walk = scenario('returns');
    expect(derive(walk).fixed).toHaveLength(1);
    expect(backAt(walk)).toBe(10);
    expect(Math.round(100 * restOf(walk))).toBe(92);
  });
  it('fading: 46, 24 and 10 levels', () => {
    const walk = scenario('fading');
    expect([0.01, 0.02, 0.05].map((fade) => held({ ...walk, fade }))).toEqual([46, 24, 10]);
  });
  it('shared: a little under a point a level, to level 27', () => {
    const s = orbit('shared');
    for (const loss of losses(s)) {
      expect(loss).toBeGreaterThan(0.005);
      expect(loss).toBeLessThan(0.01);
    }
    expect(held(scenario('shared'))).toBe(27);
    expect(Math.round(100 * restOf({ ...scenario('shared'), q: 0 }))).toBe(99);
  });
  it('are recognised at every level, and only they', () => {
    for (const s of SCENARIOS) expect(scenarioOf({ ...settingsOf(s), level: 17 })?.id).toBe(s.id);
    expect(scenarioOf(at({ c: 0.71 }))).toBeNull();
    expect(new Set(SCENARIOS.map((s) => s.name)).size).toBe(SCENARIOS.length);
    expect(scenarioOf(start)?.id).toBe('repair');
  });
});

describe('the words', () => {
  it('tell the first level of the start', () => {
    expect(levelSentence(start, orbitOf(start), 1)).toBe(
      'Level 1: helpers that are 99.8\u00a0% real let a person see 69.8\u00a0% of the work. What is trained on that judgement comes out 96.4\u00a0% real. Down 3.4 points: what a person can judge alone is better judged alone.',
    );
  });
  it('tell what the settings come to', () => {
    const say = (values: Partial<Settings>) => verdict(derive(at(values)));
    expect(say({})).toContain('Every level holds 80\u00a0%');
    expect(say({})).toContain('below 43.4\u00a0% the same map leads down');
    expect(say({ c: 0.6 })).toBe(
      'Level 6 is the last one at 80\u00a0% or more. Without end it runs down to 6.7\u00a0%. Every level would hold if a look reached a piece 60.9\u00a0% of the time; here it does 60\u00a0% of the time.',
    );
    expect(say({ beta: 1 })).toContain('Trained this lightly');
    expect(say({ c: 0.95, fade: 0.02 })).toContain('level 24 is the last one');
    expect(say({ c: 0.9, start: 'collapsed' })).toContain('Only above 94.0\u00a0% would it climb back');
    expect(say({ c: 1, start: 'collapsed' })).toContain('level 18 stands above 80\u00a0% again');
    expect(say({ gloss: 1, c: 0.9, q: 1 })).toContain('nothing is enough');
  });
  it('are right about every level they tell', () => {
    fc.assert(
      fc.property(played, fc.integer({ min: 1, max: LEVELS }), (state, level) => {
        const orbit = orbitOf(state);
        const [s = 0, before = 0] = [orbit[level], orbit[level - 1]];
        const text = levelSentence(state, orbit, level);
        if (text.includes('first level below')) expect(before >= THRESHOLD && s < THRESHOLD).toBe(true);
        if (text.includes('back above')) expect(before < THRESHOLD && s >= THRESHOLD).toBe(true);
        if (text.includes('Up ')) expect(s).toBeGreaterThan(before);
        if (text.includes('Down ')) expect(s).toBeLessThanOrEqual(before);
        if (text.includes('come to rest')) expect(Math.abs(s - restOf(state))).toBeLessThan(5e-4);
        if (text.includes('more than the level before'))
          expect(before - s).toBeGreaterThan((orbit[level - 2] ?? 0) - before);
        const said = verdict(derive(state));
        if (said.startsWith('Every level')) expect(held(state)).toBe(Number.POSITIVE_INFINITY);
        if (said.includes('is the last one')) expect(said.toLowerCase()).toContain(`level ${held(state)} is`);
        if (said.includes('never reaches')) expect(backAt(state)).toBeNull();
        expect(`${text} ${said}`).not.toMatch(/NaN|undefined|Infinity|null/);
      }),
      { numRuns: 300 },
    );
  });
  it('keep a share that is not whole from looking whole', () => {
    expect([tenth(1), tenth(0.99999), tenth(0.0001), tenth(0)]).toEqual([
      '100.0\u00a0%',
      'over 99.9\u00a0%',
      'under 0.1\u00a0%',
      '0.0\u00a0%',
    ]);
    expect([heldText(-1), heldText(3), heldText(Number.POSITIVE_INFINITY)]).toEqual([
      'no level',
      'level 3',
      'every level',
    ]);
  });
});

describe('the model', () => {
  it('keeps its invariants and comes back from its address', () => {
    fc.assert(
      fc.property(played, (state) => {
        for (const name of Object.keys(NUMBERS) as NumberName[]) {
          expect(state[name]).toBeGreaterThanOrEqual(NUMBERS[name].min);
          expect(state[name]).toBeLessThanOrEqual(NUMBERS[name].max);
        }
        const back = reopened(model, props, state);
        expect(back).toEqual(state);
      }),
    );
  });
  it('reads any text without an exception, and describes what it read', () => {
    fc.assert(
      fc.property(anyLink, (text) => {
        const state = opened(model, props, text);
        const { sentences, table } = model.describe(state, props);
        expect(table?.rows).toHaveLength(11);
        expect(sentences.join(' ')).toContain(ASSUMPTIONS[0]);
      }),
    );
  });
  it('starts a walk anew when its start changes, and only then', () => {
    const walking = model.step(model.init(props), { type: 'set', name: 'level', value: 7 }, props);
    expect(model.step(walking, { type: 'start', start: 'collapsed' }, props).level).toBe(0);
    expect(model.step(walking, { type: 'start', start: 'ground' }, props).level).toBe(7);
    expect(model.step(walking, { type: 'place', beta: 7.1, c: 2 }, props)).toMatchObject({ beta: 7, c: 1, level: 7 });
  });
  it('offers its chips; those that are settings move it', () => {
    const values = model.values(model.init(props), props);
    expect(values.critical?.text).toBe('60.9\u00a0%');
    expect(values.recovery?.text).toBe('94.0\u00a0%');
    expect(values.held?.text).toBe('every level');
    expect(values.quality5?.text).toBe('95.3\u00a0%');
    for (const settings of [start, at({ beta: 0 }), scenario('shared')]) {
      const state = { ...settings, act: 'bench' as const };
      for (const [key, chip] of Object.entries(model.values(state, props))) {
        expect(Number.isFinite(chip.value), key).toBe(true);
        if (!chip.param) continue;
        expect(chip.value).toBe(state[chip.param as NumberName]);
        const spec = NUMBERS[chip.param as NumberName];
        expect(model.setParam?.(state, chip.param, spec.max, props)[chip.param]).toBe(spec.max);
      }
    }
  });
});

describe('the acts', () => {
  const level = (values: Partial<Settings>) => threeSteps(at(values)).map(ofHundred);
  it('climb three levels in whole pieces of a hundred', () => {
    expect(level({})).toEqual(['90', '94', '95', '95']);
    expect(level({ from: 50 })).toEqual(['50', '54', '60', '68']);
    expect(level({ from: 0, beta: 12 })).toEqual(['0', 'hardly any', 'hardly any', 'hardly any']);
    expect(level({ from: 100, c: 1, beta: 12 })).toEqual(['100', 'nearly all', 'nearly all', 'nearly all']);
    expect(stepsSays(start)).toBe(
      'Of a hundred reports 90 are honest. With them a person judges the next level up, and so trains it: 94 honest. Then 95, then 95. Errors get repaired.',
    );
    expect([40, 50, 95, 100].map((from) => stepsSays(at({ from })).split('. ').at(-1))).toEqual([
      'Errors pile up.',
      'Errors get repaired.',
      'Nothing much changes.',
      'A little is lost, then hardly more.',
    ]);
  });
  it('tell of the curve what its crossings are', () => {
    expect(curveSays(start)).toBe(
      'Honest below: 90 of a hundred; above: 94. That is a dot on the curve. Over the slanted line a level repairs errors; under it they win. It tips at 43.',
    );
    expect(curveSays(at({ c: 0.58 }))).toContain('whatever the start, errors win');
    expect(curveSays(scenario('returns'))).toContain('crosses the slanted line at 92: every start ends there');
    expect(curveSays(scenario('growing'))).toContain('Each level has its own curve');
  });
  it('tell of thirty levels how far they hold, and what it would take', () => {
    const say = (values: Partial<Settings>) => heightsSays(derive(at(values)));
    expect(say({})).toBe(
      'At the bottom a person now judges alone: nearly all of a hundred are honest. With help above, thirty levels up 95 are. It holds as long as a look reaches a piece 61 times in a hundred.',
    );
    expect(say({ c: 0.6 })).toBe(
      'Level 6 is the last with eighty of a hundred; thirty levels up 7 of a hundred are honest. To hold, a look must reach a piece 61 times in a hundred.',
    );
    expect(say({ c: 0.9, start: 'collapsed' })).toContain('To come back, a look must reach a piece 95 times');
    expect(say({ c: 0.95, start: 'collapsed' })).toContain('is the first above eighty again');
    expect(heightsSays(derive(scenario('collapsed')))).toContain('Not even a look that reaches every piece');
    expect(say({ beta: 1 })).toContain('nothing to build on');
    expect(heightsSays(derive(scenario('unasked-line')))).toContain('No look would be good enough');
  });
  it('are right about every setting, in the room that is kept, without per cent', () => {
    fc.assert(
      fc.property(played, (state) => {
        const d = derive(state);
        const walk = threeSteps(state);
        expect(walk[0]).toBe(state.from / 100);
        for (let l = 1; l <= 3; l++) expect(walk[l]).toBe(mapTo(l, state)(walk[l - 1] ?? 0));
        const all = { steps: LONGEST_STEPS, curve: LONGEST_CURVE, heights: LONGEST_HEIGHTS };
        for (const [act, most] of Object.entries(all)) {
          const said = says(d, act);
          expect(said).not.toMatch(/%|NaN|undefined|Infinity/);
          expect(said.length).toBeLessThanOrEqual(most.length);
        }
        if (stepsSays(state).includes('repaired')) expect(walk[3]).toBeGreaterThan(state.from / 100);
        if (stepsSays(state).includes('pile up')) expect(walk[3]).toBeLessThan(state.from / 100);
        const told = heightsSays(d);
        if (told.includes('It holds as long')) expect(held(state)).toBe(Number.POSITIVE_INFINITY);
        if (told.includes('is the last with')) expect(told).toContain(`Level ${held(state)} `);
        if (told.includes('first above eighty')) expect(told).toContain(`level ${backAt(state)} `);
        if (curveSays(state).includes('come loose'))
          expect(fixedPoints(mapTo(1, state)).every((p) => p.stable && p.s < 0.5)).toBe(true);
        expect(says(d, 'bench')).toBe(verdict(d));
      }),
      { numRuns: 300 },
    );
  });
  it('keep the start of the three steps when a preset is chosen', () => {
    const moved = model.step(model.init(props), { type: 'set', name: 'from', value: 45 }, props);
    const preset = model.step(moved, { type: 'scenario', id: 'edge' }, props);
    expect([preset.from, scenarioOf(preset)?.id]).toEqual([45, 'edge']);
  });
});

describe('the first picture', () => {
  it('is drawn by the server: three steps, and nothing of the bench', () => {
    const html = renderToStaticMarkup(createElement(Reach, props));
    expect(html).toContain(stepsSays(start));
    expect(html).not.toContain(ASSUMPTIONS[0]);
    expect(html).not.toContain('tipping point');
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});
