import { adopt } from '../ui/adopt';
import { DIALOG_STYLE } from './dialog-style';

/** Makes an element with a class, attributes and what stands in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** A dialog over the page. Escape, its button and a press beside it close it; the focus goes back to where it came from. */
export function openDialog(label: string, head: readonly Node[], body: Node, style = ''): HTMLDialogElement {
  adopt(DIALOG_STYLE);
  if (style) adopt(style);
  const close = made('button', { type: 'button', 'aria-label': 'Close' }, '×');
  const dialog = made(
    'dialog',
    { class: 'asked no-print', 'aria-label': label },
    made('div', { class: 'asked-head' }, ...head, close),
    made('div', { class: 'asked-body' }, body),
  );
  close.onclick = () => dialog.close();
  dialog.onclick = (event) => {
    if (event.target === dialog) dialog.close();
  };
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
