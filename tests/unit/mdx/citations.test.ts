import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import citations, { parseCitation } from '../../../components/mdx/plugins/citations.mjs';

interface Piece {
  type: string;
  value?: string;
  attributes?: { value: string }[];
}

/** What a paragraph becomes: its texts, and for each citation its sources. */
function pieces(markdown: string): (string | [string, string][])[] {
  const tree = unified().use(remarkParse).parse(markdown);
  const done = unified().use(citations).runSync(tree);
  const paragraph = (done as unknown as { children: { children: Piece[] }[] }).children[0];
  return (paragraph?.children ?? []).map(
    ({ value, attributes }) => value ?? JSON.parse(attributes?.[0]?.value ?? 'null'),
  );
}

describe('citations', () => {
  it('reads keys and places, several in one', () => {
    expect(parseCitation('@wu2021')).toEqual([['wu2021', '']]);
    expect(parseCitation('@wu2021, section 4, table 2; @leike2018rrm')).toEqual([
      ['wu2021', 'section 4, table 2'],
      ['leike2018rrm', ''],
    ]);
    expect(pieces('Books were summed up [@wu2021, section 4; @stiennon2020] by parts.')).toEqual([
      'Books were summed up',
      [
        ['wu2021', 'section 4'],
        ['stiennon2020', ''],
      ],
      ' by parts.',
    ]);
  });

  it.each(['.', ',', ';', ':'])(
    'stands behind the mark “%s” that follows it, and takes the space before it',
    (mark) => {
      expect(pieces(`It held [@wu2021]${mark} And so on`)).toEqual([`It held${mark}`, [['wu2021', '']], ' And so on']);
      expect(pieces(`It held [@wu2021]${mark}`)).toEqual([`It held${mark}`, [['wu2021', '']]]);
    },
  );

  it.each(['?', '!', ')', '-'])('stands before “%s”, which no raised mark follows', (mark) => {
    expect(pieces(`It held [@wu2021]${mark}`)).toEqual(['It held', [['wu2021', '']], mark]);
  });

  it('finds every one in a text, at its beginning too, and no other bracket', () => {
    expect(pieces('[@a1] and [@b2], [c3] and @d4.')).toEqual([[['a1', '']], ' and,', [['b2', '']], ' [c3] and @d4.']);
    expect(pieces('No source, [see there].')).toEqual(['No source, [see there].']);
  });
});
