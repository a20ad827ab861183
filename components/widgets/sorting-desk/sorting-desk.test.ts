import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadCases } from '../../../content/cases';
import { opened, reopened } from '../../../tests/unit/figure-links';
import { madeCase as made } from '../../../tests/unit/made-case';
import { decodeParams } from '../../figure/params';
import SortingDesk from '.';
import type { Could } from './cases';
import { derive, earned, model, nextCase, type SortingDeskAction, type SortingDeskProps, standing } from './model';
import { LONGEST_SORT, longestPiles, pilesSays, says, sortSays } from './says';

const cases = [made('one', 'no'), made('two', 'yes'), made('three-3', 'both'), made('four', 'yes')];
type State = ReturnType<typeof model.init>;
const props: SortingDeskProps = { id: 'sorting-desk', cases, cites: { wu2021: 'Wu et al., 2021' } };
const schemas = { 1: model.params(props) };
const start = model.init(props);
const play = (actions: SortingDeskAction[], from = start) =>
  actions.reduce<State>((s, a) => model.step(s, a, props), from);

const action: fc.Arbitrary<SortingDeskAction> = fc.oneof(
  fc.constantFrom<Could>('no', 'yes', 'both').map((could) => ({ type: 'file' as const, could })),
  fc.constantFrom(...cases.map((c) => c.id), 'nobody').map((id) => ({ type: 'open' as const, id })),
  fc.constant({ type: 'next' as const }),
);
const played = fc.array(action, { maxLength: 40 }).map((actions) => play(actions));

describe('the model', () => {
  it('goes to the next case that is not filed, round and round', () => {
    const two = play([
      { type: 'file', could: 'no' },
      { type: 'open', id: 'four' },
    ]);
    expect(nextCase(two, cases)).toBe('two');
    const all = play(cases.flatMap((): SortingDeskAction[] => [{ type: 'file', could: 'yes' }, { type: 'next' }]));
    expect(derive(all, cases).left).toBe(0);
    expect(nextCase({ ...all, current: 'four' }, cases)).toBe('one');
  });
  it('an answer stands once it is given', () => {
    const s = play([
      { type: 'file', could: 'yes' },
      { type: 'file', could: 'no' },
    ]);
    expect(s.answers.one).toBe('yes');
  });
  it('keeps its invariants under every run of actions', () => {
    fc.assert(
      fc.property(played, (s) => {
        const d = derive(s, cases);
        expect(d.sorted + d.left).toBe(cases.length);
        expect(d.agreed).toBeLessThanOrEqual(d.sorted);
        expect(cases.map((c) => c.id)).toContain(s.current);
        expect(Object.keys(s.answers)).toHaveLength(d.sorted);
      }),
    );
  });
  it('comes back from its address', () => {
    fc.assert(
      fc.property(played, (s) => {
        const back = reopened(model, props, s);
        expect(back.answers).toEqual(s.answers);
        expect(back.current).toBe(s.current);
      }),
    );
  });
  it('reads any text without an exception, and drops what it does not know', () => {
    fc.assert(
      fc.property(
        fc.string().map((s) => `v1.a${s}`),
        (text) => {
          const s = opened(model, props, text);
          expect(derive(s, cases).sorted).toBeLessThanOrEqual(cases.length);
        },
      ),
    );
    const { values, problems } = decodeParams('v1.aone-9~two-2~ghost-1.cghost', schemas);
    expect(problems).toHaveLength(2);
    expect(model.init(props, values)).toMatchObject({ answers: { two: 'yes' }, current: 'one' });
  });
  it('sums up calmly: what agrees, and that we may be wrong', () => {
    const all = play(cases.flatMap((): SortingDeskAction[] => [{ type: 'file', could: 'yes' }, { type: 'next' }]));
    expect(standing(all, cases)).toContain('agree on 2 of them');
    expect(standing(all, cases)).toContain('may be wrong');
    expect(model.values(all, props).agreed?.text).toBe('2 of 4');
  });
});

describe('the acts', () => {
  it('ask, and then say both answers', () => {
    expect(sortSays(start, cases)).toBe('A real failure. Could the system have done what was wanted?');
    expect(sortSays(play([{ type: 'file', could: 'yes' }]), cases)).toBe(
      'You say: Could and didn’t. We say: Couldn’t. We may be wrong.',
    );
    expect(sortSays(play([{ type: 'file', could: 'no' }]), cases)).toBe(
      'You and we say: Couldn’t. We may be wrong together.',
    );
    expect(pilesSays(start, cases)).toBe('Nothing is filed yet. Press a case to open it.');
  });
  it('say of the mark only where there is one, in the room that is kept, and speak of nothing that is not earned', () => {
    fc.assert(
      fc.property(played, (s) => {
        const { sorted, agreed, current } = derive(s, cases);
        expect(/small mark/.test(pilesSays(s, cases))).toBe(agreed < sorted);
        expect(sortSays(s, cases).length).toBeLessThanOrEqual(LONGEST_SORT.length);
        expect(pilesSays(s, cases).length).toBeLessThanOrEqual(longestPiles(cases).length);
        for (const act of ['sort', 'piles', 'bench']) {
          const told = act !== 'piles' && s.answers[current.id] !== undefined;
          expect(says({ ...s, act }, cases).includes(current.reason)).toBe(told);
        }
      }),
    );
  });
  it('open a link with answers where all of them are seen, and one with a case alone on that case', () => {
    expect(opened(model, props, 'v1.aone-2.ctwo').act).toBe('piles');
    expect(opened(model, props, 'v1.ctwo').act).toBe('sort');
  });
});

describe('the guess lock', () => {
  const ours = (text: string) => cases.filter((c) => text.includes(c.reason)).map((c) => c.id);
  it('gives our answer only where the reader has given theirs: words, address, markup', () => {
    fc.assert(
      fc.property(played, (s) => {
        const open = cases.filter((c) => s.answers[c.id] !== undefined).map((c) => c.id);
        expect(ours(JSON.stringify(model.describe(s, props)))).toEqual(open);
        for (const c of cases) expect(earned(c, s) === null).toBe(!open.includes(c.id));
      }),
    );
    // Two books of cases that differ only in our answers look the same to a reader who has not begun.
    const other = { ...props, cases: cases.map((c) => ({ ...c, could: 'no' as const, reason: 'Other.' })) };
    expect(renderToStaticMarkup(createElement(SortingDesk, props))).toBe(
      renderToStaticMarkup(createElement(SortingDesk, other)),
    );
    expect(model.describe(start, props)).toEqual(model.describe(start, other));
    const filed = play([{ type: 'file', could: 'yes' }]);
    expect(model.toParams(filed, props)).toEqual(model.toParams(filed, other));
  });
  it('has every answer for the page of answers', () => {
    expect(ours(JSON.stringify(model.answers?.(props)))).toEqual(cases.map((c) => c.id));
  });
});

describe('the first picture', () => {
  it('is the first case, drawn by the server', () => {
    const html = renderToStaticMarkup(createElement(SortingDesk, props));
    expect(html).toContain('What one did.');
    expect(html).not.toContain('What two did.');
    expect(html).toContain(sortSays(start, cases));
    expect(html).not.toContain('Filed under');
    expect(html).not.toContain('style=');
  });
});

describe('content/cases.yaml', () => {
  const real = loadCases();
  it('has eight to ten cases, true failures of ability and undecided ones among them', () => {
    expect(real.length).toBeGreaterThanOrEqual(8);
    expect(real.length).toBeLessThanOrEqual(10);
    for (const could of ['no', 'yes', 'both']) expect(real.filter((c) => c.could === could).length).toBeGreaterThan(1);
  });
  it('keeps titles short and ids unique', () => {
    for (const c of real) expect(c.title.length).toBeLessThanOrEqual(50);
    expect(new Set(real.map((c) => c.id)).size).toBe(real.length);
  });
});
