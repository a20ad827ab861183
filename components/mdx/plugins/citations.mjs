/**
 * Citations: `[@key]`, `[@key, section 3.2]` and `[@a; @b]` become `<Cite sources='[["key","section 3.2"]]'/>`.
 * Whether a key exists is content/check's business; here it is only syntax.
 */
import { visit } from 'unist-util-visit';

const CITATION = /\[(@[a-z0-9]+(?:,[^\];]*)?(?:;\s*@[a-z0-9]+(?:,[^\];]*)?)*)\]/gi;

/** @param {string} inside the text between the brackets @returns {[string, string][]} pairs of key and locator ('' for none) */
export function parseCitation(inside) {
  return inside.split(';').map((part) => {
    const [key = '', ...locator] = part.trim().slice(1).split(',');
    return [key.trim(), locator.join(',').trim()];
  });
}

export default function citations() {
  return (/** @type {any} */ tree) => {
    visit(tree, 'text', (/** @type {any} */ node, index, /** @type {any} */ parent) => {
      if (!parent || index === undefined) return;
      const pieces = [];
      let from = 0;
      for (const found of node.value.matchAll(CITATION)) {
        // The space before a citation goes, so that the mark never stands alone at the start of a line; and the full stop
        // or comma behind it comes before it, as raised marks are set.
        const end = found.index + found[0].length;
        const stop = /^[.,;:]/.exec(node.value.slice(end))?.[0] ?? '';
        const before = node.value.slice(from, found.index).replace(/\s+$/, '') + stop;
        if (before) pieces.push({ type: 'text', value: before });
        pieces.push({
          type: 'mdxJsxTextElement',
          name: 'Cite',
          attributes: [{ type: 'mdxJsxAttribute', name: 'sources', value: JSON.stringify(parseCitation(found[1])) }],
          children: [],
          position: node.position,
        });
        from = end + stop.length;
      }
      if (from === 0) return;
      const rest = node.value.slice(from);
      if (rest) pieces.push({ type: 'text', value: rest });
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
  };
}
