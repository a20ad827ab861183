/** Which of the reader's selections can be quoted, and where they begin and end. */

/** Words that the reader has selected in the text. */
export interface Picked {
  range: Range;
  /** the words, to tell one selection from another */
  words: string;
  /** the element in which they begin */
  block: Element;
  /** the last node of theirs: a child of the block in which they end */
  last: ChildNode;
}

const BLOCK = 'p, li, dt, dd, h2, h3, td, th, legend, summary, caption, blockquote, div, figure, fieldset';

/** What was put beside the words by these scripts. */
const OURS = '.copy-menu, .copy-bar, .note-card';

/** Text that may be quoted: the prose, not a figure's inside, a control or a field. */
const quotable = (element: Element | null): boolean =>
  !!element?.closest('main :is(.prose, .glossary, .reference-list, article[id])') &&
  !element.closest(`[data-island], input, textarea, select, button, ${OURS}`);

/** The texts of a range that hold a selected word, with the selected part of each. */
function selectedTexts(range: Range): { node: Text; from: number; to: number }[] {
  const root = range.commonAncestorContainer;
  const texts: { node: Text; from: number; to: number }[] = [];
  const look = (node: Node) => {
    if (!(node instanceof Text) || !range.intersectsNode(node)) return;
    if (node.parentElement?.closest(OURS)) return;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (node.data.slice(from, to).trim()) texts.push({ node, from, to });
  };
  look(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) look(node);
  return texts;
}

/**
 * The selection without what it holds only by accident (a triple click reaches to the start of the next block), or null if
 * it is no quotable text of more than two words.
 */
export function edges(selection: Selection | null): Picked | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  if (document.activeElement?.matches('input, textarea, select')) return null;
  const texts = selectedTexts(selection.getRangeAt(0));
  const first = texts[0];
  const end = texts.at(-1);
  const block = first?.node.parentElement;
  if (!first || !end || !block || !quotable(block) || !quotable(end.node.parentElement)) return null;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(end.node, end.to);
  const all = texts.map(({ node, from, to }) => node.data.slice(from, to)).join(' ');
  const words = all.replace(/\s+/g, ' ').trim();
  if (words.split(' ').length < 3) return null;
  let last: ChildNode = end.node;
  while (last.parentElement && !last.parentElement.matches(BLOCK)) last = last.parentElement;
  return { range, words, block, last };
}
