/** What readers without scripts see: numbers that the model gives, and nothing that answers a question. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { averagesOf, FROM, SPANS, TO } from './averages';
import { CHARACTERS, judgeOn } from './characters';
import { ACTS } from './params';
import { ENDS, fared, roundsOf } from './rounds';
import { sharesSay } from './rounds-picture';
import { STATEMENTS } from './statements';
import { helpStillSays, shares, stills, writersStillSays } from './stills';

const all = Object.entries(stills).map(([act, Still]) => ({
  act,
  html: renderToStaticMarkup(createElement(Still, { id: 'learned-you' })),
}));

describe('many games of one simulated reader', () => {
  it('are each counted once: the shares are those of all answers of a writer in a round', () => {
    const [{ reader }] = CHARACTERS;
    const games = Array.from({ length: TO - FROM + 1 }, (_, i) => {
      const verdicts = judgeOn(reader, FROM + i, '', ENDS[2], 95);
      return { verdicts, rounds: roundsOf(FROM + i, verdicts) };
    });
    for (const { span, writer, from, to } of SPANS) {
      const counts = games.map(({ rounds, verdicts }) => fared(rounds, verdicts, writer, from, to));
      const sum = (of: (one: (typeof counts)[number]) => number) => counts.reduce((n, one) => n + of(one), 0);
      const tries = sum(({ accepted }) => accepted.tries);
      expect(shares()[span].accepted).toBeCloseTo(sum(({ accepted }) => accepted.hits) / tries, 12);
      expect(shares()[span].truths).toBeCloseTo(sum(({ truths }) => truths) / tries, 12);
      expect(shares()[span].false).toBeCloseTo(sum((one) => one.false.hits) / tries, 12);
    }
  });

  it('show what the sentences say: approval climbs, truth does not, and reports take the falsehoods away', () => {
    const { first, chance, machine, chanceHelped, machineHelped } = shares();
    expect(machine.accepted - chance.accepted).toBeGreaterThan(0.1);
    expect(machine.false - chance.false).toBeGreaterThan(0.04);
    // “hardly truer”
    expect(Math.abs(machine.truths - chance.truths)).toBeLessThan(0.05);
    expect(Math.abs(first.truths - 0.5)).toBeLessThan(0.05);
    expect(machineHelped.false).toBeLessThan(machine.false / 2);
    expect(chanceHelped.false).toBeLessThan(chance.false);
    for (const one of Object.values(shares())) expect(one.false).toBeLessThanOrEqual(one.accepted);
  });

  it('differ from reader to reader: one who knows the book lets few falsehoods through to anybody', () => {
    const knows = averagesOf(CHARACTERS[2].reader, 95);
    expect(knows.machine.false).toBeLessThan(shares().machine.false / 2);
    expect(Math.abs(knows.machine.false - knows.chance.false)).toBeLessThan(0.05);
  });
});

describe('the stills', () => {
  it('are of acts that there are, name the reader as a simulated one, and have its numbers', () => {
    const acts = ACTS.map(({ id }) => id as string);
    expect(all.map(({ act }) => act).filter((act) => !acts.includes(act))).toEqual([]);
    for (const { html, act } of all) expect(html, act).toContain('simulated reader');
    const [writers, , help] = all;
    expect(writers?.html).toContain(writersStillSays(shares()));
    expect(help?.html).toContain(helpStillSays(shares()));
    for (const span of ['first', 'chance', 'machine'] as const)
      expect(writers?.html).toContain(sharesSay(shares()[span]));
  });

  it('hold no question, no answer and nothing that settles one', () => {
    const html = all
      .map((one) => one.html)
      .join('')
      .replaceAll('&#x27;', '’');
    const told = STATEMENTS.flatMap(({ question, answers }) => [
      question,
      ...answers.flatMap(({ says, words }) => [says, words]),
    ]);
    expect(told.length).toBeGreaterThan(600);
    expect(told.filter((one) => html.includes(one))).toEqual([]);
    expect(html).not.toMatch(/passage|\bp-\d|data-(?!picture)/);
    // How the reader’s own game may end is told at its end.
    expect(html).not.toContain('It had learned what gets a yes');
  });
});
