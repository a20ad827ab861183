/** Where a browser lets no page copy, the reader takes the text by hand: it stands in a box, selected. */

import { adopt } from './adopt';
import { BY_HAND_STYLE } from './by-hand-style';

let close: ((refocus?: boolean) => void) | null = null;

/**
 * Shows a text to be copied by hand. Escape, the button or a press elsewhere puts it away.
 * @param back what gets the focus when it is put away by the keyboard or the button
 */
export function showByHand(text: string, back: HTMLElement | null): void {
  close?.();
  adopt(BY_HAND_STYLE);
  const box = document.createElement('div');
  box.className = 'copy-by-hand';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'copy-by-hand-words');
  const words = document.createElement('p');
  words.id = 'copy-by-hand-words';
  words.textContent = 'This browser does not let the page copy. Take the text from here:';
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text.trimEnd();
  field.rows = Math.min(8, Math.max(2, Math.ceil(text.length / 44)));
  field.setAttribute('aria-labelledby', words.id);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Close';
  button.onclick = () => close?.(true);
  box.append(words, field, button);
  const outside = (event: Event) => {
    if (!box.contains(event.target as Node)) close?.();
  };
  close = (refocus = false) => {
    close = null;
    document.removeEventListener('pointerdown', outside);
    box.remove();
    if (refocus) back?.focus({ preventScroll: true });
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close?.(true);
  });
  document.addEventListener('pointerdown', outside);
  document.body.append(box);
  field.focus({ preventScroll: true });
  field.select();
}
