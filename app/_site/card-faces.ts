/** The two faces of the preview cards: their files, and how wide their letters run, so that words can be fitted before they are drawn. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { once } from '../../content/files';

export type FaceName = 'Serif' | 'Sans';

const FILES: Readonly<Record<FaceName, string>> = {
  Serif: 'source-serif-4/files/source-serif-4-latin-600-normal.woff',
  Sans: 'inter/files/inter-latin-400-normal.woff',
};

interface Face {
  data: Buffer;
  /** width of a character, as a share of the type size */
  advance: (character: string) => number;
}

/** One table of a WOFF file. @throws Error if the font lacks it */
function table(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(12);
  for (let i = 0; i < count; i++) {
    const at = 44 + 20 * i;
    if (font.toString('latin1', at, at + 4) !== tag) continue;
    const [start, packed, size] = [font.readUInt32BE(at + 4), font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
    const bytes = font.subarray(start, start + packed);
    return packed < size ? inflateSync(bytes) : bytes;
  }
  throw new Error(`the font has no table “${tag}”`);
}

/** Which glyph draws a character, from the map of the basic plane (format 4). */
function glyphs(cmap: Buffer): (code: number) => number {
  const count = cmap.readUInt16BE(2);
  for (let i = 0; i < count; i++) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    if (map.readUInt16BE(0) !== 4) continue;
    const segments = map.readUInt16BE(6) / 2;
    const [ends, starts, deltas, offsets] = [0, 1, 2, 3].map((k) => 14 + 2 * segments * k + (k > 0 ? 2 : 0)) as [
      number,
      number,
      number,
      number,
    ];
    return (code) => {
      for (let s = 0; s < segments; s++) {
        if (code > map.readUInt16BE(ends + 2 * s)) continue;
        const start = map.readUInt16BE(starts + 2 * s);
        if (code < start) return 0;
        const delta = map.readUInt16BE(deltas + 2 * s);
        const offset = map.readUInt16BE(offsets + 2 * s);
        if (offset === 0) return (code + delta) & 0xffff;
        const glyph = map.readUInt16BE(offsets + 2 * s + offset + 2 * (code - start));
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
      return 0;
    };
  }
  throw new Error('the font maps no characters');
}

function read(file: string): Face {
  const data = readFileSync(path.join(process.cwd(), 'node_modules/@fontsource', file));
  const perEm = table(data, 'head').readUInt16BE(18);
  const last = table(data, 'hhea').readUInt16BE(34) - 1;
  const widths = table(data, 'hmtx');
  const glyphOf = glyphs(table(data, 'cmap'));
  const known = new Map<string, number>();
  return {
    data,
    advance: (character) => {
      const found =
        known.get(character) ?? widths.readUInt16BE(4 * Math.min(glyphOf(character.codePointAt(0) ?? 0), last)) / perEm;
      known.set(character, found);
      return found;
    },
  };
}

const faces = once((): Record<FaceName, Face> => ({ Serif: read(FILES.Serif), Sans: read(FILES.Sans) }));

/** The font's file. */
export const faceData = (face: FaceName): Buffer => faces()[face].data;

/** Width of a text on one line. */
export function widthOf(text: string, face: FaceName, size: number): number {
  const { advance } = faces()[face];
  let sum = 0;
  for (const character of text) sum += advance(character);
  return sum * size;
}
