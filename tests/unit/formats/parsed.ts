/** Markdown, parsed back by the parser of everybody else. */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkFrontmatter);

export const parse = (markdown: string): Root => parser.parse(markdown);

/** Every node of a kind, in order. */
export const all = <T extends Nodes['type']>(tree: Root, type: T): Extract<Nodes, { type: T }>[] => {
  const found: Extract<Nodes, { type: T }>[] = [];
  visit(tree, (node) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: T }>);
  });
  return found;
};

/** The one element that may stand in these files: an empty target. */
export const ANCHOR = /^<a id="([a-z0-9-]+)">$/;
export const anchorsOf = (tree: Root) => all(tree, 'html').flatMap((n) => ANCHOR.exec(n.value)?.[1] ?? []);
