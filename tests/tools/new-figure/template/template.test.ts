import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeParams, encodeParams } from '../../../../components/figure/params';
import Template from '.';
import { derive, model, type State, sentence } from './model';
import { PIECES } from './params';

const props = { id: 'template' };
const someState: fc.Arbitrary<State> = fc.integer({ min: 0, max: PIECES }).map((looks) => ({ looks }));

describe('template', () => {
  it('loses no piece', () =>
    fc.assert(
      fc.property(someState, (state) => {
        const { seen, unseen } = derive(state);
        expect(seen + unseen).toBe(PIECES);
      }),
    ));

  it('says what it shows, at its ends too', () => {
    expect(sentence(model.init(props))).toBe('5 of 20 pieces are looked at; the other 15 are free to go wrong.');
    expect(sentence({ looks: PIECES })).toContain('All 20');
  });

  it('comes back from a link as it was, and never out of range', () =>
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), (value) => {
        const state = model.step(model.init(props), { type: 'looks', value }, props);
        expect(state.looks).toBeGreaterThanOrEqual(0);
        expect(state.looks).toBeLessThanOrEqual(PIECES);
        const all = model.params(props);
        const text = encodeParams(1, all, model.toParams(state, props));
        expect(model.init(props, text === null ? {} : decodeParams(text, { 1: all }).values)).toEqual(state);
      }),
    ));

  it('draws its first picture with as many filled pieces as its words say', () => {
    const html = renderToStaticMarkup(createElement(Template, props));
    expect(html.match(/fill-truth/g)).toHaveLength(derive(model.init(props)).seen);
    expect(html).toContain(sentence(model.init(props)));
  });
});
