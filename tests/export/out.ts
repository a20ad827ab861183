import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../app/_export/finish';

/** The release that the tests look at. */
export const OUT = path.join(process.cwd(), 'out');

/** Its files, relative to its top. */
export const files = filesBelow(OUT);

/** Its pages as files, 404.html too. */
export const pages = files.filter((file) => file.endsWith('.html'));

/** A file's text. */
export const read = (file: string): string => readFileSync(path.join(OUT, file), 'utf8');
