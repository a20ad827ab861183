/** Passages: every published place has one, with its words as a reader has them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadGlossary } from '../../content/glossary';
import { novelPlaces } from '../../content/novel';
import { loadPassages, sharePath } from '../../content/page/passages';
import { loadWrittenPages } from '../../content/site';
import { type Fixture, fixture } from './fixture';

describe('passages of a small page', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
  });
  afterEach(() => fix.remove());
  const passage = (id: string) => loadPassages().find((p) => p.id === id);
  const write = (body: string) => {
    fix.replace('chapters/01-first-steps.mdx', '## Start [#start]', body);
    return passage;
  };

  it('stand under the heading above, or under the page', () => {
    expect(passage('acts')).toEqual({
      id: 'acts',
      kind: 'paragraph',
      path: '/first-steps/',
      page: 'first-steps',
      pageTitle: 'First steps',
      title: 'First steps',
      text: 'A policy acts (Wu, 2021).',
      sources: ['wu2021'],
    });
    expect(passage('start')).toMatchObject({ kind: 'section', title: 'Start', sources: ['wu2021'] });
    expect(passage('forty')).toMatchObject({ kind: 'claim', title: 'Start', text: 'It had 40 parts.' });
    expect(passage('policy')).toMatchObject({ kind: 'term', page: 'glossary', text: 'What acts.' });
  });

  it('set a citation before the full stop, with its place in the source', () => {
    write('Said once [@wu2021, section 2]. And again [@wu2021; @wu2021, table 1], twice. [#said]\n\n## Start [#start]');
    expect(passage('said')?.text).toBe(
      'Said once (Wu, 2021, section 2). And again (Wu, 2021; Wu, 2021, table 1), twice.',
    );
  });

  it('keep blocks and lines apart and leave notes to authors out', () => {
    write(
      '## New [#new]\n\nFirst.{/* not for readers */}\n\n- One.\n- Two *three*.\n\n> Said.\\\nTwice.\n\nEnd `code`.\n\n## Start [#start]',
    );
    expect(passage('new')?.text).toBe('First. One. Two three. Said. Twice. End code.');
  });

  it('begin a section with whole sentences, and name only the sources that are in them', () => {
    const long = Array.from({ length: 40 }, (_, i) => `Sentence ${i} runs on.`).join(' ');
    write(`## Long [#long]\n\n${long} At last [@wu2021].\n\n## Start [#start]`);
    const { text, sources } = passage('long') ?? { text: '', sources: ['none'] };
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).toMatch(/^Sentence 0 runs on\. .*runs on\.$/);
    expect(sources).toEqual([]);
  });

  it('take what is folded for a section of its own, with the paragraphs in it', () => {
    write('## Start [#start]\n\nShown.\n\n<Deeper id="more" title="More of it">\n\nFolded. [#folded]\n\n</Deeper>');
    expect(passage('more')).toMatchObject({ kind: 'section', title: 'More of it', text: 'Folded.' });
    expect(passage('folded')).toMatchObject({ kind: 'paragraph', title: 'More of it', text: 'Folded.' });
    expect(passage('start')).toMatchObject({ text: 'Shown.' });
    // The main path is what is not folded.
    const counted = () => {
      const { words = 0, mainWords = 0 } = loadWrittenPages()[0]?.scan ?? {};
      return [words, mainWords];
    };
    const [words = 0, main] = counted();
    fix.replace('chapters/01-first-steps.mdx', 'Folded.', 'Folded twice over.');
    expect(counted()).toEqual([words + 2, main]);
    fix.replace('chapters/01-first-steps.mdx', 'Shown.', 'Shown to all.');
    expect(counted()).toEqual([words + 4, (main ?? 0) + 2]);
  });

  it('take the words of an aside and the question of a guess', () => {
    write(
      '<Aside id="by-the-way">\n\nOne thing.\n\nAnother.\n\n</Aside>\n\n<Predict id="guess" question="What?">\n\n<Option label="A">\n\nNo.\n\n</Option>\n\n<Option label="B" right>\n\nYes.\n\n</Option>\n\n</Predict>\n\n## Start [#start]',
    );
    expect(passage('by-the-way')).toMatchObject({ kind: 'aside', text: 'One thing. Another.' });
    expect(passage('guess')).toMatchObject({ kind: 'question', text: 'What?' });
  });
});

describe('passages of the real pages', () => {
  const passages = loadPassages();
  const key = (p: { path: string; id: string }) => `${p.path}#${p.id}`;

  it('are there for every published id of the prose and the novel and every term, each once', () => {
    const keys = passages.map(key);
    expect(new Set(keys).size).toBe(keys.length);
    const published = [
      // A figure shown again is quoted and shared from its home.
      ...loadWrittenPages().flatMap((page) =>
        page.scan.ids.filter(({ kind }) => kind !== 'again').map(({ id }) => key({ path: page.path, id })),
      ),
      ...novelPlaces().map(({ id }) => key({ path: '/book/', id })),
      ...loadGlossary().map(({ id }) => key({ path: '/glossary/', id })),
    ];
    expect(published.filter((k) => !keys.includes(k))).toEqual([]);
    expect(keys.filter((k) => !published.includes(k))).toEqual([]);
  });

  it('have a share address of their own', () => {
    const paths = passages.map(sharePath);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((p) => !/^\/s\/[a-z0-9-]+\/[a-z0-9-]+\/$/.test(p))).toEqual([]);
  });

  it('read as running text', () => {
    const bad = passages.filter(
      (p) =>
        !p.text ||
        !p.title ||
        /undefined|NaN|[{}<>\\]|\[#|\[@|\s{2}|\s[.,;](\s|$)|[a-z][.?!][A-Z]/.test(`${p.title} ${p.text}`),
    );
    expect(bad.map((p) => `${key(p)}: ${p.title}: ${p.text}`)).toEqual([]);
  });

  it('say of figures what they are', () => {
    const figures = passages.filter((p) => p.kind === 'figure');
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter((p) => !p.figure?.widget || p.figure.kinds.length === 0)).toEqual([]);
  });
});
