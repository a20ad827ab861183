/** A small strict reader of BibTeX: it stops at anything that BibTeX itself would stop at. */

export interface BibEntry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** @throws Error at the first thing that is not BibTeX */
export function entriesOf(text: string): BibEntry[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at “${text.slice(at, at + 40)}”`);
  };
  const take = (pattern: RegExp, what: string): string => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) return fail(what);
    at = sticky.lastIndex;
    return found[1] ?? found[0];
  };
  /** BibTeX counts braces, escaped ones too. */
  const braced = (): string => {
    const from = at;
    let depth = 0;
    for (; at < text.length; at++) {
      if (text[at] === '{') depth++;
      if (text[at] === '}' && --depth === 0) return text.slice(from + 1, at++);
    }
    at = from;
    return fail('a brace that is never closed');
  };
  const entries: BibEntry[] = [];
  take(/\s*/, 'space');
  while (at < text.length) {
    const type = take(/@([a-z]+)/, 'an entry');
    const key = take(/\{([A-Za-z0-9:_-]+),\s*/, 'a key');
    const fields: Record<string, string> = {};
    while (text[at] !== '}') {
      const name = take(/([a-z]+) = /, 'a field');
      if (name in fields) fail(`the field ${name} twice`);
      fields[name] = text[at] === '{' ? braced() : take(/[a-z]{3}/, 'a month');
      take(/,\s*/, 'a comma');
    }
    at++;
    if (entries.some((e) => e.key === key)) fail(`the key ${key} twice`);
    entries.push({ type, key, fields });
    take(/\s*/, 'space');
  }
  return entries;
}
