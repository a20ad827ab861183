// @vitest-environment jsdom
/** Whatever a text holds, as markup it is that text again and nothing else: read back by an HTML and by an XML parser. */
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../app/_html/xml';
import { cleanText, toMarkup } from '../../../components/lab/text';
import { escapeMarkup } from '../../../components/ui/escape';

/** What parsers take for themselves on any way: the null character, and carriage returns, which become line breaks. */
const kept = (text: string): string => text.replace(/\0/g, '').replace(/\r\n?/g, '\n');

const piece = fc.constantFrom(
  ...['<', '>', '&', '"', "'", '&amp;', '&lt', '&#60;', '&#x3c;', '&quot;', '&apos;', '&notin;', '&not', '`', '=', '/'],
  ...[
    '<script>',
    '</p>',
    '</title>',
    '-->',
    '<!--',
    '<![CDATA[',
    ']]>',
    '<?x',
    'javascript:',
    '\u00a0',
    '\u2028',
    'é',
    '漢',
  ],
);
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 14 }).map((bits) => bits.join('')),
);

/** One element's text, and its attribute, as parse5 reads them. */
function readHtml(html: string): { text: string; title: string } {
  const { childNodes } = parseFragment(html);
  expect(childNodes).toHaveLength(1);
  const [node] = childNodes as DefaultTreeAdapterTypes.Element[];
  expect(node?.tagName).toBe('p');
  expect(node?.attrs.map((a) => a.name)).toEqual(['title']);
  const inside = node?.childNodes ?? [];
  expect(inside.every((child) => child.nodeName === '#text')).toBe(true);
  return {
    text: inside.map((child) => ('value' in child ? child.value : '')).join(''),
    title: node?.attrs[0]?.value ?? '',
  };
}

describe('markup of a text', () => {
  it('names all five marks, and nothing else', () => {
    expect(escapeMarkup(`a <b> & "c" 'd'`)).toBe('a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;');
    expect(escapeMarkup('&amp;')).toBe('&amp;amp;');
    expect(escapeMarkup('1 % of – “words”, é 漢 `x`')).toBe('1 % of – “words”, é 漢 `x`');
  });

  it('is the text again for an HTML parser, in an element and in either quotes', () =>
    fc.assert(
      fc.property(hostile.map(kept), (text) => {
        const safe = escapeMarkup(text);
        for (const quote of ['"', "'"]) {
          const back = readHtml(`<p title=${quote}${safe}${quote}>${safe}</p>`);
          expect(back).toEqual({ text, title: text });
        }
      }),
      { numRuns: 500 },
    ));

  it('is the text again for an XML parser, less what XML has none of', () => {
    const parser = new DOMParser();
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = escapeXml(text);
        const page = parser.parseFromString(`<p title="${safe}">${safe}</p>`, 'application/xml');
        expect(page.querySelector('parsererror')).toBeNull();
        expect(page.documentElement.children).toHaveLength(0);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has none of
        const fit = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        expect(page.documentElement.textContent).toBe(fit.replace(/\r\n?/g, '\n'));
        expect(page.documentElement.getAttribute('title')).toBe(fit.replace(/\r\n|[\t\n\r]/g, ' '));
      }),
      { numRuns: 300 },
    );
  });

  it('of a tree’s texts shows what the tree keeps, and hides nothing', () =>
    fc.assert(
      fc.property(hostile.map(kept), (text) => {
        const safe = toMarkup(`${text}\u202e\u200b`);
        expect(readHtml(`<p title="${safe}">${safe}</p>`).text).toBe(cleanText(text, 1000));
      }),
    ));
});
