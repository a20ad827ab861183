/** The words of a preview card: only what its fonts have, and broken where a person would break them. */
import { type FaceName, widthOf } from './card-faces';

const FIXED = '\u00a0';

/** No line ends between a number and its sign, and a text’s last line is no single short word. */
export function glued(text: string): string {
  const whole = text
    .replace(/ ([%±…])/g, `${FIXED}$1`)
    .replace(/± /g, `±${FIXED}`)
    .replace(/ et al\./g, `${FIXED}et${FIXED}al.`);
  // A title is balanced over its lines instead.
  return whole.length < 60 ? whole : whole.replace(/ (\S{1,10})$/, `${FIXED}$1`);
}

/** Characters that the fonts of the cards have; others would send the drawing off to look for a font. */
export const plain = (text: string): string =>
  glued(
    text
      .replaceAll('→', 'to')
      .normalize('NFC')
      .replace(/[^\x20-\xff\u2010-\u2026\u2030\u2212\u20ac]/g, '')
      .replace(/\s+/g, ' '),
  );

/** A text's lines, broken as the cards break them: at spaces and behind hyphens and dashes, as much on each line as fits. */
export function linesOf(text: string, face: FaceName, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[ \-–])/)) {
    if (line !== '' && widthOf(`${line}${word}`.trimEnd(), face, size) > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}

/** Where a text must fit. */
export interface Room {
  face: FaceName;
  width: number;
  height: number;
  lineHeight: number;
}

/** A last line shorter than this share of the room looks like a leftover; a size this much smaller is worth one that is not. */
const SHORT = 0.3;
const WORTH = 0.86;

/**
 * The largest of some sizes at which a text fits its room; a little smaller where that spares it a very short last line.
 * @param sizes from the largest to the least, which is taken if nothing fits
 */
export function fitting(text: string, { face, width, height, lineHeight }: Room, sizes: readonly number[]): number {
  // Kerning and hinting may add a little to what the font's table says.
  const across = (line: string, size: number) => widthOf(line.trimEnd(), face, size * 1.01);
  const set = (size: number) => linesOf(text, face, size * 1.01, width);
  const fit = sizes.filter((size) => {
    const lines = set(size);
    return lines.length * size * lineHeight <= height && lines.every((line) => across(line, size) <= width);
  });
  const [largest = sizes.at(-1) ?? 0] = fit;
  const good = fit.find((size) => {
    const lines = set(size);
    return size >= largest * WORTH && (lines.length === 1 || across(lines.at(-1) ?? '', size) >= width * SHORT);
  });
  return good ?? largest;
}
