/** A Markdown file: data about it at its head, its title, its text, and where it comes from. */
import type { RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify as yaml } from 'yaml';
import type { PageNode } from '../../content/page/tree';
import { LICENCE } from '../_site/edition';
import { SITE_NAME } from '../_site/urls';
import { plainNodes } from './plain-nodes';
import { link, paragraph, text } from './tree';
import type { Words } from './words';

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', strong: '*', rule: '-', fences: true })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMath)
  .use(remarkFrontmatter);
const reader = unified().use(remarkParse).use(remarkGfm);

/** What stands at the head of a file; what is not said is left out. */
export interface Front {
  title: string;
  chapter?: number | undefined;
  question?: string | undefined;
  summary: string;
  published?: string | undefined;
  updated?: string | undefined;
  /** chapters to read first, by id */
  prerequisites?: string[] | undefined;
}

/** A line of data that may hold links and emphasis. */
export const inline = (line: string, words: Words): RootContent[] =>
  plainNodes((reader.parse(line) as PageNode).children ?? [], words).body;

/** A file of data and text. @param data stands at its head */
export const markdownText = (data: Readonly<Record<string, unknown>>, body: readonly RootContent[]): string =>
  writer.stringify({
    type: 'root',
    children: [{ type: 'yaml', value: yaml(data, { lineWidth: 0 }).trimEnd() }, ...body],
  });

/** @param path the page that says the same, "/how-far/" */
export function markdownFile(path: string, front: Front, words: Words, body: readonly RootContent[]): string {
  const isHome = path === '/';
  const data = {
    ...Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined)),
    source: words.to(path),
    ...(!isHome && { part_of: SITE_NAME }),
    license: LICENCE.name,
  };
  return markdownText(data, [
    { type: 'heading', depth: 1, children: [text(front.title)] },
    ...body,
    { type: 'thematicBreak' },
    paragraph(
      text('From '),
      link(words.to(path), isHome ? SITE_NAME : `${SITE_NAME}: ${front.title}`),
      text('. Text and figures: '),
      link(LICENCE.url, LICENCE.name),
      text('.'),
    ),
  ]);
}
