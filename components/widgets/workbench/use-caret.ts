import { type RefObject, useLayoutEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;
type Place = readonly [start: number, end: number];

/** Texts of which the caret is remembered; more than that are not undone one after another. */
const MOST = 300;

/** Where the caret stands after one text has become another: behind what is new, or where something is gone. */
export function caretBetween(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && before[front] === after[front]) front++;
  let back = 0;
  while (back < most - front && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
  return after.length - back;
}

/**
 * Keeps the caret of a field where it was when its text changes without a key of its own, by an undo: each text brings back the
 * place that the caret had when the text was left.
 */
export function useCaret(field: RefObject<Field | null>, value: string): void {
  const places = useRef(new Map<string, Place>());
  /** the text as it was last typed or shown */
  const shown = useRef(value);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    const keep = () => {
      const { value: text, selectionStart, selectionEnd } = element;
      if (selectionStart === null || selectionEnd === null) return;
      places.current.delete(text);
      places.current.set(text, [selectionStart, selectionEnd]);
      const oldest = places.current.size > MOST ? places.current.keys().next().value : undefined;
      if (oldest !== undefined) places.current.delete(oldest);
      shown.current = text;
    };
    // Before a change and after it: the text that is left, and the one that comes.
    element.addEventListener('beforeinput', keep);
    element.addEventListener('input', keep);
    return () => {
      element.removeEventListener('beforeinput', keep);
      element.removeEventListener('input', keep);
    };
  }, [field]);
  useLayoutEffect(() => {
    const element = field.current;
    const before = shown.current;
    if (!element || before === value) return;
    shown.current = value;
    if (document.activeElement !== element) return;
    const at = caretBetween(before, value);
    const [start, end] = places.current.get(value) ?? [at, at];
    element.setSelectionRange(start, end);
  }, [field, value]);
}
