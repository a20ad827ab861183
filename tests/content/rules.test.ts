/** Each fault of an author gets its message with file, line and cure; nothing else breaks. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../content/check/index';
import { appendToLedger, ledgerProblems, readLedger, resolvingAnchors, writeLedger } from '../../content/check/ledger';
import { formatProblem } from '../../content/problem';
import { copyOwn, type Fixture, fixture } from './fixture';

let fix: Fixture;
beforeEach(() => {
  fix = fixture();
  writeLedger(appendToLedger(readLedger(), resolvingAnchors(), '2026-01-02').ledger);
});
afterEach(() => fix.remove());

const CHAPTER = 'chapters/01-first-steps.mdx';
const problems = () => checkContent().flatMap((r) => r.problems);
const printed = () => problems().map(formatProblem).join('\n');

describe('sound content', () => {
  it('has no problem', () => expect(printed()).toBe(''));
});

describe('front matter', () => {
  it.each([
    ['order: 1', 'order: one', /01-first-steps\.mdx:4 {2}“order”/],
    ['updated: 2026-01-02', 'updated: yesterday', /mdx:10 {2}“updated”: not a date\n.*→ write it as 2026-11-23/],
    ['status: finished', 'status: done', /mdx:11 {2}“status”: not a status\n.*→ write draft or finished/],
    [
      'summary: A chapter for tests.',
      `summary: ${'x'.repeat(161)}`,
      /“summary”: longer than 160 characters\n.*→ shorten it/,
    ],
    ['title: First steps', 'title: [', /this is not valid YAML/],
    ['title: First steps', 'titel: First steps', /“title”|titel/],
    ['id: first-steps', 'id: last-steps', /name does not agree with its id/],
    ['title: First steps', 'title: Other steps', /title or order differ from content\/outline\.yaml/],
    ['prerequisites: []', 'prerequisites: [nowhere]', /the prerequisite “nowhere” is no chapter/],
    ['widgets: []', 'widgets: [lamp]', /“widgets” lists lamp, the text uses none/],
    ['{old-start: start}', '{old-start: gone}', /the alias “old-start” leads to “gone”/],
  ])('%s → %s', (from, to, message) => {
    fix.replace(CHAPTER, from, to);
    expect(printed()).toMatch(message);
  });

  it('is missed where it is missing', () => {
    fix.write(CHAPTER, 'Just text.');
    expect(printed()).toMatch(/no front matter/);
  });
});

describe('the text', () => {
  it.each([
    ['[@wu2021]. [#acts]', '[@wu2020]. [#acts]', /mdx:14 {2}the source “wu2020” is unknown\n.*did you mean “wu2021”/],
    ['<Term id="policy">', '<Term id="polity">', /the term “polity” is not defined/],
    ['## Start [#start]', '## Start', /mdx:16 {2}the heading “Start” has no id\n.*## Start \[#some-id\]/],
    ['## Start [#start]', '# Start [#start]', /a heading of the first level/],
    [
      '## Start [#start]',
      '## Start [#acts]',
      /the id “acts” stands twice; first in content\/chapters\/01-first-steps\.mdx:14/,
    ],
    ['(#acts)', '(#facts)', /there is no “#facts” in \/first-steps\//],
    ['/glossary/#policy', '/glosary/', /the link \/glosary\/ leads nowhere/],
    ['/glossary/#policy', '/later/', /the chapter “later” is not written yet\n.*<Chapter id="later"\/>/],
    ['It had 40 parts', 'It had 41 parts', /the claim “forty” says 41; its record does not/],
    [
      '<Claim id="forty">It had 40 parts [@wu2021].</Claim>',
      'It had 40 parts.',
      /a number outside a claim: “It had 40 parts\.”[\s\S]*the claim “forty” is not used/,
    ],
    ['<Claim id="forty">', '<Claim id="fifty">', /the claim “fifty” has no record/],
    ['A <Term', '<Blink>A</Blink> <Term', /<Blink> is not part of the vocabulary/],
    ['A <Term', 'A <Value of="lamp.pages"/> <Term', /<Value of="lamp\.pages"> names no figure/],
    ['A <Term', '$\\frac{1$ A <Term', /the formula is not valid/],
    ['A <Term', 'A { <Term', /this is not valid MDX/],
  ])('%s → %s', (from, to, message) => {
    fix.replace(CHAPTER, from, to);
    expect(printed()).toMatch(message);
  });

  it('wants every figure to name a widget, say what it shows and state its assumptions', () => {
    fix.replace(
      CHAPTER,
      'A <Term',
      '<Figure id="pic" widget="nothing" kind="truth" title="T">\n\n</Figure>\n\nA <Term',
    );
    for (const message of [
      /no widget “nothing”/,
      /must say what it shows/,
      /without a caption/,
      /without assumptions/,
    ]) {
      expect(printed()).toMatch(message);
    }
  });
});

describe('data files', () => {
  it('refuse a source that nobody uses', () => {
    fix.replace(
      'references.json',
      '[\n',
      '[\n {"id":"idle2020","type":"article","title":"T","author":[{"family":"I"}],"issued":{"date-parts":[[2020]]},"URL":"https://example.org/"},',
    );
    expect(printed()).toMatch(/the source “idle2020” is not used\n.*retired/);
    fix.replace('references.json', '"id":"idle2020",', '"id":"idle2020","custom":{"retired":true},');
    expect(printed()).not.toMatch(/is not used/);
  });
  it('refuse a key that stands twice, and a working note', () => {
    fix.replace('references.json', '"type": "article"', '"note": "check", "type": "article"');
    expect(printed()).toMatch(/references\.json:\d+ {2}source “wu2021”/);
  });
  it('refuse an unused term', () => {
    fix.replace('glossary.yaml', '- {', '- {id: idle, term: idle, short: Nothing.}\n- {');
    expect(printed()).toMatch(/glossary\.yaml:1 {2}the term “idle” is not used/);
  });
});

describe('task trees', () => {
  const TREE = 'tasks/fantasy-novel.yaml';
  beforeEach(() => copyOwn(fix, 'tasks'));

  it.each([
    [
      /minutesAlone: [\d.]+/,
      'minutesAlone: -5',
      /fantasy-novel\.yaml:\d+ {2}“root[^”]*minutesAlone”: not a positive number/,
    ],
    [/minutesAlone: [\d.]+/, 'minutesAlone: soon', /not a number of minutes/],
    [/id: fantasy-novel/, 'id: fantasy-novels', /the file’s name is not its id/],
    [/agent: /, 'agnet: ', /agnet/],
  ])('%s → %s', async (from, to, message) => {
    const { readFileSync } = await import('node:fs');
    fix.write(TREE, readFileSync(`${fix.root}/${TREE}`, 'utf8').replace(from, to));
    expect(printed()).toMatch(message);
  });

  it('refuses a helper that is no narrower than what it helps with, and an id that stands twice', async () => {
    const { treeFaults, readTask } = await import('../../content/tasks');
    const tree = readTask('fantasy-novel');
    const [helper] = tree.root.helps;
    if (!helper) throw new Error('the tree has no helps');
    const wide = {
      ...tree,
      root: { ...tree.root, helps: [{ ...helper, minutesAlone: tree.root.minutesAlone }, ...tree.root.helps] },
    };
    const messages = treeFaults(wide).map((f) => f.message);
    expect(messages).toContainEqual(expect.stringContaining('takes as long to judge as'));
    expect(messages).toContainEqual(expect.stringContaining('stands twice'));
    expect(treeFaults(tree)).toEqual([]);
  });
});

describe('the ledger of anchors', () => {
  it('misses an id that has vanished, and is content with an alias', () => {
    fix.replace(CHAPTER, 'acts [@wu2021]. [#acts]', 'acts [@wu2021]. [#does]');
    fix.replace(CHAPTER, '(#acts)', '(#does)');
    expect(printed()).toMatch(/the published address \/first-steps\/#acts has vanished\n.*aliases/);
    fix.replace(CHAPTER, '{old-start: start}', '{old-start: start, acts: does}');
    expect(printed()).not.toMatch(/vanished/);
    expect(printed()).toMatch(/1 new address is not in the ledger.*#does\n.*npm run anchors/);
  });

  it('keeps a renamed term’s old address, and a term that no page uses any more', () => {
    expect(readLedger().anchors).toHaveProperty('/glossary/#policy');
    fix.write('glossary.yaml', '- {id: strategy, formerly: [policy], term: strategy, short: What acts.}\n');
    fix.replace(CHAPTER, '<Term id="policy">policy</Term>', '<Term id="strategy">strategy</Term>');
    fix.replace(CHAPTER, '/glossary/#policy', '/glossary/#strategy');
    expect(printed()).not.toMatch(/vanished/);
    fix.replace('glossary.yaml', 'formerly: [policy], ', '');
    expect(printed()).toMatch(/address \/glossary\/#policy has vanished\n.*“formerly”/);
    fix.replace(CHAPTER, '<Term id="strategy">strategy</Term>', 'strategy');
    expect(printed()).toMatch(/the term “strategy” is not used\n.*retired: true/);
    fix.replace('glossary.yaml', 'short:', 'retired: true, short:');
    expect(printed()).not.toMatch(/not used/);
  });

  it('is content with an id that moved to another page', () => {
    fix.replace(CHAPTER, ' [#acts]', '');
    fix.replace(CHAPTER, '[above](#acts)', 'above');
    fix.replace(CHAPTER, 'aliases:', 'moved: {acts: "/about/#what"}\naliases:');
    expect(printed()).toBe('');
  });

  it('says how an example of the gallery gets its name back', () => {
    const ledger = { version: 1 as const, anchors: { '/lab/#tree-old-name': '2026-01-02' } };
    const cures = ledgerProblems(ledger, new Set()).map((p) => p.cure);
    expect(cures).toEqual([expect.stringContaining('content/gallery/ NN-old-name.json')]);
  });

  it('only ever grows', () => {
    const before = readLedger();
    const { ledger, added } = appendToLedger(before, new Set(['/new/#thing']), '2026-05-05');
    expect(added).toEqual(['/new/#thing']);
    expect(ledger.anchors).toMatchObject(before.anchors);
    expect(ledgerProblems(ledger, new Set(['/new/#thing'])).length).toBe(Object.keys(before.anchors).length);
  });

  it('is never made anew when it is broken', () => {
    fix.write('anchors.lock.json', '{');
    expect(printed()).toMatch(/the ledger of anchors cannot be read/);
  });
});
