/** What the map grants, taken back: reference values, properties, the lines, links, words. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeParams, encodeParams } from '../../figure/params';
import { criticalComposition, recoveryComposition } from '../../models/recursion/critical';
import { reach } from '../../models/recursion/reach';
import { rrmOrbit } from '../../models/recursion/rrm';
import {
  backAt,
  ceilingOf,
  fixedPoints,
  gameOnShow,
  healLine,
  held,
  holdLine,
  mapTo,
  orbitOf,
  planeLines,
  restOf,
  THRESHOLD,
} from './game';
import { takenBackText } from './grant-words';
import { model } from './model';
import { tenth } from './numbers';
import { LEVELS, type Settings } from './params';
import { SCENARIOS, settingsOf } from './scenarios';
import { derive, levelSentence, verdict } from './words';

const props = { id: 'reach' };
const start = model.init(props) as Settings;
const at = (values: Partial<Settings>): Settings => ({ ...start, ...values });
const scenario = (id: string): Settings =>
  settingsOf(SCENARIOS.find((s) => s.id === id) ?? { values: { c: Number.NaN } });
const upTo = (most: number) =>
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 100 * most }).map((n) => n / 100),
  );
const settings = fc
  .record({
    c: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    beta: fc.integer({ min: 0, max: 24 }).map((n) => n / 2),
    gloss: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    fade: fc.constantFrom(0, 0, 0.02),
    q: fc.constantFrom(0, 0, 0.5, 1),
    hidden: upTo(0.5),
    falseAlarm: upTo(0.4),
    growth: upTo(0.2),
    badFloor: fc.constantFrom(0, 0, 1, 3, 30),
    badC: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    level: fc.integer({ min: 0, max: LEVELS }),
    start: fc.constantFrom('ground' as const, 'ground' as const, 'collapsed' as const),
  })
  .map(at);

describe('the walk', () => {
  // Reference values of two independent implementations.
  test.each([
    [{ c: 1, hidden: 0.1 }, 30, 0.89925216],
    [{ c: 0.9, hidden: 0.1 }, 30, 0.891745722],
    [{ hidden: 0.1 }, 30, 0.802772541],
    [{ hidden: 0.2 }, 10, 0.235876035],
    [{ hidden: 0.2 }, 30, 0.065426768],
    [{ falseAlarm: 0.1 }, 30, 0.915559734],
    [{ falseAlarm: 0.2 }, 30, 0.771847199],
    [{ growth: 0.05 }, 10, 0.87032635],
    [{ growth: 0.05 }, 12, 0.785804835],
    [{ growth: 0.05 }, 15, 0.076212226],
    [{ c: 0.9, growth: 0.02 }, 30, 0.991601127],
    [{ c: 0.9, badFloor: 3 }, 3, 0.813260921],
    [{ c: 0.9, badFloor: 3 }, 30, 0.993620904],
    [{ gloss: 1, beta: 8, c: 0.9, badFloor: 3 }, 5, 0.024484212],
    [{ badFloor: 3, badC: 0.3 }, 30, 0.073164753],
  ] as const)('%o: level %d', (values, level, s) => {
    expect(orbitOf(at(values))[level]).toBeCloseTo(s, 8);
  });

  it('is that of the models, and every level’s map makes it', () => {
    fc.assert(
      fc.property(settings, (drawn) => {
        const walk = { ...drawn, fade: 0, start: 'ground' as const };
        const { c, beta, gloss, q, hidden, falseAlarm, growth, badFloor, badC } = walk;
        const each = Array.from({ length: LEVELS }, (_, i) => (i + 1 === badFloor ? badC : c));
        const orbit = orbitOf(walk);
        expect(orbit).toEqual(rrmOrbit({ g: gloss, beta, c: each, q, hidden, falseAlarm, growth, D: LEVELS }));
        for (let l = 1; l <= LEVELS; l++) expect(mapTo(l, walk)(orbit[l - 1] ?? 0)).toBe(orbit[l]);
      }),
    );
  });

  it('is held as far as it says, comes back when it says, and comes to the rest it says', () => {
    fc.assert(
      fc.property(settings, (walk) => {
        const ground = { ...walk, start: 'ground' as const };
        const orbit = orbitOf(ground, 300);
        const lost = orbit.findIndex((s) => s < THRESHOLD);
        if (lost >= 0) expect(held(ground)).toBe(lost - 1);
        else expect(held(ground)).toBeGreaterThanOrEqual(300);
        const risen = orbitOf(walk, 300).findIndex((s) => s >= THRESHOLD);
        if (risen >= 0) expect(backAt(walk)).toBe(risen);
        else expect(backAt(walk) ?? 301).toBeGreaterThan(300);
        const rest = restOf(walk);
        const map = mapTo(walk.badFloor + 1, { ...walk, fade: 0, growth: 0 });
        expect(Math.abs(map(rest) - rest)).toBeLessThan(1e-3);
      }),
      { numRuns: 150 },
    );
  });

  it('never does better for what is taken back, and stays under the ceiling', () => {
    fc.assert(
      fc.property(settings, (walk) => {
        const granted = orbitOf({ ...walk, hidden: 0, falseAlarm: 0, growth: 0, badFloor: 0 });
        const taken = orbitOf({ ...walk, badC: Math.min(walk.badC, walk.c * 0.5) });
        taken.forEach((s, level) => {
          expect(s).toBeLessThanOrEqual((granted[level] ?? 0) + 1e-12);
          if (level > 0) expect(s).toBeLessThanOrEqual(ceilingOf(gameOnShow({ ...walk, level })) + 1e-12);
        });
      }),
    );
    expect(ceilingOf(at({ hidden: 0.1 }))).toBeCloseTo(1 - 0.1 / (1 + Math.exp(-3)), 12);
  });
});

describe('the lines', () => {
  test.each([
    [{ hidden: 0.05 }, 0.646572631],
    [{ hidden: 0.1 }, 0.698216675],
    [{ hidden: 0.19 }, 0.93448206],
    [{ falseAlarm: 0.1 }, 0.652722375],
    [{ falseAlarm: 0.3 }, 0.761509438],
  ])('table 13b: %o', (values, line) => {
    expect(holdLine(at(values))).toBeCloseTo(line, 7);
  });

  it('are out of reach where no look is good enough', () => {
    expect(holdLine(at({ hidden: 0.2 }))).toBe(Number.POSITIVE_INFINITY);
    expect(healLine(at({ hidden: 0.2 }))).toBe(Number.POSITIVE_INFINITY);
  });

  it('agree with the careful search where failures stay, whatever is taken back', () => {
    for (const game of [
      { gloss: 0.5, beta: 8, q: 0.5, hidden: 0.05, falseAlarm: 0 },
      { gloss: 1, beta: 8, q: 0.3, hidden: 0, falseAlarm: 0.1 },
      { gloss: 0.25, beta: 12, q: 1, hidden: 0.05, falseAlarm: 0.1 },
    ]) {
      const input = { ...game, g: game.gloss };
      expect(holdLine(game)).toBeCloseTo(criticalComposition(input), 3);
      const recovery = recoveryComposition(input);
      if (recovery > criticalComposition(input) && recovery < 1) expect(healLine(game)).toBeCloseTo(recovery, 3);
    }
  });

  it('rise with the level where bluff gets better, beyond what a setting may be, too', () => {
    const line = (level: number) => holdLine(gameOnShow(at({ growth: 0.2, level })));
    expect(line(1)).toBeCloseTo(criticalComposition({ g: 0.6, beta: 6 }), 9);
    const lines = [0, 1, 3, 7, 8, 12, 30].map(line);
    expect(lines[0]).toBe(lines[1]);
    for (let i = 2; i < lines.length; i++) expect(lines[i]).toBeGreaterThan(lines[i - 1] ?? 1);
    // the search takes over where the closed form ends
    expect(holdLine({ gloss: 2.0001, beta: 6, q: 0 })).toBeCloseTo(holdLine({ gloss: 2, beta: 6, q: 0 }), 3);
  });

  it('on the plane begin where training is just enough against the false alarms', () => {
    const lines = planeLines(0.5, 0, 12, { hidden: 0.05, falseAlarm: 0.2 });
    expect(lines[0]?.beta).toBeCloseTo(Math.log(4) / 0.8, 6);
    const p = lines[20];
    expect(p?.hold).toBeCloseTo(holdLine({ gloss: 0.5, q: 0, beta: p?.beta ?? 0, hidden: 0.05, falseAlarm: 0.2 }), 9);
    expect(planeLines(0.5, 0, 12)).not.toBe(lines);
  });
});

describe('links', () => {
  it('new settings have letters of their own, and what a link leaves out is granted', () => {
    const schema = { 1: model.params(props) };
    const { values, problems } = decodeParams('v1.H10.A20.G5.F3.C40', schema);
    expect(problems).toEqual([]);
    expect(model.init(props, values)).toMatchObject({
      hidden: 0.1,
      falseAlarm: 0.2,
      growth: 0.05,
      badFloor: 3,
      badC: 0.4,
    });
    const old = model.init(props, decodeParams('v1.c95.f20.l30', schema).values);
    expect(old).toMatchObject({ hidden: 0, falseAlarm: 0, growth: 0, badFloor: 0 });
    expect(encodeParams(1, model.params(props), model.toParams(old, props))).toBe('v1.c95.f20.l30');
  });
});

describe('the words', () => {
  it('say what is taken back, and are right about it', () => {
    fc.assert(
      fc.property(settings, (walk) => {
        const d = derive(walk);
        const said = verdict(d);
        const text = levelSentence(walk, d.orbit, walk.level);
        expect(`${said} ${text} ${takenBackText(walk)}`).not.toMatch(/NaN|undefined|Infinity|null/);
        if (said.includes('no walk stands for ever')) expect(held({ ...walk, start: 'ground' })).toBeLessThan(100_000);
        if (said.includes('they mend it')) expect(d.rest).toBeGreaterThanOrEqual(THRESHOLD);
        if (said.includes('cannot mend it')) expect(d.rest).toBeLessThan(THRESHOLD);
        if (said.startsWith('Every level')) expect(held(walk)).toBe(Number.POSITIVE_INFINITY);
        if (text.includes('come to rest'))
          expect(Math.abs((d.orbit[walk.level] ?? 0) - restOf(walk))).toBeLessThan(5e-4);
        expect(takenBackText(walk) === '').toBe(walk.hidden + walk.falseAlarm + walk.growth + walk.badFloor === 0);
        for (const chip of Object.values(model.values(walk as never, props)))
          expect(Number.isFinite(chip.value)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('what each scenario’s note says is so', () => {
    const per = (id: string, level: number) => Math.round(100 * (orbitOf(scenario(id))[level] ?? 0));
    expect([per('unasked', 5), per('unasked', 30)]).toEqual([89, 89]);
    expect([per('unasked-line', 5), per('unasked-line', 30)]).toEqual([58, 7]);
    expect(restOf({ ...scenario('unasked-line'), hidden: 0 })).toBeCloseTo(0.95, 2);
    expect(fixedPoints(mapTo(1, scenario('unasked-line'))).every((p) => p.s < 0.1)).toBe(true);
    expect(holdLine(scenario('unasked-line'))).toBe(Number.POSITIVE_INFINITY);
    expect([tenth(holdLine(start)), tenth(holdLine(scenario('wolf'))), per('wolf', 30)]).toEqual([
      '60.9\u00a0%',
      '70.3\u00a0%',
      77,
    ]);
    expect(held(scenario('wolf'))).toBeGreaterThanOrEqual(10);
    expect(held(scenario('wolf'))).toBeLessThan(20);
    expect([3, 4, 5].map((level) => per('floor', level))).toEqual([81, 97, 99]);
    expect([3, 4, 5].map((level) => per('floor-lost', level))).toEqual([50, 30, 2]);
    expect(verdict(derive(scenario('floor')))).toContain('they mend it');
    expect(verdict(derive(scenario('floor-lost')))).toContain(
      'the tipping point of the levels above it. They are good, and cannot mend it',
    );
    expect([10, 15].map((level) => per('growing', level))).toEqual([87, 8]);
    expect(held(scenario('growing'))).toBe(11);
    expect(Math.round(100 * (orbitOf({ ...scenario('growing'), c: 0.9, growth: 0.02 })[30] ?? 0))).toBe(99);
    expect(reach({ g: 0.5, beta: 6, c: 0.9, growth: 0.02 })).toBeLessThan(1000);
  });

  it('name the ceiling', () => {
    expect(model.describe(at({ hidden: 0.1 }) as never, props).sentences).toContain(
      'Taken back: no question asks about 10\u00a0% of any product that is judged with reports.',
    );
    expect(model.values(at({ hidden: 0.1 }) as never, props).ceiling?.text).toBe('90.5\u00a0%');
  });
});
