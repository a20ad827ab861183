import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import WhichProtocol from '.';
import type { Item, Protocol } from './items';
import { derive, model, standing, verdictInWords, verdictOn } from './model';
import { LONGEST_SCENE, longestAll, says, sceneSays } from './says';

const made = (id: string, accept: Protocol[]): Item => ({
  id,
  title: `Title ${id}`,
  scene: `Scene ${id}.`,
  kind: 'sketch',
  accept,
  acts: `actor ${id}`,
  judges: `judge ${id}`,
  signal: `signal ${id}`,
  recurs: `loop ${id}`,
  tell: 'judges',
  why: `Because of ${id}.`,
  mixup: `Not to be taken for ${id}.`,
  sources: ['leike2018rrm'],
  evidence: 'secondary',
});
const items = [made('one', ['rrm']), made('two', ['debate']), made('both', ['ida', 'rrm']), made('four', ['rrm'])];
const props = { id: 'which-protocol', items, cites: { leike2018rrm: 'Leike et al., 2018' } };
const start = model.init(props);
const said = (answers: Record<string, Protocol>) => ({ answers, current: 'one', act: 'scene' as const });

describe('the verdicts', () => {
  const words = (index: number, mine: Protocol) => {
    const item = items[index] as Item;
    const verdict = verdictOn(item, said({ [item.id]: mine }));
    return verdict && [verdict.right, verdictInWords(item, verdict)];
  };
  it('are right for every accepted answer, and name the other one', () => {
    expect(words(0, 'rrm')).toEqual([true, 'Yes: recursive reward modeling.']);
    expect(words(2, 'ida')).toEqual([true, 'Yes: iterated amplification; recursive reward modeling is right as well.']);
    expect(words(2, 'rrm')).toEqual([true, 'Yes: recursive reward modeling; iterated amplification is right as well.']);
  });
  it('say what it was where the answer was wrong', () => {
    expect(words(0, 'debate')).toEqual([false, 'Not debate, but recursive reward modeling.']);
    expect(words(2, 'rlhf')).toEqual([
      false,
      'Not RLHF. Either of two would do: iterated amplification or recursive reward modeling.',
    ]);
  });
  it('are counted', () => {
    expect(derive(said({ one: 'rrm', two: 'ida', both: 'rrm' }), items)).toMatchObject({
      answered: 3,
      left: 1,
      right: 2,
    });
    expect(model.values(said({ one: 'rrm', two: 'ida' }), props).right).toMatchObject({ value: 1, text: '1 of 2' });
  });
  it('sum up to a habit only where there is one', () => {
    expect(standing(start, items)).toContain('4 scenes');
    expect(standing(said({ one: 'rrm' }), items)).toBe('1 of 1 right so far.');
    expect(standing(said({ one: 'rrm', two: 'debate', both: 'ida', four: 'rrm' }), items)).toBe('All 4 right.');
    expect(standing(said({ one: 'debate', two: 'debate', both: 'ida', four: 'debate' }), items)).toBe(
      '2 of 4 right. More than once you said debate where we say recursive reward modeling.',
    );
    expect(standing(said({ one: 'debate', two: 'rlhf', both: 'ida', four: 'ida' }), items)).toContain('no one pattern');
    expect(standing(said({ one: 'debate', two: 'debate', both: 'ida', four: 'rrm' }), items)).toBe('3 of 4 right.');
  });
});

describe('the acts', () => {
  it('ask, and then give the verdict', () => {
    expect(sceneSays(start, items)).toBe('Which of four ways of overseeing is this?');
    expect(sceneSays(said({ one: 'debate' }), items)).toBe('Not debate, but recursive reward modeling.');
    expect(says({ ...start, act: 'all' }, items)).toBe(standing(start, items));
    expect(says({ ...start, act: 'bench' }, items)).toBe('');
    expect(says(said({ one: 'debate' }), items)).toContain('Because of one.');
  });
  it('keep room for their longest sentences', () => {
    const protocols = ['rlhf', 'rrm', 'ida', 'debate'] as const;
    for (const { id } of items)
      for (const mine of protocols) {
        expect(sceneSays({ answers: { [id]: mine }, current: id }, items).length).toBeLessThanOrEqual(
          LONGEST_SCENE.length,
        );
        const all = said(Object.fromEntries(items.map((item) => [item.id, mine])));
        expect(standing(all, items).length).toBeLessThanOrEqual(longestAll(items).length);
      }
  });
});

describe('the guess lock', () => {
  const other = { ...props, items: items.map((i) => ({ ...made(i.id, ['rlhf']), acts: 'x', why: 'y', mixup: 'z' })) };
  it('shows nothing of the answers before: words, address, markup', () => {
    expect(model.describe(start, props)).toEqual(model.describe(start, other));
    const html = renderToStaticMarkup(createElement(WhichProtocol, props));
    expect(html).toBe(renderToStaticMarkup(createElement(WhichProtocol, other)));
    expect(html).toContain('Scene one.');
    expect(html).not.toContain('Scene two.');
    expect(html).not.toContain('style=');
    const one = said({ one: 'rrm' });
    expect(model.toParams(one, props)).toEqual(model.toParams(one, other));
  });
  it('opens only what was answered', () => {
    const words = JSON.stringify(model.describe(said({ two: 'rlhf' }), props));
    for (const text of ['Because of two.', 'judge two (this gives it away)', 'Not to be taken for two.']) {
      expect(words).toContain(text);
    }
    for (const hidden of ['one', 'both', 'four']) expect(words).not.toContain(`Because of ${hidden}.`);
  });
  it('has everything for the page of answers', () => {
    const words = JSON.stringify(model.answers?.(props));
    for (const item of items) expect(words).toContain(item.why);
    expect(words).toContain('iterated amplification or recursive reward modeling');
    expect(words).toContain('told after Leike et al., 2018');
  });
});
