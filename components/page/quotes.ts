/**
 * A passage's words in the forms in which people pass them on: Markdown, HTML, plain text, BibTeX. Pure, so that the tests
 * can hand it hostile words and read every form back.
 */
import { escapeMarkup } from '../ui/escape';
import { dayInWords, shortMonth } from '../words/months';

/** What is quoted, and where it stands. */
export interface Quotation {
  /** the words; an empty line between paragraphs; '' where only the place is passed on */
  text: string;
  /** heading, figure title or term */
  title: string;
  pageTitle: string;
  siteName: string;
  /** full address, with a figure's state where it has one */
  url: string;
  /** names of persons; without any, the site stands in their place */
  authors?: readonly string[];
  /** the page's last change, "2026-11-23"; '' where the page has none */
  date: string;
  /** the day it was copied, "2026-12-01" */
  accessed: string;
}

/** The four forms of a quotation; the fifth is its address. */
export interface Forms {
  markdown: string;
  html: string;
  plain: string;
  bibtex: string;
}

/** White space as HTML has it: spaces that somebody chose on purpose (between a number and its unit) stay. */
const SPACES = /[ \t\n\r\f]+/g;

/**
 * What no text format can carry: control characters, and halves of characters. Soft hyphens and word joiners, too: they only
 * tell a page where a line may break, and TeX knows neither.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const UNFIT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u2060\ufffe\uffff]|\p{Surrogate}/gu;

const line = (text: string): string => text.replace(UNFIT, '').replace(SPACES, ' ').replace(/^ | $/g, '');

/** The paragraphs of a text, each as one line. */
export const paragraphs = (text: string): string[] => text.split(/\n[ \t\r\f]*\n/).flatMap((p) => line(p) || []);

/** The beginning of a text, whole sentences, at most so many characters; a first sentence that is longer is cut at a word. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  let end = 0;
  for (const stop of cut.matchAll(/[.?!]”?(?= )/g)) end = stop.index + stop[0].length;
  if (end > most / 3) return cut.slice(0, end);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** An address without the characters that would end it, or mean something, in one of the forms. It leads to the same place. */
export const safeAddress = (url: string): string =>
  url
    .replace(UNFIT, '')
    .replace(/[^!-~]|["'()*;<>\\^`{|}$]/gu, (c) =>
      c > '~' ? encodeURIComponent(c) : `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );

/** Characters that mean something anywhere in Markdown, with the extensions of the usual forums ($ for maths). */
const markdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~$&|@]|:(?=\/\/)/g, '\\$&')
    // An address in the words would take the backslashes behind it for its own.
    .replace(/www(?=\.)/gi, '$&\\')
    // These mean something only at the start of a line: lists, headings, rules.
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** Braces are words, not characters, here: BibTeX counts braces even behind a backslash. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  // Spaces at which no line breaks: as wide as others, and narrow.
  '\u00a0': '~',
  '\u202f': '\\,',
};
const tex = (text: string): string => text.replace(/[\\{}^~\u00a0\u202f]|[$&#%_]/g, (c) => TEX[c] ?? `\\${c}`);

/** A key that every BibTeX takes: small letters, digits, hyphens. */
const keyPart = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The place and the page; a page that quotes itself is named once, and so is one that is called like the site. */
function places({ title, pageTitle, siteName }: Quotation): { title: string; within: string[] } {
  const [first = '', ...within] = [...new Set([title, pageTitle, siteName].map(line))].filter(Boolean);
  return { title: first, within };
}

function toMarkdown(q: Quotation): string {
  const { title, within } = places(q);
  const quote = paragraphs(q.text).map((p) => `> ${markdown(p)}`);
  const link = `[${[title, ...within].map(markdown).join(', ')}](${q.url})`;
  return quote.length > 0 ? `${quote.join('\n>\n')}\n\n— ${link}\n` : `${link}\n`;
}

function toHtml(q: Quotation): string {
  const { title, within } = places(q);
  const quote = paragraphs(q.text).map((p) => `  <p>${escapeMarkup(p)}</p>\n`);
  const link = `<a href="${escapeMarkup(q.url)}">${escapeMarkup(title)}</a>`;
  const from = [link, ...within.map((w) => `<cite>${escapeMarkup(w)}</cite>`)].join(', ');
  if (quote.length === 0) return `<p>${from}</p>\n`;
  return `<blockquote cite="${escapeMarkup(q.url)}">\n${quote.join('')}</blockquote>\n<p>— ${from}</p>\n`;
}

/** Double quotation marks within a quotation: single ones. */
const nested = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

function toPlain(q: Quotation): string {
  const { title, within } = places(q);
  const who = (q.authors ?? []).map(line).join(', ');
  const source = [
    who,
    within.length > 0 ? `“${nested(title)}”` : title,
    ...within,
    q.date && `updated ${dayInWords(q.date)}`,
    // Nothing touches the address, or a program that makes links would take it in.
    `${q.url} (read ${dayInWords(q.accessed)})`,
  ];
  const cited = source.filter(Boolean).join(', ');
  const words = nested(paragraphs(q.text).join('\n\n'));
  return words ? `“${words}”\n— ${cited}\n` : `${cited}\n`;
}

function toBibtex(q: Quotation): string {
  const { title, within } = places(q);
  // A page without a date has no year: the day on which it was read says nothing about when it was written.
  const [year, month] = q.date.split('-');
  const { pathname, hash } = new URL(q.url);
  const site = keyPart(q.siteName) || 'site';
  const page = keyPart(
    pathname
      .replace(/index\.html$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '',
  );
  const id = keyPart(hash.slice(1).split(':~:')[0] ?? '');
  const authors = (q.authors ?? []).map((name) => `{${tex(line(name))}}`);
  const fields: [string, string][] = [
    ['author', (authors.length > 0 ? authors : [`{${tex(line(q.siteName))}}`]).join(' and ')],
    // A second pair of braces keeps the capitals as they are.
    ['title', `{${tex(title)}}`],
    ['howpublished', within.map(tex).join(', ')],
    ['year', year ?? ''],
    ['month', q.date ? shortMonth(Number(month)).toLowerCase() : ''],
    ['url', q.url],
    ['urldate', q.accessed],
    ['annote', paragraphs(q.text).map(tex).join(' ')],
  ];
  const written = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  return `@misc{${[site, page, id].filter(Boolean).join(':')},\n${written.join(',\n')}\n}\n`;
}

/** A quotation in all its forms. */
export function quote(quotation: Quotation): Forms {
  const q = { ...quotation, url: safeAddress(quotation.url) };
  return { markdown: toMarkdown(q), html: toHtml(q), plain: toPlain(q), bibtex: toBibtex(q) };
}
