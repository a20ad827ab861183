import { createHash } from 'node:crypto';
import {
  attr,
  type Document,
  dropComments,
  type Element,
  elements,
  first,
  insert,
  parsePage,
  remove,
  replace,
  setAttr,
  setInner,
  toHtml,
  unwrap,
} from '../_html/html';
import { contentHash, renderIsland } from '../_html/render';
import { below, relativeFrom, themeAddress, wayUp } from '../_site/addresses';
import { contentPolicy } from '../_site/policy';
import { siteUrl } from '../_site/urls';
import type { Bundles } from './bundle';
import { makeBook } from './print-page';

import type { Sheets } from './sheets';

/** Props above this many characters travel as a file of their own, so that a page's HTML stays small. */
const INLINE_PROPS = 600;

export interface FinishContext {
  bundles: Bundles;
  sheets: Sheets;
  /** keeps a file for the release; the same name twice is the same content */
  write: (file: string, text: string) => void;
  /** path under which 404.html is served, without its last slash: "" or "/x" */
  base: string;
  /** reads a file of the raw export */
  readRaw: (file: string) => string;
}

/**
 * Turns one exported page into a page of the release: Next's runtime goes, figures are drawn anew for the loader to wake,
 * styles become classes, addresses become relative, the content policy comes first.
 * @param path the page's address, such as "/how-far/"; "/404.html" is shown at unknown depth
 */
export async function finishPage(path: string, html: string, context: FinishContext): Promise<string> {
  const page = parsePage(html);
  const anywhere = path === '/404.html';
  dropRuntime(page);
  await redrawIslands(page, context);
  freeTexts(page);
  makeBook(page, siteUrl());
  const own = ownSheet(page, context);
  refuseLateBoundaries(page, path);
  const head = first(page, 'head');
  if (!anywhere) insert(head, 'end', `<script type="module" src="/${context.bundles.loader}"></script>`);
  makeEmbed(page, context);
  const inlined = anywhere ? inlineSheets(page, own, context) : null;
  if (!anywhere) linkSheets(page, own, context);
  const nonce = isEmbed(page) ? markSheets(page, context) : null;
  for (const element of elements(page)) {
    for (const name of ['href', 'src', 'poster']) {
      const value = attr(element, name);
      if (value?.startsWith('/'))
        setAttr(element, name, anywhere ? below(context.base, value) : relativeFrom(path, value));
    }
  }
  if (!anywhere) putThemeFirst(page, path, context.base);
  insert(head, 'start', `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inlined ?? nonce)}">`);
  const charset = [...elements(head)].find((e) => e.tagName === 'meta' && attr(e, 'charset') !== undefined);
  if (charset) {
    remove(charset);
    insert(head, 'start', '<meta charset="utf-8">');
  }
  return toHtml(page);
}

/** An embed gets its own script, before the first paint; and every link that leads away from it a page of its own, not the frame. */
function makeEmbed(page: Document, { bundles }: FinishContext): void {
  if (!isEmbed(page)) return;
  insert(first(page, 'head'), 'end', `<script src="/${bundles.embed}"></script>`);
  for (const link of [...elements(page)]) {
    if (link.tagName !== 'a' || attr(link, 'href')?.startsWith('#') !== false) continue;
    setAttr(link, 'target', '_blank');
    setAttr(link, 'rel', 'noopener');
  }
}

const isEmbed = (page: Document): boolean => [...elements(page)].some((e) => attr(e, 'data-embed') !== undefined);

/**
 * In a frame whose `sandbox` takes away its origin, WebKit finds that no address is the page's own ('self'), and would show black
 * shapes. A nonce lets the sheets in all the same; no more than those, since it is known to all. Scripts get none.
 * @returns the nonce as the policy names it
 */
function markSheets(page: Document, { sheets }: FinishContext): string {
  const nonce = contentHash(sheets.sharedCss);
  for (const link of sheetLinks(page)) setAttr(link, 'nonce', nonce);
  return `nonce-${nonce}`;
}

/**
 * theme.js runs before anything else is asked for, since it may have to put the page's address right: a host that answers /how-far
 * with the page of /how-far/ makes every address on it count from the folder above. The script's own address has to hold from both
 * places, so a copy of it lies in each folder right below the top, beside the one at the top (finish.ts).
 *
 * Chrome reads no further ahead than a policy that a page states, and would find the sheets only when the script had come: a round trip
 * for nothing. So they are asked for by a hint in front of it. Where the address has to be put right, hints come to nothing, and the
 * sheets are asked for behind the script as ever.
 */
function putThemeFirst(page: Document, path: string, base: string): void {
  const head = first(page, 'head');
  const theme = [...elements(head)].find(
    (e) => e.tagName === 'script' && /(^|\/)theme\.js$/.test(attr(e, 'src') ?? ''),
  );
  if (!theme) return;
  remove(theme);
  const hints = sheetLinks(page).map((link) => {
    const nonce = attr(link, 'nonce');
    return `<link rel="preload" as="style"${nonce ? ` nonce="${nonce}"` : ''} href="${attr(link, 'href')}">`;
  });
  insert(
    head,
    'start',
    `${hints.join('')}<script src="${themeAddress(path, base)}" data-top="${wayUp(path)}"></script>`,
  );
}

/** Texts stand in elements of their own for React's sake (components/ui/jsx); outside of figures there is none in the release. */
function freeTexts(page: Document): void {
  const within = (element: Element): boolean => {
    for (let at: unknown = element; at; at = (at as { parentNode?: unknown }).parentNode)
      if ('tagName' in (at as object) && attr(at as Element, 'data-island') !== undefined) return true;
    return false;
  };
  for (const element of [...elements(page)]) if (element.tagName === 'text-run' && !within(element)) unwrap(element);
}

function dropRuntime(page: Document): void {
  // React's markers between texts, and its empty holder of late content, are for hydrating; figures are drawn anew below.
  dropComments(page);
  for (const element of [...elements(page)]) {
    const isData = attr(element, 'type') === 'application/ld+json';
    const isKept = attr(element, 'data-keep') !== undefined;
    if (element.tagName === 'script' && !isKept && !isData) remove(element);
    if (element.tagName === 'link') {
      const rel = attr(element, 'rel');
      // `preconnect`: Next opens a line to the site itself for fonts that it does not know of.
      if (rel === 'modulepreload' || rel === 'preconnect' || (rel === 'preload' && attr(element, 'as') === 'script'))
        remove(element);
    }
    if (element.tagName === 'div' && attr(element, 'hidden') !== undefined && element.childNodes.length === 0)
      remove(element);
    setAttr(element, 'data-keep', null);
    // Next marks its style sheets with a precedence that only its runtime reads.
    setAttr(element, 'data-precedence', null);
  }
}

async function redrawIslands(page: Document, { bundles, write }: FinishContext): Promise<void> {
  for (const element of [...elements(page)]) {
    const name = attr(element, 'data-island');
    if (name === undefined) continue;
    const props = JSON.parse(attr(element, 'data-props') ?? '{}') as Record<string, unknown>;
    setInner(element, await renderIsland(name, props));
    setAttr(element, 'data-modules', (bundles.modules[name] ?? []).join(' '));
    const large = Object.fromEntries(Object.entries(props).filter(([, v]) => JSON.stringify(v).length > INLINE_PROPS));
    if (Object.keys(large).length === 0) continue;
    const json = JSON.stringify(large);
    const key = contentHash(json);
    const file = `data-${key}.js`;
    // Both a module and a classic script: it only puts its data where either kind of loader looks.
    write(`_islands/${file}`, `(globalThis.islandData??={})["${key}"]=${json.replaceAll('<', '\\u003c')};`);
    const small = Object.fromEntries(Object.entries(props).filter(([k]) => !(k in large)));
    setAttr(element, 'data-props', JSON.stringify(small));
    setAttr(element, 'data-data', `./${file}`);
    setAttr(element, 'data-data-key', key);
  }
}

/** `style=` would need a hash each in the policy; a class does not. Figures get theirs back through the CSSOM when they wake. */
function stylesToClasses(page: Document): string {
  const rules = new Map<string, string>();
  for (const element of elements(page)) {
    const style = attr(element, 'style');
    if (style === undefined) continue;
    const name = `s-${contentHash(style)}`;
    rules.set(name, style);
    setAttr(element, 'class', [attr(element, 'class'), name].filter(Boolean).join(' '));
    setAttr(element, 'data-style', style);
    setAttr(element, 'style', null);
  }
  return [...rules].map(([name, style]) => `.${name}:where([data-style]){${style}}`).join('\n');
}

const sheetLinks = (page: Document) =>
  [...elements(page)].filter((e) => e.tagName === 'link' && attr(e, 'rel') === 'stylesheet');

/** The text of the page's own sheet: what Next linked beside the shared one, the classes of its figures and its `style=`s. */
function ownSheet(page: Document, { bundles, sheets, readRaw, write }: FinishContext): string {
  const styles = stylesToClasses(page);
  const more = sheetLinks(page)
    .slice(1)
    .map((link) => readRaw((attr(link, 'href') ?? '').slice(1)));
  const scriptsOf = (islands: readonly Element[]) => {
    const scripts = new Set(bundles.everywhere);
    for (const element of islands) {
      const name = attr(element, 'data-island') ?? '';
      // What a figure fetches later on is drawn with the page's sheet, too.
      for (const file of [...(bundles.modules[name] ?? []), ...(bundles.later[name] ?? [])])
        scripts.add(file.replace('./', ''));
    }
    return [...scripts];
  };
  const islands = [...elements(page)].filter((e) => attr(e, 'data-island') !== undefined);
  const again = islands.filter(isShownAgain);
  if (again.length > 0) {
    // The whole once more, in its one order: parts of a sheet that come late would overrule what stands before them.
    const whole = sheets.page(page, scriptsOf(islands), more, styles);
    const file = `page-${contentHash(whole)}.css`;
    write(`_islands/${file}`, whole);
    for (const island of again) setAttr(island, 'data-sheet', `./${file}`);
  }
  return sheets.page(page, scriptsOf(islands.filter((island) => !again.includes(island))), more, styles);
}

/** A figure shown a second time wakes at a touch; until then the page needs the looks of its first picture alone. */
function isShownAgain(island: Element): boolean {
  for (let at: unknown = island; at; at = (at as { parentNode?: unknown }).parentNode)
    if ('tagName' in (at as object) && attr(at as Element, 'data-again') !== undefined) return true;
  return false;
}

/**
 * Puts the release's sheets where Next's were, and asks early for the fonts that every page is set in: early, since a font that is
 * late is left out, but behind the sheets, without which there is nothing to see.
 */
function linkSheets(page: Document, own: string, { sheets, write }: FinishContext): void {
  const [place, ...others] = sheetLinks(page);
  for (const link of others) remove(link);
  if (!place) return;
  const links = [`<link rel="stylesheet" href="${sheets.shared}">`];
  if (own) {
    const file = `_islands/page-${contentHash(own)}.css`;
    write(file, own);
    links.push(`<link rel="stylesheet" href="/${file}">`);
  }
  for (const font of sheets.fonts) {
    links.push(`<link rel="preload" fetchpriority="low" as="font" type="font/woff2" crossorigin href="${font}">`);
  }
  replace(place, links.join(''));
}

function refuseLateBoundaries(page: Document, path: string): void {
  for (const element of elements(page)) {
    const id = attr(element, 'id') ?? '';
    if (/^[BSP]:/.test(id))
      throw new Error(`${path}: React left a late Suspense boundary (id="${id}"); without scripts it would be lost`);
  }
}

/** Puts a page's style sheets into it, for a page that does not know where it lies. @returns the policy's hash */
function inlineSheets(page: Document, own: string, { base, sheets }: FinishContext): string {
  const folder = sheets.shared.slice(0, sheets.shared.lastIndexOf('/') + 1);
  const css = (sheets.sharedCss + own)
    .replace(/url\((?!data:)["']?([^"')]+)["']?\)/g, (_, to: string) => {
      return `url(${base}${new URL(to, `http://site.invalid${folder}`).pathname})`;
    })
    .replace(/<\/style/gi, '');
  for (const link of sheetLinks(page)) remove(link);
  insert(first(page, 'head'), 'end', `<style>${css}</style>`);
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}
