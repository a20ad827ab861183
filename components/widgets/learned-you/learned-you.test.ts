import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadNovel } from '../../../content/books';
import { statementsModule } from '../../../tests/tools/freeze-statements';
import { ROWS, rowOf } from '../../../tests/tools/table-learned-you';
import { decodeParams, encodeParams } from '../../figure/params';
import { CHARACTERS, judgeOn } from './characters';
import LearnedYou from './index';
import { type Action, asKept, canUndo, derive, model, waits } from './model';
import { clearlyMore, endingOf, rightBet } from './outcome';
import { outcomeOf, readOutcome, writeOutcome } from './result';
import { EACH, ENDS, FIRST, HELPED, onSheet, reportOf, roundsOf } from './rounds';
import { judgeSays, tasteSays, writersSays } from './says';
import { STATEMENTS } from './statements';
import { QUESTIONS, SUMMARY } from './statements.data';
import { TABLE } from './table.data';

const props = { id: 'learned-you' };
const verdicts = (most: number) => fc.stringMatching(new RegExp(`^[AS]{0,${most}}$`));
const seed = fc.integer({ min: 1, max: 999 });
const play = (actions: readonly Action[], from = model.init(props)) =>
  actions.reduce((state, action) => model.step(state, action, props), from);
const judge = (word: string): Action[] => [...word].map((letter) => ({ type: 'judge', accept: letter === 'A' }));
const full = (letters = 'AS') => letters.repeat(30).slice(0, 30);

describe('what the figure carries', () => {
  it('is what content/statements.yaml and the novel say (else run freeze-statements.ts)', () => {
    const fresh = statementsModule();
    const read = JSON.parse(fresh.slice(fresh.indexOf('Frozen = ') + 9).replace(/;\s*$/, ''));
    expect(QUESTIONS).toEqual(read);
    expect(SUMMARY).toBe(loadNovel()?.summary);
  });

  it('keeps the table that its readers came to (else run table-learned-you.ts)', () => {
    expect(TABLE.map(({ tau, know }) => [tau, know])).toEqual(ROWS);
    for (const at of [0, 2]) expect(TABLE[at]).toEqual(rowOf(TABLE[at]?.tau ?? 9, TABLE[at]?.know ?? 9));
  });

  it('tells readers without taste that there is nothing, nine times in ten', () => {
    expect(TABLE[0]?.nothing).toBeGreaterThan(0.85);
    expect(Math.abs(TABLE[0]?.accepted ?? 1)).toBeLessThan(0.03);
    // and whoever has taste and knows nothing is found out
    expect(TABLE[2]?.accepted).toBeGreaterThan(0.1);
    expect(TABLE[2]?.false).toBeGreaterThan(0.05);
  });
});

describe('the rounds', () => {
  it('show no answer twice, ask no question twice in a round, and share the second and third between both writers', () =>
    fc.assert(
      fc.property(seed, verdicts(0), (s, _) => {
        const all = judgeOn(CHARACTERS[0].reader, s, '', ENDS[2], 95);
        const { sheets, taste } = roundsOf(s, all);
        expect(all).toHaveLength(ENDS[2]);
        expect(taste).toHaveLength(7);
        expect(new Set(sheets.map(({ question, answer }) => `${question}.${answer}`)).size).toBe(ENDS[2]);
        for (const [from, to, each] of [
          [0, FIRST, 0],
          [FIRST, ENDS[1], EACH],
          [ENDS[1], ENDS[2], HELPED],
        ] as const) {
          const round = sheets.slice(from, to);
          expect(new Set(round.map(({ question }) => question)).size).toBe(to - from);
          expect(round.filter(({ writer }) => writer === 'selecting')).toHaveLength(each);
        }
      }),
      { numRuns: 40 },
    ));

  it('do not hang on what comes after: later verdicts change no sheet that was laid', () =>
    fc.assert(
      fc.property(seed, verdicts(30), (s, some) => {
        const before = roundsOf(s, some).sheets.slice(0, FIRST);
        expect(roundsOf(s, some.padEnd(60, 'A')).sheets.slice(0, FIRST)).toEqual(before);
        const second = roundsOf(s, `${full()}`).sheets.slice(FIRST, ENDS[1]);
        expect(roundsOf(s, `${full()}${some}`).sheets.slice(FIRST, ENDS[1])).toEqual(second);
      }),
      { numRuns: 40 },
    ));

  it('never let the truth into the machine: the same marks and verdicts teach it the same', () => {
    const { taste, sheets } = roundsOf(7, full());
    const marks = sheets.slice(0, FIRST).map((sheet) => onSheet(sheet).answer.marks.join(''));
    expect(marks.every((row) => /^[01]{6}$/.test(row))).toBe(true);
    expect(roundsOf(7, full()).taste).toEqual(taste);
    // Whoever accepts everything has no taste for anything.
    for (const weight of roundsOf(7, 'A'.repeat(30)).taste?.slice(1) ?? [9]) expect(Math.abs(weight)).toBeLessThan(0.3);
  });

  it('bring reports that are to the point as often as is set, and otherwise about another question', () => {
    let right = 0;
    for (let s = 1; s <= 200; s++) {
      const sheet = roundsOf(s, '').sheets[0];
      if (!sheet) throw new Error();
      const report = reportOf(sheet, s, 60, 80);
      const own = onSheet(sheet).answer;
      if (report.right) right += 1;
      expect(report.right).toBe(report.passage === own.passage && report.words === own.words);
      expect(reportOf(sheet, s, 60, 100).right).toBe(true);
    }
    expect(right).toBeGreaterThan(140);
    expect(right).toBeLessThan(180);
  });
});

describe('a game', () => {
  it('stops for the bet after thirty, and for the result after sixty', () => {
    let state = play(judge(full()));
    expect(waits(state)).toBe('bet');
    expect(play(judge('A'), state).verdicts).toHaveLength(30);
    expect(judgeSays(state, derive(state))).toContain('saw neither the texts nor the truth');
    state = play([{ type: 'bet', bet: 'few' }, ...judge(full('SA'))], state);
    expect(state.verdicts).toHaveLength(60);
    expect(derive(state).outcome).toEqual(readOutcome(state.result));
    state = play(judge('ASASASASASASASAS'), state);
    expect(waits(state)).toBe('end');
    expect(play(judge('A'), state)).toEqual(state);
  });

  it('takes verdicts back within their round alone', () => {
    expect(canUndo(model.init(props))).toBe(false);
    const thirty = play(judge(full()));
    expect(play([{ type: 'undo' }], thirty).verdicts).toHaveLength(29);
    const bet = play([{ type: 'bet', bet: 'lot' }], thirty);
    expect(canUndo(bet)).toBe(false);
    const one = play(judge('A'), bet);
    expect(play([{ type: 'undo' }, { type: 'undo' }], one).verdicts).toHaveLength(30);
    const sixty = play(judge(full()), bet);
    expect(canUndo(sixty)).toBe(false);
    expect(play([...judge('A'), { type: 'undo' }], sixty).verdicts).toHaveLength(60);
  });

  it('carries tallies and weights in its link and never a verdict, and comes back from it', () =>
    fc.assert(
      fc.property(seed, fc.stringMatching(/^[AS]{60}$/), fc.constantFrom('none', 'few', 'lot'), (s, all, bet) => {
        const state = play([
          { type: 'seed', value: s },
          ...judge(all.slice(0, 30)),
          { type: 'bet', bet: bet as 'few' },
          ...judge(all.slice(30)),
        ]);
        const link = encodeParams(1, model.params(props), model.toParams(state, props)) ?? '';
        expect(link).not.toMatch(/[AS]{4}/);
        const read = decodeParams(link, { 1: model.params(props) });
        expect(read.problems).toEqual([]);
        const opened = model.init(props, read.values);
        expect(opened.verdicts).toBe('');
        expect(derive(opened).outcome?.random).toEqual(derive(state).outcome?.random);
        expect(derive(opened).outcome?.selecting).toEqual(derive(state).outcome?.selecting);
        const unfinished = play([{ type: 'seed', value: s }, ...judge(all.slice(0, 40))]);
        const early = model.toParams(unfinished, props);
        expect([early.result, early.bet, early.character]).toEqual(['', '', '']);
      }),
      { numRuns: 30 },
    ));

  it('refuses a link with counts that no game gives', () => {
    for (const text of ['16~0~0~1~1~1~0~0~0~0~0~0~0', '3~4~5~1~1~1~0~0~0~0~0~0~0', '15~0~3~1~1~1~0~0~0~0~0~0~0'])
      expect(model.init(props, { result: text }).result, text).toBe('');
  });

  it('takes up what was kept, unless somebody else’s result lies there', () => {
    const kept = { seed: 9, verdicts: full('AAS'), bet: '', character: '' } as const;
    expect(play([{ type: 'restore', kept }])).toMatchObject(kept);
    const other = model.init(props, { result: writeOutcome(outcomeOf(3, 'AS'.repeat(30))) });
    expect(play([{ type: 'restore', kept }], other)).toEqual(other);
    const mine = play([...judge(full()), { type: 'bet', bet: 'few' }, ...judge(full())]);
    const reload = model.init(props, { result: mine.result });
    const { seed: s, verdicts: v, bet, character } = mine;
    expect(play([{ type: 'restore', kept: { seed: s, verdicts: v, bet, character } }], reload).verdicts).toBe(v);
  });

  it('takes nothing for a kept game that is none', () => {
    const good = { seed: 9, verdicts: 'AS', bet: '', character: '' };
    expect(asKept(good)).toEqual(good);
    for (const bad of [
      null,
      'x',
      [],
      {},
      { ...good, seed: 0 },
      { ...good, seed: '9' },
      { ...good, verdicts: 'AX' },
      { ...good, verdicts: 'A'.repeat(77) },
      { ...good, verdicts: 'A'.repeat(31) },
      { ...good, bet: 'all' },
      { ...good, character: 'me' },
    ])
      expect(asKept(bad)).toBeNull();
    fc.assert(fc.property(fc.anything(), (value) => void asKept(value)));
  });

  it.each(CHARACTERS)('is played by a simulated reader who $label, stop by stop', ({ id }) => {
    let state = play([{ type: 'watch', character: id }]);
    expect(waits(state)).toBe('bet');
    expect(play([{ type: 'watch', character: id }], state).verdicts).toHaveLength(30);
    state = play(
      [
        { type: 'bet', bet: 'lot' },
        { type: 'watch', character: id },
      ],
      state,
    );
    expect(writersSays(state, derive(state).outcome)).toContain('The simulated reader who');
    state = play([{ type: 'watch', character: id }], state);
    expect(state.verdicts).toHaveLength(ENDS[2]);
  });
});

describe('whose result it is', () => {
  it('stays the reader’s when a simulated reader goes on with the reports', () => {
    const mine = play([...judge(full()), { type: 'bet', bet: 'few' }, ...judge(full('AAS'))]);
    const on = play([{ type: 'watch', character: 'long' }], mine);
    expect(on.verdicts).toHaveLength(ENDS[2]);
    expect(on.character).toBe('');
    expect(writersSays(on, derive(on).outcome)).toMatch(/^You accepted/);
  });
});

describe('what came of it', () => {
  it('is called clear only beyond what chance makes easily', () => {
    const of = (hits: number) => ({ hits, tries: 15 });
    expect(clearlyMore(of(9), of(8))).toBe(false);
    expect(clearlyMore(of(12), of(7))).toBe(true);
    expect(clearlyMore(of(15), of(15))).toBe(false);
    expect(clearlyMore(of(7), of(12))).toBe(false);
    expect(clearlyMore({ hits: 0, tries: 0 }, of(3))).toBe(false);
  });

  it('has three endings, and a bet that is right or not', () => {
    const w = (accepted: number, wrong: number) => ({
      accepted: { hits: accepted, tries: 15 },
      false: { hits: wrong, tries: 15 },
    });
    expect(endingOf(w(6, 3), w(12, 8))).toBe('gained');
    expect(endingOf(w(6, 3), w(12, 4))).toBe('learned');
    expect(endingOf(w(6, 3), w(7, 6))).toBe('nothing');
    expect([w(12, 3), w(12, 4), w(12, 8)].map((s) => rightBet(w(6, 3), s))).toEqual(['none', 'few', 'lot']);
  });
});

describe('nothing is given away before its time', () => {
  /** every word of truth about the sheets: which writer, true or false, the passage that settles it */
  const stages: ReturnType<typeof play>[] = [
    model.init(props),
    play(judge('ASASA')),
    play(judge(full())),
    play([...judge(full()), { type: 'bet', bet: 'lot' }, ...judge('ASAS')]),
  ];
  it.each(stages.map((state, i) => [i, state] as const))('stage %i', (_, state) => {
    const d = derive(state);
    const said = [
      judgeSays(state, d),
      writersSays(state, d.outcome),
      tasteSays(state, d.outcome),
      ...model.describe(state, props).sentences,
    ].join(' ');
    expect(d.outcome).toBeNull();
    expect(JSON.stringify(d)).not.toMatch(/"(holds|writer|passage|words|marks)"/);
    expect(said).not.toMatch(/p-\d|\btrue answers\b/);
    const sheet = roundsOf(state.seed, state.verdicts).sheets[state.verdicts.length];
    const answer = sheet && onSheet(sheet).answer;
    if (answer && d.lying) expect(said).not.toContain(answer.words);
  });

  it('nor by the page as it is drawn first, which shows the first sheet', () => {
    const html = renderToStaticMarkup(createElement(LearnedYou, props));
    const { sheets } = roundsOf(model.init(props).seed, '');
    const first = sheets[0] && onSheet(sheets[0]);
    expect(html).toContain(first?.answer.says);
    const others = STATEMENTS.flatMap(({ answers }) => answers).filter(({ says }) => says !== first?.answer.says);
    expect(others.filter(({ says }) => html.includes(says))).toEqual([]);
    expect(html).not.toMatch(/holds|selecting|data-writer|passage/);
  });
});
