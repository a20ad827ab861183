import path from 'node:path';
import { type Decoded, decodeParams, type Param, type ParamSchema } from '../../components/island/params';
import type { LabTree } from '../../components/lab/document';
import { models } from '../../components/widgets/models';
import { figureProps } from '../../content/figures';
import { loadWrittenPages } from '../../content/site';

/** The frozen collection of old links. */
export const LINKS = path.join(import.meta.dirname, '../golden/links.json');

/** What a link says by leaving a parameter out, and how it is read if it is there. */
export type FrozenParam = Pick<Param, 'type' | 'default'> & {
  name: string;
  decimals?: number;
  min?: number;
  max?: number;
  options?: readonly string[];
};

export interface FrozenLinks {
  /** "/how-far/#reach" */
  anchors: string[];
  /** what /lab/#g=<id> opens in the workbench */
  starts: string[];
  /** a figure's state as a link carried it, and the settings that it stood for when it was frozen */
  states: { page: string; figure: string; query: string; values: Decoded['values'] }[];
  /** by figure and version ("reach v1"), then by the parameter's letter */
  params: Record<string, Record<string, FrozenParam>>;
  /** "/s/how-far/reach/" */
  shares: string[];
  /** "/embed/reach/" */
  embeds: string[];
  /** trees of readers as a link to the workbench carried them, and what was in them */
  trees: { fragment: string; tree: LabTree }[];
}

/** The parameters of every version of a figure. @throws Error for an unknown figure */
export function schemasOf(figure: string): Record<number, ParamSchema> {
  const use = loadWrittenPages()
    .flatMap((p) => p.scan.figures)
    .find((f) => f.id === figure);
  const model = models[use?.widget ?? ''];
  if (!use || !model) throw new Error(`no figure ${figure}`);
  const props = figureProps(figure, use.widget ?? '', use.attributes);
  return { ...model.oldParams?.(props), [model.version]: model.params(props) };
}

/** Reads a state link with every version of the figure's parameters, as the figure does. @throws Error for an unknown figure */
export const decode = (figure: string, query: string): Decoded => decodeParams(query, schemasOf(figure));

/** What is frozen of a version's parameters. */
export function frozenParams(schema: ParamSchema): Record<string, FrozenParam> {
  return Object.fromEntries(
    Object.entries(schema).map(([name, p]): [string, FrozenParam] => [
      p.key,
      {
        name,
        type: p.type,
        default: p.default,
        ...(p.type === 'number' && { decimals: p.decimals ?? 0, min: p.min, max: p.max }),
        ...(p.type === 'choice' && { options: p.options }),
      },
    ]),
  );
}

/** In what a parameter as it is now would read old links otherwise; "" if in nothing. */
export function changed(old: FrozenParam, now: FrozenParam | undefined): string {
  if (!now) return 'is gone';
  if (now.name !== old.name || now.type !== old.type) return 'is another one';
  if (JSON.stringify(now.default) !== JSON.stringify(old.default)) return 'has another default';
  if (now.decimals !== old.decimals) return 'is written otherwise';
  if ((now.min ?? 0) > (old.min ?? 0) || (now.max ?? 0) < (old.max ?? 0)) return 'allows less';
  const gone = old.options?.filter((option) => !now.options?.includes(option)) ?? [];
  return gone.length > 0 ? `no longer knows ${gone.join(', ')}` : '';
}
