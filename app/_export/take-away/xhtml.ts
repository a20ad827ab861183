/** From the book on one page to the documents of an EPUB: one for each part, as XHTML, with pictures in place of stills. */
import { JSDOM } from 'jsdom';

/** A picture of a still: PNG, drawn at twice its size on the page. */
export interface Picture {
  png: Uint8Array;
  /** in CSS pixels */
  width: number;
  height: number;
}

/** One document of the package. */
export interface PartDocument {
  /** "how-far.xhtml" */
  file: string;
  title: string;
  /** "Chapter 6", where the part has a number */
  over: string;
  sections: { id: string; title: string }[];
  xhtml: string;
  hasMath: boolean;
}

export interface PartsSource {
  /** the finished page /print/ */
  html: string;
  /** the public address without its last slash, or null: then links that leave the book are words */
  site: string | null;
  pictures: ReadonlyMap<string, Picture>;
}

export interface Parts {
  documents: PartDocument[];
  /** files of the release that the documents show, by their name in the package: "drawings/lamp.svg" → "embed/lamp/drawing-light.svg" */
  drawings: ReadonlyMap<string, string>;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const EPUB = 'http://www.idpf.org/2007/ops';

/** Where a still's picture lies in the package. */
export const pictureFile = (name: string): string => `figures/${name}.png`;

const wordsIn = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A whole document around a body. @param body well-formed XHTML */
export const documentOf = (title: string, body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="${XHTML}" xmlns:epub="${EPUB}" lang="en" xml:lang="en">
<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A still becomes its sentence and its picture; what the picture shows is told by its name and, below, by the figure's words. */
function drawStill(still: HTMLElement, pictures: PartsSource['pictures']): void {
  const document = still.ownerDocument;
  const name = still.dataset.still ?? '';
  const picture = pictures.get(name);
  const says = wordsIn(still.querySelector('.stage-says'));
  const named = still.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label');
  const place = document.createElement('div');
  place.className = 'still';
  if (says) place.append(Object.assign(document.createElement('p'), { className: 'says', textContent: says }));
  if (picture) {
    const img = document.createElement('img');
    img.src = pictureFile(name);
    const title = wordsIn(still.closest('figure')?.querySelector('.figure-title'));
    img.alt = named || `A still of the figure “${title}”. Its words stand below.`;
    img.width = Math.round(picture.width);
    img.height = Math.round(picture.height);
    place.append(img);
  }
  still.replaceWith(place);
}

const KEPT =
  /^(id|href|src|alt|width|height|class|lang|title|colspan|rowspan|scope|start|value|role|aria-(label|labelledby|hidden)|datetime)$/;

/** Takes away what a book has no use for: attributes for scripts and styles of the site. */
function strip(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.namespaceURI !== XHTML) continue;
    for (const { name } of [...element.attributes]) if (!KEPT.test(name)) element.removeAttribute(name);
    // A name on what is neither a landmark nor a picture is against the rules of ARIA.
    if (element.tagName === 'SPAN' || element.tagName === 'DIV' || element.tagName === 'P') {
      if (!element.getAttribute('role')) element.removeAttribute('aria-label');
    }
  }
}

function pointLinks(part: Element, fileOf: ReadonlyMap<string, string>, site: string | null): void {
  for (const link of part.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) {
      const file = fileOf.get(href.slice(1));
      if (file) link.setAttribute('href', `${file}${href}`);
      else link.removeAttribute('href');
    } else if (!/^https?:/.test(href)) {
      if (site) link.setAttribute('href', new URL(href, `${site}/print/`).href);
      else link.removeAttribute('href');
    }
  }
}

/** @returns the book's documents in reading order, and the drawings in them */
export function partsOf({ html, site, pictures }: PartsSource): Parts {
  const { window } = new JSDOM(html);
  const { document } = window;
  const serializer = new window.XMLSerializer();
  const elements = [...document.querySelectorAll<HTMLElement>('.print-front, .print-part')];
  const fileOf = new Map<string, string>();
  const named = elements.map((part) => ({ part, file: `${part.id}.xhtml` }));
  for (const { part, file } of named) {
    for (const { id } of [part, ...part.querySelectorAll('[id]')]) fileOf.set(id, file);
  }
  for (const { id } of document.querySelectorAll('.print-contents, .print-contents [id]')) fileOf.set(id, 'nav.xhtml');
  const drawings = new Map<string, string>();
  const documents = named.map(({ part, file }) => {
    for (const gone of part.querySelectorAll('.no-print, [hidden], .alias')) if (!gone.id) gone.remove();
    for (const still of part.querySelectorAll<HTMLElement>('[data-still]')) drawStill(still, pictures);
    for (const img of part.querySelectorAll('img')) {
      const drawing = /embed\/([a-z0-9-]+)\/drawing-light\.svg$/.exec(img.getAttribute('src') ?? '');
      if (drawing) {
        drawings.set(`drawings/${drawing[1]}.svg`, drawing[0]);
        img.setAttribute('src', `drawings/${drawing[1]}.svg`);
      } else if (img.dataset.scheme) img.remove();
    }
    pointLinks(part, fileOf, site);
    strip(part);
    const title = wordsIn(part.querySelector('h1, h2'));
    const over = wordsIn(part.querySelector('.print-over'));
    const sections = [...part.querySelectorAll('h3')].flatMap((heading) => {
      const id = heading.id || heading.closest('section[id]')?.id;
      return id && id !== part.id ? [{ id, title: wordsIn(heading) }] : [];
    });
    // The document is the part; its headings begin at the top.
    return {
      file,
      title,
      over: /^Chapter \d+$/.test(over) ? over : '',
      sections,
      xhtml: documentOf(title, serializer.serializeToString(part)),
      hasMath: part.querySelector('math') !== null,
    };
  });
  window.close();
  return { documents, drawings };
}
