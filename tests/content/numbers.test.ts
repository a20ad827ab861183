/** No number in the text without a record: the rule, its exceptions, and the hundred ways to slip past it. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../content/check/index';
import { appendToLedger, readLedger, resolvingAnchors, writeLedger } from '../../content/check/ledger';
import { idleExceptions, numbers } from '../../content/check/numbers';
import { NUMBER_EXCEPTIONS } from '../../content/number-exceptions';
import { bareNumbers } from '../../content/page/bare-numbers';
import { treeOf } from '../../content/page/tree';
import { formatProblem } from '../../content/problem';
import { type Fixture, fixture } from './fixture';

const told = (source: string): string[] => bareNumbers(treeOf(source)).map((b) => b.text);

describe('a claim that is told again', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
  });
  afterEach(() => fix.remove());
  it.each([
    ['is a link to it', 'It [had 40 parts](/first-steps/#forty).', []],
    ['and has no number that the claim has not', 'It [had 41 parts](/first-steps/#forty).', ['It had 41 parts.']],
    ['nor a part of one', 'It [had 4 parts](/first-steps/#forty).', ['It had 4 parts.']],
    ['elsewhere it is a number as any', 'It [had 40 parts](/first-steps/#acts).', ['It had 40 parts.']],
  ])('%s', (_, source, numbers_) => expect(told(source)).toEqual(numbers_));
});

describe('a number in digits is told', () => {
  it.each([
    ['in a paragraph', 'Quiet. It held 40 parts. Quiet again.', 'It held 40 parts.'],
    ['in a list', '- one\n- 3.5 of them\n', '3.5 of them'],
    ['in a table', '| a | b |\n|---|---|\n| x | 12 % |\n', '12 %'],
    ['in a heading', '## The 40 parts [#parts]', 'The 40 parts'],
    [
      'in a figure’s title',
      '<Figure id="a" widget="lamp" kind="toy" title="In 40 parts">\n\nC.\n\n</Figure>',
      'In 40 parts',
    ],
    ['in a caption', '<Figure id="a" widget="lamp" kind="toy" title="T">\n\nSee all 40.\n\n</Figure>', 'See all 40.'],
    [
      'in what a figure assumes',
      '<Figure id="a" widget="lamp" kind="toy" title="T">\n\nC.\n\n<Assumptions>\n\n- It has 40 parts.\n\n</Assumptions>\n\n</Figure>',
      'It has 40 parts.',
    ],
    ['in an aside', '<Aside id="a">\n\nIt held 40.\n\n</Aside>', 'It held 40.'],
    ['in a guess’s question', '<Predict id="p" question="Of 40, how many?">\n\n</Predict>', 'Of 40, how many?'],
    [
      'in an option',
      '<Predict id="p" question="Q?">\n\n<Option label="All 40">\n\nNo.\n\n</Option>\n\n</Predict>',
      'All 40',
    ],
    [
      'in an answer',
      '<Predict id="p" question="Q?">\n\n<Option label="L">\n\nAll 40.\n\n</Option>\n\n</Predict>',
      'All 40.',
    ],
    ['in the words of a link', 'See [all 40](/about/).', 'See all 40.'],
    ['in emphasis', 'It held *40* parts.', 'It held 40 parts.'],
    ['beside a claim', '<Claim id="a">It held 40 parts [@wu2021].</Claim> Then 41.', 'Then 41.'],
    ['within the sentence of a claim', '<Claim id="a">It held 40 [@wu2021]</Claim>, or 41.', '…, or 41.'],
    ['though it cites', 'It held 40 parts [@wu2021].', 'It held 40 parts.'],
    ['though a year is near', 'In 2021 it held 40 parts.', 'In 2021 it held 40 parts.'],
    ['where it only looks like a year', 'It had 2049.5 and 2,048 of them.', 'It had 2049.5 and 2,048 of them.'],
    ['of a model’s size', 'The 175B model.', 'The 175B model.'],
  ])('%s', (_, source, text) => expect(told(source)).toEqual([text]));
});

describe('a share or a multiple in words is told where a source is cited', () => {
  it.each([
    'Half of them failed',
    'More than half the answers, about half in all, were wrong',
    'Two thirds were wrong',
    'Three quarters of the people agreed',
    'A third of the labels were wrong',
    'One in ten was wrong',
    'It was right nine times in ten',
    'Seven out of every ten were right',
    'Of four teams, three found out',
    'Three of four teams found out',
    'Ten per cent were wrong',
    'It was twice as good',
    'It took ten times its size',
  ])('%s', (words) => {
    expect(told(`${words} [@wu2021].`)).toEqual([`${words}.`]);
    expect(told(`${words}. Others saw it, too [@wu2021].`)).toEqual([]);
    expect(told(`<Claim id="a">${words} [@wu2021].</Claim>`)).toEqual([]);
  });
});

describe('it is silent', () => {
  it.each([
    ['about a claim', '<Claim id="a">It held 40 parts [@wu2021].</Claim>'],
    ['about a figure’s value', 'It is <Value of="lamp.pages"/> of them.'],
    ['about the place of a citation', 'So they write [@wu2021, section 4, p. 12].'],
    ['about formulas and code', 'Take $x_1 + 40$ and `40`.'],
    ['about years and dates', 'On 14 April 2026 it appeared, in the 1990s or 1999 or 2017.'],
    ['about names', 'GPT-3 and GPT-4o, Claude 3, Sonnet 3.7, A1, and Gemini Pro 1.5.'],
    ['about places', 'See chapter 3, figure 1, appendix 2.1, step 2 and level 4.'],
    ['about addresses', 'See [there](/about/?a=40#b12).'],
    ['about small counts in words', 'It was tried on five toy tasks, half a year later, by two people [@wu2021].'],
    ['about a quarter of an hour', 'They had a quarter of an hour and half an hour [@wu2021].'],
  ])('%s', (_, source) => expect(told(source)).toEqual([]));
});

it('finds every digit that is put between words, however the sentence is marked up, with its line', () => {
  const word = fc.constantFrom('words', '*words*', '[words](/about/)', '<Term id="policy">words</Term>', 'of', 'it,');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 6 }),
      fc.array(word, { maxLength: 6 }),
      fc.integer({ min: 2, max: 999 }),
      (a, b, n) => {
        const source = `Before.\n\nAll ${[...a, n, ...b].join(' ')} end.\n\nAfter.`;
        const found = bareNumbers(treeOf(source));
        expect(found).toHaveLength(1);
        expect(found[0]?.line).toBe(3);
        expect(found[0]?.text).toContain(String(n));
      },
    ),
  );
});

describe('exceptions', () => {
  it('are all needed', () => expect(idleExceptions()).toEqual([]));
  it('give a reason, and each setting a place where a test holds it', () => {
    for (const { says, why, kind, heldBy } of NUMBER_EXCEPTIONS) {
      expect(says).toMatch(/\d/);
      expect(why.length, says).toBeGreaterThan(30);
      expect(heldBy !== undefined, says).toBe(kind === 'setting');
      if (!heldBy) continue;
      expect(existsSync(heldBy.file), heldBy.file).toBe(true);
      expect(readFileSync(heldBy.file, 'utf8'), says).toContain(heldBy.as);
      // the same number in both places
      expect(says.match(/\d[\d.,]*/)?.[0]).toBe(heldBy.as.match(/\d[\d.,]*$/)?.[0]);
    }
  });
  it('are enough: no page, summary, outline or term has another', () => {
    expect(numbers().map(formatProblem)).toEqual([]);
  });
});

describe('npm run check tells it', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
    writeLedger(appendToLedger(readLedger(), resolvingAnchors(), '2026-01-02').ledger);
  });
  afterEach(() => fix.remove());
  const printed = () =>
    checkContent()
      .flatMap((r) => r.problems)
      .map(formatProblem)
      .join('\n');
  const CHAPTER = 'chapters/01-first-steps.mdx';

  it.each([
    [
      CHAPTER,
      'summary: A chapter for tests.',
      'summary: All 40 tests.',
      /01-first-steps\.mdx:6 {2}a number outside a claim: “All 40 tests\.”/,
    ],
    [CHAPTER, 'question: Where do we start?', 'question: Where do all 40 start?', /mdx:5 {2}a number outside a claim/],
    [CHAPTER, 'assumes: [Nothing.]', 'assumes: [All 40 parts.]', /mdx:7 {2}a number outside a claim/],
    ['outline.yaml', 'idea: Begin.', 'idea: Begin 40 times.', /outline\.yaml:1 {2}a number outside a claim/],
    [
      'glossary.yaml',
      'short: What acts.',
      'short: What acts 40 times.',
      /glossary\.yaml:1 {2}a number outside a claim/,
    ],
    ['pages/home.mdx', 'summary: Home.', 'summary: Home of 40.', /home\.mdx:3 {2}a number outside a claim/],
  ])('in %s: %s → %s', (file, from, to, message) => {
    fix.replace(file, from, to);
    expect(printed()).toMatch(message);
  });
  it('but not in a term that names its source', () => {
    fix.write('glossary.yaml', '- {id: policy, term: policy, short: What acts 40 times., sources: [wu2021]}\n');
    expect(printed()).not.toMatch(/a number outside/);
  });
  it('an exception holds for its own file alone', () => {
    fix.replace(CHAPTER, 'A <Term', 'It is so 95 times in 100. A <Term');
    expect(printed()).toMatch(/a number outside a claim: “It is so 95 times in 100\.”/);
  });
});
