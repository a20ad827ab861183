/**
 * Explicit ids: `## Title [#id]` and a paragraph that ends with ` [#id]` get that id (`{#id}` would be an expression in MDX).
 * Front matter's `aliases: {old-id: new-id}` puts an empty target with the old id beside the new one, so that an old
 * link works without JavaScript.
 * @typedef {import('mdast').Root} Root
 */
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';

const MARK = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/** @param {any} node */
function idOf(node) {
  if (node.data?.hProperties?.id) return node.data.hProperties.id;
  const attribute = node.attributes?.find((/** @type {any} */ a) => a.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** @param {string} name @param {string} id @param {'mdxJsxFlowElement' | 'mdxJsxTextElement'} type */
const target = (name, id, type) => ({
  type,
  name,
  attributes: [
    { type: 'mdxJsxAttribute', name: 'id', value: id },
    { type: 'mdxJsxAttribute', name: 'className', value: 'alias' },
  ],
  children: [],
});

export default function blockIds() {
  return (/** @type {any} */ tree) => {
    visit(tree, ['heading', 'paragraph'], (/** @type {any} */ node) => {
      const last = node.children.at(-1);
      if (last?.type !== 'text') return;
      const found = MARK.exec(last.value);
      if (!found) return;
      last.value = last.value.slice(0, found.index);
      if (last.value === '') node.children.pop();
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: found[1] } };
    });

    const front = tree.children.find((/** @type {any} */ child) => child.type === 'yaml');
    const aliases = Object.entries((front && parse(front.value)?.aliases) ?? {});
    if (aliases.length === 0) return;
    /** @type {Map<string, string[]>} */
    const byNew = new Map();
    for (const [old, now] of aliases) byNew.set(String(now), [...(byNew.get(String(now)) ?? []), old]);
    visit(tree, (/** @type {any} */ node, index, /** @type {any} */ parent) => {
      const olds = byNew.get(idOf(node));
      if (!olds || !parent || index === undefined) return;
      byNew.delete(idOf(node));
      if (node.type === 'heading' || node.type === 'paragraph') {
        node.children.unshift(...olds.map((id) => target('span', id, 'mdxJsxTextElement')));
      } else {
        const text = node.type === 'mdxJsxTextElement';
        const targets = olds.map((id) => target('span', id, text ? 'mdxJsxTextElement' : 'mdxJsxFlowElement'));
        parent.children.splice(index, 0, ...targets);
        return index + targets.length + 1;
      }
    });
  };
}
