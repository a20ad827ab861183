/** Ten thousand states, over all figures: what a link can carry can be shown, told in words and carried again. */
import { describe, expect, it } from 'vitest';
import { decodeParams, encodeParams, type Param, type ParamValue } from '../../../components/figure/params';
import { mulberry32 } from '../../../components/models/numerics/rng';
import { loadEmbeds } from '../../../content/embeds';
import { figureOf } from '../../../content/page/resolve';

const STATES = 10_000;
const figures = loadEmbeds().map(({ id }) => id);
const each = Math.ceil(STATES / figures.length);

/** Any value that a parameter allows. Sets and texts are left at their start: their own figures' tests go through them. */
function anyOf(param: Param, random: () => number): ParamValue {
  if (param.type === 'number') {
    const steps = Math.round((param.max - param.min) / param.step);
    return Number((param.min + Math.round(random() * steps) * param.step).toFixed(param.decimals ?? 0));
  }
  if (param.type === 'choice') return param.options[Math.floor(random() * param.options.length)] ?? param.default;
  return param.default;
}

describe('ten thousand generated states', () => {
  it.each(figures)('%s shows what its link says, in words without a hole', (id) => {
    const figure = figureOf(id);
    if (!figure) throw new Error(`no figure ${id}`);
    const { model, props } = figure;
    const schema = model.params(props);
    const random = mulberry32(7);
    for (let n = 0; n < each; n++) {
      const values = Object.fromEntries(Object.entries(schema).map(([name, p]) => [name, anyOf(p, random)]));
      const link = encodeParams(model.version, schema, values);
      const read = link === null ? {} : decodeParams(link, { [model.version]: schema });
      if (link !== null) expect((read as { problems: string[] }).problems, link).toEqual([]);
      const state = model.init(props, link === null ? {} : (read as { values: Record<string, ParamValue> }).values);
      const { sentences, table } = model.describe(state, props);
      const told = [...sentences, ...(table?.rows.flat() ?? [])].join(' ');
      expect(told, link ?? 'the start').not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\[object/);
      // What is carried again opens the same state: a second round changes nothing.
      const again = encodeParams(model.version, schema, model.toParams(state, props));
      const back = model.init(props, again === null ? {} : decodeParams(again, { [model.version]: schema }).values);
      expect(model.toParams(back, props), link ?? 'the start').toEqual(model.toParams(state, props));
    }
  });
});
