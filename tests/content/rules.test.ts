/** Each fault of an author gets its message with file, line and cure; nothing else breaks. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freeze, readFrozen, writeFrozen } from '../../content/check/frozen-links';
import { checkContent } from '../../content/check/index';
import { appendToLedger, ledgerProblems, readLedger, resolvingAnchors, writeLedger } from '../../content/check/ledger';
import { formatProblem } from '../../content/problem';
import { copyOwn, type Fixture, fixture, source } from './fixture';

let fix: Fixture;
beforeEach(() => {
  fix = fixture();
  writeLedger(appendToLedger(readLedger(), resolvingAnchors(), '2026-01-02').ledger);
  writeFrozen(freeze(readFrozen()));
});
afterEach(() => fix.remove());

const CHAPTER = 'chapters/01-first-steps.mdx';
// The small chapter is not done; finished.test.ts speaks of that.
const problems = () => checkContent().flatMap((r) => (r.rule.startsWith('finished') ? [] : r.problems));
const printed = () => problems().map(formatProblem).join('\n');

describe('sound content', () => {
  it('has no problem', () => expect(printed()).toBe(''));
});

describe('front matter', () => {
  it.each([
    ['order: 1', 'order: one', /01-first-steps\.mdx:4 {2}“order”/],
    ['updated: 2026-01-02', 'updated: yesterday', /mdx:10 {2}“updated”: not a date\n.*→ write it as 2026-11-23/],
    [
      'prerequisites: []',
      'prerequisites: []\nstatus: draft',
      /has no place for “status”\n.*→ correct the name, or take it out/,
    ],
    [
      'summary: A chapter for tests.',
      `summary: ${'x'.repeat(161)}`,
      /“summary”: longer than 160 characters\n.*→ shorten it/,
    ],
    ['title: First steps', 'title: [', /this is not valid YAML/],
    ['title: First steps', 'titel: First steps', /“title”|titel/],
    ['id: first-steps', 'id: last-steps', /name does not agree with its id/],
    [
      'title: First steps',
      'title: Other steps',
      /“title” is not what the path says: “Other steps” here, “First steps” in content\/outline\.yaml/,
    ],
    ['question: Where do we start?', 'question: Where?', /“question” is not what the path says: “Where\?” here/],
    ['prerequisites: []', 'prerequisites: [nowhere]', /the prerequisite “nowhere” is no chapter/],
    ['widgets: []', 'widgets: []\npicture: reach', /“picture” names “reach”, which is no figure of this chapter/],
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
    ['[@wu2021]. [#acts]', '[@wu2020]. [#acts]', /mdx:13 {2}the source “wu2020” is unknown\n.*did you mean “wu2021”/],
    ['<Term id="policy">', '<Term id="polity">', /the term “polity” is not defined/],
    ['## Start [#start]', '## Start', /mdx:15 {2}the heading “Start” has no id\n.*## Start \[#some-id\]/],
    ['## Start [#start]', '# Start [#start]', /a heading of the first level/],
    [
      '## Start [#start]',
      '## Start [#acts]',
      /the id “acts” stands twice; first in content\/chapters\/01-first-steps\.mdx:13/,
    ],
    ['(#acts)', '(#facts)', /there is no “#facts” in \/first-steps\//],
    ['/glossary/#policy', '/glosary/', /the link \/glosary\/ leads nowhere/],
    ['/glossary/#policy', '/about/?reach=v1.c80#what', /sets “reach”, which is no figure of \/about\//],
    [
      '/glossary/#policy',
      '/first-steps#acts',
      /the link \/first-steps#acts lacks the slash at the end of its page\n.*→ write \/first-steps\/#acts/,
    ],
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
    ['A <Term', 'A <Yours says="{alone.cauht}">few</Yours> <Term', /“alone\.cauht”, which nobody counts/],
    ['A <Term', 'A <Yours says="You did well.">few</Yours> <Term', /names no number/],
    ['A <Term', 'A <Yours says="{alone.caught}"></Yours> <Term', /no words for readers without numbers/],
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
    fix.write('sources/idle2020.yaml', source('known: whole\noffTimeline: A source for these tests alone.'));
    expect(printed()).toMatch(/sources\/idle2020\.yaml:1 {2}the source “idle2020” is not used\n.*retired/);
    fix.write('sources/idle2020.yaml', source('known: whole\nretired: true'));
    expect(printed()).not.toMatch(/is not used/);
  });
  it.each([
    ['', /heard2020\.yaml:\d+ {2}“known”: does not say how we know it\n.*whole, part, .*abstract/],
    ['known: heard', /heard2020\.yaml:6 {2}“known”: does not say how we know it\n.*quoted-by-two/],
  ])('refuse a source that does not say how we know it: %s', (known, message) => {
    fix.write('sources/heard2020.yaml', source(known));
    expect(printed()).toMatch(message);
  });
  it('refuse a key that is none, and a working note', () => {
    fix.write('sources/Wu-2022.yaml', source('known: whole'));
    expect(printed()).toMatch(/sources\/Wu-2022\.yaml.*the name is not a valid key\n.*such as wu2021/);
    fix.replace('sources/wu2021.yaml', 'type: article', 'note: check\ntype: article');
    rmSync(path.join(fix.root, 'sources/Wu-2022.yaml'));
    expect(printed()).toMatch(/sources\/wu2021\.yaml:\d+ {2}has no place for “note”/);
  });
  it('refuse a record that stands in two files, and a work of the timeline behind none', () => {
    const claim =
      'claims: [{id: forty, text: T, kind: established, status: current, checked: 2026-01-02, wouldChange: W.}]';
    fix.write('sources/other2020.yaml', source(`known: whole\n${claim}`));
    expect(printed()).toMatch(
      /wu2021\.yaml.*the claim “forty” stands twice; first in content\/sources\/other2020\.yaml/,
    );
    rmSync(path.join(fix.root, 'sources/other2020.yaml'));
    fix.replace('sources/wu2021.yaml', '{id: b,', '{id: b, behind: z,');
    expect(printed()).toMatch(/wu2021\.yaml.*“b” stands behind “z”, which is no work with a date\n.*→ name a work/);
  });
  it('refuse a term that no page uses and that does not say where readers meet it', () => {
    fix.replace('glossary.yaml', '- {', '- {id: idle, term: idle, short: Nothing.}\n- {');
    expect(printed()).toMatch(/glossary\.yaml:1 {2}the term “idle” is not used\n.*see/);
    fix.replace('glossary.yaml', 'short: Nothing.}', 'short: Nothing., see: [/first-steps/#acts]}');
    expect(printed()).not.toMatch(/is not used/);
  });
});

describe('entries of data files go by their ids, and say what is wrong in an author’s words', () => {
  it.each([
    [', kind: established', '', /wu2021\.yaml:12 {2}“claims\.forty\.kind”: /],
    [
      'kind: established',
      'kind: established, also: wu2021',
      /“claims\.forty\.also”: not a list\n.*→ write it in brackets/,
    ],
    ['text: It had 40 parts.', 'text: 40', /“claims\.forty\.text”: not a text\n.*→ write it as words, in quotes/],
    [
      'wouldChange',
      'wouldchange',
      /“claims\.forty”: has no place for “wouldchange”\n.*→ correct the name, or take it out/,
    ],
    [
      '  - {id: forty',
      '  - {id: forty, text: T, kind: established, status: current, checked: 2026-01-02, wouldChange: W.}\n  - {id: forty',
      /wu2021\.yaml.*the claim “forty” stands twice; first in content\/sources\/wu2021\.yaml\n.*→ keep one/,
    ],
    [
      'kind: established',
      'kind: sure',
      /“claims\.forty\.kind”: not a kind\n.*→ write established, contested or speculative/,
    ],
  ])('%s → %s', (from, to, message) => {
    fix.replace('sources/wu2021.yaml', from, to);
    expect(printed()).toMatch(message);
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

describe('the frozen links', () => {
  const share = '/s/first-steps/acts/';

  it('are not up to date when something new was published, until npm run anchors has run', () => {
    fix.replace(CHAPTER, '## Start [#start]', 'New. [#new]\n\n## Start [#start]');
    writeLedger(appendToLedger(readLedger(), resolvingAnchors(), '2026-01-02').ledger);
    expect(printed()).toMatch(
      /links\.json {2}2 links are not frozen yet: \/first-steps\/#new \/s\/first-steps\/new\/\n.*→ run npm run anchors/,
    );
    writeFrozen(freeze(readFrozen()));
    expect(printed()).toBe('');
  });

  it('only grow', () => {
    const before = readFrozen();
    expect(before.shares).toContain(share);
    fix.replace(CHAPTER, ' [#acts]', '');
    fix.replace(CHAPTER, '[above](#acts)', 'above');
    expect(freeze(before)).toMatchObject({ shares: before.shares, anchors: before.anchors });
    expect(printed()).toMatch(/the share page \/s\/first-steps\/acts\/ has vanished\n.*“aliases”/);
  });

  it('tell of a state that a figure’s own links need, and of a parameter that changed', () => {
    const figure = (id: string, widget: string) =>
      `<Figure id="${id}" widget="${widget}" kind="toy" title="T">\n\nLook.\n\n<Assumptions>\n\n- A.\n\n</Assumptions>\n\n</Figure>\n\n`;
    fix.replace(CHAPTER, '## Start', `${figure('desk', 'sorting-desk')}${figure('light', 'lamp')}## Start`);
    const frozen = freeze(readFrozen());
    expect(frozen.states.map((s) => s.figure)).toContain('light');
    const [key = '', param] = Object.entries(frozen.params['light v1'] ?? {})[0] ?? [];
    writeFrozen({
      ...frozen,
      params: { ...frozen.params, 'light v1': { [key]: { ...param, default: 'other' } as never } },
    });
    expect(printed()).toMatch(
      /the parameter “\w+” of light v1 has another default[^\n]*\n.*→ raise the model’s version/,
    );
    writeFrozen({ ...frozen, states: frozen.states.filter((s) => s.figure !== 'light') });
    expect(printed()).toMatch(/links are not frozen yet: .*\/first-steps\/\?light=v1/);
  });

  it('are never made anew when they are broken', () => {
    fix.write('../tests/golden/links.json', '{');
    expect(printed()).toMatch(/the frozen links cannot be read/);
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
