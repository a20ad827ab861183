/** Every form of a quotation is read back by a parser that knows nothing of how it was written. */
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { type DefaultTreeAdapterTypes as Html, parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { beginning, paragraphs, type Quotation, quote, safeAddress } from '../../../components/page/quotes';
import { parseBibtex, plainTex } from './bibtex';

const URL_OF = 'https://example.org/x/how-far/?reach=v1.d4.b3#reach';
const plain: Quotation = {
  text: 'What the evaluator can’t see is free to go wrong (Leike et al., 2018).',
  title: 'Two gaps on one task',
  pageTitle: 'Two ways to fail',
  siteName: 'Past What We Can Check',
  url: URL_OF,
  date: '2026-11-23',
  accessed: '2026-12-01',
};

/** Words that mean something to some parser, among ordinary ones. */
const HOSTILE = [
  ...'` `` ``` ~~~ * ** _ __ [ ] ( ) ![a](b) [a]: [^1] <script>alert(1)</script> </blockquote> --> <!-- & &amp; &lt; &#60; \\ \\\\ { } {{ }} } \\} \\{'.split(
    ' ',
  ),
  ...'# ## - + = --- === 1. 2) > | $ $$ $x$ % ~ ^ " \' @misc{a, @everyone a@b.cd http://a_b.c/d_e* www.a_b.c/*d* https://x.y xmpp:a@b.c :~: #id \\textbf{x} ]]> javascript:alert(1)'.split(
    ' ',
  ),
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '    ',
  '\u00a0',
  '\u202f',
  '\u2060',
  '\u00ad',
  '\u2028',
  '\u0000',
  '\u001b',
  '\u0085',
  '\ufeff',
  '\ud800',
  '\u202e',
  '\ufdd0',
  '“',
  '”',
  '日本語',
  '🧑‍🔬',
  'é',
  'İ',
  'word',
  'words',
  ' ',
];
const hostile = fc.oneof(
  fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HOSTILE) }, fc.string({ unit: 'binary', maxLength: 6 })),
      {
        maxLength: 14,
      },
    )
    .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' '))),
  fc.string({ unit: 'grapheme' }),
);
const quotations: fc.Arbitrary<Quotation> = fc.record(
  {
    text: hostile,
    title: hostile,
    pageTitle: hostile,
    siteName: hostile,
    url: fc.oneof(
      fc.constant(URL_OF),
      hostile.map((h) => `https://example.org/a/${h}?q=${h}#${h}`),
    ),
    date: fc.constantFrom('2026-11-23', '2026-01-02', ''),
    accessed: fc.constant('2026-12-01'),
    authors: fc.array(hostile, { maxLength: 2 }),
  },
  { requiredKeys: ['text', 'title', 'pageTitle', 'siteName', 'url', 'date', 'accessed'] },
);
const RUNS = { numRuns: 600 };

/** What must come back: paragraphs, each a line without control characters. */
const wanted = (q: Quotation) => paragraphs(q.text);
const label = (q: Quotation) => [
  ...new Set([q.title, q.pageTitle, q.siteName].map((t) => paragraphs(t.replaceAll('\n', ' '))[0] ?? '')),
];
const labels = (q: Quotation) => label(q).filter(Boolean);

// biome-ignore lint/suspicious/noExplicitAny: mdast's nodes differ by type; each use reads what that type has
type Md = any;
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
const typesIn = (node: Md): string[] => [node.type, ...(node.children ?? []).flatMap(typesIn)];

describe('Markdown', () => {
  it('is a quotation and a line that links to its place', () => {
    expect(quote(plain).markdown).toBe(
      `> ${plain.text}\n\n— [Two gaps on one task, Two ways to fail, Past What We Can Check](${URL_OF})\n`,
    );
  });

  it('reads back as the same words and the same address, whatever they hold', () => {
    fc.assert(
      fc.property(quotations, (q) => {
        const tree: Md = markdown.parse(quote(q).markdown);
        const quotes = tree.children.filter((c: Md) => c.type === 'blockquote');
        expect(quotes.flatMap((c: Md) => c.children.map((p: Md) => textOf(p)))).toEqual(wanted(q));
        expect(
          typesIn({ type: 'x', children: quotes }).filter((t) => !/^(x|blockquote|paragraph|text|link)$/.test(t)),
        ).toEqual([]);
        const last = tree.children.at(-1);
        const link = last.children.at(-1);
        expect(last.type).toBe('paragraph');
        expect(tree.children.length).toBe(quotes.length + 1);
        expect(link.type).toBe('link');
        expect(link.url).toBe(safeAddress(q.url));
        expect(textOf(link)).toBe(labels(q).join(', '));
        expect(link.children.every((c: Md) => c.type === 'text')).toBe(true);
      }),
      RUNS,
    );
  });
});

const elementsOf = (node: Html.ParentNode): Html.Element[] =>
  node.childNodes.flatMap((c) => ('tagName' in c ? [c, ...elementsOf(c)] : []));
const words = (node: Html.ParentNode): string =>
  node.childNodes.map((c) => ('value' in c ? c.value : 'childNodes' in c ? words(c) : '')).join('');
const attribute = (e: Html.Element | undefined, name: string) => e?.attrs.find((a) => a.name === name)?.value;

describe('HTML', () => {
  it('reads back as the same words and address, and nothing else comes in', () => {
    fc.assert(
      fc.property(quotations, (q) => {
        const errors: string[] = [];
        const tree = parseFragment(quote(q).html, { onParseError: (e) => errors.push(e.code) });
        const all = elementsOf(tree);
        // Noncharacters are faults in a strict reading and stay what they are.
        expect(errors.filter((code) => !/noncharacter/.test(code))).toEqual([]);
        expect(all.filter((e) => !/^(blockquote|p|a|cite)$/.test(e.tagName))).toEqual([]);
        expect(
          all
            .flatMap((e) => e.attrs.map((a) => `${e.tagName} ${a.name}`))
            .filter((n) => !/^(a href|blockquote cite)$/.test(n)),
        ).toEqual([]);
        const block = all.filter((e) => e.tagName === 'blockquote');
        expect(block.flatMap((b) => elementsOf(b).map(words))).toEqual(wanted(q));
        expect(
          attribute(
            all.find((e) => e.tagName === 'a'),
            'href',
          ),
        ).toBe(safeAddress(q.url));
        if (block.length > 0) expect(attribute(block[0], 'cite')).toBe(safeAddress(q.url));
        const last = all.filter((e) => e.tagName === 'p').at(-1);
        expect(last && words(last).replace(/^— /, '')).toBe(labels(q).join(', '));
      }),
      RUNS,
    );
  });
});

describe('plain text', () => {
  it('says where, when changed and when read', () => {
    expect(quote(plain).plain).toBe(
      `“${plain.text}”\n— “Two gaps on one task”, Two ways to fail, Past What We Can Check, updated 23 November 2026, ${URL_OF} (read 1 December 2026)\n`,
    );
    expect(quote({ ...plain, text: '', date: '', authors: ['A. B.', 'C. D.'] }).plain).toBe(
      `A. B., C. D., “Two gaps on one task”, Two ways to fail, Past What We Can Check, ${URL_OF} (read 1 December 2026)\n`,
    );
  });

  it('sets a quotation within it in single marks, so that its end is seen', () => {
    const text = 'He asked “could it?” twice.';
    expect(quote({ ...plain, text, title: 'What “could” means' }).plain).toMatch(
      /^“He asked ‘could it\?’ twice\.”\n— “What ‘could’ means”, Two ways/,
    );
    expect(quote({ ...plain, text }).markdown).toContain('> He asked “could it?” twice.');
  });

  it('holds the words, and an address that programs which make links find whole', () => {
    fc.assert(
      fc.property(quotations, (q) => {
        const text = quote(q).plain;
        const found = text.match(/https?:\/\/\S+/g) ?? [];
        expect(found.at(-1)).toBe(safeAddress(q.url));
        // What was quoted within the words stands in single marks: an opening double mark is ours, so it comes at a beginning.
        const words = wanted(q).join('\n\n').replaceAll('“', '‘').replaceAll('”', '’');
        expect(text.startsWith(words ? `“${words}”\n— ` : '')).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('BibTeX', () => {
  it('is one entry that names the place', () => {
    expect(parseBibtex(quote(plain).bibtex)).toEqual([
      {
        type: 'misc',
        key: 'past-what-we-can-check:how-far:reach',
        fields: {
          author: '{Past What We Can Check}',
          title: '{Two gaps on one task}',
          howpublished: 'Two ways to fail, Past What We Can Check',
          year: '2026',
          month: 'nov',
          url: URL_OF,
          urldate: '2026-12-01',
          annote: plain.text,
        },
      },
    ]);
  });

  it('keeps spaces that hold a number and its unit together, in TeX’s way, and no signs that TeX does not know', () => {
    const { fields } = parseBibtex(quote({ ...plain, text: 'about 59–\u206076\u00a0% and 8\u202fh' }).bibtex)[0] ?? {};
    expect(fields?.annote).toBe('about 59–76~\\% and 8\\,h');
  });

  it('has no year for a page without a date', () => {
    const { fields } = parseBibtex(quote({ ...plain, date: '' }).bibtex)[0] ?? {};
    expect(fields).toMatchObject({ urldate: '2026-12-01' });
    expect(fields).not.toHaveProperty('year');
    expect(fields).not.toHaveProperty('month');
  });

  it('reads back as the same words, with a key that every program takes', () => {
    fc.assert(
      fc.property(quotations, (q) => {
        const entries = parseBibtex(quote(q).bibtex);
        expect(entries.length).toBe(1);
        const { key, fields } = entries[0] ?? { key: '', fields: {} as Record<string, string> };
        expect(key).toMatch(/^[a-z0-9-]+(:[a-z0-9-]+)*$/);
        expect(plainTex(fields.annote ?? '')).toBe(wanted(q).join(' '));
        const [title = '', ...within] = labels(q);
        expect(plainTex((fields.title ?? '{}').slice(1, -1))).toBe(title);
        expect(plainTex(fields.howpublished ?? '')).toBe(within.join(', '));
        expect(fields.url).toBe(safeAddress(q.url));
        expect(fields.urldate).toBe('2026-12-01');
      }),
      RUNS,
    );
  });
});

describe('addresses', () => {
  it('stay as they are where nothing is amiss', () => {
    expect(safeAddress(URL_OF)).toBe(URL_OF);
    const words = 'https://example.org/how-far/#reach:~:text=two%20gaps,one%2Dtask&a=%E2%80%A6';
    expect(safeAddress(words)).toBe(words);
  });

  it('lead to the same place', () => {
    fc.assert(
      fc.property(hostile, (h) => {
        const raw = `https://example.org/a/?q=${encodeURIComponent(h.toWellFormed())}#b`;
        expect(new URL(safeAddress(raw)).searchParams.get('q')).toBe(h.toWellFormed());
        expect(safeAddress(`${raw}${h}`)).toMatch(/^[!-~]*$/);
      }),
      RUNS,
    );
  });
});

describe('beginning', () => {
  it('ends with a sentence, or with a word and dots', () => {
    expect(beginning('One. Two three. Four five six.', 18)).toBe('One. Two three.');
    expect(beginning('He said “one two.” Then more words came.', 22)).toBe('He said “one two.”');
    expect(beginning('one two three four', 10)).toBe('one two …');
    expect(beginning('short', 10)).toBe('short');
  });

  it('never gives more than was asked for', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 5, max: 60 }), (text, most) => {
        expect(beginning(text, most).length).toBeLessThanOrEqual(most + 2);
      }),
    );
  });
});
