/** A small content folder of its own for a test: valid as it stands; a test spoils one file. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CHAPTER = `---
id: first-steps
title: First steps
order: 1
question: Where do we start?
summary: A chapter for tests.
assumes: [Nothing.]
prerequisites: []
widgets: []
updated: 2026-01-02
aliases: {old-start: start}
---
A <Term id="policy">policy</Term> acts [@wu2021]. [#acts]

## Start [#start]

<Claim id="forty">It had 40 parts [@wu2021].</Claim> See [above](#acts) and [the glossary](/glossary/#policy).
`;

const SOURCE = `type: article
title: Books
author: [{family: Wu, given: Jeff}]
issued: [2021]
URL: https://example.org/
known: whole
timeline:
${['a', 'b', 'c']
  .map(
    (id) =>
      `  - {id: ${id}, when: "2021", title: T, kind: people, what: W., not: N., conditions: {judged: yes, helped: no, trained: no, levels: no, beyond: no}}`,
  )
  .join('\n')}
claims:
  - {id: forty, text: It had 40 parts., kind: established, status: current, checked: 2026-01-02, wouldChange: A recount.}
`;

/** The file of a source that nothing cites yet. @param more its last lines */
export const source = (more: string): string =>
  `type: article\ntitle: T\nauthor: [{family: I}]\nissued: [2020]\nURL: https://example.org/\n${more}\n`;

const FILES: Record<string, string> = {
  'outline.yaml':
    '- {id: first-steps, order: 1, title: First steps, question: "Where do we start?", idea: Begin.}\n- {id: later, order: 2, title: Later, question: "And then?", idea: Go on.}\n',
  'chapters/01-first-steps.mdx': CHAPTER,
  'pages/home.mdx': '---\ntitle: Home\nsummary: Home.\n---\nWelcome.\n',
  'pages/start.mdx': '---\ntitle: Start\nsummary: Start.\nupdated: 2026-01-02\n---\n## One [#one]\n\nThis.\n',
  'pages/people-say.mdx': '---\ntitle: Say\nsummary: Say.\nupdated: 2026-01-02\n---\n## So [#so]\n\nThis.\n',
  'pages/review.mdx': '---\ntitle: Review\nsummary: Review.\nupdated: 2026-01-02\n---\n## Again [#again]\n\nThis.\n',
  'pages/test-yourself.mdx': '---\ntitle: Test\nsummary: Test.\nupdated: 2026-01-02\n---\n## Twice [#twice]\n\nThis.\n',
  'pages/about.mdx': '---\ntitle: About\nsummary: About.\nupdated: 2026-01-02\n---\n## What [#what]\n\nThis.\n',
  'pages/links.mdx': '---\ntitle: Links\nsummary: Links.\nupdated: 2026-01-02\n---\n## Promise [#promise]\n\nThis.\n',
  'pages/yours.mdx': '---\ntitle: Yours\nsummary: Yours.\nupdated: 2026-01-02\n---\n## Kept [#kept]\n\nThis.\n',
  'pages/self-hosting.mdx': '---\ntitle: Host\nsummary: Host.\nupdated: 2026-01-02\n---\n## Copy [#copy]\n\nThis.\n',
  'pages/reliability.mdx': '---\ntitle: Holds\nsummary: Holds.\nupdated: 2026-01-02\n---\n## Built [#built]\n\nThis.\n',
  'pages/style.mdx': '---\ntitle: Marks\nsummary: Marks.\nupdated: 2026-01-02\n---\n## Marks [#marks]\n\nThis.\n',
  'glossary.yaml': '- {id: policy, term: policy, short: What acts.}\n',
  'cases.yaml': ['a', 'b', 'c']
    .map((id) => `- {id: ${id}, title: T, what: W, could: "no", reason: R, sources: [wu2021]}\n`)
    .join(''),
  'map-tasks.yaml': ['a', 'b', 'c', 'd']
    .map((id) => `- {id: ${id}, title: T, task: Do., check: 'no', push: 'yes', why: W., sources: [], voices: []}\n`)
    .join(''),
  'protocol-items.yaml': ['a', 'b', 'c', 'd']
    .map(
      (id) =>
        `- {id: ${id}, title: T, scene: S., kind: sketch, accept: [rrm], acts: x, judges: x, signal: x, recurs: x, tell: acts, why: W., mixup: M., sources: [wu2021], evidence: primary}\n`,
    )
    .join(''),
  'flaws.yaml': '[]\n',
  'accounts.yaml': '[]\n',
  'statements.yaml': '[]\n',
  'self-test.yaml': '{errors: [], items: []}\n',
  'sources/wu2021.yaml': SOURCE,
  'anchors.lock.json': '{"version":1,"anchors":{}}',
};

const NOTHING_FROZEN = '{"anchors":[],"starts":[],"states":[],"params":{},"shares":[],"embeds":[],"trees":[]}';

export interface Fixture {
  /** its content folder */
  root: string;
  /** changes one file: its new text, or a replacement of some words in it */
  write: (file: string, text: string) => void;
  replace: (file: string, from: string, to: string) => void;
  remove: () => void;
}

/** Makes the folder and points the loaders at it through CONTENT_ROOT. */
export function fixture(): Fixture {
  const top = mkdtempSync(path.join(tmpdir(), 'content-'));
  const root = path.join(top, 'content');
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  mkdirSync(path.join(top, 'tests/golden'), { recursive: true });
  writeFileSync(path.join(top, 'tests/golden/links.json'), NOTHING_FROZEN);
  process.env.CONTENT_ROOT = root;
  return {
    root,
    write,
    replace: (file, from, to) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
      write(file, text.replace(from, to));
    },
    remove: () => {
      delete process.env.CONTENT_ROOT;
      rmSync(top, { recursive: true });
    },
  };
}

/** Copies one of the project's own content folders into the fixture. */
export const copyOwn = (fix: Fixture, folder: string): void =>
  cpSync(path.join(process.cwd(), 'content', folder), path.join(fix.root, folder), { recursive: true });
