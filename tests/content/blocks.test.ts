/** Blocks: what the vocabulary does not allow is told with file, line and cure; what it allows is not. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../content/check/index';
import { appendToLedger, readLedger, resolvingAnchors, writeLedger } from '../../content/check/ledger';
import { VOCABULARY } from '../../content/page/vocabulary';
import { formatProblem } from '../../content/problem';
import { copyOwn, type Fixture, fixture } from './fixture';

let fix: Fixture;
beforeEach(() => {
  fix = fixture();
  copyOwn(fix, 'tasks');
});
afterEach(() => fix.remove());

/** Everything that is said of the small chapter when some text stands before its first heading, at line 15. */
function said(text: string): string {
  fix.replace('chapters/01-first-steps.mdx', '## Start [#start]', `${text}\n\n## Start [#start]`);
  // Of new addresses the ledger's own tests speak.
  writeLedger(appendToLedger(readLedger(), resolvingAnchors(), '2026-01-02').ledger);
  const told = checkContent().flatMap(({ rule, problems }) =>
    /^(?:frozen links|finished .*)$/.test(rule) ? [] : problems,
  );
  return told.map(formatProblem).join('\n');
}
const GUESS = (inside: string) => `<Predict id="guess" question="What?">\n\n${inside}\n\n</Predict>`;
const OPTION = (label: string, right = '') => `<Option label="${label}"${right}>\n\nSo.\n\n</Option>`;
const FIGURE = (attributes = '') =>
  `<Figure id="pic" widget="recursion" kind="toy" title="T"${attributes}>\n\nLook.\n\n<Assumptions>\n\n- A.\n\n</Assumptions>\n\n</Figure>`;

describe('nothing in a page runs', () => {
  it.each([
    ['export const x = 1', /01-first-steps\.mdx:15 {2}an expression, an import or an export/],
    ["import x from './x'", /:15 {2}an expression, an import or an export/],
    ['{1 + 1}', /:15 {2}an expression/],
    ['It is {1 + 1}.', /:15 {2}an expression[^\n]*\n.*→ .*<Value of="…"\/>/],
    ['It is {/* a note */ 1}.', /:15 {2}an expression/],
  ])('%s', (text, message) => expect(said(text)).toMatch(message));

  it('but notes to authors may stand everywhere', () =>
    expect(
      said(
        `{/* one */}\n\nHere{/* two **/}.\n\n${GUESS(`{/* three */}\n\n${OPTION('A')}\n\n${OPTION('B', ' right')}`)}`,
      ),
    ).toBe(''));
});

describe('attributes', () => {
  it.each([
    ['<Aside>\n\nx\n\n</Aside>', /:15 {2}<Aside> without “id”\n.*→ write <Aside id="…">/],
    ['<Aside id="">\n\nx\n\n</Aside>', /<Aside> without “id”/],
    ['<Term>x</Term>', /<Term> without “id”/],
    ['<Claim>x</Claim>', /<Claim> without “id”/],
    ['<Value/>', /<Value> without “of”/],
    ['<Chapter/>', /<Chapter> without “id”/],
    ['<Chapter idd="later" id="later"/>', /<Chapter> takes no “idd” \(did you mean “id”\?\)\n.*→ it takes id/],
    [
      GUESS(`${OPTION('A')}\n\n<Option labl="B" right>\n\nSo.\n\n</Option>`),
      /<Option> without “label”[\s\S]*takes no “labl”/,
    ],
    [
      FIGURE(' blead'),
      /<Figure> takes no “blead” \(did you mean “bleed”\?\)\n.*→ it takes id, widget, kind, title, bleed, start/,
    ],
    ['<Figure widget="lamp" kind="toy" title="T">\n\nx\n\n</Figure>', /<Figure> without “id”/],
    ['<Chapter id={"later"}/>', /an attribute of <Chapter> is computed: id/],
    ['<Chapter id="later" {...x}/>', /an attribute of <Chapter> is computed: …/],
  ])('%s', (text, message) => expect(said(text)).toMatch(message));

  it('a figure takes those that its papers name, and no other figure does', () => {
    expect(said(FIGURE(' start="book-summary"'))).not.toMatch(/takes no/);
    fix.replace('chapters/01-first-steps.mdx', 'widget="recursion"', 'widget="lamp"');
    expect(said('')).toMatch(/<Figure> takes no “start”/);
  });
});

describe('a figure shown again', () => {
  const AGAIN = (attributes: string) => `<Again ${attributes}>\n\nTry.\n\n</Again>`;
  beforeEach(() => fix.replace('pages/home.mdx', 'Welcome.', FIGURE().replace('recursion', 'reach')));
  it.each([
    [
      'id="first-steps-pick" figure="pick"',
      /<Again> names no figure: “pick” \(did you mean “pic”\?\)\n.*→ figures: pic/,
    ],
    ['id="again" figure="pic"', /<Again id="again"> doesn’t tell page and figure\n.*→ write id="first-steps-pic"/],
    [
      'id="first-steps-pic" figure="pic" at="v1.zz9"',
      /the state “v1.zz9” of <Again id="first-steps-pic"> can’t be read/,
    ],
  ])('%s', (attributes, message) => expect(said(AGAIN(attributes))).toMatch(message));
  it('in a state that can be read, under its page’s name, is right; at home it is not', () => {
    expect(said(AGAIN('id="first-steps-pic" figure="pic" at="v1.jcurve"'))).toBe('');
    expect(said(`${FIGURE().replaceAll('pic', 'own')}\n\n${AGAIN('id="first-steps-own" figure="own"')}`)).toMatch(
      /<Again> shows “own”, which is at home on this page/,
    );
  });
});

describe('places', () => {
  it.each([
    [`<Aside id="a">\n\n${FIGURE()}\n\n</Aside>`, /:17 {2}<Figure> stands in <Aside>\n.*→ move it out/],
    [
      GUESS(`${OPTION('A', ' right')}\n\n<Option label="B">\n\n${FIGURE()}\n\n</Option>`),
      /<Figure> stands in <Option>/,
    ],
    [`- x\n\n  ${FIGURE().replaceAll('\n', '\n  ')}`, /<Figure> stands in a list/],
    [
      '<Deeper id="a" title="A">\n\n<Deeper id="b" title="B">\n\nx\n\n</Deeper>\n\n</Deeper>',
      /<Deeper> stands in <Deeper>/,
    ],
    ['<Deeper id="a">\n\nx\n\n</Deeper>', /<Deeper> without “title”/],
    ['See <Aside id="a">this</Aside>.', /<Aside> stands among words\n.*→ give it lines of its own/],
    [OPTION('A'), /<Option> stands in the page itself\n.*→ it stands in <Predict>/],
    ['<Aside id="a">\n\n<Assumptions>\n\n- A.\n\n</Assumptions>\n\n</Aside>', /<Assumptions> stands in <Aside>/],
    [
      GUESS(`Think.\n\n${OPTION('A')}\n\n${OPTION('B', ' right')}`),
      /<Predict> holds more than <Option>; no reader would see it/,
    ],
    ['### The <Term id="policy">policy</Term> [#t]', /<Term> stands in a heading/],
    ['[the <Term id="policy">policy</Term>](#acts)', /<Term> stands in a link/],
    ['<Term id="policy">the <Chapter id="later"/></Term>', /<Chapter> stands in <Term>/],
    ['<Claim id="forty">It had 40 <Claim id="forty">parts</Claim></Claim>', /<Claim> stands in <Claim>/],
  ])('%s', (text, message) => expect(said(text)).toMatch(message));

  it.each([
    '<Aside id="a">\n\nThe <Term id="policy">policy</Term> of <Chapter id="later"/> [@wu2021].\n\n- <Chapter id="later"/>\n\n</Aside>',
    '### A *new* `thing` [#t]',
    '<Deeper id="a" title="More">\n\nA <Term id="policy">policy</Term>. [#b]\n\n<Aside id="c">\n\nBy the way.\n\n</Aside>\n\n</Deeper>',
    'a<sub>i</sub>, m<sup>n</sup>, <abbr title="that is">i.e.</abbr><br/><em>so</em> and <strong>so</strong>.',
  ])('nothing is said of %s', (text) => expect(said(text)).toBe(''));
});

describe('a guess', () => {
  it.each([
    [GUESS(''), /:15 {2}the guess “guess” has no option\n.*→ give it two or more/],
    [GUESS(OPTION('A', ' right')), /the guess “guess” has one option/],
    [
      GUESS(`${OPTION('A')}\n\n${OPTION('B')}`),
      /the guess “guess” has no right answer\n.*→ write <Option label="…" right>/,
    ],
    [
      GUESS(`${OPTION('A', ' right')}\n\n${OPTION('B', ' right')}`),
      /the guess “guess” has more than one right answer\n.*→ leave `right` at one of them/,
    ],
    [GUESS(`${OPTION('A')}\n\n${OPTION('A', ' right')}`), /the guess “guess” offers “A” twice/],
  ])('%s', (text, message) => expect(said(text)).toMatch(message));
});

it('a figure that cannot be drawn is told', () => {
  rmSync(path.join(fix.root, 'tasks'), { recursive: true });
  expect(said(FIGURE())).toMatch(/:15 {2}the figure “pic” cannot be drawn: recursion needs at least one task tree/);
});

describe('the table of blocks', () => {
  it('has for every block that stands in another that other', () => {
    for (const { stands, holds } of Object.values(VOCABULARY)) {
      if (stands !== 'page' && stands !== 'text') expect(VOCABULARY).toHaveProperty(stands);
      for (const inner of holds ?? []) expect(VOCABULARY).toHaveProperty(inner);
    }
  });
});
