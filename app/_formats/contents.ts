/** What the page of contents says of itself. */
export const CONTENTS_SUMMARY = 'Every section, figure, word and example of the book on one page, by title.';
