/** The two faces of the preview cards: their files, and how wide their letters run, so that words can be fitted before they are drawn. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';

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

/** The font's table of widths, of which fontkit's types say nothing. */
interface WithWidths extends Font {
  hmtx: { metrics: { length: number; get: (glyph: number) => { advance: number } } };
}

function read(file: string): Face {
  const data = readFileSync(path.join(process.cwd(), 'node_modules/@fontsource', file));
  // One face stands in each file.
  const font = create(data) as WithWidths;
  const { metrics } = font.hmtx;
  const known = new Map<string, number>();
  return {
    data,
    advance: (character) => {
      let width = known.get(character);
      if (width === undefined) {
        // From the table: `advanceWidth` reads the outline too, and fails for the spaces at the end of Source Serif.
        const { id } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
        width = metrics.get(Math.min(id, metrics.length - 1)).advance / font.unitsPerEm;
        known.set(character, width);
      }
      return width;
    },
  };
}

const faces = new Map<FaceName, Face>();

/** A face, read once: the files come with the packages and never change while we run. */
function faceOf(name: FaceName): Face {
  let face = faces.get(name);
  if (!face) {
    face = read(FILES[name]);
    faces.set(name, face);
  }
  return face;
}

/** The font's file. */
export const faceData = (face: FaceName): Buffer => faceOf(face).data;

/** Width of a text on one line. */
export function widthOf(text: string, face: FaceName, size: number): number {
  const { advance } = faceOf(face);
  let sum = 0;
  for (const character of text) sum += advance(character);
  return sum * size;
}
