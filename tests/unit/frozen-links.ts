import path from 'node:path';
import { type Decoded, decodeParams } from '../../components/island/params';
import { models } from '../../components/widgets/models';
import { figureProps } from '../../content/figures';
import { loadWrittenPages } from '../../content/site';

/** The frozen collection of old links. */
export const LINKS = path.join(import.meta.dirname, '../golden/links.json');

export interface FrozenLinks {
  /** "/how-far/#reach" */
  anchors: string[];
  /** what /lab/#g=<id> opens in the workbench */
  starts: string[];
  /** a figure's state as a link carried it, and what it said when it was frozen */
  states: { page: string; figure: string; query: string; values: Decoded['values'] }[];
}

/** Reads a state link with every version of the figure's parameters, as the figure does. @throws Error for an unknown figure */
export function decode(figure: string, query: string): Decoded {
  const use = loadWrittenPages()
    .flatMap((p) => p.scan.figures)
    .find((f) => f.id === figure);
  const model = models[use?.widget ?? ''];
  if (!use || !model) throw new Error(`no figure ${figure}`);
  const props = figureProps(figure, use.widget ?? '', use.attributes);
  return decodeParams(query, { ...model.oldParams?.(props), [model.version]: model.params(props) });
}
