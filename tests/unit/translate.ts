/** What translators do to a page: every text node comes to stand in two elements of theirs, as it was or as another one. */

/** Where `font` elements put the words of another language, so that a test can tell them and read through them. */
const FOREIGN = /[⟦⟧]/g;

const textNodes = (root: Node): Text[] => {
  const all: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) all.push(node as Text);
  return all;
};

/** Translates all below a root that is not yet: every other node stays in it, as with extensions; browsers put another in its place. */
export function translate(root: HTMLElement): void {
  textNodes(root).forEach((node, at) => {
    const { parentElement: parent } = node;
    if (parent?.localName === 'font' || parent?.closest('option, style, script, textarea')) return;
    const inner = document.createElement('font');
    const outer = document.createElement('font');
    outer.append(inner);
    node.replaceWith(outer);
    const keep = at % 2 === 0 || !node.data.trim() || parent?.closest('[translate=no]');
    inner.append(keep ? node : `⟦${node.data}⟧`);
  });
}

/** What stands there to be read, translated or not. */
export const readThrough = (root: HTMLElement): string => (root.textContent ?? '').replace(FOREIGN, '');

/** Text nodes that React holds by itself: it writes into them and takes them away wherever a translator has put them. */
export const heldTexts = (root: HTMLElement): string[] =>
  textNodes(root).flatMap((node) =>
    Object.keys(node).some((key) => key.startsWith('__reactFiber$'))
      ? [`${node.parentElement?.outerHTML.slice(0, 200)}: “${node.data}”`]
      : [],
  );
