/** What a chapter has when it is done, and what guesses give away: the real content keeps to it, and each fault is told. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { finished, MAIN_PATH } from '../../content/check/finished';
import { telltale } from '../../content/check/telltale';
import { readText } from '../../content/files';
import type { Problem } from '../../content/problem';
import { type Fixture, fixture } from './fixture';

it('every chapter is done', () => expect(finished()).toEqual([]));

const CHAPTER = 'chapters/01-first-steps.mdx';
const told = (problems: Problem[]) => problems.map((p) => `${p.file}:${p.line} ${p.message} → ${p.cure}`);

describe('faults', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
  });
  afterEach(() => fix.remove());
  const text = (more: string) => fix.replace(CHAPTER, '## Start [#start]', `${more}\n\n## Start [#start]`);
  const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');

  it('a chapter without drawing, words and cards', () =>
    expect(told(finished())).toEqual([
      expect.stringMatching(/^content\/chapters\/01-first-steps\.mdx:2 no drawing opens the chapter → name one/),
      expect.stringMatching(
        /^content\/chapters\/01-first-steps\.mdx:1 the main path has \d\d words → write 900 at least/,
      ),
      expect.stringMatching(/^content\/cards\/01-first-steps\.yaml:0 the chapter “first-steps” has 0 cards → write 7/),
    ]));

  it('a main path is as long as it may be, and one word more is told', () => {
    const before = Number(/has (\d+) words/.exec(told(finished()).join())?.[1]);
    const about = () => told(finished()).filter((line) => line.includes('main path'));
    text(words(MAIN_PATH.least - before - 1));
    expect(about()).toEqual([expect.stringContaining('has 899 words')]);
    text('word');
    expect(about()).toEqual([]);
    text(words(MAIN_PATH.most - MAIN_PATH.least));
    expect(about()).toEqual([]);
    text('word');
    expect(about()).toEqual([expect.stringMatching(/mdx:1 the main path has 1501 words → leave 1500 at most/)]);
  });

  it('six cards are too few, seven are not', () => {
    const cards = (n: number) =>
      Array.from(
        { length: n },
        (_, i) =>
          `- {id: k7m${i + 2}p, kind: mechanism, question: Why ${'so '.repeat(i)}?, answer: So., read: /first-steps/#acts}\n`,
      ).join('');
    fix.write('cards/01-first-steps.yaml', cards(6));
    expect(told(finished()).at(-1)).toMatch(/01-first-steps\.yaml:1 the chapter “first-steps” has 6 cards/);
    fix.write('cards/01-first-steps.yaml', cards(7));
    expect(told(finished()).join()).not.toMatch(/cards/);
  });

  const guess = (id: string, right: string, other: string, first = true) => {
    const options = [`<Option label="${right}" right>`, `<Option label="${other}">`].map(
      (o) => `${o}\n\nSo.\n\n</Option>`,
    );
    return `<Predict id="${id}" question="What?">\n\n${(first ? options : options.reverse()).join('\n\n')}\n\n</Predict>`;
  };

  it('options of different lengths, and words about a place', () => {
    text(`${guess('one', 'Yes', 'Nobody')}\n\nThe first option is meant.`);
    expect(told(telltale())).toEqual([
      expect.stringMatching(/01-first-steps\.mdx:15 the options of the guess “one” are from 3 to 6 characters long/),
      expect.stringMatching(/01-first-steps\.mdx:31 “first option”: options are shuffled/),
    ]);
  });

  it.each([
    ['longest', 'Never', 'Some'],
    ['shortest', 'Some', 'Never'],
  ])('the right option is the %s too often', (what, right, other) => {
    text([...'abcdef'].map((id) => guess(`g-${id}`, right, other)).join('\n\n'));
    expect(told(telltale()).join('\n')).toMatch(
      new RegExp(`01-first-steps\\.mdx:\\d+ the right option is the ${what} in 6 of 6 guesses, and in “g-f” → change`),
    );
  });

  it('the right option stands at one place too often, in few guesses nothing is told', () => {
    const places = () => told(telltale()).filter((line) => / at place /.test(line));
    // Shuffled by id: turning the options of those that land elsewhere brings all of them to one place.
    const turned = [...'abcdefgh'].map((id) => guess(`g-${id}`, 'Some', 'None', optionOrder(`g-${id}`, 2)[0] === 0));
    const whole = readText(CHAPTER);
    text(turned.join('\n\n'));
    expect(places()).toEqual([expect.stringMatching(/the right option is at place 1 in 8 of 8 guesses/)]);
    fix.write(CHAPTER, whole);
    text(turned.slice(0, 5).join('\n\n'));
    expect(places()).toEqual([]);
  });
});
