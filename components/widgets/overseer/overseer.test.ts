import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadNovel } from '../../../content/books';
import { loadFlaws } from '../../../content/flaws';
import { itemsModule, novelModule } from '../../../tests/tools/freeze-overseer';
import { decodeParams, encodeParams } from '../../figure/params';
import { mulberry32 } from '../../models/numerics/rng';
import { rateOf } from '../../models/overseer/rate';
import { assistantsSay, dealTrials } from '../../models/overseer/trials';
import { watches } from '../../models/overseer/watcher';
import { NUMBERS as REACH } from '../reach/params';
import { NUMBERS as RECURSION } from '../recursion/params';
import { CHARACTERS, watchOn } from './characters';
import { handedOver, handedTo, SETTINGS } from './hand-over';
import Overseer from './index';
import { besideThePoint, critiquesOf, EACH, isFlawed, LEVELS, TRIALS, trialsOf } from './items';
import { ACCOUNTS, ITEMS, RESTS } from './items.data';
import { type Action, asKept, canUndo, derive, model, type Props, stageOf } from './model';
import { NOVEL } from './novel.data';
import { RELIABILITY, SEED } from './params';
import { fatesOf, readResult, resultOf, rightly, writeResult } from './result';
import { helpSays, ratesSays, roundSays } from './says';

const props: Props = { id: 'overseer' };
const play = (actions: readonly Action[], from = model.init(props)) =>
  actions.reduce((state, action) => model.step(state, action, props), from);
const answers = (round: 'alone' | 'helped', all: string): Action[] => [
  { type: 'begin', round },
  ...[...all].map((a): Action => ({ type: 'answer', round, sentence: a === '-' ? null : Number(a) })),
];
const seed = fc.integer({ min: SEED.min, max: SEED.max });
const level = fc.constantFrom(...LEVELS);
const six = fc.stringMatching(/^[-012]{6}$/);
const ASSISTANTS = { reliability: RELIABILITY.default, blind: '' };
/** What one would answer who knows the truth. */
const truth = (s: number, l: (typeof LEVELS)[number], round: 'alone' | 'helped') =>
  trialsOf(s, l, round)
    .map((item) => (isFlawed(item) ? `${item.changed}` : '-'))
    .join('');

describe('what the figure carries', () => {
  const read = (text: string) =>
    [...text.matchAll(/^export const (\w+): [^=]+ = (.*?);\n/gms)].map(([, name, json]) => [
      name,
      JSON.parse(json ?? ''),
    ]);
  it('is what content/ says, nothing more and nothing less', () => {
    const book = loadNovel();
    if (!book) throw new Error('no novel');
    expect(read(itemsModule(book))).toEqual([
      ['ITEMS', ITEMS],
      ['RESTS', RESTS],
      ['ACCOUNTS', ACCOUNTS],
    ]);
    expect(read(novelModule(book))).toEqual([['NOVEL', NOVEL]]);
    expect(ITEMS).toHaveLength(loadFlaws().length);
  });
});

describe('dealing', () => {
  it('gives each round as many flawed as sound ones, none twice, the same text as seldom as can be', () =>
    fc.assert(
      fc.property(seed, level, (s, l) => {
        const rounds = [trialsOf(s, l, 'alone'), trialsOf(s, l, 'helped')];
        for (const round of rounds) {
          expect(round).toHaveLength(TRIALS);
          expect(round.filter(isFlawed)).toHaveLength(EACH);
          if (l === 'above')
            for (const { of } of round) expect(round.filter((item) => item.of === of).length).toBeLessThanOrEqual(2);
        }
        expect(new Set(rounds.flat().map(({ id }) => id)).size).toBe(2 * TRIALS);
      }),
    ));

  it('puts flaws at no place oftener than at another', () => {
    const at = Array.from({ length: TRIALS }, () => 0);
    for (let s = 1; s <= 600; s++)
      for (const [i, item] of trialsOf(s, 'above', 'alone').entries()) if (isFlawed(item)) at[i] = (at[i] ?? 0) + 1;
    // 300 of 600 each; the standard deviation is 12.
    for (const n of at) expect(Math.abs(n - 300)).toBeLessThan(50);
  });

  it('says when there are too few', () => {
    const few = [
      { flawed: true, of: 'a' },
      { flawed: false, of: 'a' },
    ];
    expect(dealTrials(few, 1, 1, 3).flat().sort()).toEqual([0, 1]);
    expect(() => dealTrials(few, 1, 2, 3)).toThrow(RangeError);
  });
});

describe('the assistants', () => {
  it('give three critiques whatever they find, so that the number tells nothing', () =>
    fc.assert(
      fc.property(
        seed,
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom('', 'omission', 'wrong cause'),
        (s, r, blind) => {
          for (const [place, item] of trialsOf(s, 'above', 'helped').entries()) {
            const said = critiquesOf(item, { reliability: r * 10, blind }, s, place);
            expect(said).toHaveLength(3);
            expect(new Set(said.map(({ says }) => says)).size).toBe(3);
            if (!isFlawed(item)) expect(said.some(({ verdict }) => verdict === 'right')).toBe(false);
          }
        },
      ),
    ));

  it('find what they can as often as is set, and never what they are blind to', () => {
    let [found, could] = [0, 0];
    for (let s = 1; s <= 300; s++)
      for (const [place, item] of trialsOf(s, 'above', 'helped').entries()) {
        const right = (all: readonly { verdict: string }[]) => all.filter(({ verdict }) => verdict === 'right').length;
        could += right(item.critiques);
        found += right(critiquesOf(item, { reliability: 70, blind: '' }, s, place));
        expect(right(critiquesOf(item, { reliability: 100, blind: '' }, s, place))).toBe(right(item.critiques));
        expect(right(critiquesOf(item, { reliability: 0, blind: '' }, s, place))).toBe(0);
        if (item.kind) expect(right(critiquesOf(item, { reliability: 100, blind: item.kind }, s, place))).toBe(0);
      }
    expect(found / could).toBeGreaterThan(0.66);
    expect(found / could).toBeLessThan(0.74);
  });

  it('say nothing beside the point that touches what was changed, and have enough to say', () => {
    for (const item of ITEMS) {
      const rests = RESTS[item.of]?.[item.changed] ?? [];
      for (const critique of besideThePoint(item)) {
        expect(critique.verdict).not.toBe('right');
        expect(rests).not.toContain(critique.passage);
        expect(critique.passage).not.toBe(item.passage);
      }
      // One or two of its critiques are right and may be missed.
      if (!item.of.startsWith('ch-')) expect(besideThePoint(item).length, item.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('leave silence where nothing is at hand', () => {
    const own = [{ right: true }, { right: false }];
    expect(assistantsSay(own, [], 0, mulberry32(1))).toEqual([{ right: false }]);
  });
});

describe('simulated overseers', () => {
  const sure = { catches: 1, alarms: 0, checks: 0, swayed: 0 };
  const watched = { flawed: true, changed: 2, sentences: 5 };
  it('find, pass and object as often as planted', () => {
    expect(watches(sure, watched, [], mulberry32(1))).toBe(2);
    expect(watches({ ...sure, catches: 0 }, watched, [], mulberry32(1))).toBeNull();
    expect(watches(sure, { ...watched, flawed: false }, [], mulberry32(1))).toBeNull();
    expect(watches({ ...sure, alarms: 1 }, { ...watched, flawed: false }, [], mulberry32(1))).not.toBeNull();
    expect(watches({ ...sure, catches: 0, checks: 1 }, watched, [{ right: true }], mulberry32(1))).toBe(2);
    for (let s = 1; s < 50; s++)
      expect(watches({ ...sure, swayed: 1 }, watched, [{ right: false }], mulberry32(s))).not.toBe(2);
  });

  it('have rates that lie within the figure’s 90 % intervals for at least 85 % of 200', () => {
    const next = mulberry32(9);
    const within = { caught: [0, 0], alarms: [0, 0] };
    for (let s = 1; s <= 200; s++) {
      const reader = { catches: next(), alarms: next(), checks: 0, swayed: 0 };
      // Through the whole figure: begin, six answers, a bet, six answers with help.
      const game = { seed: s, level: 'above' as const, ...ASSISTANTS };
      const state = play([
        { type: 'seed', value: s },
        ...answers('alone', watchOn(reader, game, 'alone', '')),
        { type: 'bet', bet: '3' },
        ...answers('helped', watchOn(reader, game, 'helped', '')),
      ]);
      const { result } = derive(state);
      for (const [i, round] of (['alone', 'helped'] as const).entries())
        for (const [what, planted] of [
          ['caught', reader.catches],
          ['alarms', reader.alarms],
        ] as const) {
          const tally = result?.[round]?.[what];
          const { low, high } = rateOf(tally?.hits ?? 0, tally?.tries ?? 0);
          if (low <= planted && planted <= high) within[what][i] = (within[what][i] ?? 0) + 1;
        }
    }
    for (const n of [...within.caught, ...within.alarms]) expect(n).toBeGreaterThanOrEqual(170);
  });

  it('with help find more, and believe some of what is wrong', () => {
    for (const { reader } of CHARACTERS) {
      const sum = [0, 0, 0, 0];
      for (let s = 1; s <= 200; s++) {
        const game = { seed: s, level: 'above' as const, ...ASSISTANTS };
        const { alone, helped } = resultOf({
          ...game,
          alone: watchOn(reader, game, 'alone', ''),
          helped: watchOn(reader, game, 'helped', ''),
        });
        for (const [i, n] of [alone?.caught, alone?.alarms, helped?.caught, helped?.alarms].entries())
          sum[i] = (sum[i] ?? 0) + (n?.hits ?? 0);
      }
      const [found = 0, sent = 0, foundHelped = 0, sentHelped = 0] = sum;
      expect(foundHelped).toBeGreaterThan(found);
      expect(sentHelped).toBeGreaterThan(sent);
    }
  });
});

describe('a game', () => {
  it('begins when the reader says so, stops for the bet, and shows what became of each', () => {
    expect(play([{ type: 'answer', round: 'alone', sentence: null }]).alone).toBe('');
    let state = play(answers('alone', '------'));
    expect(stageOf(state, 'alone')).toBe('bet');
    expect(derive(state).alone.judged).toEqual([]);
    expect(play([{ type: 'answer', round: 'alone', sentence: 1 }], state)).toEqual(state);
    state = play([{ type: 'bet', bet: '4' }], state);
    const { alone, result } = derive(state);
    expect(alone.judged.map(({ fate }) => fate).sort()).toEqual([
      'cleared',
      'cleared',
      'cleared',
      'missed',
      'missed',
      'missed',
    ]);
    expect(result).toEqual({ alone: { caught: { hits: 0, tries: 3 }, alarms: { hits: 0, tries: 3 } } });
    expect(roundSays(state, 'alone', alone)).toBe(
      'Expected: four of six. Judged rightly: three of six. Of three flaws none found; of three sound summaries none sent back.',
    );
  });

  it('counts as found only the sentence that was changed', () =>
    fc.assert(
      fc.property(seed, level, six, (s, l, all) => {
        const right = truth(s, l, 'alone');
        const fates = fatesOf(s, l, 'alone', all);
        for (const [i, fate] of fates.entries())
          expect(fate === 'caught' || fate === 'cleared').toBe(all[i] === right[i]);
        const watch = resultOf({ seed: s, level: l, alone: all, helped: '' }).alone;
        expect(watch && rightly(watch)).toBe([...all].filter((a, i) => a === right[i]).length);
      }),
    ));

  it('takes answers back until the round is over, and no sentence that is not there', () => {
    const two = play(answers('alone', '-1'));
    expect(canUndo(two, 'alone')).toBe(true);
    expect(play([{ type: 'undo', round: 'alone' }], two).alone).toBe('-');
    expect(canUndo(play(answers('alone', '------')), 'alone')).toBe(false);
    expect(play([{ type: 'answer', round: 'alone', sentence: 99 }], two)).toEqual(two);
  });

  it('carries counts in its link and never an answer, and comes back from it', () =>
    fc.assert(
      fc.property(seed, six, six, fc.integer({ min: 0, max: 6 }), (s, alone, helped, bet) => {
        const state = play([
          { type: 'seed', value: s },
          ...answers('alone', alone),
          { type: 'bet', bet: `${bet}` },
          ...answers('helped', helped),
        ]);
        const link = encodeParams(1, model.params(props), model.toParams(state, props)) ?? '';
        const read = decodeParams(link, { 1: model.params(props) });
        expect(read.problems).toEqual([]);
        const opened = model.init(props, read.values);
        expect([opened.alone, opened.helped]).toEqual(['', '']);
        expect(derive(opened).result).toEqual(derive(state).result);
        expect(opened.bet).toBe(`${bet}`);
        const half = play([{ type: 'seed', value: s }, ...answers('alone', alone.slice(0, 4))]);
        expect(model.toParams(half, props)).toMatchObject({ result: '', bet: '', character: '' });
      }),
      { numRuns: 40 },
    ));

  it('reads results that a game can have given, and no other', () => {
    for (const text of ['a00', 'a33h11', 'h30']) expect(writeResult(readResult(text) ?? {})).toBe(text);
    for (const text of ['a4', 'a41', 'h04', 'x', 'h11a11']) expect(readResult(text), text).toBeNull();
    expect(model.init(props, { result: 'a90' }).result).toBe('');
    expect(model.init(props, { result: 'h30', bet: '4' }).bet).toBe('');
  });

  it('begins one’s own from somebody’s result, and leaves that as it is when something is set', () => {
    const theirs = model.init(props, { result: 'a11h30', bet: '2', character: 'careful' });
    expect(play([{ type: 'reliability', value: 50 }], theirs).result).toBe('a11h30');
    const mine = play([{ type: 'begin', round: 'alone' }], theirs);
    expect([mine.result, mine.bet, mine.character]).toEqual(['', '', '']);
  });

  it('takes back what was judged with help when the assistants change, and all when the order does', () => {
    const state = play([...answers('alone', '------'), { type: 'bet', bet: '1' }, ...answers('helped', '------')]);
    expect(state.result).toBe('a00h00');
    expect(play([{ type: 'blind', blind: 'cause' }], state)).toMatchObject({ result: 'a00', helped: '' });
    expect(play([{ type: 'level', level: 'book' }], state)).toMatchObject({ result: '', alone: '', bet: '' });
  });

  it('takes up what was kept, unless somebody else’s result lies there', () => {
    const mine = play([...answers('alone', '-1--2-'), { type: 'bet', bet: '2' }, ...answers('helped', '-1')]);
    const { seed: s, level: l, alone, helped, bet, character } = mine;
    const kept = { seed: s, level: l, alone, helped, bet, character };
    expect(asKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    const again = play([{ type: 'restore', kept }]);
    expect(again).toMatchObject({ alone, helped, bet, result: mine.result });
    expect(stageOf(again, 'helped')).toBe('judge');
    const other = model.init(props, { result: 'a33h33' });
    expect(play([{ type: 'restore', kept }], other)).toEqual(other);
  });

  it('takes nothing for a kept game that is none', () => {
    const good = { seed: 9, level: 'above', alone: '-1', helped: '', bet: '', character: '' };
    expect(asKept(good)).toEqual(good);
    for (const bad of [
      null,
      [],
      { ...good, seed: 0 },
      { ...good, level: 'all' },
      { ...good, alone: '-9' },
      { ...good, alone: '-------' },
      { ...good, bet: '3' },
      { ...good, character: 'me' },
    ])
      expect(asKept(bad)).toBeNull();
    fc.assert(fc.property(fc.anything(), (value) => void asKept(value)));
  });

  it.each(CHARACTERS)('is judged by a simulated reader who $label, both rounds', ({ id }) => {
    const state = play([{ type: 'watch', character: id }]);
    expect([state.alone.length, state.helped.length]).toEqual([TRIALS, TRIALS]);
    expect(ratesSays(state, derive(state))).toContain('The simulated reader who');
    // A round that the reader has judged stays the reader's.
    const mine = play([...answers('alone', '------'), { type: 'bet', bet: '3' }]);
    const on = play([{ type: 'watch', character: id }], mine);
    expect([on.alone, on.character, on.bet]).toEqual(['------', '', '3']);
  });

  it('says what help did, and that it may be chance', () => {
    const state = model.init(props, { result: 'a11h30' });
    expect(helpSays(derive(state))).toBe('With help three more judged rightly; with six trials that may be chance.');
    expect(helpSays(derive(model.init(props, { result: 'a11h11' })))).toContain('as many');
    expect(helpSays(derive(model.init(props, { result: 'a11' })))).toBe('');
  });
});

describe('the rates go on', () => {
  it('under the letters and ranges that the other figures have', () => {
    for (const name of ['h', 'falseAlarm'] as const) {
      const { key, min, max, decimals, default: start } = SETTINGS[name];
      expect(RECURSION[name]).toMatchObject({ key, min, max, decimals, default: start });
    }
    const { key, min, max } = SETTINGS.falseAlarm;
    expect(REACH.falseAlarm).toMatchObject({ key, min, max });
  });

  it('as means of what fits, cut where those can take no more', () => {
    const of = (caught: number, alarms: number) =>
      handedOver({ caught: { hits: caught, tries: 3 }, alarms: { hits: alarms, tries: 3 } });
    // (hits + ½)/(3 + 1)
    expect(of(2, 1)).toEqual({ h: 0.63, falseAlarm: 0.38, cut: false });
    expect(of(0, 3)).toEqual({ h: 0.4, falseAlarm: 0.4, cut: true });
    expect(handedTo(of(2, 1))).toEqual({
      recursion: 'help-the-human-evaluate/?recursion=v1.h63.A38#recursion',
      reach: 'how-far/?reach=v1.A38#reach',
    });
  });
});

describe('nothing is given away before its time', () => {
  const stages = [
    model.init(props),
    play(answers('alone', '-1')),
    play(answers('alone', '-1--2-')),
    play([...answers('alone', '-1--2-'), { type: 'bet', bet: '2' }, ...answers('helped', '-1')]),
  ];
  it.each(stages.map((state, i) => [i, state] as const))('stage %i', (_, state) => {
    const d = derive(state);
    const open = { alone: { ...d.alone, judged: [] }, helped: { ...d.helped, judged: [] } };
    expect(JSON.stringify(open)).not.toMatch(/"(changed|kind|verdict|sentence|elsewhere|id)"/);
    const said = [
      roundSays(state, 'alone', d.alone),
      roundSays(state, 'helped', d.helped),
      ...model.describe(state, props).sentences,
    ];
    expect(said.join(' ')).not.toMatch(/p-\d|was left out|turned round|invented|wrong person|order was changed/);
  });

  it('nor by the page as it is drawn first, which has the first excerpt', () => {
    const html = renderToStaticMarkup(createElement(Overseer, props));
    expect(html).toContain(ACCOUNTS[0]?.flawed);
    expect(html).not.toContain('<mark');
    expect(ITEMS.filter((item) => item.sentences.some((sentence) => html.includes(sentence)))).toEqual([]);
    expect(html).not.toMatch(/verdict|changed|✗/);
  });
});
