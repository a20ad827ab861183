/** Links of every version of a figure, each read by the defaults that its own version had. */
import type { FigureModel, FigureState } from './contract';
import { type Decoded, decodeParams, type ParamSchema, sameValue } from './params';

/** The parameters of every version of a figure. */
export const schemasOf = <Props, State extends FigureState, Action>(
  model: Pick<FigureModel<Props, State, Action>, 'version' | 'params' | 'oldParams'>,
  props: Props,
): Readonly<Record<number, ParamSchema>> => ({ ...model.oldParams?.(props), [model.version]: model.params(props) });

/**
 * What a link sets: what it says, and, where a default has changed since its version, what it meant by saying nothing.
 * @param schemas of every version; the highest is the present one
 * @param moved takes in what is said of values out of range
 */
export function readLink(text: string, schemas: Readonly<Record<number, ParamSchema>>, moved: string[] = []): Decoded {
  const read = decodeParams(text, schemas, moved);
  const then = schemas[Number(/^v(\d+)/.exec(text)?.[1])];
  const now = schemas[Math.max(...Object.keys(schemas).map(Number))];
  if (!then || !now || then === now) return read;
  const meant = Object.entries(then).flatMap(([name, { default: old }]) => {
    const present = now[name];
    return present && !sameValue(old, present.default) ? [[name, old] as const] : [];
  });
  return { ...read, values: { ...Object.fromEntries(meant), ...read.values } };
}
