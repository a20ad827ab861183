import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import blockIds from '../../../components/mdx/plugins/block-ids.mjs';
import numbers from '../../../components/mdx/plugins/numbers.mjs';

interface Shown {
  type: string;
  name?: string | null;
  value?: string;
  children?: Shown[];
  attributes?: { name: string; value: unknown }[];
  data?: { hProperties?: { id?: string } };
}

function treeOf(source: string): Root {
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(source);
  return unified()
    .use(blockIds)
    .runSync(tree as never) as unknown as Root;
}

/** The tree in short: a node's id behind #, an alias as “old:type”, texts in quotes. */
function show(node: Nodes | Shown): string {
  const { type, name, value, children = [], attributes = [], data } = node as Shown;
  const of = (what: string) => attributes.find((a) => a.name === what)?.value;
  if (of('className') === 'alias') return `${name} ${of('id')}:${type === 'mdxJsxTextElement' ? 'text' : 'flow'}`;
  if (type === 'text') return `“${value}”`;
  if (type === 'yaml') return 'yaml';
  const id = data?.hProperties?.id ?? of('id');
  return `${name ?? type}${id ? `#${id}` : ''}(${children.map(show).join(' ')})`;
}
const shown = (source: string): string[] => treeOf(source).children.map(show);

describe('ids of blocks', () => {
  it('stand at the end of a heading or a paragraph, and are taken out of its words', () => {
    expect(shown('## Two gaps [#two-gaps]\n\nWords *and* more. [#more2]')).toEqual([
      'heading#two-gaps(“Two gaps”)',
      'paragraph#more2(“Words ” emphasis(“and”) “ more.”)',
    ]);
    // alone behind other nodes, nothing is left of it
    expect(shown('*All.* [#all]')).toEqual(['paragraph#all(emphasis(“All.”))']);
  });

  it('are no others: not within, not in capitals, not behind code, not in a list’s own text', () => {
    expect(shown('See [#one] here.')).toEqual(['paragraph(“See [#one] here.”)']);
    expect(shown('Here [#One]')).toEqual(['paragraph(“Here [#One]”)']);
    expect(shown('Here [#a--b]')).toEqual(['paragraph(“Here [#a--b]”)']);
    expect(shown('Here [#a] `x`')[0]).toMatch(/^paragraph\(“Here \[#a\] ” /);
  });
});

describe('aliases', () => {
  const page = (aliases: string, body: string) => shown(`---\naliases: {${aliases}}\n---\n\n${body}`);

  it('stand within a heading or paragraph, before its words, each old id', () => {
    expect(page('old: new, older: new', '## Title [#new]')).toEqual([
      'yaml',
      'heading#new(span old:text span older:text “Title”)',
    ]);
    expect(page('old: new', 'Words. [#new]')).toEqual(['yaml', 'paragraph#new(span old:text “Words.”)']);
  });

  it('stand before an element: as a block before a block, in the line within a line', () => {
    expect(page('old: fig, older: fig', '<Figure id="fig">\nText.\n</Figure>\n\nAfter.')).toEqual([
      'yaml',
      'span old:flow',
      'span older:flow',
      'Figure#fig(paragraph(“Text.”))',
      'paragraph(“After.”)',
    ]);
    expect(page('old: claim', 'It is <Claim id="claim">so</Claim>.')).toEqual([
      'yaml',
      'paragraph(“It is ” span old:text Claim#claim(“so”) “.”)',
    ]);
  });

  it('are put at the first of their kind only, and those of one id leave another’s alone', () => {
    expect(page('o1: a, o2: b', 'One. [#a]\n\nTwo. [#b]\n\n<Aside id="a">x</Aside>')).toEqual([
      'yaml',
      'paragraph#a(span o1:text “One.”)',
      'paragraph#b(span o2:text “Two.”)',
      expect.stringMatching(/Aside#a\(/),
    ]);
    expect(page('old: nowhere', 'One. [#a]')).toEqual(['yaml', 'paragraph#a(“One.”)']);
    expect(shown('One. [#a]')).toEqual(['paragraph#a(“One.”)']);
  });
});

describe('numbers', () => {
  const kept = (text: string): string => {
    const tree = unified().use(remarkParse).parse(text);
    const [paragraph] = (unified().use(numbers).runSync(tree) as unknown as Root).children;
    return show(paragraph as Nodes);
  };
  it('keep sign and unit on their line', () => {
    expect(kept('85 ± 3 % and 7 % of 9')).toBe('paragraph(“85\u00a0±\u00a03\u00a0% and 7\u00a0% of 9”)');
    expect(kept('a ± b, a % b')).toBe('paragraph(“a ± b, a % b”)');
  });
});
