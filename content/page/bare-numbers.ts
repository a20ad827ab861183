/**
 * Numbers that stand in a page's prose without a record. The rule, in words for authors (CONTRIBUTING.md):
 *
 * - A sentence with a number in digits, wherever a reader meets it on a page (text, captions, asides, tables, guesses, titles),
 *   stands in a claim, or the number is a figure's value, a citation's place, a formula, or a name or a date.
 * - A sentence that cites a source is held to more: a share or a multiple written in words (“half of”, “one in ten”, “ten
 *   times as”) counts as a number, too.
 * - Where a claim is told again it is a link to that claim, and every number in the link stands in the claim's record.
 * - What is left is an exception by name, and content/number-exceptions.ts gives the reason.
 *
 * Small counts in words (“five toy tasks”) are told by no rule: too many of them count nothing that was found out.
 */

import { loadClaims } from '../claims';

/** What is read of a node of a page's tree. */
interface Node {
  type: string;
  name?: string | null;
  /** of a link: where it leads */
  url?: string;
  value?: string;
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

/** A sentence with a number that has no record, claims and chips in it shown as “…”. */
export interface BareNumber {
  line: number;
  text: string;
  /** whether it cites a source outside of its claims */
  cites: boolean;
}

/** A number that is part of a name, a date or a place in a work is no claim: GPT-3, 2017, 14 April 2026, section 3.2, A₁. */
const NAMES = new RegExp(
  [
    String.raw`\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b`,
    String.raw`\b(?:1[89]\d\d|20[0-4]\d)s?\b(?![.,]\d)`,
    String.raw`\b[A-Za-z]+-\d+(?:\.\d+)?[a-z]?\b`,
    String.raw`\b[A-Za-z]\d+\b`,
    String.raw`\b(?:sections?|appendix|figures?|tables?|chapters?|parts?|steps?|levels?|grade) \d+(?:\.\d+)*\b`,
    String.raw`\b(?:Claude|Opus|Sonnet|Haiku|Gemini|Llama|Grok|Qwen|Tülu)(?: Pro)? \d+(?:\.\d+)?\b`,
  ].join('|'),
  'gi',
);

const COUNT =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?hundred|(?:a )?thousand|\\d[\\d,.]*)';

/** A share or a multiple in words. */
const SHARES = new RegExp(
  [
    String.raw`\b(?:per ?cent|percentage points?)\b`,
    String.raw`\bhalf (?:of|the|as|a time)\b`,
    String.raw`\b(?:about|roughly|over|under|than|nearly|almost|by|only) half\b`,
    String.raw`\b(?:a|one|two|three|four) (?:third|quarter|fifth|tenth)s? (?:of|less|more|fewer|as)\b(?! an hour)`,
    String.raw`\b(?:two|three|four) (?:thirds|quarters|fifths|tenths)\b`,
    String.raw`\b${COUNT} (?:times )?(?:in|out of) (?:every )?${COUNT}\b`,
    String.raw`\b(?:${COUNT} times|twice|thrice) (?:as|its|the size|more|less|fewer|larger|smaller|better|longer)\b`,
    String.raw`\b${COUNT} of (?:the |all )?${COUNT}\b`,
    String.raw`\bof (?:the )?${COUNT} [a-z]+, ${COUNT}\b`,
  ].join('|'),
  'i',
);

/** Stands for a citation while sentences are told apart; a private character that no author writes. */
const CITED = '\u{E000}';

/** The gaps between sentences; a citation stands behind the full stop (components/mdx/plugins/citations.mjs). */
const SENTENCES = /(?<=[.?!][”’)]?\u{E000}*)\s+/u;

/** Elements whose numbers come from a record, a figure or the path of chapters. */
const VOUCHED: ReadonlySet<string> = new Set(['Claim', 'Value', 'Chapter']);

/** What an attribute says to the reader, by element. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  Figure: ['title'],
  Deeper: ['title'],
  Predict: ['question'],
  Guess: ['question'],
  Recall: ['question'],
  Option: ['label'],
  abbr: ['title'],
};

const attribute = (node: Node, name: string): string => {
  const value = node.attributes?.find((a) => a.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

/** Whether a link tells a claim again: it leads there, and has no number that the claim has not. */
function tellsAClaim(node: Node): boolean {
  if (node.type !== 'link') return false;
  const id = (node.url ?? '').split('#')[1];
  const claim = loadClaims().find((one) => one.id === id);
  const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const known = new Set(numbersIn(claim?.text ?? ''));
  return claim !== undefined && numbersIn(wordsOf(node)).every((number) => known.has(number));
}

/** The words of a block, without what may hold numbers. */
function proseOf(node: Node): string {
  if (node.name === 'Cite') return CITED;
  // A claim that is a whole sentence ends it.
  if (VOUCHED.has(node.name ?? '') || tellsAClaim(node)) return /[.?!][”’)]?$/.test(wordsOf(node)) ? '….' : '…';
  if (/^(inlineCode|inlineMath|math|mdxTextExpression|mdxFlowExpression)$/.test(node.type)) return '…';
  if (node.type === 'break') return ' ';
  return node.value ?? (node.children ?? []).map(proseOf).join('');
}

function inSentences(text: string, line: number): BareNumber[] {
  return text.split(SENTENCES).flatMap((sentence) => {
    const cites = sentence.includes(CITED);
    const plain = sentence.replaceAll(CITED, '').replace(/\s+/g, ' ').trim();
    return isBare(plain, cites) ? [{ line, text: plain, cites }] : [];
  });
}

/**
 * Whether words hold a number that needs a record: digits that are not part of a name, a date or a place in a work; where they
 * cite a source, also a share or a multiple in words.
 */
export const isBare = (text: string, cites: boolean): boolean =>
  /\d/.test(text.replace(NAMES, '')) || (cites && SHARES.test(text));

/** Sentences of a page that hold a number without a record, in reading order. @param tree the page's tree, citations in place */
export function bareNumbers(tree: unknown): BareNumber[] {
  const found: BareNumber[] = [];
  const read = (node: Node): void => {
    const line = node.position?.start.line ?? 0;
    for (const name of SAID[node.name ?? ''] ?? []) found.push(...inSentences(attribute(node, name), line));
    if (/^(paragraph|heading|tableCell)$/.test(node.type)) found.push(...inSentences(proseOf(node), line));
    else for (const child of node.children ?? []) read(child);
  };
  read(tree as Node);
  return found;
}
