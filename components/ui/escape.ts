/** The one place where text becomes markup. */

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // HTML and XML both know the number; &apos; is younger than some readers of feeds
  "'": '&#39;',
};

/**
 * A text as it may stand in HTML and in XML, in an element or in a quoted attribute: read back, it is the same text, and never
 * markup. Characters that neither language has (controls, halves of characters) are the caller's to take out.
 */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (c) => REFERENCES[c] ?? c);
