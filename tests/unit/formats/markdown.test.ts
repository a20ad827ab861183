/** Every page's Markdown, parsed back: no MDX is left, its ids are the page's, its links lead somewhere, its words are the page's. */
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { pageMarkdown } from '../../../app/_formats/markdown';
import { plainNodes } from '../../../app/_formats/plain-nodes';
import type { Words } from '../../../app/_formats/words';
import { markdownPath } from '../../../app/_site/markdown-paths';
import { models } from '../../../components/widgets';
import { loadChapters } from '../../../content/chapters';
import { loadClaims } from '../../../content/claims';
import { figureProps } from '../../../content/figures';
import { loadPassages } from '../../../content/page/passages';
import { treeOf } from '../../../content/page/tree';
import { PAGE_NAMES } from '../../../content/pages';
import { loadWrittenPages, pageKeys, publishedAnchors } from '../../../content/site';
import { ANCHOR, all, anchorsOf, parse } from './parsed';

const SITE = 'https://example.org/deep';
const plain = (text: string) => text.replace(/[\s_{}\\$]+/g, ' ').trim();

const passages = loadPassages();
const anchors = publishedAnchors();
const pages = loadWrittenPages().map((page) => {
  const markdown = pageMarkdown(page, null);
  return { page, markdown, tree: parse(markdown), whole: parse(pageMarkdown(page, SITE)) };
});

it('has the pages to look at', () => {
  expect(pages.length).toBe(loadChapters().length + PAGE_NAMES.length);
  expect(markdownPath('/')).toBe('/md/home.md');
  expect(markdownPath('/how-far/')).toBe('/md/how-far.md');
});

describe.each(pages.map((p) => [p.page.path, p] as const))('%s', (_, { page, markdown, tree, whole }) => {
  it('has front matter and one title', () => {
    const front = tree.children[0];
    const data = parseYaml(front?.type === 'yaml' ? front.value : '') as Record<string, unknown>;
    expect(data.title).toBe(page.title);
    expect(data.source).toBe(page.path === '/' ? '../' : `..${page.path}`);
    if (page.isChapter) {
      expect(data.question).toMatch(/\?|\.$/);
      expect(String(data.updated)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(String(data.published)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const chapter = loadChapters().find((c) => page.path === `/${c.id}/`);
      expect(data.chapter).toBe(chapter?.order);
      expect(data.prerequisites ?? []).toEqual(chapter?.prerequisites);
    }
    expect(all(tree, 'heading').filter((h) => h.depth === 1)).toHaveLength(1);
  });

  it('holds no MDX: no element but empty targets, no citation mark, no expression', () => {
    const html = all(tree, 'html').map((n) => n.value);
    expect(html.filter((value) => !ANCHOR.test(value) && value !== '</a>')).toEqual([]);
    const text = all(tree, 'text').map((n) => n.value);
    expect(text.filter((t) => /\[@|\[#|<\/?[A-Z]|\bundefined\b|\bNaN\b|\[object/.test(t))).toEqual([]);
    expect(markdown.endsWith('\n')).toBe(true);
  });

  it('gives every id of the page once', () => {
    const ids = anchorsOf(tree);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const wanted = [...page.scan.ids.map((i) => i.id), ...Object.keys(page.scan.aliases)];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const own = new Set(anchorsOf(tree));
    const bad = (url: string, base: string) => {
      if (url.startsWith('#')) return !own.has(url.slice(1));
      const at = new URL(url, `${SITE}/md/x.md`).href;
      if (!at.startsWith(`${SITE}/`)) return !/^https:\/\//.test(url);
      if (!url.startsWith(base)) return true;
      const [where = '', id] = at.slice(SITE.length).split('#');
      // A figure’s state may stand in between.
      const [path = ''] = where.split('?');
      const ids =
        anchors.get(path) ??
        (/^\/((references|answers|glossary)\/|anchors\.json|review\/cards\.txt)$/.test(path)
          ? new Set<string>()
          : undefined);
      return !ids || (id !== undefined && !ids.has(id));
    };
    expect(
      all(tree, 'link')
        .map((l) => l.url)
        .filter((url) => bad(url, '../')),
    ).toEqual([]);
    expect(
      all(whole, 'link')
        .map((l) => l.url)
        .filter((url) => bad(url, SITE)),
    ).toEqual([]);
    expect(all(whole, 'link').length).toBe(all(tree, 'link').length);
  });

  it('names every source of the page at its end, once', () => {
    const sources = anchorsOf(tree).filter((id) => id.startsWith('source-'));
    expect(sources).toEqual(pageKeys(page).map((key) => `source-${key}`));
  });

  it('ends with what the page claims and on what, and with its words, once each', () => {
    const text = plain(textOf(tree, { includeHtml: false }));
    const claims = page.scan.claims.map((c) => loadClaims().find((entry) => entry.id === c.id));
    for (const claim of claims) {
      expect(text).toContain(plain(`${claim?.text} ${claim?.kind}`));
      expect(text).toContain(plain(claim?.wouldChange ?? ''));
    }
    const links = all(tree, 'link').filter((l) => textOf(l) === 'In the text');
    expect(links.map((l) => l.url)).toEqual(claims.map((c) => `#${c?.id}`));
    const words = anchorsOf(tree).filter((id) => id.startsWith('word-'));
    expect(words).toEqual([...new Set(page.scan.terms.map((t) => `word-${t.id}`))]);
  });

  it('marks what stands aside, so that it does not pass for a quotation', () => {
    // The one quotation shows what a quotation looks like.
    for (const quote of all(tree, 'blockquote'))
      expect(textOf(quote, { includeHtml: false })).toMatch(/^(Aside\. \S|A quotation stands apart)/);
  });

  it('holds the words of every quotable passage, as the passages themselves have them', () => {
    const text = plain(textOf(tree, { includeHtml: false }));
    const mine = passages.filter((p) => p.page === (page.path === '/' ? 'home' : page.path.replaceAll('/', '')));
    const quoted = mine.filter((p) => p.kind === 'paragraph' || p.kind === 'question');
    expect(quoted.filter((p) => !text.includes(plain(p.text))).map((p) => [p.id, plain(p.text)])).toEqual([]);
  });

  it('tells of each figure what it shows at the start, and what it hides only after the text', () => {
    const end = tree.children.findIndex(
      (n) => n.type === 'heading' && n.depth === 2 && textOf(n, { includeHtml: false }) === 'Answers',
    );
    const part = (nodes: RootContent[]) => plain(textOf({ type: 'root', children: nodes }, { includeHtml: false }));
    const text = part(tree.children.slice(0, end < 0 ? undefined : end));
    const answers = end < 0 ? '' : part(tree.children.slice(end));
    for (const figure of page.scan.figures) {
      const model = models[figure.widget ?? ''];
      const props = figureProps(figure.id ?? '', figure.widget ?? '', figure.attributes);
      if (!model) throw new Error(`no model ${figure.widget}`);
      const words = model.describe(model.init(props), props);
      for (const sentence of words.sentences) expect(text).toContain(plain(sentence));
      for (const row of words.table?.rows ?? []) for (const cell of row) expect(text).toContain(plain(String(cell)));
      const hidden = model.answers?.(props);
      if (!hidden) continue;
      const told = [...hidden.sentences, ...(hidden.table?.rows.flat().map(String) ?? [])].filter((s) => s.length > 60);
      expect(told.length).toBeGreaterThan(0);
      for (const sentence of told) {
        expect(answers).toContain(plain(sentence));
        expect(text).not.toContain(plain(sentence));
      }
    }
  });
});

describe('single elements', () => {
  const words: Words = {
    to: (address) => `..${address}`,
    source: (key) => `${key.toUpperCase()}, 2020`,
    chip: () => '12 of 8',
    chapter: (id) => [{ type: 'text', value: id }],
    ask: (of) => ({
      scale: { min: 0, max: 8, step: 1 },
      start: 4,
      says: '{n} of 8 lines',
      counts: 'Lines',
      along: 'Day',
      points: of === 'f.one' ? [{ at: '', truth: 6 }] : [1, 2].map((n) => ({ at: `n${n}`, truth: n })),
    }),
    figure: (id) => ({ id, title: 'T', kinds: [], address: '#', description: { sentences: [] } }),
  };
  const plainOf = (source: string) =>
    plainNodes(treeOf(source).children ?? [], words).body.map((n) => textOf(n, { includeHtml: false }));

  it('puts a citation before the full stop, with its place', () => {
    expect(plainOf('It held [@a, section 2; @b]. Then [@a], more.')).toEqual([
      'It held (A, 2020, section 2; B, 2020). Then (A, 2020), more.',
    ]);
    expect(plainOf('<Claim id="c">It held [@a].</Claim> Yes.')).toEqual(['It held (A, 2020). Yes.']);
    expect(plainOf('Is it <Term id="t">this</Term> [@a]?')).toEqual(['Is it this (A, 2020)?']);
  });

  it('prints chips, chapters and terms as words', () => {
    expect(plainOf('<Value of="f.k"/> are <Term id="t">lit</Term>, see <Chapter id="how-far"/>.')).toEqual([
      '12 of 8 are lit, see how-far.',
    ]);
  });

  it('asks for a number or a line with its scale, and keeps the answer for the end', () => {
    const { body, answers } = plainNodes(
      treeOf('<Guess id="g" question="How many?" of="f.one">\n\nMore than half.\n\n</Guess>').children ?? [],
      words,
    );
    expect(body.map((n) => textOf(n, { includeHtml: false }))).toEqual([
      'A guess before you read on. How many?',
      'On a scale from 0 to 8. The answer',
    ]);
    const told = answers.map((n) => textOf(n, { includeHtml: false }));
    expect(told).toEqual(['How many?', 'The model’s answer: 6 of 8 lines.', 'More than half.']);
    const line = plainNodes(
      treeOf('<Guess id="g" question="Q?" of="f.line">\n\nSo.\n\n</Guess>').children ?? [],
      words,
    );
    expect(textOf(line.body[1], { includeHtml: false })).toBe('On a scale from 0 to 8. Day: n1, n2. The answer');
    expect(textOf(line.answers[1])).toBe('DayLinesn11n22');
  });

  it('asks about the chapter before, names the figure and gives the answer', () => {
    expect(
      plainOf('<Recall figure="lamp" question="What was lit?">\n\nLittle.\n\nThe rest is dark.\n\n</Recall>'),
    ).toEqual(['A question about the chapter before. What was lit? Figure: T', 'Answer: Little.', 'The rest is dark.']);
  });

  it('refuses an element that it has no words for', () => {
    expect(() => plainOf('<Marquee>x</Marquee>')).toThrow(/Marquee/);
  });
});
