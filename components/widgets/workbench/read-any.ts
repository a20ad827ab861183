/** Reading what a reader brings: the workbench's own format, or an outline. Pure. */
import type { LabTree } from '../../lab/document';
import { parse } from '../../lab/format';
import { parseOutline } from '../../lab/outline';

export type Opened = { tree: LabTree; warnings: readonly string[] } | { problems: readonly string[] };

export interface Brought {
  text: string;
  /** of the file; '' for something pasted */
  name: string;
}

/** @returns the tree with what was left out or mended, or what is wrong. Never throws. */
export function readAny({ text, name }: Brought): Opened {
  const clean = text.replace(/^\ufeff/, '');
  // A line of an outline may begin with a bracket, but hardly with a brace and a quotation mark.
  const json = name ? /^\s*[{[]/.test(clean) || /\.json$/i.test(name) : /^\s*\{\s*"/.test(clean);
  return json ? parse(clean) : parseOutline(clean);
}
