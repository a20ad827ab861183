import { MOVES } from '../models/gymnast/gymnast';
import type { Label, SessionEvent } from '../models/preferences/preference-learning';

/** One letter an answer: capital for the reader's own, small where the simulated reader chose. */
const LETTERS: Readonly<Record<Label, string>> = { A: 'A', B: 'B', equal: 'E', unsure: 'U' };

/** What answers a figure takes: the reader's own, and those that the simulated reader makes by itself. */
export type AnswerAction =
  | { type: 'choose'; label: Label }
  | { type: 'simulate'; count: number }
  | { type: 'stop' }
  | { type: 'undo' };

/** What such a figure keeps of them until the worker has answered. */
export interface Answering<View> {
  /** choices that the simulated reader is still to make */
  auto: number;
  /** the newest picture that was computed; it may be older than the labels */
  view: View | null;
  /** the answer that was given last and is being learned from, for the mark on the clip */
  last: Label | null;
}

/** The longest row of answers that a link carries; playing it again takes some seconds. */
export const MOST_LABELS = 200;
export const LABELS_PATTERN = /[ABEUabeu]*/;
export const FINAL_PATTERN = /([0-9a-f]{16})?/;

/** @param simulated whether the simulated reader chose */
export const letterOf = (label: Label, simulated = false): string =>
  simulated ? LETTERS[label].toLowerCase() : LETTERS[label];

/** What a letter says; an unknown one says "can't tell". */
export function labelOf(letter: string): Label {
  const large = letter.toUpperCase();
  return large === 'A' || large === 'B' ? large : large === 'E' ? 'equal' : 'unsure';
}

/** Whether the simulated reader chose. */
export const isSimulated = (letter: string): boolean => letter !== letter.toUpperCase();

/** A row of letters as a session's events. */
export const eventsOf = (letters: string): SessionEvent[] => [...letters].map((letter) => ({ label: labelOf(letter) }));

/** A policy in sixteen letters: each number to 1/32, between −4 and 3.97. */
export const packFinal = (z: ArrayLike<number>): string =>
  Array.from({ length: MOVES.length }, (_, i) =>
    Math.max(0, Math.min(255, Math.round((z[i] ?? 0) * 32) + 128))
      .toString(16)
      .padStart(2, '0'),
  ).join('');

/** What `packFinal` wrote; null if it is not such a text. */
export function unpackFinal(text: string): Float64Array | null {
  if (!/^[0-9a-f]{16}$/.test(text)) return null;
  return Float64Array.from({ length: 8 }, (_, i) => (Number.parseInt(text.slice(2 * i, 2 * i + 2), 16) - 128) / 32);
}
