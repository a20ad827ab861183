/** The words of a passage as they stand on the page now, for quoting; content/page/words.ts says them for the build. */
import { SECTION_TEXT, withCitation } from './plain-words';
import { beginning } from './quotes';

/** Controls, and what stands on the page in several renderings of which one is enough. */
const NOT_WORDS =
  '.copy-link, .copy-menu, .copy-bar, .note-card, .page-voice, .alias, .no-js, .needs-js, .to-come small, .figure-kinds, [data-island], .assumptions, .transcript, .predict-option, annotation, .cited-in, .no-print, .rests, script, style';

/** Longer places that stand under a heading of their own, on pages that are put together from data. */
const ENTRIES = '.answers[id], article[id], .reference-list > [id]';

/** White space as HTML has it: a space that keeps a number and its unit together stays. */
const SPACES = /[ \t\n\r\f]+/g;

const BLOCKS =
  /^(p|li|ul|ol|dl|dt|dd|div|h\d|table|tr|blockquote|figure|figcaption|fieldset|legend|section|details|summary)$/;

/** "Source 3: Leike et al., 2018, section 3.2" → "Leike et al., 2018, section 3.2" */
const sourceOf = (link: Element): string => (link.getAttribute('aria-label') ?? '').replace(/^[^:]*: /, '');

/**
 * The words below a node, without controls; an empty line between blocks, a bar between the cells of a table. A citation's
 * raised number becomes "(Leike et al., 2018)" before the full stop that it stands behind.
 */
export function wordsOf(node: Node): string {
  let text = '';
  const add = (at: Node): void => {
    if (at.nodeType === Node.TEXT_NODE) text += (at.nodeValue ?? '').replace(SPACES, ' ');
    if (at.nodeType !== Node.ELEMENT_NODE && at.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    const element = at.nodeType === Node.ELEMENT_NODE ? (at as Element) : null;
    if (element?.matches(NOT_WORDS)) return;
    if (element?.matches('.cite')) {
      const sources = Array.from(element.querySelectorAll('a'), sourceOf).filter(Boolean);
      if (sources.length > 0) text = withCitation(text, sources);
      return;
    }
    const name = element?.localName ?? '';
    const between = BLOCKS.test(name) ? '\n\n' : name === 'br' ? ' ' : '';
    text += /^(td|th)$/.test(name) && element?.previousElementSibling ? ' | ' : between;
    for (const child of at.childNodes) add(child);
    text += between;
  };
  add(node);
  return text
    .split(/\n\n/)
    .flatMap((p) => p.replace(SPACES, ' ').replace(/^[ |]+$|^ | $/g, '') || [])
    .join('\n\n');
}

const oneLine = (node: Node | null): string => (node ? wordsOf(node).replaceAll('\n\n', ' ') : '');

/** What is quoted of a place. */
export interface Passage {
  id: string;
  /** heading, figure title or term; '' where nothing but the page stands above it */
  title: string;
  text: string;
  /** figures whose numbers stand in the words: their state belongs to the link */
  figures: string[];
  /** the entry of a source that is cited here; of other places one is made */
  bibtex?: string | undefined;
}

/** The figures that the chips below some elements follow. */
export const figuresIn = (elements: readonly ParentNode[]): string[] => [
  ...new Set(
    elements.flatMap((e) =>
      Array.from(e.querySelectorAll<HTMLElement>('[data-value]'), (chip) => chip.dataset.value?.split('.')[0] ?? ''),
    ),
  ),
];

/** Headings of sections, shown and folded. */
const HEADINGS = 'main .heading > :is(h2, h3), main .deeper > summary';

/** The last heading above an element. */
function headingAbove(element: Element): string {
  let last: Element | null = null;
  for (const heading of document.querySelectorAll(HEADINGS)) {
    if (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) last = heading;
  }
  return oneLine(last);
}

/** The text blocks of a section up to the next heading. */
function blocksBelow(heading: Element): Element[] {
  return blocksFrom((heading.closest('.heading') ?? heading).nextElementSibling);
}

/** Text blocks from one on. */
function blocksFrom(first: Element | null): Element[] {
  const blocks: Element[] = [];
  let next = first;
  // At a table the words break off: what follows it speaks of what stands there.
  const ends = (at: Element) => blocks.length > 0 && at.matches('.heading, .table-scroll, .deeper-box');
  for (; next && !ends(next); next = next.nextElementSibling) {
    if (next.matches('p, ul, ol, blockquote, .claim')) blocks.push(next);
  }
  return blocks;
}

/** The title under which an element's words are quoted: a source's is its own, the link in its line. */
function titleOf(element: Element): string {
  const own = element.matches(ENTRIES)
    ? ':is(h2, h3), :scope > p > a:not([data-copy])'
    : ':scope > .figure-head > .figure-title, :scope > dt';
  return oneLine(element.querySelector(own)) || headingAbove(element);
}

/** So much of the beginning of some blocks as a longer place is quoted by, an empty line between them. */
function beginningOf(blocks: readonly Element[]): string {
  const taken: string[] = [];
  let left = SECTION_TEXT;
  for (const text of blocks.flatMap((block) => wordsOf(block).split('\n\n'))) {
    const part = taken.length === 0 || left > SECTION_TEXT / 6 ? beginning(text, left) : '';
    // Between whole paragraphs a cut is seen; one in mid-sentence only where nothing else could be quoted.
    if (!part || (taken.length > 0 && part.endsWith(' …'))) break;
    taken.push(part);
    if (part !== text) break;
    left -= part.length;
  }
  return taken.join('\n\n');
}

/** The passage with an id, or null if there is none. */
export function passageAt(id: string): Passage | null {
  const element = document.getElementById(id);
  if (!element) return null;
  if (/^h\d$/.test(element.localName)) {
    const blocks = blocksBelow(element);
    return { id, title: oneLine(element), text: beginningOf(blocks), figures: figuresIn(blocks) };
  }
  if (element.matches('.deeper')) {
    const blocks = blocksFrom(element.querySelector(':scope > .deeper-inside')?.firstElementChild ?? null);
    const title = oneLine(element.querySelector(':scope > summary'));
    return { id, title, text: beginningOf(blocks), figures: figuresIn(blocks) };
  }
  if (element.matches(ENTRIES)) {
    const blocks = Array.from(element.querySelectorAll('p')).filter((p) => !p.closest('.transcript, details'));
    return { id, title: titleOf(element), text: beginningOf(blocks), figures: [], bibtex: element.dataset.bibtex };
  }
  // A passage of the novel keeps its paragraphs apart.
  if (element.matches('.passage')) return { id, title: titleOf(element), text: wordsOf(element), figures: [] };
  // A claim is quoted as its record has it, which stands alone and holds its conditions.
  const part =
    (element.matches('.claim') && document.querySelector(`.claim-list a[href="#${CSS.escape(id)}"]`)) ||
    element.querySelector(':scope > figcaption > .caption, :scope > dd > p, :scope > legend') ||
    element;
  return { id, title: titleOf(element), text: oneLine(part), figures: figuresIn([part]) };
}

/** The passage that an element belongs to: itself, what it stands in, or the section above. */
export function passageAround(element: Element): { id: string; title: string } {
  const block = element.closest(
    `.claim[id], .quotable[id], .passage[id], .side-note[id], figure[id]:not([data-again]), .predict[id], .glossary > [id], ${ENTRIES}`,
  );
  if (block) return { id: block.id, title: titleOf(block) };
  let id = '';
  let title = '';
  for (const heading of document.querySelectorAll(HEADINGS)) {
    const own = heading.localName === 'summary' ? heading.parentElement?.id : heading.id;
    const order = heading.compareDocumentPosition(element);
    if (!own || !(heading.contains(element) || order & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    id = own;
    title = oneLine(heading);
  }
  return { id, title };
}
