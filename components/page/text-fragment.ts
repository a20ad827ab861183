/**
 * Links to words (`#:~:text=`, the WICG's text fragments): the browser looks for the words, shows and marks them. Each term must
 * lie within one block of text, and the first match wins, so a term grows until it is the first of its kind.
 */

/** Words up to this length are named whole; longer ones by their first and last words. */
const WHOLE = 90;
const MOST_WORDS = 8;
/** Words before or behind that tell one place from another that reads the same. */
const MOST_CONTEXT = 24;

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(c);

/** How far around a place its word is looked for. */
const NEAR = 80;

/**
 * The word that a place lies inside, as browsers divide words ("don’t" and "1,000" are one each): where it begins and ends, or
 * null for a place between words.
 */
function wordAround(text: string, at: number): [number, number] | null {
  if (at <= 0 || at >= text.length) return null;
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) {
    if (!isWord(text[at - 1]) || !isWord(text[at])) return null;
    let [from, to] = [at, at];
    while (isWord(text[from - 1])) from--;
    while (isWord(text[to])) to++;
    return [from, to];
  }
  // From a space on: where a text begins changes how it is divided.
  const start = Math.max(0, text.slice(0, at).search(/\s\S*$/), at - NEAR);
  const words = new Intl.Segmenter('en', { granularity: 'word' }).segment(text.slice(start, at + NEAR));
  const word = words.containing(at - start);
  if (!word?.isWordLike || word.index === at - start) return null;
  return [start + word.index, start + word.index + word.segment.length];
}

/**
 * Percent-encodes a term; "-", "," and "&" would be read as the directive's own marks, and a full stop at the end of an address is
 * taken for the sentence's by programs that make links.
 */
const encoded = (term: string): string =>
  encodeURIComponent(term).replaceAll('-', '%2D').replace(/\.$/, '%2E').replace(/!$/, '%21');

/** Ends of the first 1, 2, … words of a line that starts at `from`; no further than `to`. */
function* growing(text: string, from: number, to: number, most = MOST_WORDS): Generator<number> {
  const line = text.slice(from, to).split('\n')[0] ?? '';
  let words = 0;
  for (const word of line.matchAll(/\S+/g)) {
    yield from + word.index + word[0].length;
    if (++words === most) return;
  }
}

/** Starts of the last 1, 2, … words before `to`; no further back than `from`, and within one line. */
function* shrinking(text: string, from: number, to: number, most = MOST_WORDS): Generator<number> {
  const lineStart = Math.max(from, text.lastIndexOf('\n', to - 1) + 1);
  const words = [...text.slice(lineStart, to).matchAll(/\S+/g)].reverse();
  for (const word of words.slice(0, most)) yield lineStart + word.index;
}

/**
 * The text directive for a part of a page's text.
 * @param text the whole page's text, white space collapsed, a line per block
 * @param begin,stop where the wanted words begin and stop in it
 * @returns such as "text=two%20gaps,one%20task" or "text=the-,two%20gaps,-again", or '' if no directive finds just these words
 */
export function textDirective(text: string, begin: number, stop: number): string {
  let [from, to] = [begin, stop];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  if (from >= to) return '';
  // Browsers match whole words only.
  from = wordAround(text, from)?.[0] ?? from;
  to = wordAround(text, to)?.[1] ?? to;
  // Matching knows no case, and between a prefix and its words any white space; a lower case of another length would shift
  // every place behind it.
  const flat = text.replaceAll('\n', ' ');
  const lower = flat.toLowerCase();
  const low = lower.length === text.length ? lower : flat;
  const isFirst = (a: number, b: number) => low.indexOf(low.slice(a, b)) === a;

  // The words before may stand in the block above, and those behind in the one below.
  const gap = text.slice(0, from).trimEnd().length;
  const next = to + (/^\s*/.exec(text.slice(to))?.[0].length ?? 0);
  const before = [...shrinking(text, 0, gap, MOST_CONTEXT)];
  const behind = [...growing(text, next, text.length, MOST_CONTEXT)];
  const prefix = (at: number) => `${encoded(text.slice(at, gap))}-,`;

  const withPrefix = (end: number, rest: string): string => {
    if (isFirst(from, end)) return `text=${rest}`;
    const at = before.find((start) => isFirst(start, end));
    return at === undefined ? '' : `text=${prefix(at)}${rest}`;
  };

  /** The words whole, told from those that read the same by what stands before them, behind them, or on both sides. */
  const withContext = (words: string): string => {
    const found = withPrefix(to, words);
    if (found || next === text.length) return found;
    const suffix = (end: number) => `,-${encoded(text.slice(next, end))}`;
    const end = behind.find((stop) => isFirst(from, stop));
    if (end !== undefined) return `text=${words}${suffix(end)}`;
    for (let n = 0; n < Math.max(before.length, behind.length); n++) {
      const start = before[Math.min(n, before.length - 1)];
      const stop = behind[Math.min(n, behind.length - 1)];
      if (start !== undefined && stop !== undefined && isFirst(start, stop))
        return `text=${prefix(start)}${words}${suffix(stop)}`;
    }
    return '';
  };

  const whole = text.slice(from, to);
  if (!whole.includes('\n') && whole.length <= WHOLE) {
    const found = withContext(encoded(whole));
    if (found) return found;
  }
  let startEnd = from;
  for (const end of growing(text, from, to)) {
    startEnd = end;
    if (end - from >= 12 && isFirst(from, end)) break;
  }
  if (startEnd === to) return withContext(encoded(text.slice(from, to)));
  const starts = [...shrinking(text, startEnd, to)];
  const ends = starts.filter((at) => low.indexOf(low.slice(at, to), startEnd) === at);
  // A short last word is found too easily once the page changes.
  const last = ends.find((at) => to - at >= 8) ?? ends.at(-1);
  const range = (at: number, suffix: string) =>
    withPrefix(startEnd, `${encoded(text.slice(from, startEnd))},${encoded(text.slice(at, to))}${suffix}`);
  if (last !== undefined) return range(last, '');
  // Few words of the last block that stand elsewhere, too, are told apart by the words behind them.
  const most = starts.at(-1) ?? to;
  for (const end of growing(text, to, text.length)) {
    if (low.indexOf(low.slice(most, end), startEnd) !== most) continue;
    return range(most, `,-${encoded(text.slice(to, end).trim())}`);
  }
  return '';
}

/** What browsers don't search, and what was only put there to copy. */
const NOT_SEARCHED =
  'script, style, noscript, select, iframe, video, audio, .copy-menu, .copy-bar, .page-voice, .note-card';

/** The page's text as browsers search it, and where a range lies in it. */
function pageText(range: Range): { text: string; from: number; to: number } {
  let text = '';
  let from = -1;
  let to = -1;
  const push = (words: string) => {
    const one = words.replace(/\s+/g, ' ');
    text += /\s$|^$/.test(text) ? one.trimStart() : one;
  };
  const cut = () => {
    text = text.trimEnd();
    if (text) text += '\n';
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      if (!range.intersectsNode(node)) {
        push(node.data);
        return;
      }
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      push(node.data.slice(0, start));
      if (from < 0) from = text.length;
      push(node.data.slice(start, end));
      if (end > start) to = text.length;
      push(node.data.slice(end));
      return;
    }
    if (!(node instanceof Element) || node.matches(NOT_SEARCHED)) return;
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return;
    const block = node.localName === 'br' || !/^(inline|contents|ruby)/.test(display);
    if (block) cut();
    for (const child of node.childNodes) walk(child);
    if (block) cut();
  };
  walk(document.body);
  return { text, from, to: Math.min(to, text.length) };
}

/** The directive for a range of the page, or '' where the browser knows none or none would find it. */
export function directiveFor(range: Range): string {
  if (!('fragmentDirective' in document)) return '';
  const { text, from, to } = pageText(range);
  return from < 0 || to <= from ? '' : textDirective(text, from, to);
}
