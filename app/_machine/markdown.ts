/** A written page as a Markdown file: its words, its figures' words, what they hide at the end, and its sources. */
import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify as yaml } from 'yaml';
import { loadChapters } from '../../content/chapters';
import { readText } from '../../content/files';
import { loadOutline } from '../../content/outline';
import { loadPage, pageAt } from '../../content/pages';
import { treeOf } from '../../content/scan';
import type { WrittenPage } from '../../content/site';
import { LICENCE } from '../_site/edition';
import { sourceNote } from '../_site/notes';
import { pageSources } from '../_site/page-lists';
import { SITE_NAME } from '../_site/urls';
import { type PageNode, plainNodes } from './plain-nodes';
import { anchor, link, list, paragraph, text } from './tree';
import { type Words, wordsFor } from './words';

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', strong: '*', rule: '-', fences: true })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMath)
  .use(remarkFrontmatter);
const reader = unified().use(remarkParse).use(remarkGfm);

/** What stands at the head of a page's Markdown. */
interface Head {
  title: string;
  question?: string;
  summary: string;
  updated?: string | undefined;
  assumes: string[];
  moved: Record<string, string>;
}

function headOf(page: WrittenPage): Head {
  const chapter = loadChapters().find((c) => `/${c.id}/` === page.path);
  if (chapter) return chapter;
  const { title, summary, updated } = loadPage(pageAt(page.path) ?? 'home');
  return { title, summary, updated, assumes: [], moved: {} };
}

const section = (id: string, title: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [anchor(id), text(title)],
});

/** A line of data that may hold links and emphasis. */
function inline(line: string, words: Words): RootContent[] {
  return plainNodes((reader.parse(line) as PageNode).children ?? [], words).body;
}

function sources(page: WrittenPage): RootContent[] {
  const entries = pageSources(page).map(sourceNote);
  if (entries.length === 0) return [];
  const items = entries.map(({ key, authors, title, where, date, url }) => [
    paragraph(
      anchor(`source-${key}`),
      text(`${authors}, “${title}”, ${[where, date].filter(Boolean).join(', ')}, `),
      link(url, url),
    ),
  ]);
  return [section('sources', 'Sources'), list(items)];
}

/** The path of chapters, which the home page shows beneath its text. */
function path(words: Words): RootContent[] {
  const written = new Set(loadChapters().map((c) => c.id));
  const items = loadOutline().map(({ id, title, question, idea }) => [
    paragraph(
      ...(written.has(id) ? [link(words.to(`/${id}/`), title)] : [text(`${title} (to come)`)]),
      text(`: ${question} ${idea}`),
    ),
  ]);
  return [section('path', 'The path'), { ...list(items), ordered: true, start: 1 }];
}

/**
 * The Markdown of a page. Its ids are the page's, as empty targets; its links are whole addresses if the public address is known,
 * else relative to the file.
 * @param site the public address without its last slash, or null
 */
export function pageMarkdown(page: WrittenPage, site: string | null): string {
  const words = wordsFor(page, site);
  const head = headOf(page);
  const tree = treeOf(readText(page.source)) as PageNode;
  const { body, answers } = plainNodes(tree.children ?? [], words);
  const front = {
    title: head.title,
    ...(head.question && { question: head.question }),
    summary: head.summary,
    ...(head.updated && { updated: head.updated }),
    source: words.to(page.path),
    ...(page.path !== '/' && { part_of: SITE_NAME }),
    license: LICENCE.name,
  };
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: yaml(front, { lineWidth: 0 }).trimEnd() },
      { type: 'heading', depth: 1, children: [text(head.title)] },
      ...(head.question ? [paragraph({ type: 'emphasis', children: [text(head.question)] })] : []),
      ...(head.assumes.length ? [paragraph(text('What it assumes:'))] : []),
      ...(head.assumes.length
        ? [list(head.assumes.map((line) => inline(line, words) as ReturnType<typeof paragraph>[]))]
        : []),
      ...body,
      ...Object.entries(head.moved).map(([old, now]) =>
        paragraph(anchor(old), text('This passage has moved: '), link(words.to(now), 'it stands here now'), text('.')),
      ),
      ...(page.path === '/' ? path(words) : []),
      ...(answers.length ? [section('answers', 'Answers'), ...answers] : []),
      ...sources(page),
      { type: 'thematicBreak' },
      paragraph(
        text('From '),
        link(words.to(page.path), page.path === '/' ? SITE_NAME : `${SITE_NAME}: ${head.title}`),
        text('. Text and figures: '),
        link(LICENCE.url, LICENCE.name),
        text('.'),
      ),
    ],
  };
  return writer.stringify(root);
}
