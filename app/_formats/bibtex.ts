/** The sources as BibTeX, from the CSL-JSON that is their home. Plain ASCII, so that old tools read it too. */
import { KNOWN, type Reference } from '../../content/references';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'paper-conference': 'inproceedings',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  thesis: 'phdthesis',
};

/** The field that holds what a work appeared in, by BibTeX type. */
const CONTAINER: Readonly<Record<string, string>> = {
  article: 'journal',
  inproceedings: 'booktitle',
  incollection: 'booktitle',
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '’': "'",
  '‘': '`',
  '“': '``',
  '”': "''",
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
  ß: '{\\ss}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  '\u00a0': '~',
};

/** Combining marks and the accents of TeX. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

function character(c: string): string {
  const special = SPECIAL[c];
  if (special !== undefined) return special;
  if (/[&%$#_]/.test(c)) return `\\${c}`;
  if (/^[\x20-\x7e]$/.test(c)) return c;
  const [base = '', mark = '', ...more] = c.normalize('NFD');
  const accent = ACCENTS[mark];
  if (!accent || more.length) return c;
  return `{\\${accent}{${base === 'i' || base === 'j' ? `\\${base}` : base}}}`;
}

/** A text as TeX writes it. Characters that TeX has no plain way for stay as they are. */
export const tex = (value: string): string => [...value.normalize('NFC')].map(character).join('');

/** A title: words with capitals of their own keep them whatever the style does to the rest. */
function titleOf(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word, i) => {
      const kept = i === 0 ? /.[A-Z]/.test(word) : /[A-Z]/.test(word);
      return kept ? `{${tex(word)}}` : tex(word);
    })
    .join('');
}

/** A family name; one with small words within is held together, or BibTeX would take its beginning for a “von”. */
const family = (name: string): string => (/^\p{Lu}.* \p{Ll}/u.test(name) ? `{${tex(name)}}` : tex(name));

function authors(r: Reference): string {
  return r.author
    .map((a) => {
      if ('family' in a) return a.given ? `${family(a.family)}, ${tex(a.given)}` : family(a.family);
      return a.literal === 'others' ? 'others' : `{${tex(a.literal)}}`;
    })
    .join(' and ');
}

/** Addresses are printed as they are; only what would end the field is written otherwise. */
const address = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

function entry(r: Reference): string {
  const type = TYPES[r.type] ?? 'misc';
  const [year, month, day] = r.issued['date-parts'][0];
  const container = r['container-title'];
  const arxiv = r.archive === 'arXiv' ? r.archive_location : undefined;
  const own = r.number?.startsWith('arXiv:') ? undefined : r.number;
  const publisher = type === 'techreport' ? 'institution' : 'publisher';
  const fields: (readonly [string, string | undefined])[] = [
    ['title', `{${titleOf(r.title)}}`],
    ['author', `{${authors(r)}}`],
    [CONTAINER[type] ?? 'howpublished', container && `{${tex(container)}}`],
    [publisher, r.publisher && `{${tex(r.publisher)}}`],
    ['volume', r.volume && `{${tex(r.volume)}}`],
    ['number', own && `{${tex(own)}}`],
    ['pages', r.page && `{${tex(r.page.replace(/(\d)\s*[-–]\s*(\d)/g, '$1–$2'))}}`],
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['eprint', arxiv && `{${tex(arxiv)}}`],
    ['archiveprefix', arxiv && '{arXiv}'],
    ['doi', r.DOI && `{${address(r.DOI)}}`],
    ['url', `{${address(r.URL)}}`],
    ['annote', `{${tex(KNOWN[r.custom.known])}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@${type}{${r.id},\n${lines.join('\n')}\n}\n`;
}

/** All sources as one BibTeX file; their keys are the citation keys of the site. */
export const bibtex = (references: readonly Reference[]): string => references.map(entry).join('\n');
