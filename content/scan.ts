/**
 * Reads what a page's source says about itself: headings, ids, figures, citations, terms, claims, chips, links.
 * Uses the same plugins as the site, so that the two cannot disagree.
 */
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { parse as parseYamlText } from 'yaml';
import blockIds from '../components/mdx/plugins/block-ids.mjs';
import citations from '../components/mdx/plugins/citations.mjs';
import { ContentError } from './problem';

interface Located {
  line: number;
}
export interface Heading extends Located {
  depth: number;
  text: string;
  id: string | null;
}
export interface FigureUse extends Located {
  id: string | null;
  widget: string | null;
  kinds: string[];
  title: string | null;
  hasCaption: boolean;
  hasAssumptions: boolean;
  attributes: Record<string, string>;
}
export interface ClaimUse extends Located {
  id: string | null;
  text: string;
}

/** The facts of one page. */
export interface Scan {
  /** path from the top of the repository */
  file: string;
  headings: Heading[];
  figures: FigureUse[];
  claims: ClaimUse[];
  /** every citation in reading order */
  citations: (Located & { key: string })[];
  terms: (Located & { id: string })[];
  values: (Located & { of: string })[];
  chapterLinks: (Located & { id: string })[];
  links: (Located & { href: string })[];
  /** every id of the page, in reading order, aliases left out */
  ids: (Located & { id: string; kind: string })[];
  aliases: Record<string, string>;
  /** sentences that hold a number and stand in no claim */
  bareNumbers: (Located & { text: string })[];
  /** names of elements that are not part of the vocabulary */
  unknownElements: (Located & { name: string })[];
  /** formulas, in TeX */
  maths: (Located & { tex: string })[];
  /** plain words, for counting */
  words: number;
}

const BLOCKS = new Set(
  'Figure Assumptions Aside Claim Cite Term Value Predict Option Chapter span div br sup sub em strong abbr'.split(' '),
);

// biome-ignore lint/suspicious/noExplicitAny: MDX nodes are not in mdast's types; every use below checks what it reads
type Node = any;

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath)
  .use(blockIds)
  .use(citations);

/** The attributes of an MDX element, as text. */
export const attributesOf = (node: Node): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? [])
      .filter((a: Node) => a.type === 'mdxJsxAttribute')
      .map((a: Node) => [a.name, typeof a.value === 'string' ? a.value : String(a.value?.value ?? true)]),
  );

/** A page's source as a tree, with ids and citations in place. @throws the parser's error if it is not valid MDX */
export const treeOf = (source: string): Node => processor.runSync(processor.parse(source));

/**
 * Scans a page.
 * @param source the whole file, front matter included
 * @param file its path, for messages
 * @throws ContentError if the source is not valid MDX
 */
export function scan(source: string, file: string): Scan {
  let tree: Node;
  try {
    tree = treeOf(source);
  } catch (error) {
    const { reason, line, place } = error as { reason?: string; line?: number; place?: Node };
    throw new ContentError([
      {
        file,
        line: line ?? place?.start?.line ?? place?.line ?? 0,
        message: `this is not valid MDX: ${reason ?? String(error)}`,
        cure: 'close every tag; write { and < in prose as words',
      },
    ]);
  }
  const result: Scan = {
    file,
    headings: [],
    figures: [],
    claims: [],
    citations: [],
    terms: [],
    values: [],
    chapterLinks: [],
    links: [],
    ids: [],
    aliases: {},
    bareNumbers: [],
    unknownElements: [],
    maths: [],
    words: textOf(tree).split(/\s+/).filter(Boolean).length,
  };
  const lineOf = (node: Node): number => node.position?.start?.line ?? 0;

  visit(tree, (node: Node) => {
    const line = lineOf(node);
    if (node.type === 'yaml') result.aliases = (parseYamlText(node.value) as Node)?.aliases ?? {};
    if (node.type === 'heading') {
      const id = node.data?.hProperties?.id ?? null;
      result.headings.push({ line, depth: node.depth, text: textOf(node).trim(), id });
      if (id) result.ids.push({ line, id, kind: 'heading' });
    }
    if (node.type === 'paragraph' && node.data?.hProperties?.id) {
      result.ids.push({ line, id: node.data.hProperties.id, kind: 'paragraph' });
    }
    if (node.type === 'inlineMath' || node.type === 'math') result.maths.push({ line, tex: node.value });
    if (node.type === 'link') result.links.push({ line, href: node.url });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') element(node, line);
  });

  function element(node: Node, line: number) {
    const at = attributesOf(node);
    if (at.className === 'alias') return;
    if (!BLOCKS.has(node.name)) result.unknownElements.push({ line, name: node.name ?? 'fragment' });
    if (node.name === 'Figure') {
      const inside = node.children.filter((c: Node) => c.type === 'paragraph');
      result.figures.push({
        line,
        id: at.id ?? null,
        widget: at.widget ?? null,
        kinds: (at.kind ?? '').split(' ').filter(Boolean),
        title: at.title ?? null,
        hasCaption: inside.length > 0,
        hasAssumptions: node.children.some((c: Node) => c.name === 'Assumptions'),
        attributes: at,
      });
    }
    if (node.name === 'Claim') result.claims.push({ line, id: at.id ?? null, text: textOf(node) });
    if (node.name === 'Cite') {
      for (const [key] of JSON.parse(at.sources ?? '[]') as [string, string][]) result.citations.push({ line, key });
    }
    if (node.name === 'Term') result.terms.push({ line, id: at.id ?? '' });
    if (node.name === 'Value') result.values.push({ line, of: at.of ?? '' });
    if (node.name === 'Chapter') result.chapterLinks.push({ line, id: at.id ?? '' });
    if (at.id && ['Figure', 'Claim', 'Aside', 'Predict'].includes(node.name)) {
      result.ids.push({ line, id: at.id, kind: node.name.toLowerCase() });
    }
  }
  result.bareNumbers = bareNumbers(tree, lineOf);
  return result;
}

// Numbers that are part of a name or a date are not claims: GPT-3, 2017, section 3.2, A₁.
const HARMLESS =
  /\b(?:1[89]|20)\d{2}\b|\b[A-Za-z]+-\d+(?:\.\d+)?\b|\b[A-Za-z]\d+\b|\b(?:section|appendix|figure|table|chapter|part|step|level)s? \d+(?:\.\d+)*\b/gi;

function bareNumbers(tree: Node, lineOf: (node: Node) => number): (Located & { text: string })[] {
  const found: (Located & { text: string })[] = [];
  visit(tree, (node: Node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Assumptions') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    const text = proseOf(node).replace(HARMLESS, '');
    for (const sentence of text.split(/(?<=[.?!])\s+/)) {
      if (/\d/.test(sentence)) found.push({ line: lineOf(node), text: sentence.trim().slice(0, 80) });
    }
    return SKIP;
  });
  return found;
}

/** The words of a block without what may hold numbers: claims, chips, citations, code, maths. */
function proseOf(node: Node): string {
  if (['Claim', 'Value', 'Cite', 'Chapter'].includes(node.name)) return ' ';
  if (node.type === 'inlineCode' || node.type === 'inlineMath') return ' ';
  if (typeof node.value === 'string') return node.value;
  return (node.children ?? []).map(proseOf).join('');
}
