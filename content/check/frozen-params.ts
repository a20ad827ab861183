/** What figures' links mean, so that a change of meaning is seen: parameters by version, their letters and defaults. */
import { type Decoded, decodeParams, type Param, type ParamSchema } from '../../components/figure/params';
import { schemasOf as everyVersion } from '../../components/figure/read-link';
import { figureOf, must } from '../page/resolve';

/** What a link says by leaving a parameter out, and how it is read if it is there. */
export type FrozenParam = Pick<Param, 'type' | 'default'> & {
  name: string;
  decimals?: number;
  min?: number;
  max?: number;
  options?: readonly string[];
};

/** The parameters of every version of a figure. @throws Error for an unknown figure */
export function schemasOf(figure: string): Record<number, ParamSchema> {
  const { model, props } = must(figureOf(figure), `no figure ${figure}`);
  return everyVersion(model, props);
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
