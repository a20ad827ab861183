/** Reading what a reader brings: the workbench's own format, or an outline. Pure. */
import type { LabTree } from '../../lab/document';
import { textKind } from '../../lab/file-kind';
import { parse } from '../../lab/format';
import { parseOutline } from '../../lab/outline';
import { separatorOf } from '../../lab/outline-rows';

export type Opened =
  | { tree: LabTree; warnings: readonly string[]; left?: readonly string[] }
  | { problems: readonly string[] };

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
  if (json) return parse(clean);
  // a file's own kind has been looked at with its bytes; a page's or a picture's source may be pasted, too
  const kind = textKind(clean, name !== '');
  if (kind) return { problems: [`This is ${kind}`] };
  return parseOutline(clean, '', separatorOf(clean, name));
}
