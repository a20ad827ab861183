/** The workbench drawn without a browser: what stands in the page, and how much of a large tree is drawn. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { bigTree } from '../../../tests/unit/lab/trees';
import { advise } from '../../lab/advise';
import { evaluate } from '../../lab/evaluate';
import { parseOutline } from '../../lab/outline';
import { Outline } from './outline';
import { Results } from './results';
import { initial } from './state';
import { View } from './view';

const nothing = () => {};
const resultOf = (tree: ReturnType<typeof bigTree>) => {
  const evaluation = evaluate(tree);
  return { tree, evaluation, advice: advise(evaluation) };
};

describe('the page before the workbench is awake', () => {
  it('says in words that it needs scripts, and offers no dead control', () => {
    const html = renderToStaticMarkup(<View id="workbench" starts={[]} first="" />);
    expect(html).toContain('needs JavaScript');
    expect(html).not.toMatch(/<(button|input|textarea)/);
  });
});

describe('the outline', () => {
  const draw = (tree: ReturnType<typeof bigTree>) =>
    renderToStaticMarkup(<Outline state={initial(tree)} result={resultOf(tree)} send={nothing} field={nothing} />);

  it('draws few rows of many, and says how many there are', () => {
    const html = draw(bigTree(5_000));
    expect(html.match(/data-row=/g)?.length).toBeLessThan(40);
    expect(html).toContain('aria-rowcount="5001"');
  });

  it('has one stop for the keyboard, and a level, place and fold for each row', () => {
    const read = parseOutline('A\n  B\n    C\n  D');
    if ('problems' in read) throw new Error('no tree');
    const html = draw(read.tree);
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
    expect(html.match(/aria-level="2"/g)).toHaveLength(2);
    expect(html).toContain('aria-posinset="2" aria-setsize="2"');
    expect(html.match(/aria-expanded="true"/g)).toHaveLength(2);
  });

  it('a title is text, whatever it holds', () => {
    const read = parseOutline('<img src=x onerror=alert(1)>');
    if ('problems' in read) throw new Error('no tree');
    expect(draw(read.tree)).not.toContain('<img');
  });
});

describe('the results', () => {
  it('say the root, the minutes and the weakest link, and offer what helps', () => {
    const read = parseOutline('A (60 min)\n  c: 0.4\n  B (20 min)\n    h: 0.3\n  C (5 min)');
    if ('problems' in read) throw new Error('no tree');
    const html = renderToStaticMarkup(<Results result={resultOf(read.tree)} send={nothing} busy={false} />);
    expect(html).toContain('The weakest link is “A”');
    expect(html).toContain('Try it: Cut “A” so that a look through its parts reaches a piece more often');
    expect(html).toMatch(/One person, alone.*?1\u00a0h/);
    expect(html).toContain('One bad piece spoils it');
  });

  it('say what nobody is asked about, and offer to ask', () => {
    const read = parseOutline('A\n  Unasked: 0.3\n  B\n  C');
    if ('problems' in read) throw new Error('no tree');
    const html = renderToStaticMarkup(<Results result={resultOf(read.tree)} send={nothing} busy={false} />);
    expect(html).toContain(
      'Nobody is asked about 30\u00a0% of “A”: whatever else is mended, at most 71\u00a0% of it can be real.',
    );
    expect(html).toContain('Try it: Ask about more of “A”');
  });
});
