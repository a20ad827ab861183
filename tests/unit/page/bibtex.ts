/** A strict reader of BibTeX for tests: what it takes, every program takes. */

export interface BibEntry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** @throws Error at the first character that does not belong where it stands */
export function parseBibtex(source: string): BibEntry[] {
  let at = 0;
  const fail = (wanted: string): never => {
    throw new Error(`${wanted} expected at ${at}: ${JSON.stringify(source.slice(at, at + 30))} in ${source}`);
  };
  const take = (pattern: RegExp, wanted: string): string => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(source)?.[0];
    if (found === undefined) return fail(wanted);
    at += found.length;
    return found;
  };
  /** A value in braces. As in BibTeX, a backslash hides no brace. */
  const braced = (): string => {
    take(/\{/, '{');
    const from = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= source.length) fail('}');
      if (source[at] === '{') depth++;
      if (source[at] === '}') depth--;
    }
    return source.slice(from, at - 1);
  };
  const entries: BibEntry[] = [];
  take(/\s*/, '');
  while (at < source.length) {
    take(/@/, '@');
    const type = take(/[a-z]+/, 'a type');
    take(/\{/, '{');
    const key = take(/[^\s"#%'(),={}\\~]+/, 'a key');
    const fields: Record<string, string> = {};
    while (source[at] === ',') {
      take(/,\s*/, ',');
      const name = take(/[a-z]+/, 'a field');
      if (name in fields) fail('a field only once');
      take(/\s*=\s*/, '=');
      fields[name] = source[at] === '{' ? braced() : take(/[a-z]{3}|\d+/, 'a value');
      if (source[at - 1] !== '}' && !MONTHS.includes(fields[name] ?? '')) fail('a month');
      take(/\s*/, '');
    }
    take(/\}\s*/, '}');
    entries.push({ type, key, fields });
  }
  return entries;
}

const WORDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
};

/** What TeX prints for a value. @throws Error on a character that TeX would take for a command */
export function plainTex(value: string): string {
  return value.replace(/\\([a-z]+)\{\}|\\([$&#%_])|\\,|[\\{}$&#%_^~]/g, (all, word?: string, mark?: string) => {
    if (all === '~') return '\u00a0';
    if (all === '\\,') return '\u202f';
    const printed = mark ?? (word === undefined ? undefined : WORDS[word]);
    if (printed === undefined) throw new Error(`“${all}” is a command to TeX in ${value}`);
    return printed;
  });
}
