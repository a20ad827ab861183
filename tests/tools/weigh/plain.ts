/** Every page as plain HTML: text and pictures without style, script and fonts, the least that a page could cost. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { attr, elements, parsePage, remove, toHtml } from '../../../app/_html/html';
import { OUT } from '../release';

const LOADS = /^(stylesheet|preload|modulepreload|prefetch|preconnect|icon)$/;

/** A page with everything removed that is not text and pictures. */
export function plainHtml(html: string): string {
  const page = parsePage(html);
  for (const element of [...elements(page)]) {
    const rel = element.tagName === 'link' ? (attr(element, 'rel') ?? '') : '';
    if (/^(script|style)$/.test(element.tagName) || rel.split(/\s+/).some((name) => LOADS.test(name))) remove(element);
  }
  return toHtml(page);
}

/** Writes the plain pages into a folder of their own, at the same addresses. @returns the folder */
export function writePlain(pages: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plain-pages-'));
  // The server wants a first page.
  for (const page of new Set(['/', ...pages])) {
    mkdirSync(path.join(folder, page), { recursive: true });
    const html = plainHtml(readFileSync(path.join(OUT, page, 'index.html'), 'utf8'));
    writeFileSync(path.join(folder, page, 'index.html'), html);
  }
  return folder;
}
