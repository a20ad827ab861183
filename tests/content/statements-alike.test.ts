/** Answers about the novel: neither words shared with its summary nor any other words tell the true ones from the false. */
import { describe, expect, it } from 'vitest';
import { loadNovel } from '../../content/books';
import { loadStatements } from '../../content/statements';

/** The words of a text, each once, in lower case; what a hyphen or an apostrophe joins is one. */
const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []);

/** Words that stand in any text and tell nothing of what it is about. */
const SMALL = wordsOf(
  'a all an and as at be been but by for from had has have he her him his in is it no not of on one or out she so than that the their them then there they this to up was were which who with',
);

const shared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((word) => others.has(word)).length;

/** The chance that a true one scores above a false one, ties by halves: 0.5 where the score tells nothing. */
function auc(right: readonly number[], wrong: readonly number[]): number {
  const wins = right.flatMap((a) => wrong.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}

const all = loadStatements();
const answers = all.flatMap(({ id, answers: some }) =>
  some.map(({ says, holds }) => ({ question: id, says, holds, words: wordsOf(says) })),
);
type Read = (typeof answers)[number];

/** Which way the words of an answer lean, in logits, by how often they stand in the true and the false ones of these. */
function leaning({ words }: Read, known: readonly Read[]): number {
  const has = (word: string, holds: boolean) => known.filter((a) => a.holds === holds && a.words.has(word)).length;
  return [...words].reduce((sum, word) => sum + Math.log((has(word, true) + 1) / (has(word, false) + 1)), 0);
}

describe('from the summary alone', () => {
  const summary = new Set([...wordsOf(loadNovel()?.summary ?? '')].filter((word) => !SMALL.has(word)));
  const scores = (score: (answer: Read) => number) =>
    [true, false].map((holds) => answers.filter((a) => a.holds === holds).map(score)) as [number[], number[]];

  it.each([
    ['how many words an answer shares with it', ({ words }: Read) => shared(words, summary)],
    ['which share of its words', ({ words }: Read) => shared(words, summary) / words.size],
    ['how many words an answer has', ({ words }: Read) => words.size],
  ])('%s says next to nothing of its truth', (_, score) => {
    const told = auc(...scores(score));
    // chance alone deviates from 0.5 by 0.032 (one standard deviation, 160 against 160)
    expect(told).toBeGreaterThan(0.42);
    expect(told).toBeLessThan(0.58);
  });
});

describe('from one another', () => {
  it('no false answer is a true one of its question with a word or two changed', () => {
    for (const { id } of all) {
      const own = answers.filter((a) => a.question === id);
      for (const wrong of own.filter((a) => !a.holds))
        for (const right of own.filter((a) => a.holds)) {
          const both = shared(wrong.words, right.words);
          const alike = both / (wrong.words.size + right.words.size - both);
          expect(alike, `${wrong.says} | ${right.says}`).toBeLessThan(0.4);
        }
    }
  });

  it('the words of all other questions’ answers, with their truth, tell no better than chance', () => {
    const right = answers.filter((answer) => {
      const known = answers.filter((a) => a.question !== answer.question);
      return leaning(answer, known) > 0 === answer.holds;
    });
    // 160 of 320 expected; one standard deviation is 9
    expect(Math.abs(right.length - 160)).toBeLessThanOrEqual(22);
  });
});
