/** What is pasted as rich text (lists, headings, tables of other programs) becomes an outline in plain text, to be looked at and changed. */
import { fromRichText } from '../../lab/rich-text';

/** A page that was copied whole may be large; an outline is not. */
const MOST = 4_000_000;
/** Longer text is put in at once, which browsers do not take back with their own undo. */
const TYPED = 20_000;

/** The outline in what is being pasted; null where its plain text says as much. */
export function pastedOutline(pasted: DataTransfer): string | null {
  const html = pasted.getData('text/html');
  if (!html || html.length > MOST) return null;
  try {
    // A document that is parsed here runs nothing and loads nothing.
    return fromRichText(new DOMParser().parseFromString(html, 'text/html').body);
  } catch {
    return null;
  }
}

/** Puts text in a field where the caret is, so that the browser's undo takes it back where that can be. @returns the field's text */
export function insertText(field: HTMLTextAreaElement, text: string): string {
  const typed = text.length <= TYPED && (document.execCommand?.('insertText', false, text) ?? false);
  if (!typed) field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  return field.value;
}
