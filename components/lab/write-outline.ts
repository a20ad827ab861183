/** A tree written out as text: an outline in Markdown, and a diagram. What `parseOutline` reads comes back as it was. */
import { percent } from '../words/numbers';
import type { LabTree } from './document';
import { isolated } from './graphemes';
import { indexOf } from './index-tree';
import { takeMinutes } from './minutes';
import { UNTITLED } from './outline';
import { toMarkup } from './text';

/** Text that means only itself in Markdown, and holds no markup. */
const literal = (text: string): string =>
  toMarkup(text)
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/[\\`*_[\]|~$]/g, '\\$&');

function titleLine(title: string, minutes: number | null): string {
  const trimmed = title.trim();
  let line = trimmed ? literal(trimmed) : UNTITLED;
  // what would be read as a marker, a heading, a field or minutes gets a backslash
  if (trimmed === UNTITLED || takeMinutes(line).minutes !== null) line = line.replace(/\((?=[^(]*$)/, '\\(');
  line = line.replace(/^[-+#=:!]/, '\\$&');
  line = line.replace(/^(\d{1,9})([.)])/, '$1\\$2');
  return minutes === null ? line : `${line} (${minutes} min)`;
}

/** The tree as a Markdown list, one line for each node, with what is produced and needed below it. */
export function toOutline(tree: LabTree): string {
  const { nodes, depth } = indexOf(tree);
  const lines: string[] = [];
  nodes.forEach((node, i) => {
    const indent = '  '.repeat(depth[i] as number);
    lines.push(`${indent}- ${titleLine(node.title, node.minutes)}`);
    if (node.produces.trim()) lines.push(`${indent}  Produces: ${literal(node.produces.trim())}`);
    if (node.help.trim()) lines.push(`${indent}  Needs: ${literal(node.help.trim())}`);
    if (node.c !== null) lines.push(`${indent}  c: ${node.c}`);
    if (node.h !== null) lines.push(`${indent}  h: ${node.h}`);
    if (node.hidden !== null) lines.push(`${indent}  Unasked: ${node.hidden}`);
  });
  return `${lines.join('\n')}\n`;
}

/** Text inside a Mermaid label: everything but letters, digits, spaces and harmless marks as a character code. */
const label = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N} .,!?'’–—-]/gu, (mark) => `#${mark.codePointAt(0)};`);

/**
 * The tree as a Mermaid flowchart. Mermaid itself refuses more than 50,000 characters or 500 edges unless it is told
 * otherwise, so large trees are better off as a picture.
 */
export function toMermaid(tree: LabTree): string {
  const { nodes, parent } = indexOf(tree);
  const lines = ['flowchart TD'];
  nodes.forEach((node, i) => {
    const minutes = node.minutes === null ? '' : `, ${node.minutes} min`;
    const unasked = node.parts.length && node.hidden ? `, ${percent(node.hidden)} unasked` : '';
    // a long title is whole, and its minutes stand behind it
    lines.push(`  p${i}["${label(isolated(node.title.trim()) || 'no title')}${label(minutes + unasked)}"]`);
  });
  for (let i = 1; i < nodes.length; i++) lines.push(`  p${parent[i]} --> p${i}`);
  return `${lines.join('\n')}\n`;
}
