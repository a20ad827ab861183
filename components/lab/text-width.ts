/**
 * How wide text may become where nobody can measure it: a picture is drawn with whatever font its reader has. The widths are those
 * of a wide one (the usual fallback on Linux, in its bold weight, rounded up), so that what fits here fits in the narrower ones.
 */

import { clusters } from './graphemes';

/** Thousandths of the font size. What is not listed is taken as a capital; scripts written in full squares as a square. */
const WIDTHS: readonly (readonly [number, RegExp])[] = [
  [0, /\p{Mn}|\p{Me}|\u200c|\u200d|\ufe0e|\ufe0f/u],
  [400, /[ .,:;'’‘|iljI\u00a0·]/u],
  [1180, /[mwMW@%…—ÆŒæœ]/u],
  [600, /[!frtJ()[\]\-–"“”*/\\?sc]/u],
  [740, /[a-hk-qu-z0-9]/u],
  [1250, /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3fffd}]/u],
];
const CAPITAL = 860;

const known = new Map<string, number>();

function widthOf(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = WIDTHS.find(([, kind]) => kind.test(character))?.[0] ?? CAPITAL;
    known.set(character, width);
  }
  return width;
}

/** The most that a line takes, in units of the font size. For Latin letters never too little in the usual fonts, often a fifth too much. */
export function widest(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum / 1000;
}

/** As much of the front as fits, with an ellipsis if something was left out. @param room in units of the font size */
export function cutToFit(text: string, room: number): string {
  if (widest(text) <= room) return text;
  let sum = widthOf('…') / 1000;
  let kept = '';
  for (const letter of clusters(text)) {
    sum += widest(letter);
    if (sum > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Text on at most so many lines, broken at spaces where there are any; the last line ends in an ellipsis if it must. */
export function wrap(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest && lines.length < most - 1 && widest(rest) > room) {
    let line = '';
    let sum = 0;
    for (const letter of clusters(rest)) {
      sum += widest(letter);
      if (sum > room && line) break;
      line += letter;
    }
    const space = rest[line.length] === ' ' ? line.length : line.lastIndexOf(' ');
    if (space > line.length / 3) line = line.slice(0, space);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  if (rest) lines.push(cutToFit(rest, room));
  return lines;
}
