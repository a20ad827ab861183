/** What a page's tree says of the page: headings, ids, blocks, figures, citations, terms, claims, chips, links. */
import { toString as textOf } from 'mdast-util-to-string';
import { parse as parseYamlText } from 'yaml';
import { onceEach, shown } from '../files';
import { type BareNumber, bareNumbers } from './bare-numbers';
import { attributesOf, isAlias, isElement, markOf, type PageNode as Node, pageTree } from './tree';
import { blockOf } from './vocabulary';

interface Located {
  line: number;
}
interface Heading extends Located {
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
  /** keys cited in its caption and assumptions, in reading order */
  cites: string[];
}
/** An element, and where it stands. */
export interface BlockUse extends Located {
  /** '' for a fragment */
  name: string;
  attributes: Record<string, string>;
  /** attributes whose value is computed; "…" for a spread */
  computed: string[];
  /** whether it stands among words, not on lines of its own */
  isInline: boolean;
  /** what it stands in, the nearest first: names of elements, types of other nodes */
  within: string[];
  /** elements right in it, and "" for anything else */
  holds: string[];
}
/** A guess before the text goes on. */
interface GuessUse extends Located {
  id: string;
  options: { label: string; right: boolean }[];
}
/** A guess whose answer a figure computes. */
interface AskUse extends Located {
  id: string;
  of: string;
}
/** A question about the chapter before. */
interface RecallUse extends Located {
  figure: string;
  question: string;
}
/** A figure of another page, shown again. */
export interface AgainUse extends Located {
  id: string;
  figure: string;
  /** its state, as links carry it; "" for how it first stands */
  at: string;
}
interface ClaimUse extends Located {
  id: string | null;
  text: string;
}

/** The facts of one page. */
export interface Scan {
  /** path from the top of the repository */
  file: string;
  headings: Heading[];
  blocks: BlockUse[];
  guesses: GuessUse[];
  asks: AskUse[];
  recalls: RecallUse[];
  agains: AgainUse[];
  figures: FigureUse[];
  claims: ClaimUse[];
  /** every citation in reading order */
  citations: (Located & { key: string })[];
  terms: (Located & { id: string })[];
  values: (Located & { of: string })[];
  /** sentences that may speak of the reader's own numbers, and what they say to readers without any */
  yours: (Located & { says: string; words: string })[];
  chapterLinks: (Located & { id: string })[];
  links: (Located & { href: string })[];
  /** every id of the page, in reading order, aliases left out */
  ids: (Located & { id: string; kind: string })[];
  aliases: Record<string, string>;
  /** sentences that hold a number and stand in no claim */
  bareNumbers: BareNumber[];
  /** what would run: expressions, imports, exports; notes to authors in braces are none */
  code: Located[];
  /** formulas, in TeX */
  maths: (Located & { tex: string })[];
  /** plain words, for counting */
  words: number;
  /** of these, words on the main path: outside figures, guesses, side notes and what is folded */
  mainWords: number;
}

const lineOf = (node: Node): number => node.position?.start.line ?? 0;

/** What stands in a node, as the table of blocks knows it. */
const nameOf = (node: Node): string => (isElement(node) ? (node.name ?? '') : node.type);

/** The keys and places of a citation. @param sources the attribute of `<Cite>` */
export const citedIn = (sources = '[]'): [key: string, locator: string][] => JSON.parse(sources);

const isCode = (node: Node): boolean => /^(mdxjsEsm|mdxFlowExpression|mdxTextExpression)$/.test(node.type);

/** `{/* … *\/}`: a note to authors, which no reader sees. */
const isNote = (node: Node): boolean => /^\s*(\/\*([^*]|\*(?!\/))*\*\/\s*)*$/.test(node.value ?? '');

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Blocks that the main path of a page leaves out. */
const BESIDE: ReadonlySet<string> = new Set(['Figure', 'Again', 'Predict', 'Guess', 'Recall', 'Aside', 'Deeper']);

function mainText(node: Node): string {
  if (isElement(node) && BESIDE.has(node.name ?? '')) return ' ';
  if (!node.children) return textOf(node);
  const blocks = /^(root|list|listItem|blockquote|table|tableRow)$/.test(node.type);
  return node.children.map(mainText).join(blocks ? ' ' : '');
}

/** The facts of a page. @param file in content/ @throws ContentError if it is not valid MDX */
export const factsOf = onceEach((file: string): Scan => {
  const tree = pageTree(file);
  const result: Scan = {
    file: shown(file),
    headings: [],
    blocks: [],
    guesses: [],
    asks: [],
    recalls: [],
    agains: [],
    figures: [],
    claims: [],
    citations: [],
    terms: [],
    values: [],
    yours: [],
    chapterLinks: [],
    links: [],
    ids: [],
    aliases: {},
    bareNumbers: [],
    code: [],
    maths: [],
    words: wordsIn(textOf(tree)),
    mainWords: wordsIn(mainText(tree)),
  };
  const read = (node: Node, within: readonly string[]): void => {
    const line = lineOf(node);
    if (node.type === 'yaml') result.aliases = parseYamlText(node.value ?? '')?.aliases ?? {};
    if (isCode(node) && !isNote(node)) result.code.push({ line });
    if (node.type === 'heading') {
      const id = markOf(node) ?? null;
      result.headings.push({ line, depth: node.depth ?? 0, text: textOf(node).trim(), id });
      if (id) result.ids.push({ line, id, kind: 'heading' });
    }
    const id = node.type === 'paragraph' && markOf(node);
    if (id) result.ids.push({ line, id, kind: 'paragraph' });
    if (node.type === 'inlineMath' || node.type === 'math') result.maths.push({ line, tex: node.value ?? '' });
    if (node.type === 'link') result.links.push({ line, href: node.url ?? '' });
    if (isElement(node) && !isAlias(node)) element(node, line, within);
    for (const child of node.children ?? []) read(child, [nameOf(node), ...within]);
  };
  read(tree, []);

  function element(node: Node, line: number, within: readonly string[]) {
    const at = attributesOf(node);
    const children = node.children ?? [];
    result.blocks.push({
      line,
      name: node.name ?? '',
      attributes: at,
      computed: (node.attributes ?? []).flatMap((a) =>
        a.type !== 'mdxJsxAttribute' ? '…' : a.value !== null && typeof a.value === 'object' ? (a.name ?? '') : [],
      ),
      isInline: node.type === 'mdxJsxTextElement',
      within: within.filter((name) => name !== 'root'),
      holds: children.filter((c) => !isCode(c) || !isNote(c)).map((c) => (isElement(c) ? (c.name ?? '') : '')),
    });
    if (node.name === 'Figure') {
      result.figures.push({
        line,
        id: at.id ?? null,
        widget: at.widget ?? null,
        kinds: (at.kind ?? '').split(' ').filter(Boolean),
        title: at.title ?? null,
        hasCaption: children.some((c) => c.type === 'paragraph'),
        hasAssumptions: children.some((c) => c.name === 'Assumptions'),
        attributes: at,
        cites: citesIn(node),
      });
    }
    if (node.name === 'Predict') {
      const options = children.filter((c) => c.name === 'Option').map(attributesOf);
      const guess = options.map((o) => ({ label: o.label ?? '', right: 'right' in o }));
      result.guesses.push({ line, id: at.id ?? '', options: guess });
    }
    if (node.name === 'Guess') result.asks.push({ line, id: at.id ?? '', of: at.of ?? '' });
    if (node.name === 'Recall') result.recalls.push({ line, figure: at.figure ?? '', question: at.question ?? '' });
    if (node.name === 'Again') result.agains.push({ line, id: at.id ?? '', figure: at.figure ?? '', at: at.at ?? '' });
    if (node.name === 'Claim') result.claims.push({ line, id: at.id ?? null, text: textOf(node) });
    if (node.name === 'Cite') for (const [key] of citedIn(at.sources)) result.citations.push({ line, key });
    if (node.name === 'Term') result.terms.push({ line, id: at.id ?? '' });
    if (node.name === 'Value') result.values.push({ line, of: at.of ?? '' });
    if (node.name === 'Yours') result.yours.push({ line, says: at.says ?? '', words: textOf(node) });
    if (node.name === 'Chapter') result.chapterLinks.push({ line, id: at.id ?? '' });
    if (at.id && blockOf(node.name)?.address)
      result.ids.push({ line, id: at.id, kind: (node.name ?? '').toLowerCase() });
  }
  result.bareNumbers = bareNumbers(tree);
  return result;
});

function citesIn(node: Node): string[] {
  const own = node.name === 'Cite' ? citedIn(attributesOf(node).sources).map(([key]) => key) : [];
  return [...own, ...(node.children ?? []).flatMap(citesIn)];
}
