/** The tests share one played story and one lock on the truth, so they stand in one file. */

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { opened } from '../../../tests/unit/figure-links';
import { encodeParams } from '../../figure/params';
import { framesIn } from '../../gym/pose';
import { FRAME_COUNT } from '../../models/gymnast/gymnast';
import type { FooledRow } from '../../models/preferences/preference-results.data';
import { schema as lessonSchema } from '../teach-by-comparing/params';
import GetFooled from '.';
import { DEFAULT_VIEW, HOUSE } from './defaults';
import { type Counted, createStoryDesk, keyOf, type StoryView } from './desk';
import { model } from './model';
import { schema } from './params';
import { measured, played } from './results';
import { LONGEST_LOOK, LONGEST_REPAIR, lookSays, repairSays, says } from './says';
import { ATTEMPTS, playSeed, ROUND, STANDINGS } from './seeds';
import { SEED_ROWS } from './seeds.data';
import { type Action, isChoosing, isOpen, isReady, requestOf, robotIn, stageOf } from './state';
import { betText, countOf, headline, lesson, meanLanded, opening, repairResult, rightText, spoken } from './words';

const props = { id: 'get-fooled' };
const start = model.init(props);
type State = typeof start;
const step = (state: State, action: Action): State => model.step(state, action, props);
const load = (text: string): State => opened(model, props, text);
const linkOf = (state: State): string | null => encodeParams(1, model.params(props), model.toParams(state, props));

/** The house robot's truth as the count has it. */
const house = SEED_ROWS.find(({ seed }) => seed === HOUSE.seed);
/** Answers as the worker would, without the work. */
const answered = (state: State, change: Partial<StoryView> = {}): State =>
  step(state, { type: 'computed', view: { ...DEFAULT_VIEW, ...change, key: keyOf(requestOf(state)) } });
const count = (landed: number, seen: number | null = 1): Counted => ({ landed, good: landed, seen });
const WATCHED = 'aaaaaaaaaa';
const at = (text: string, counted: Counted[]): State => answered(load(text), { counted });

describe('the story with the house robot', () => {
  const desk = createStoryDesk();
  const settle = (state: State): State => step(state, { type: 'computed', view: desk(requestOf(state)) });
  const playRound = (state: State): State => {
    let now = step(settle(state), { type: 'simulate', count: ROUND });
    for (let i = 0; i < 2 * ROUND && now.auto > 0; i++) now = step(settle(now), { type: 'simulate', count: now.auto });
    return settle(now);
  };

  it('begins with the stored picture, which is what the session shows', () => {
    expect(isReady(start)).toBe(true);
    const real = desk(requestOf(start));
    expect(real.view.pair.map(({ z }) => z)).toEqual(DEFAULT_VIEW.view.pair.map(({ z }) => z));
    expect(real.view.pair.map(({ frames }) => [...frames])).toEqual(
      DEFAULT_VIEW.view.pair.map(({ frames }) => [...frames]),
    );
    expect(real.view.pair.map(({ text }) => text)).toEqual(DEFAULT_VIEW.view.pair.map(({ text }) => text));
    expect(real.view.best.z).toEqual(DEFAULT_VIEW.view.best.z);
    expect(real.view.advice).toEqual(DEFAULT_VIEW.view.advice);
    expect(real.trail).toEqual(DEFAULT_VIEW.trail);
    expect(real.counted).toEqual(DEFAULT_VIEW.counted);
    expect(real.untrained).toBe(DEFAULT_VIEW.untrained);
  });

  it('comes, played by the simulated reader, to what the count has for that robot; nothing shows before the bet', () => {
    const bet = playRound(start);
    expect(stageOf(bet)).toBe('bet');
    expect(bet.watched).toMatch(/^[abeu]{10}$/);
    // the lock: no clip goes past its cut, nothing is counted but the robot before the cut
    const { view, counted, trail } = bet.view as StoryView;
    for (const clip of [...view.pair, view.best]) {
      expect(clip.outcome).toBeNull();
      expect(framesIn(clip.frames)).toBeLessThan(FRAME_COUNT);
    }
    expect([view.reruns, view.trials, view.history]).toEqual([[], [], []]);
    expect(counted).toEqual([
      { ...count(house?.before.landed ?? -1), good: expect.any(Number), seen: expect.any(Number) },
    ]);
    expect(model.values(bet, props).landed?.text).toBe('…');
    expect(linkOf(bet)).not.toMatch(/\.b/);
    expect(trail.length).toBe(ROUND + 1);
    expect(trail.at(-1)?.approval).toBeGreaterThan(0.8);

    const lifted = settle(step(step(bet, { type: 'draft', bet: 14 }), { type: 'bet' }));
    expect(lifted.view?.view.best.z).toEqual(view.best.z);
    expect(countOf(lifted, 'cut')?.landed).toBe(house?.cut.landed);
    expect(lifted.view?.view.reruns.filter(({ outcome }) => outcome?.stick).length).toBe(house?.cut.landed);
    expect(lifted.view?.view.best.cut).toBe(false);

    const assisted = step(lifted, { type: 'repair', repair: 'report' });
    const { pair } = (settle(assisted).view as StoryView).view;
    expect(pair.map(({ cut, outcome, report }) => [cut, outcome, typeof report])).toEqual([
      [true, null, 'boolean'],
      [true, null, 'boolean'],
    ]);
    expect(countOf(playRound(assisted), 'report')?.landed).toBe(house?.report95.landed);
    const full = playRound(step(playRound(assisted), { type: 'repair', repair: 'full' }));
    expect(countOf(full, 'full')?.landed).toBe(house?.full.landed);
    // the other repair stays counted
    expect(countOf(full, 'report')?.landed).toBe(house?.report95.landed);
    // a link replays all of it
    const again = load(linkOf(full) ?? '');
    expect(createStoryDesk()(requestOf(again))).toEqual(full.view);
  });

  it('has counted every robot as the story goes', () => {
    // Half of the story with another robot than the house's, whose other half is played above; the whole of all forty:
    // npx tsx tests/tools/seeds-get-fooled.ts --check
    const row = SEED_ROWS[11];
    const { seed, before, clever } = row ?? {};
    expect(playSeed(seed ?? 0, ['before', 'clever'])).toEqual({ seed, before, clever });
    expect(SEED_ROWS.map(({ seed }) => seed)).toEqual(Array.from({ length: 40 }, (_, i) => 101 + i));
    for (const one of SEED_ROWS) for (const name of STANDINGS) expect(one[name].landed).toBeLessThanOrEqual(ATTEMPTS);
    // what the sentences rest on: fooled by the cut, less so by working it out; better help repairs more
    const order = (['report50', 'report75', 'report95', 'report100', 'before'] as const).map(meanLanded);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(meanLanded('cut')).toBeLessThan(meanLanded('clever') - 3);
    expect(meanLanded('clever')).toBeLessThan(meanLanded('before') - 3);
    expect(played().rows.length).toBe(STANDINGS.length);
    expect(played().caption).toContain(
      'seed 103, picked for its first clips and because it comes out like most: as with it, 33 of 40',
    );
  });
});

describe('the desk', () => {
  it('gives the same answer whatever it was asked before', () => {
    const fresh = step(start, { type: 'fresh' });
    const desk = createStoryDesk();
    const ask = (watched: string) => requestOf({ ...fresh, watched });
    for (const watched of ['AB', 'ABA', 'AB', 'B']) desk(ask(watched));
    expect(desk(ask('ABB'))).toEqual(createStoryDesk()(ask('ABB')));
    expect(desk(ask('AB')).trail.map(({ chosen }) => chosen !== null)).toEqual([false, true, true]);
  });
});

const label = fc.constantFrom('A', 'B', 'equal', 'unsure') as fc.Arbitrary<'A'>;
const actions: fc.Arbitrary<Action | { type: 'settle' }> = fc.oneof(
  { arbitrary: fc.record({ type: fc.constant('choose' as const), label }), weight: 12 },
  { arbitrary: fc.constant({ type: 'settle' as const }), weight: 14 },
  {
    arbitrary: fc.record({ type: fc.constant('simulate' as const), count: fc.integer({ min: 1, max: 10 }) }),
    weight: 8,
  },
  fc.record({
    type: fc.constantFrom('stop', 'undo', 'bet', 'leave', 'further', 'again', 'fresh') as fc.Arbitrary<'stop'>,
  }),
  { arbitrary: fc.record({ type: fc.constantFrom('bet', 'further') as fc.Arbitrary<'bet'> }), weight: 3 },
  fc.record({ type: fc.constant('draft' as const), bet: fc.integer({ min: -3, max: 30 }) }),
  fc.record({
    type: fc.constant('repair' as const),
    repair: fc.constantFrom('full', 'report') as fc.Arbitrary<'full'>,
  }),
  fc.record({ type: fc.constant('memory' as const), memory: fc.constantFrom('new', 'kept') as fc.Arbitrary<'new'> }),
  fc.record({ type: fc.constant('right' as const), right: fc.integer({ min: 0, max: 130 }) }),
  fc.record({
    type: fc.constant('viewer' as const),
    viewer: fc.constantFrom('naive', 'extrapolating') as fc.Arbitrary<'naive'>,
  }),
  fc.record({
    type: fc.constant('bring' as const),
    robot: fc.record({
      seed: fc.integer({ min: 1, max: 9999 }),
      aim: fc.constantFrom('own', 'highest') as fc.Arbitrary<'own'>,
      labels: fc.constantFrom('AB', 'eEu'),
    }),
  }),
);

describe('the acts', () => {
  const lifted = at(`v1.w${WATCHED}.b14`, [count(17), count(2)]);
  it('say what is seen, ask for a bet, and tell the landings after it', () => {
    expect(lookSays(start)).toBe(
      `The gymnast landed ${DEFAULT_VIEW.counted[0]?.landed} of 20. Now the camera cuts away before the landing. Which is more like a backflip? (0 of 10)`,
    );
    expect(lookSays(at(`v1.w${WATCHED}`, [count(17)]))).toBe(
      'Before the cut it landed 17 of 20. Of its next twenty attempts, how many will it land?',
    );
    expect(lookSays(lifted)).toBe(
      'You bet 14: 12 too many. 2 of 20 land; before the cut, 17. Nothing you saw showed the landing, so it was free to go.',
    );
    expect(lookSays(at(`v1.w${WATCHED}.b14`, [count(17), count(16)]))).toContain('This time the landing came through');
    expect(lookSays(load(`v1.w${WATCHED}.b14`))).toContain('being played');
  });
  it('have something to repair only after the bet', () => {
    expect(repairSays(start)).toContain('nothing to repair yet');
    expect(repairSays(lifted)).toContain('2 of 20 land; before the cut, 17.');
    const repairing = answered(step(lifted, { type: 'repair', repair: 'report' }), { counted: [count(17), count(2)] });
    expect(repairSays(repairing)).toBe('The assistant has seen the end. Which is more like a backflip? (0 of 10)');
    const full = at(`v1.w${WATCHED}.b14.vfull.f${'A'.repeat(10)}`, [count(17), count(2), count(16)]);
    expect(repairSays(full)).toBe(
      'After 10 choices seen to the end, 16 of 20 land. Through the cut it was 2; before, 17.',
    );
  });
  it('keep their sentences in the room at every stage, and no truth before the bet', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), (list) => {
        let state = start;
        for (const action of list) state = action.type === 'settle' ? answered(state) : step(state, action);
        expect(lookSays(state).length).toBeLessThanOrEqual(LONGEST_LOOK.length);
        expect(repairSays(state).length).toBeLessThanOrEqual(LONGEST_REPAIR.length);
        if (!isOpen(state)) expect(lookSays(state) + repairSays(state)).not.toMatch(/ land;|free to go/);
      }),
      { numRuns: 60 },
    );
  });
  it('open by their links: choices and a bet, then a repair, and what only the bench has', () => {
    expect(load(`v1.w${WATCHED}.b14`).act).toBe('look');
    expect(load(`v1.w${WATCHED}.b14.vfull`).act).toBe('repair');
    expect(load(`v1.w${WATCHED}.eextrapolating`).act).toBe('bench');
  });
  it('tell the clips to those who cannot see them, once the reader has begun', () => {
    expect(says(start)).toBe('');
    const chosen = answered(step(start, { type: 'choose', label: 'A' }));
    for (const act of ['look', 'bench'] as const) expect(says({ ...chosen, act })).toBe(spoken(chosen));
    expect(says({ ...chosen, act: 'repair' })).toBe(repairSays(chosen));
    expect(says({ ...lifted, act: 'look' })).toBe(lookSays(lifted));
  });
});

describe('the reducer', () => {
  it('keeps the order of the story, tells nothing before the bet, and writes links that it reads', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 70 }), (list) => {
        let state = start;
        for (const action of list) state = action.type === 'settle' ? answered(state) : step(state, action);
        expect(state.watched.length).toBeLessThanOrEqual(ROUND);
        expect(isOpen(state)).toBe(state.bet >= 0);
        if (!isOpen(state)) {
          expect([state.repair, state.full, state.report]).toEqual(['none', '', '']);
          expect(requestOf(state)).toMatchObject({ open: false, films: false });
          expect(requestOf(state).count.length).toBe(1);
          expect(model.describe(state, props).table).toBeUndefined();
        }
        if (requestOf(state).open) expect(isChoosing(state)).toBe(false);
        const params = model.toParams(state, props);
        expect(model.toParams(load(linkOf(state) ?? 'v1'), props)).toEqual(params);
        expect(requestOf(load(linkOf(state) ?? 'v1')).record).toEqual(requestOf({ ...state, further: false }).record);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws on a query', () => {
    const token = fc.constantFrom(
      's12',
      'wABABABABAB',
      'wABABABABABA',
      'b12',
      'b-9',
      'vfull',
      'fAB',
      'aABABABABAB',
      'p7',
      'ofresh',
      'cAAB',
      'gown',
      'zzz',
      'w!',
    );
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const state = load(['v1', ...tokens].join('.'));
        model.describe(state, props);
        model.values(state, props);
        if (state.watched.length < ROUND) expect(state.bet).toBe(-1);
      }),
    );
  });

  it('takes a choice only for a pair on show, and takes none back once the cut was lifted', () => {
    const chosen = step(start, { type: 'choose', label: 'B' });
    expect([chosen.watched, chosen.last]).toEqual(['B', 'B']);
    expect(step(chosen, { type: 'choose', label: 'A' }).watched).toBe('B');
    expect(step(chosen, { type: 'undo' }).watched).toBe('');
    const betting = load(`v1.w${WATCHED}`);
    expect(step(answered(betting), { type: 'choose', label: 'A' }).watched).toBe(WATCHED);
    expect(step(betting, { type: 'undo' }).watched).toBe(WATCHED.slice(1));
    expect(step(step(betting, { type: 'bet' }), { type: 'undo' }).watched).toBe(WATCHED);
    expect(stageOf(step(betting, { type: 'repair', repair: 'full' }))).toBe('bet');
  });

  it('runs a second round of a repair only when asked, and a changed assistant begins anew', () => {
    const once = load(`v1.w${WATCHED}.b3.vreport.aAAAAAAAAAA`);
    expect(stageOf(once)).toBe('repaired');
    const further = answered(step(once, { type: 'further' }));
    expect(stageOf(further)).toBe('repairing');
    expect(requestOf(further).count.length).toBe(2);
    expect(step(further, { type: 'choose', label: 'A' }).report.length).toBe(11);
    const full = load(`v1.w${WATCHED}.b3.vreport.a${'A'.repeat(20)}`);
    expect(stageOf(step(full, { type: 'further' }))).toBe('repaired');
    expect(step(once, { type: 'right', right: 60 })).toMatchObject({ right: 60, report: '' });
    expect(model.setParam?.(once, 'right', 95, props)).toBe(once);
  });
});

describe('the gymnast that is brought along', () => {
  it('is found in the address of a lesson, whose keys are the same', () => {
    for (const name of ['seed', 'aim', 'labels', 'final'] as const)
      expect([schema[name].key, schema[name].default]).toEqual([lessonSchema[name].key, lessonSchema[name].default]);
    expect(schema.aim.options).toEqual(lessonSchema.aim.options);
    const link = encodeParams(1, lessonSchema, {
      seed: 12,
      aim: 'frontflip',
      labels: 'ABeU',
      final: '0123456789abcdef',
    });
    const robot = { seed: 12, aim: 'frontflip', labels: 'ABeU' };
    expect(robotIn(`https://v2.example.org/lesson/?x=1&teach-by-comparing=${link}#here`)).toEqual(robot);
    expect(robotIn(` ${link} `)).toEqual(robot);
    expect(load(link ?? '')).toMatchObject({ origin: 'own', ...robot });
    for (const text of ['', 'v1', 'v1.s12', 'v9.cAB', 'v1.cXYZ', 'hello']) expect(robotIn(text)).toBeNull();
    const brought = step(start, { type: 'bring', robot: { seed: 12, aim: 'own', labels: 'AB' } });
    expect(opening(answered(brought))).toMatch(/^You taught this gymnast what you had in mind with 2 choices/);
    expect(requestOf(brought).readers).toEqual([]);
    expect(step(answered(brought), { type: 'simulate', count: 10 })).toMatchObject({ watched: '', auto: 0 });
  });
});

describe('the words', () => {
  const lifted = `v1.w${WATCHED}.b14`;
  it('say what happened, whatever happened', () => {
    const better = at(lifted, [count(18, 1.4), count(0, 1.9)]);
    expect(headline(better)).toBe('None of twenty land.');
    expect(lesson(better)).toMatch(/The better it looked, the less it landed\. Nothing on screen/);
    expect(lesson(at(lifted, [count(18, 1.4), count(2, 1.3)]))).not.toMatch(/The better it looked/);
    expect(lesson(at(lifted, [count(18, 1.4), count(17, 1.9)]))).toMatch(/the landing came through/);
    expect(lesson(at(lifted, [count(18, null), count(1, null)]))).toMatch(
      /^Before these ten choices it landed 18 of twenty\. Nothing/,
    );
    expect(lesson(at(`${lifted}.ofresh`, [count(2, 0.1), count(3, 1.9)]))).toMatch(/no choice was about the landing/);
    expect([betText(14, 14), betText(14, 0), betText(2, 5)]).toEqual([
      'You bet 14: exactly right.',
      'You bet 14: 14 too many.',
      'You bet 2: 3 too few.',
    ]);
    expect(headline(at(lifted, [count(18), count(20)]))).toBe('All twenty land.');
    expect(headline(at(lifted, [count(18), count(1)]))).toBe('One of twenty lands.');
  });

  it('judge a repair by its count', () => {
    const repaired = (landed: number, rest = '') =>
      repairResult(at(`${lifted}.vreport.a${WATCHED}${rest}`, [count(18), count(0), count(landed)]));
    expect(repaired(17)).toMatch(/lands 17 of twenty.*somebody who had seen it helped/);
    expect(repaired(8)).toMatch(/Better, but not what it was/);
    expect(repaired(0)).toMatch(/not enough this time/);
    expect(repaired(0, '.p50')).toMatch(/right half the time.*right more often/);
    expect([rightText(95), rightText(100), rightText(50)]).toEqual([
      'right 19 times in 20',
      'always right',
      'right half the time, as a coin is',
    ]);
  });

  it('are spoken only up to the cut', () => {
    const one = answered(load('v1.wA'));
    expect(spoken(one)).toMatch(
      /1 of 10 choices\. Which is more like a backflip\? A: .*then the camera cuts away\. B: .*then the camera cuts away\.$/,
    );
    expect(spoken(one)).not.toMatch(/lands|falls/);
  });

  it('offer the answers on a page of their own', () => {
    expect(model.answers?.(props).sentences[0]).toContain('lands none');
    expect(model.describe(start, props).sentences.join(' ')).not.toContain('lands none');
  });
});

it('prints the longer measurement with both readers in one row', () => {
  const row = (landed: number): FooledRow => ({
    arm: 'B',
    picks: 10,
    proxy: 1,
    seen: 1.5,
    approval: 0.9,
    landed,
    flips: landed,
  });
  expect(measured({ seeds: [1, 12], naive: [], extrapolating: [] })).toBeUndefined();
  expect(measured({ seeds: [1, 12], naive: [row(0.1)], extrapolating: [row(0.4)] })?.rows).toEqual([
    [expect.stringContaining('B: '), 10, '1.50', '90\u00a0%', '10\u00a0%', '10\u00a0%', '40\u00a0%', '40\u00a0%'],
  ]);
});

it('teaches without scripts: two cut clips, their films and the question, and nothing of the truth', () => {
  const html = renderToStaticMarkup(createElement(GetFooled, props));
  expect(html).toContain('Which is more like a backflip?');
  expect(html.match(/then the camera cuts away\./g)?.length).toBe(2);
  expect(html).not.toMatch(/lands on|stands at the end|Twenty attempts|of 40/);
  expect(html).not.toContain('style=');
});
