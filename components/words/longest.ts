/** The longest of some texts, the first of its length; '' for none. Its room is kept where the others may stand. */
export const longestOf = (texts: readonly string[]): string =>
  texts.reduce((most, text) => (text.length > most.length ? text : most), '');
