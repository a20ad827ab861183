/** Style of what is fetched when it is asked for: it comes with the code, so that no page carries it before. */

const adopted = new Set<string>();

/** Puts a style sheet's text into the page, once. The content policy lets scripts of the site do this. */
export function adopt(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  // Browsers before 2023 have no such sheets; there what is asked for stands unadorned, and works.
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
