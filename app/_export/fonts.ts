/** The release's fonts: of each face the letters that the pages are written in, and apart from them the rest, for what readers type. */
import { create, type Font } from 'fontkit';
import type { AtRule, Root } from 'postcss';
import subsetFont from 'subset-font';
import { contentHash } from '../_html/render';

/** What the pages are written in: ASCII and what a British book adds to it. A test holds the pages to it. */
export const CORE = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 32 + i))}\u00a0±²·×÷áäéóöü–—‘’“”…\u2060↑↓−`;

/** What the style sheets ask of a face: figures of four kinds, and what any setting of text needs. */
const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'lnum', 'mark', 'mkmk', 'onum', 'pnum', 'tnum'];

/** How a page's fonts reach it. */
export interface Fonts {
  /** read and write the files of the raw export and of the release */
  read: (file: string) => Buffer;
  write: (file: string, data: Buffer) => void;
}

/** Tables of characters name control codes, and end with one that is none. */
const isCharacter = (code: number) => code >= 0x20 && code !== 0xffff;

const hex = (code: number) => code.toString(16).toUpperCase();

/** CSS's way to write a set of characters. @param codes ascending */
export function unicodeRange(codes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}

/** Font files that a style sheet names, as parsed by postcss, with their faces. */
const facesOf = (sheet: Root): [AtRule, string][] => {
  const faces: [AtRule, string][] = [];
  sheet.walkAtRules('font-face', (face) => {
    face.walkDecls('src', ({ value }) => {
      const url = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(value)?.[1];
      if (url) faces.push([face, url]);
    });
  });
  return faces;
};

const set = (face: AtRule, name: string, value: string) => {
  face.walkDecls(name, (declaration) => {
    declaration.remove();
  });
  face.append({ prop: name, value });
};

/** The weights that a face says it has, for cutting the axis to them. */
function weights(face: AtRule): { min: number; max: number } {
  let range = { min: 400, max: 400 };
  face.walkDecls('font-weight', ({ value }) => {
    const [min = 400, max = min] = value.split(/\s+/).map(Number);
    range = { min, max };
  });
  return range;
}

/**
 * Cuts every web font of a sheet in two and rewrites its faces to the two files, which lie beside the sheet.
 * @param sheet changed in place
 * @param base address of the sheet in the raw export, such as "/_next/static/chunks/a.css"
 * @returns addresses of the files that every page needs, in the order of the sheet
 */
export async function cutFonts(sheet: Root, base: string, { read, write }: Fonts): Promise<string[]> {
  const needed: string[] = [];
  for (const [face, url] of facesOf(sheet)) {
    const whole = read(new URL(url, `http://site.invalid${base}`).pathname.slice(1));
    const has = (create(whole) as Font).characterSet;
    const wght = weights(face);
    const cut = async (codes: number[]) => {
      const text = String.fromCodePoint(...codes);
      const data = await subsetFont(whole, text, {
        targetFormat: 'woff2',
        keepFeatures: FEATURES,
        variationAxes: { wght },
      });
      const file = `font-${contentHash(data)}.woff2`;
      write(`_islands/${file}`, data);
      return file;
    };
    const sorted = [...new Set(has)].filter(isCharacter).sort((a, b) => a - b);
    const isCore = (code: number) => CORE.includes(String.fromCodePoint(code));
    const core = sorted.filter(isCore);
    const rest = sorted.filter((code) => !isCore(code));
    const first = await cut(core);
    needed.push(`/_islands/${first}`);
    if (rest.length > 0) {
      const second = face.cloneAfter();
      set(second, 'src', `url(${await cut(rest)}) format("woff2")`);
      set(second, 'unicode-range', unicodeRange(rest));
    }
    set(face, 'src', `url(${first}) format("woff2")`);
    set(face, 'unicode-range', unicodeRange(core));
  }
  return needed;
}
