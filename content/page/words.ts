/** The words of a page's nodes as a reader without scripts has them. */
import { withCitation } from '../../components/page/plain-words';
import { citedIn } from './facts';
import { chapterOf, chipOf, sourceName } from './resolve';
import { attributesOf, type PageNode } from './tree';
import { blockOf } from './vocabulary';

/** Words, and the sources that are cited in them: keys, each once, in order. */
export interface Words {
  text: string;
  sources: string[];
}

/** Nodes that stand on lines of their own: their words don't run into their neighbours'. */
const LINES = /^(paragraph|listItem|blockquote|heading|tableRow|tableCell|mdxJsxFlowElement|break)$/;

/** What is read by machines, and notes to authors. */
const SILENT = /^(mdxFlowExpression|mdxTextExpression|mdxjsEsm|yaml|html)$/;

/** The words of some nodes, citations as "(Leike et al., 2018)", chips as they stand at the start. */
export function wordsOf(nodes: readonly PageNode[]): Words {
  const sources = new Set<string>();
  let text = '';
  const add = (node: PageNode): void => {
    const block = blockOf(node.name);
    if (SILENT.test(node.type) || block?.words === 'none') return;
    if (LINES.test(node.type) || node.name === 'br') text += ' ';
    if (block?.words === 'resolved') resolved(node);
    else if (node.type === 'inlineMath') text += (node.value ?? '').replace(/[_{}\\$]/g, '');
    else if (node.value !== undefined) text += node.value;
    else for (const child of node.children ?? []) add(child);
    if (LINES.test(node.type)) text += ' ';
  };
  const resolved = (node: PageNode): void => {
    const { of = '', id = '', sources: citation } = attributesOf(node);
    if (node.name === 'Value') text += chipOf(of)?.text ?? '';
    else if (node.name === 'Chapter') text += chapterOf(id)?.title ?? '';
    else {
      const cited = citedIn(citation);
      for (const [key] of cited) sources.add(key);
      text = withCitation(
        text,
        cited.map(([key, locator]) => [sourceName(key), locator].filter(Boolean).join(', ')),
      );
    }
  };
  for (const node of nodes) add(node);
  return { text: text.replace(/\s+/g, ' ').trim(), sources: [...sources] };
}
