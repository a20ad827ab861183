import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { optionOrder } from '../../../components/mdx/blocks/option-order';
import { Option, Predict } from '../../../components/mdx/blocks/predict';

describe('the order of options', () => {
  it('holds every option once, and is the same each time', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 12 }), (id, count) => {
        const order = optionOrder(id, count);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(optionOrder(id, count)).toEqual(order);
      }),
    );
  });
  it('is fixed for a guess: a published page does not change under a reader', () => {
    expect(optionOrder('guess-missing-ending', 3)).toEqual([1, 0, 2]);
    expect(optionOrder('guess-grasping-hand', 3).indexOf(2)).toBe(1);
  });
  it('favours no place: over many ids each of three comes a third of the time', () => {
    const places = [0, 0, 0];
    for (let i = 0; i < 3000; i++) {
      const at = optionOrder(`guess-${i}`, 3).indexOf(2);
      places[at] = (places[at] ?? 0) + 1;
    }
    for (const n of places) expect(Math.abs(n - 1000)).toBeLessThan(100);
  });
  it('refuses a count that is none', () => {
    expect(() => optionOrder('guess', -1)).toThrow(/^count must/);
    expect(() => optionOrder('guess', 1.5)).toThrow(RangeError);
  });
});

describe('a guess', () => {
  const html = renderToStaticMarkup(
    <Predict id="guess-grasping-hand" question="What?">
      <Option label="A">says A</Option>
      <Option label="B">says B</Option>
      <Option label="C">says C</Option>
    </Predict>,
  );
  const options = html
    .split('class="predict-option"')
    .slice(1)
    .map((part) => ({
      value: /value="(\d)"/.exec(part)?.[1],
      described: /aria-describedby="([^"]+)"/.exec(part)?.[1],
      label: /<span>(\w)<\/span>/.exec(part)?.[1],
      id: /class="predict-answer" id="([^"]+)"/.exec(part)?.[1],
      says: /says (\w)</.exec(part)?.[1],
    }));
  it('shows every option, each beside its own answer and under the name it was written with', () => {
    expect(options).toHaveLength(3);
    for (const { value, described, label, id, says } of options) {
      expect(described).toBe(id);
      expect(id).toBe(`guess-grasping-hand-answer-${value}`);
      expect('ABC'[Number(value)]).toBe(label);
      expect(says).toBe(label);
    }
  });
  it('in its own order', () => {
    expect(options.map(({ value }) => Number(value))).toEqual(optionOrder('guess-grasping-hand', 3));
  });
});
