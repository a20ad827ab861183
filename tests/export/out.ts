import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../app/_export/finish';
import { attr, elements, parsePage } from '../../app/_html/html';
import { fileOf } from '../../app/_site/addresses';

/** The release that the tests look at. */
export const OUT = path.join(process.cwd(), 'out');

/** Its files, relative to its top. */
export const files = filesBelow(OUT);

/** Its pages as files, 404.html too. */
export const pages = files.filter((file) => file.endsWith('.html'));

/** A file's text. */
export const read = (file: string): string => readFileSync(path.join(OUT, file), 'utf8');

/** The files that a page links to by `<link rel=…>`, in order. */
export const linkedBy = (page: string, rel: string): string[] =>
  [...elements(parsePage(read(page)))].flatMap((e) => {
    if (e.tagName !== 'link' || attr(e, 'rel') !== rel) return [];
    return fileOf(`/${page.replace(/index\.html$/, '')}`, attr(e, 'href') ?? '')?.file ?? [];
  });
