/**
 * What becomes of /print/ after Next: its parts are pages of their own elsewhere, so that their ids and links are brought into one
 * page here. An id gets its page's name before it, a link to anything that is printed leads there, and every other link's address
 * stands at the end of its part, as paper needs it. Stills lose what can be pressed.
 */
import { escapeMarkup } from '../../components/ui/escape';
import { attr, type Document, type Element, elements, insert, setAttr, textOf } from '../_html/html';
import { LISTS, printedId } from '../_site/printed';
import { makeStill } from './stills';

interface Places {
  /** whether a page, or a place on it, is in the book */
  has: (path: string, id: string) => boolean;
}

/** Attributes that name ids of the same page. */
const NAMING = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/**
 * Where a link leads within the book. @param from the path of the part it stands in
 * @returns the new id, or null for what is not printed, such as a figure in some state, or another site
 */
export function placeInBook(from: string, href: string, { has }: Places): string | null {
  const [, path = '', query = '', id = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  // A link to a figure in some state is of use only where the figure runs.
  if (query) return null;
  if (path === '') {
    if (has(from, id)) return printedId(from, id);
    for (const [shape, page] of LISTS) {
      const found = shape.exec(id)?.[1];
      if (found !== undefined && has(page, found)) return printedId(page, found);
    }
    return null;
  }
  if (!path.startsWith('/') || path.startsWith('//')) return null;
  return has(path, id) ? printedId(path, id) : null;
}

/** How an address stands on paper. @param site the public address, or null: then it is the one from the site's top on */
const onPaper = (href: string, site: string | null): string => {
  // “?run” only says that this link wants the figure alive.
  const plain = href.replace('?run#', '#');
  return site && plain.startsWith('/') ? `${site}${plain}` : plain;
};

/** Puts the addresses of a part's outside links at its end. */
function listAddresses(part: Element, links: readonly Element[], path: string, site: string | null): void {
  const numbers = new Map<string, number>();
  for (const link of links) {
    const href = attr(link, 'href') ?? '';
    const shown = onPaper(href, site);
    setAttr(link, 'href', href.replace('?run#', '#'));
    // Where the words are the address already, nothing is to add.
    if (textOf(link).trim() === href) continue;
    const number = numbers.get(shown) ?? numbers.size + 1;
    const isFirst = !numbers.has(shown);
    numbers.set(shown, number);
    const to = printedId(path, `address-${number}`);
    const own = isFirst ? ` id="${printedId(path, `link-${number}`)}"` : '';
    insertAfter(
      link,
      `<sup class="print-ref"><a href="#${to}"${own} aria-label="Address ${number}">[${number}]</a></sup>`,
    );
  }
  if (numbers.size === 0) return;
  const items = [...numbers].map(
    ([address, n]) =>
      `<li id="${printedId(path, `address-${n}`)}">${escapeMarkup(address)} <a class="no-print" href="#${printedId(path, `link-${n}`)}" aria-label="Back to the text, from address ${n}">↑</a></li>`,
  );
  insert(
    part,
    'end',
    `<div class="print-addresses"><p class="print-subtitle">Addresses</p><ol>${items.join('')}</ol></div>`,
  );
}

function insertAfter(element: Element, html: string): void {
  const parent = element.parentNode;
  if (!parent) return;
  const holder = { ...element, tagName: 'span', nodeName: 'span', attrs: [], childNodes: [] } as unknown as Element;
  insert(holder, 'end', html);
  for (const child of holder.childNodes) child.parentNode = parent;
  const at = parent.childNodes.indexOf(element);
  parent.childNodes = [...parent.childNodes.slice(0, at + 1), ...holder.childNodes, ...parent.childNodes.slice(at + 1)];
}

/** @param site the public address, or null */
export function makeBook(page: Document, site: string | null): void {
  // Figures name parts of themselves so, too; a part of the book is a page's, by its path.
  const parts = [...elements(page)].filter((e) => attr(e, 'data-part')?.startsWith('/'));
  if (parts.length === 0) return;
  const ids = new Set<string>();
  for (const part of parts) {
    const path = attr(part, 'data-part') ?? '';
    ids.add(`${path}#`);
    for (const element of [...elements(part)]) {
      if (attr(element, 'data-still') !== undefined) makeStill(element, printedId(path, attr(element, 'data-still')));
    }
    for (const element of own(part)) if (attr(element, 'id')) ids.add(`${path}#${attr(element, 'id')}`);
  }
  const places: Places = { has: (path, id) => ids.has(`${path}#${id}`) };
  for (const part of parts) {
    const path = attr(part, 'data-part') ?? '';
    const outside: Element[] = [];
    // A page's name leads to the first of its parts.
    const nth = parts.filter((p) => attr(p, 'data-part') === path).indexOf(part);
    setAttr(part, 'id', nth === 0 ? printedId(path) : printedId(path, `part-${nth + 1}`));
    const labelled = attr(part, 'aria-labelledby');
    if (labelled) setAttr(part, 'aria-labelledby', printedId(path, labelled));
    for (const element of own(part)) {
      const id = attr(element, 'id');
      if (id) setAttr(element, 'id', printedId(path, id));
      for (const name of NAMING) {
        const named = attr(element, name);
        if (named)
          setAttr(
            element,
            name,
            named
              .split(/\s+/)
              .map((one) => printedId(path, one))
              .join(' '),
          );
      }
    }
    for (const element of [...elements(part)]) {
      const href = element.tagName === 'a' ? attr(element, 'href') : undefined;
      if (href === undefined) continue;
      const to = placeInBook(path, href, places);
      if (to !== null) setAttr(element, 'href', `#${to}`);
      // A place that stands on no page of the book and has no address of its own: its words stay.
      else if (href.startsWith('#')) setAttr(element, 'href', `${path}${href}`);
      if (to === null) outside.push(element);
    }
    listAddresses(part, outside, path, site);
  }
}

/** The elements of a part, stills and what is in them aside: their ids are their own already. */
function* own(part: Element): Generator<Element> {
  for (const child of part.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    if (attr(child, 'data-still') === undefined) yield* own(child);
  }
}
