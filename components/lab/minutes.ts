/** Minutes as people write them behind a title. Pure. */
import { rounded } from './text';

/** Minutes at the end of a title: (12 min), (1 h 30 min), (2 hours). */
const MINUTES =
  /(?:^|[^\\])\(\s*(?:(\d{1,6}(?:[.,]\d{1,2})?)\s*(?:h|hr|hrs|hour|hours)\b\.?)?\s*(?:(\d{1,7}(?:[.,]\d{1,2})?)\s*(?:m|min|mins|minute|minutes)\b\.?)?\s*\)$/i;

const number = (text: string | undefined): number => (text ? Number(text.replace(',', '.')) : 0);

/** Splits minutes off the end of a title. */
export function takeMinutes(raw: string): { title: string; minutes: number | null } {
  // only the end matters, and a bounded end cannot take long
  const tail = raw.slice(-60);
  const found = MINUTES.exec(tail);
  if (!found || (found[1] === undefined && found[2] === undefined)) return { title: raw, minutes: null };
  const open = raw.length - tail.length + tail.lastIndexOf('(');
  return { title: raw.slice(0, open).trimEnd(), minutes: rounded(number(found[1]) * 60 + number(found[2]), 2) };
}

const NUMBER = /^(?:\d{1,7}(?:\.\d{1,4}|,\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?)$/;

/** A number in a cell: 480, 7.5, 7,5 and 1,200; null for anything else. */
export function numberIn(cell: string): number | null {
  if (!NUMBER.test(cell)) return null;
  return Number(/,\d{3}/.test(cell) ? cell.replaceAll(',', '') : cell.replace(',', '.'));
}

/** Minutes in a cell of their own: 480, 7.5, 1,200, 12 min, 1 h 30 min; null for anything else. */
export function minutesIn(cell: string): number | null {
  return numberIn(cell) ?? takeMinutes(`(${cell})`).minutes;
}
