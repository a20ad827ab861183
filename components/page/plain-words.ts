/** How a page's marks read where there are only words: the same when the build writes them and when a reader copies them. */

/** A section is shown and quoted by so much of its beginning. */
export const SECTION_TEXT = 600;

/** Takes off the stop that a text ends with. @returns the text without it, and the stop or '' */
export function splitStop(text: string): [before: string, stop: string] {
  const stop = /[.,;:]?$/.exec(text)?.[0] ?? '';
  return [text.slice(0, text.length - stop.length), stop];
}

/** A citation stands behind the full stop on the page, where it is a raised mark; in plain words it comes before it. */
export function withCitation(text: string, sources: readonly string[]): string {
  const [before, stop] = splitStop(text);
  return `${before} (${sources.join('; ')})${stop}`;
}
