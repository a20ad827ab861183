/** A page's source as a tree, read once: Markdown, passages, share cards, embeds and checks all start from it. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { YAMLError } from 'yaml';
import blockIds from '../../components/mdx/plugins/block-ids.mjs';
import citations from '../../components/mdx/plugins/citations.mjs';
import { onceEach, readText, shown } from '../files';
import { ContentError } from '../problem';
import { notYaml } from '../yaml';

/** A node of a page's tree, as far as anybody reads it. */
export interface PageNode {
  type: string;
  /** of an element */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: string | { value: string } | null }[];
  value?: string;
  url?: string;
  depth?: number;
  children?: PageNode[];
  data?: { hProperties?: { id?: string } };
  position?: Root['position'];
}

// The same plugins as the site's (components/mdx/plugins/index.mjs), so that the two cannot disagree.
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath)
  .use(blockIds)
  .use(citations);

/** A source as a tree, with ids and citations in place. @throws the parser's error if it is not valid MDX */
export const treeOf = (source: string): PageNode => processor.runSync(processor.parse(source)) as PageNode;

/**
 * The tree of a page. It is read once and shared: nobody may change it.
 * @param file in content/, such as chapters/01-two-ways-to-fail.mdx
 * @throws ContentError if the page is not valid MDX
 */
export const pageTree = onceEach((file: string): PageNode => {
  const source = readText(file);
  try {
    return treeOf(source);
  } catch (error) {
    // The front matter names old ids, so it is read with the text; it starts in the second line.
    if (error instanceof YAMLError) throw new ContentError([notYaml(error, file, (error.linePos?.[0].line ?? 0) + 1)]);
    const { reason, line, place } = error as {
      reason?: string;
      line?: number;
      place?: { line?: number; start?: { line: number } };
    };
    throw new ContentError([
      {
        file: shown(file),
        line: line ?? place?.start?.line ?? place?.line ?? 0,
        message: `this is not valid MDX: ${reason ?? String(error)}`,
        cure: 'close every tag; write { and < in prose as words',
      },
    ]);
  }
});

/** Whether a node is one of the vocabulary's blocks, or some other element. */
export const isElement = (node: PageNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An empty target that keeps an old id alive (components/mdx/plugins/block-ids.mjs). */
export const isAlias = (node: PageNode): boolean => isElement(node) && attributesOf(node).className === 'alias';

/** The id that a heading or a paragraph was given by its mark. */
export const markOf = (node: PageNode): string | undefined => node.data?.hProperties?.id;

/** The attributes of an element, as text; one that stands alone is "true". */
export const attributesOf = (node: PageNode): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? [])
      .filter((a) => a.type === 'mdxJsxAttribute')
      .map((a) => [a.name, typeof a.value === 'string' ? a.value : String(a.value?.value ?? true)]),
  );
