/** Cards and the test of one's own: the real ones keep to their rules, and each fault of an author is told with its file and cure. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { namesIn, readCards, stateOf } from '../../content/card-words';
import { loadCards } from '../../content/cards';
import { cards, isTrue } from '../../content/check/cards';
import { deck, wholeTest } from '../../content/check/deck';
import { cardsAlike } from '../../content/check/finished';
import { checkContent } from '../../content/check/index';
import { selfTest } from '../../content/check/self-test';
import { readText } from '../../content/files';
import { type Fixture, fixture } from './fixture';

describe('content/cards', () => {
  const all = loadCards();

  it('are eighty at least, of three kinds, each with a fair share', () => expect(deck()).toEqual([]));

  it('read their numbers from the figures: nothing in braces is left, and each prediction shows one', () => {
    for (const card of readCards()) {
      const source = all.find(({ id }) => id === card.id);
      expect(`${card.question}${card.answer}`).not.toMatch(/[{}…]/);
      expect(/\d/.test(card.answer), card.id).toBe(card.kind === 'prediction');
      expect(namesIn(source?.answer ?? '').length > 0).toBe(card.kind === 'prediction');
      expect(card.state === undefined).toBe(stateOf({ state: source?.state }) === undefined);
    }
  });

  it('ask each thing once', () => {
    expect(cardsAlike()).toEqual([]);
  });
});

describe('comparisons', () => {
  const numbers = { a: { value: 2 }, 'start.a': { value: 3 } };
  it.each([
    ['a < start.a', true],
    ['a > start.a', false],
    ['a = 2', true],
    ['a <= 2', true],
    ['a >= 2.5', false],
    ['b < 2', null],
    ['a < b', null],
    ['a ~ 2', null],
  ])('%s: %s', (says, is) => expect(isTrue(says, numbers)).toBe(is));
});

it('the test of one’s own gives the right answer away neither by its length nor by its place', () =>
  expect(wholeTest()).toEqual([]));

describe('faults', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
  });
  afterEach(() => fix.remove());

  const FILE = 'cards/01-first-steps.yaml';
  const card = (more: string) =>
    `- {id: k7m2p, kind: mechanism, question: Why?, answer: So., read: /first-steps/#acts, ${more}}\n`;
  const told = (rule: () => { file: string; line: number; message: string }[]) =>
    rule().map(({ file, line, message }) => `${file}:${line} ${message}`);

  it('a sound card is told nothing', () => {
    fix.write(FILE, card('holds: []'));
    expect(cards()).toEqual([]);
    expect(loadCards()[0]).toMatchObject({ chapter: 'first-steps', id: 'k7m2p' });
  });

  it.each([
    ['a number of its own', 'answer: It held 40 parts.', /has a number of its own in its answer/],
    ['too much', 'answer: One. Two. Three. Four.', /has 4 sentences/],
    ['a name in braces without a figure', 'answer: "{x} parts."', /a prediction has a figure’s state/],
  ])('with %s', (_, change, message) => {
    fix.write(FILE, card('holds: []').replace('answer: So.', change));
    expect(told(cards)).toEqual([expect.stringMatching(message)]);
    expect(told(cards)[0]).toMatch(/^content\/cards\/01-first-steps.yaml:1 /);
  });

  it('two that ask the same, and answer the same', () => {
    fix.write(FILE, card('holds: []') + card('holds: []').replace('k7m2p', 'k7m3p'));
    expect(told(cardsAlike)).toEqual([
      'content/cards/01-first-steps.yaml:2 the card “k7m3p” has the question of “k7m2p”',
      'content/cards/01-first-steps.yaml:2 the card “k7m3p” has the answer of “k7m2p”',
    ]);
  });

  it('too few in all, and none of a kind', () => {
    fix.write(FILE, card('holds: []'));
    expect(told(deck)).toEqual([
      'content/cards:0 there are 1 cards',
      'content/cards:0 0 of 1 cards are of the kind “distinction”',
      'content/cards:0 0 of 1 cards are of the kind “prediction”',
    ]);
  });

  const option = (id: string, error: string) => `{id: ${id}, says: Word ${id}., error: ${error}}`;

  it('a test whose right answers are always the longest, or the shortest, and always the first', () => {
    const signs = [...'bcdfghjkmnpqrstvwxz23456789'];
    const ids = signs.flatMap((a) => signs.map((b) => `k7m${a}${b}`)).filter((id) => optionOrder(id, 4)[0] === 0);
    const errors = ['one', 'two', 'three']
      .map((id) => `  - {id: ${id}, says: E., read: /first-steps/#acts}\n`)
      .join('');
    const item = (id: string, says: string) =>
      `  - {id: ${id}, question: Which?, options: [{id: a, says: ${says}, right: true}, ${option('b', 'one')}, ${option('c', 'two')}, ${option('d', 'three')}], answer: So., read: /first-steps/#acts}\n`;
    const some = (says: string, n: number) => {
      const items = ids.slice(0, n).map((id) => item(id, says));
      fix.write('self-test.yaml', `errors:\n${errors}items:\n${items.join('')}`);
      return told(wholeTest);
    };
    expect(some('The one that is right', 13)).toEqual([
      'content/self-test.yaml:0 the test has 13 questions',
      'content/self-test.yaml:0 the right answer is the longest 13 times',
      'content/self-test.yaml:0 the right answer stands at place 1 13 times',
      ...[2, 3, 4].map((place) => `content/self-test.yaml:0 the right answer stands at place ${place} 0 times`),
    ]);
    expect(some('I', 14)[0]).toBe('content/self-test.yaml:0 the right answer is the shortest 14 times');
  });

  it('a prediction without a state', () => {
    fix.write(FILE, card('holds: []').replace('kind: mechanism', 'kind: prediction'));
    expect(told(cards)).toEqual([expect.stringMatching(/a prediction has a figure’s state/)]);
  });

  const figure =
    '\n<Figure id="reach" widget="reach" kind="toy" title="R">\n\nWords.\n\n<Assumptions>\n\n- One.\n\n</Assumptions>\n\n</Figure>\n';
  const prediction = (answer: string, holds: string, query = 'v1.c60') =>
    `- {id: k7m2p, kind: prediction, question: What?, answer: "${answer}", holds: [${holds}], state: "/first-steps/?reach=${query}#reach", read: /first-steps/#acts}\n`;

  it.each([
    ['nothing', '{quality30} is real.', 'quality30 < quality5', 'v1.c60', []],
    [
      'a number that is none',
      '{quality31} is real.',
      'quality30 < quality5',
      'v1.c60',
      [/\{quality31\} is no number of “reach”/],
    ],
    ['no number', 'All is lost.', 'quality30 < quality5', 'v1.c60', [/predicts no number/]],
    ['nothing that holds', '{quality30} is real.', '', 'v1.c60', [/nothing holds the words/]],
    [
      'what does not hold',
      '{quality30} is real.',
      'quality30 > quality5',
      'v1.c60',
      [/doesn’t hold that quality30 > quality5/],
    ],
    ['a state that is none', '{quality30} is real.', 'quality30 <= quality5', 'v1.cx', [/its state can’t be read/]],
  ])('a prediction with %s', (_, answer, holds, query, messages) => {
    fix.write('chapters/01-first-steps.mdx', `${readText('chapters/01-first-steps.mdx')}\n${figure}`);
    fix.write(FILE, prediction(answer, holds, query));
    expect(told(cards)).toEqual(messages.map((m) => expect.stringMatching(m) as string));
  });

  it('a link that leads nowhere, an id that stands twice, and cards of no chapter', () => {
    fix.write(FILE, card('holds: []').replace('#acts', '#nowhere'));
    const links = checkContent('content').find(({ rule }) => rule === 'links')?.problems ?? [];
    expect(links.map((p) => p.message)).toEqual(['there is no “#nowhere” in /first-steps/']);
    fix.write(FILE, card('holds: []') + card('holds: []'));
    expect(() => loadCards()).toThrow(/stands twice/);
    fix.write('cards/09-no-chapter.yaml', card('holds: []'));
    expect(() => loadCards()).toThrow(/belong to no chapter/);
  });

  it('of the test: an unknown error, a number, an error that is offered once', () => {
    fix.write(
      'self-test.yaml',
      `errors:\n  - {id: one, says: One, read: /first-steps/#acts}\n  - {id: two, says: Two, read: /first-steps/#acts}\nitems:\n` +
        `  - {id: k7m2p, question: "Of 40?", options: [{id: a, says: Yes., right: true}, ${option('b', 'one')}, ${option('c', 'two')}, ${option('d', 'three')}], answer: So., read: /first-steps/#acts}\n`,
    );
    expect(told(selfTest)).toEqual([
      expect.stringMatching(/names “three”, which is no error/),
      expect.stringMatching(/a number in “k7m2p”/),
      expect.stringMatching(/“one” is offered 1 times/),
      expect.stringMatching(/“two” is offered 1 times/),
    ]);
  });
});
