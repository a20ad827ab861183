/** The Markdown of pages that are made from data: the glossary, the novel, and the gallery of the workbench. */
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { otherForms } from '../../../app/_site/machine-head';
import { indexOf } from '../../../components/lab/index-tree';
import { loadNovel, passagesOf, sentencesOf, summariesOf } from '../../../content/books';
import { loadGallery } from '../../../content/gallery';
import { loadGlossary } from '../../../content/glossary';
import { generatedIds, publishedAnchors } from '../../../content/site';
import { machineFiles } from './made';
import { ANCHOR, all, anchorsOf, parse } from './parsed';

const SITE = 'https://example.org/deep';
const files = machineFiles(null, []);
const whole = machineFiles(SITE, []);

describe.each(['glossary', 'lab', 'book'])('md/%s.md', (name) => {
  const file = `md/${name}.md`;
  const tree = parse(files[file] ?? '');

  it('is named by its page', () => expect(otherForms(`/${name}/`).markdown).toBe(`/${file}`));

  it('holds no element but empty targets, and says nothing empty', () => {
    const html = all(tree, 'html').map((n) => n.value);
    expect(html.filter((value) => !ANCHOR.test(value) && value !== '</a>')).toEqual([]);
    expect(files[file]).not.toMatch(/undefined|NaN|\[object|null/);
    expect(all(tree, 'heading').filter((h) => h.depth === 1)).toHaveLength(1);
  });

  it('has the ids of its page, once each', () => {
    const ids = anchorsOf(tree);
    const wanted = generatedIds().find((g) => g.path === `/${name}/`)?.ids ?? [];
    expect(ids).toEqual(wanted.filter((id) => id !== 'workbench'));
  });

  it('leads nowhere that is not there, with and without the public address', () => {
    const anchors = publishedAnchors();
    const examples = new Set(loadGallery().map((e) => `g=${e.id}`));
    const own = new Set(anchorsOf(tree));
    const bad = (url: string): boolean => {
      if (url.startsWith('#')) return !own.has(url.slice(1));
      const at = new URL(url, `${SITE}/${file}`).href;
      if (!at.startsWith(`${SITE}/`)) return at !== 'https://creativecommons.org/licenses/by/4.0/';
      const [path = '', id] = at.slice(SITE.length).split('#');
      const ids = anchors.get(path);
      return !ids || (id !== undefined && !ids.has(id) && !examples.has(id));
    };
    const links = all(tree, 'link').map((l) => l.url);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(bad)).toEqual([]);
    const other = all(parse(whole[file] ?? ''), 'link').map((l) => l.url);
    expect(other.filter((url) => !/^(https:\/\/|#)/.test(url) || bad(url))).toEqual([]);
  });
});

it('the glossary has every term with its meaning', () => {
  const text = textOf(parse(files['md/glossary.md'] ?? ''), { includeHtml: false });
  for (const { term, short } of loadGlossary()) expect(text).toContain(`${term}${short}`);
});

it('the novel has every word of its text and of its summaries, in order, and leads from each sentence to its passages', () => {
  const book = loadNovel();
  if (!book) throw new Error('no novel');
  const text = textOf(parse(files['md/book.md'] ?? ''), { includeHtml: false }).replace(/\s+/g, ' ');
  let from = 0;
  for (const passage of passagesOf(book)) {
    for (const words of [passage.summary, ...passage.text.split(/\n\s*\n/)]) {
      const at = text.indexOf(words.replace(/\s+/g, ' '), from);
      expect(at, words).toBeGreaterThanOrEqual(from);
      from = at;
    }
  }
  for (const { id, summary, rests } of summariesOf(book)) {
    const wanted = sentencesOf(summary).map((s, i) => `${s} (${rests[i]?.map((p) => p.slice(2)).join(', ')})`);
    expect(text, id).toContain(wanted.join(' '));
  }
});

it('the gallery has every example with all that is said of it and of its products', () => {
  const text = textOf(parse(files['md/lab.md'] ?? ''), { includeHtml: false });
  for (const { title, verdict, commentary, tree } of loadGallery()) {
    expect(text).toContain(`${tree.settings.read}\u00a0min for a report`);
    expect(text).toContain(`${title}${verdict}${commentary.join('')}In the model `);
    for (const node of indexOf(tree).nodes) {
      expect(text).toContain(node.produces);
      expect(text).toContain(node.help);
    }
  }
});
