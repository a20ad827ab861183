/** Keeps a number with its sign and unit on one line: `85 ± 3 %` gets spaces that do not break. */
import { visit } from 'unist-util-visit';

export default function numbers() {
  return (/** @type {any} */ tree) => {
    visit(tree, 'text', (/** @type {any} */ node) => {
      node.value = node.value.replace(/(\d) ± (\d)/g, '$1\u00a0±\u00a0$2').replace(/(\d) %/g, '$1\u00a0%');
    });
  };
}
