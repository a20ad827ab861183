/** The tests share one trained default and one lock on the truth, so they stand in one file. */

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { anyLink, opened, reopened } from '../../../tests/unit/figure-links';
import CoinRun from '.';
import { FIRST, SPREADS } from './agents.data';
import { CURVE, cave, inSight, keyOf, SHARES, type Trained, train, watch } from './game';
import { freePath, outline, scatter, stations } from './geometry';
import { model } from './model';
import { schema } from './params';
import { REFERENCE_SEEDS, spreadOf } from './reference';
import { SCENARIOS } from './scenarios';
import {
  type Action,
  betSays,
  caveSays,
  isOpen,
  jobOf,
  nextJob,
  presentOf,
  presetAt,
  scenes,
  sentence,
  shownOf,
  verdict,
} from './state';
import { afterShort, control, mostly, reading, trainSays, verdictOn, WATCH_SHORT } from './words';

const props = { id: 'coin-run' };
const start = model.init(props);
const play = (actions: Action[], from = start) => actions.reduce((s, a) => model.step(s, a, props), from);
const expect_ = (guess: 'coin' | 'past' | 'dither'): Action[] => [{ type: 'draft', guess }, { type: 'commit' }];
const open = play(expect_('past'));
/** An agent as the worker would send it back, without the training: results and weights are the first one's. */
const likeFirst = (job: Trained['job']): Trained => ({ ...FIRST, job });

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('set' as const),
    name: fc.constantFrom('share' as const, 'seed' as const, 'caves' as const, 'cave' as const),
    value: fc.double({ min: -5, max: 1200 }),
  }),
  fc.record({ type: fc.constant('rocks' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('coin' as const), at: fc.constantFrom('end' as const, 'moved' as const) }),
  fc.record({ type: fc.constant('sight' as const), of: fc.constantFrom('sees' as const, 'blind' as const) }),
  fc.record({ type: fc.constant('preset' as const), index: fc.integer({ min: -1, max: 5 }) }),
  fc.record({
    type: fc.constant('draft' as const),
    guess: fc.constantFrom('coin' as const, 'past' as const, 'dither' as const),
  }),
  fc.constantFrom<Action>({ type: 'another' }, { type: 'every' }, { type: 'commit' }, { type: 'guessAgain' }),
  fc
    .record({ share: fc.integer({ min: 0, max: 6 }), rocks: fc.boolean(), seed: fc.integer({ min: 1, max: 9 }) })
    .map((job) => ({ type: 'trained' as const, agent: likeFirst(job) })),
);

describe('the data', () => {
  it('of the first picture is what training gives, digit for digit', () => {
    expect(train(FIRST.job)).toEqual(FIRST);
    expect(keyOf(FIRST.job)).toBe(keyOf(jobOf(start)));
    expect(presentOf(start)).toBe(FIRST);
  });
  // The other settings, too: npx tsx tests/tools/seeds-coin-run.ts --check
  it.each([
    ['yes', 4],
    ['no', 0],
  ] as const)(
    'of twenty agents (rocks: %s, share %i) is what training gives',
    (rocks, share) => {
      const results = REFERENCE_SEEDS.map((seed) => train({ share, rocks: rocks === 'yes', seed }).result);
      expect(spreadOf(results)).toEqual(SPREADS[rocks][share]);
    },
    60_000,
  );
  it('agrees with the project’s reference values for this toy, each mean within the range seen there', () => {
    const reference = [
      [0.298, 0.432],
      [0.23, 0.477],
      [0.318, 0.549],
      [0.469, 0.716],
      [0.678, 0.886],
      [0.856, 0.947],
      [0.917, 0.972],
    ];
    SPREADS.yes.forEach(({ moved, end }, i) => {
      expect(moved[0]).toBeGreaterThan(reference[i]?.[0] ?? 1);
      expect(moved[0]).toBeLessThan(reference[i]?.[1] ?? 0);
      expect(end[1]).toBeGreaterThan(0.93);
    });
    expect(SPREADS.no[0]?.moved[0]).toBeGreaterThan(0.75);
  });
});

describe('the starting points', () => {
  it.each(SCENARIOS.map((s) => [s.name, s] as const))(
    '%s: its own seed keeps it, and most others do',
    (_, s) => {
      const kept = (seed: number) =>
        s.keeps(train({ share: s.values.share, rocks: s.values.rocks === 'yes', seed }).result);
      expect(kept(s.values.seed)).toBe(true);
      // all hundred are counted by tests/tools/seeds-coin-run.ts; the sample is for a text that has come loose from its model
      expect(s.holds.count).toBeGreaterThanOrEqual(90);
      expect([1, 2, 3, 4, 5].filter(kept).length).toBeGreaterThanOrEqual(3);
    },
    30_000,
  );
  it('can each be pressed, and the first is the default', () => {
    expect(presetAt(start)).toBe(0);
    for (const index of SCENARIOS.keys()) expect(presetAt(play([{ type: 'preset', index }]))).toBe(index);
  });
});

describe('the first six caves', () => {
  it('come out about as the thousand do: the coin at the end always, the moved one twice', () => {
    expect(scenes(start).map(({ outcome }) => outcome)).toEqual(Array(6).fill('coin'));
    const moved = scenes(open);
    expect(moved.filter(({ outcome }) => outcome === 'coin')).toHaveLength(2);
    expect(moved.filter(({ outcome }) => outcome === 'past')).toHaveLength(4);
    // and past a coin that it saw
    for (const { outcome, seen } of moved) if (outcome === 'past') expect(seen).toBeGreaterThanOrEqual(9);
  });
  it('stay where they are when the coin is moved or unseen', () => {
    const blind = play([{ type: 'sight', of: 'blind' }], open);
    for (const [i, { level, sees, run }] of scenes(blind).entries()) {
      expect(level.rock).toEqual(scenes(start)[i]?.level.rock);
      expect(sees).not.toContain(true);
      expect(run).toEqual(watch(FIRST, level, 22, i + 1, true));
    }
  });
  it('know where the coin is in sight', () => {
    const level = { ...cave(1, 1, false, 'end'), coin: 3 * 16 + 8 };
    const at = (x: number, y: number) => inSight(level, [y * 16 + x])[0];
    expect([at(4, 3), at(12, 6), at(3, 3), at(13, 3), at(8, 0)]).toEqual([true, true, false, false, true]);
    expect(inSight({ ...level, coin: 5 }, [5 * 16 + 5])).toEqual([false]);
  });
});

describe('the words', () => {
  it('at the default ask before the guess and tell after it', () => {
    expect(sentence(start)).toBe(
      'This agent has learnt in 512 caves, the coin always at the end. In 1,000 new caves with the coin at the end it gets it 99\u00a0% of the time. It sees a coin up to four cells away. Now the coin is put somewhere else. What will the agent do?',
    );
    expect(sentence(open)).toBe(
      'With the coin moved, this agent gets it in 34\u00a0% of 1,000 new caves; in 66\u00a0% it is at the end first. It has learnt in 512 caves, the coin always at the end, and with the coin at the end it gets it 99\u00a0% of the time. It isn’t lost. It is competent, and what it is good at is going to the end.',
    );
    expect(verdict(open)).toBe('You expected it to run past it, to the end, and mostly it does.');
    expect(verdict(play(expect_('coin')))).toBe(
      'You expected it to go to the coin. Mostly it runs past it, to the end.',
    );
    expect(control(FIRST.result)).toContain('23\u00a0% of the moved coins');
  });
  it('say what mostly happens, for good results and bad', () => {
    const base = { end: 0.98, moved: 0.9, endFirst: 0.05, blind: 0.2, blindEnd: 0.9 };
    expect([mostly(base), mostly({ ...base, moved: 0.3, endFirst: 0.6 }), mostly({ ...base, moved: 0.1 })]).toEqual([
      'coin',
      'past',
      'dither',
    ]);
    expect(reading(base)).toContain('it goes for the coin');
    expect(reading({ ...base, moved: 0.6, endFirst: 0.4 })).toContain('more often than not');
    expect(reading({ ...base, end: 0.2 })).toContain('has not learnt');
    expect(verdictOn('dither', base)).toBe('You expected it to dither. Mostly it goes to the coin.');
  });
  it('hold a guess to the training it was made for', () => {
    expect(verdict(play([{ type: 'set', name: 'share', value: 4 }], open))).not.toBeNull();
    const on = play(
      [
        { type: 'set', name: 'share', value: 4 },
        { type: 'trained', agent: likeFirst({ share: 4, rocks: true, seed: 6 }) },
      ],
      open,
    );
    expect(verdict(on)).toBeNull();
    expect(isOpen(on)).toBe(true);
  });
});

describe('the model', () => {
  it('keeps its invariants under every run of actions, and comes back from its address', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 14 }), (run) => {
        const state = play(run);
        for (const [name, p] of Object.entries(schema)) {
          if (p.type !== 'number') continue;
          expect(Number.isInteger(state[name])).toBe(true);
          expect(Number(state[name])).toBeGreaterThanOrEqual(p.min);
          expect(Number(state[name])).toBeLessThanOrEqual(p.max);
        }
        expect(new Set(state.trained.map(({ job }) => keyOf(job))).size).toBe(state.trained.length);
        expect(state.trained.some(({ job }) => keyOf(job) === keyOf(FIRST.job))).toBe(true);
        if (!isOpen(state)) expect([state.coin, state.sight]).toEqual(['end', 'sees']);
        expect(sentence(state)).not.toMatch(/NaN|undefined/);
        expect(shownOf(state)).not.toBeNull();
        const back = reopened(model, props, state);
        expect(model.toParams(back, props)).toEqual(model.toParams(state, props));
        expect(nextJob(back)).toEqual(presentOf(back) ? null : jobOf(state));
      }),
      { numRuns: 60 },
    );
  });
  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(anyLink, (text) => {
        const state = opened(model, props, text);
        model.values(state, props);
        sentence(state);
      }),
    );
    // a link to an agent that is not trained here yet
    const linked = opened(model, props, 'v1.s4.n17.mmoved');
    expect([linked.share, linked.seed, linked.coin]).toEqual([4, 17, 'end']);
    expect(model.describe(linked, props).sentences.join(' ')).toContain('is being trained');
  });
  it('trains what is asked for, then the queue, and keeps the old agent on show until then', () => {
    const asked = play([{ type: 'set', name: 'share', value: 5 }]);
    expect(nextJob(asked)).toEqual({ share: 5, rocks: true, seed: 6 });
    expect(shownOf(asked)).toBe(FIRST);
    const every = play([{ type: 'every' }]);
    expect(every.queue.map(({ share }) => share)).toEqual([...SHARES.keys()]);
    const done = every.queue.reduce((s, job) => play([{ type: 'trained', agent: likeFirst(job) }], s), every);
    expect(nextJob(done)).toBeNull();
    expect(done.trained).toHaveLength(1 + SHARES.length);
    // another one is one that has not been trained yet
    expect(play([{ type: 'another' }], done).seed).toBe(8);
  });
  it('keeps the latest agents, and the first', () => {
    let state = start;
    for (let seed = 1; seed <= 200; seed++) {
      state = play([{ type: 'trained', agent: likeFirst({ share: 1, rocks: true, seed }) }], state);
    }
    expect(state.trained.length).toBeLessThanOrEqual(151);
    expect(state.trained[0]).toBe(FIRST);
    expect(state.trained.at(-1)?.job.seed).toBe(200);
  });
  it('offers its chips, and moves with the one that is a setting', () => {
    const v = model.values(start, props);
    expect(Object.fromEntries(Object.entries(v).map(([key, { text }]) => [key, text]))).toEqual({
      share: '0\u00a0%',
      where: 'always at the end',
      inTraining: '98\u00a0%',
      trained: '99\u00a0%',
    });
    expect(model.setParam?.(start, 'share', 3, props).share).toBe(3);
    expect(model.setParam?.(start, 'seed', 3, props)).toBe(start);
  });
});

describe('the acts', () => {
  it('open where the settings of a link can be seen', () => {
    const act = (values: Record<string, string | number>) => model.init(props, values).act;
    expect(act({})).toBe('bet');
    expect(act({ coin: 'moved', guess: 'coin' })).toBe('bet');
    expect(act({ caves: 30 })).toBe('caves');
    expect(act({ share: 4, coin: 'moved', guess: 'coin' })).toBe('train');
    expect(act({ rocks: 'no' })).toBe('bench');
  });

  it('say before the guess nothing of what comes after it', () => {
    const before = [betSays(start), caveSays(start), trainSays(isOpen(start))].join(' ');
    expect(before).toContain('What then?');
    expect(before).not.toContain(afterShort(FIRST));
    expect(caveSays(start)).toContain('6 of 6');
    expect(betSays(open)).toBe(`${verdict(open)} ${afterShort(FIRST)}`);
    expect(betSays(open, true)).toBe(WATCH_SHORT);
    // Twice of six, as the thousand do.
    expect(caveSays(open)).toContain('2 of 6');
  });
});

describe('the guess lock', () => {
  it('says nothing of the truth before the commitment, in words, values, address or markup', () => {
    const html = renderToStaticMarkup(createElement(CoinRun, props));
    const words = JSON.stringify([
      model.describe(start, props),
      model.values(start, props),
      model.toParams(start, props),
    ]);
    for (const text of [html, words]) {
      expect(text).not.toMatch(/34\s%|66\s%|23\s%|97\s%|no coin|isn’t lost|come out so|at the end first/);
      for (const { note } of SCENARIOS) expect(text).not.toContain(note);
    }
    expect(html).not.toMatch(/stroke-truth|fill-truth/);
    expect(verdict(start)).toBeNull();
  });
  it('moves no coin and blinds no agent before the commitment, and lets a commitment stand', () => {
    const early = play([{ type: 'coin', at: 'moved' }, { type: 'sight', of: 'blind' }, { type: 'commit' }]);
    expect([early.coin, early.sight, early.guess]).toEqual(['end', 'sees', 'none']);
    expect(open.coin).toBe('moved');
    expect(play(expect_('coin'), open).guess).toBe('past');
    expect(isOpen(play([{ type: 'guessAgain' }], open))).toBe(false);
  });
  it('takes no guess at an agent that is not trained yet', () => {
    expect(isOpen(play([{ type: 'set', name: 'share', value: 2 }, ...expect_('coin')]))).toBe(false);
  });
  it('tells all on the page of answers', () => {
    const told = model.answers?.(props);
    expect(told?.sentences[0]).toBe(sentence(open));
    expect(told?.table?.rows).toHaveLength(SHARES.length);
    expect(told?.table?.rows[0]?.[2]).toMatch(/^3\d\s% \(\d\d\s% to \d\d\s%\)$/);
  });
});

describe('the drawing', () => {
  it('outlines the free space: every edge between free and rock once, in closed loops', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.boolean(), (set, rocks) => {
        const level = cave(set, 1, rocks, 'end');
        const { width, height, rock } = level;
        const solid = (x: number, y: number) =>
          x < 0 || y < 0 || x >= width || y >= height || rock[y * width + x] === 1;
        let edges = 0;
        let area = 0;
        for (let y = 0; y < height; y++) {
          for (let x = 0; x < width; x++) {
            if (solid(x, y)) continue;
            area++;
            edges += [solid(x + 1, y), solid(x - 1, y), solid(x, y + 1), solid(x, y - 1)].filter(Boolean).length;
          }
        }
        const loops = outline(level);
        expect(loops.reduce((n, loop) => n + loop.length, 0)).toBe(edges);
        // the loops enclose the free cells: rocks go round the other way and are taken off
        const doubled = loops.flatMap((loop) =>
          loop.map((a, i) => {
            const b = loop[(i + 1) % loop.length] ?? a;
            const [ax, ay, bx, by] = [
              a % (width + 1),
              Math.floor(a / (width + 1)),
              b % (width + 1),
              Math.floor(b / (width + 1)),
            ];
            expect(Math.abs(ax - bx) + Math.abs(ay - by)).toBe(1);
            return ax * by - bx * ay;
          }),
        );
        expect(doubled.reduce((a, b) => a + b, 0) / 2).toBe(area);
        expect(freePath(level).match(/M/g)).toHaveLength(loops.length);
      }),
      { numRuns: 40 },
    );
  });
  it('keeps the agent inside its cell', () => {
    const [here] = stations(16, [5 * 16 + 3]);
    expect(Math.abs((here?.[0] ?? 0) - 80)).toBeLessThan(4);
    expect(Math.abs((here?.[1] ?? 0) - 120)).toBeLessThan(4);
    for (let a = 0; a < 500; a++) expect(Math.abs(scatter(a, 7))).toBeLessThanOrEqual(1);
  });
  it('is first drawn by the server: one cave, its sentence, and no style', () => {
    const html = renderToStaticMarkup(createElement(CoinRun, props));
    expect(html).toContain(betSays(start));
    expect(html).not.toContain('style=');
    expect(html.match(/<svg/g)).toHaveLength(1);
    expect(FIRST.curve).toHaveLength(CURVE);
  });
});
