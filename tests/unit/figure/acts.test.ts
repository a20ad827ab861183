/** Figures in acts: where links lead, and that settings go along. First on a made-up figure, then on every one of the site. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actFor, withActs } from '../../../components/figure/acts';
import type { Act, FigureModel } from '../../../components/figure/contract';
import { decodeParams, type ParamSchema } from '../../../components/figure/params';
import { figures } from '../../../components/widgets';
import { figureIds, figureOf } from '../../../content/page/resolve';
import { figure as template } from '../../tools/new-figure/template/figure';
import { comeBack, opened, playedOn, readAny, reopened } from '../figure-links';

interface State extends Record<string, unknown> {
  a: number;
  b: number;
  pick: string;
  /** remembered, and in no link */
  entered: number;
}
type Action = { type: 'a' | 'b'; value: number } | { type: 'afresh' };

const number = (key: string) => ({ type: 'number', key, label: key, min: 0, max: 9, step: 1, default: 0 }) as const;
const schema = {
  a: number('a'),
  b: number('b'),
  pick: { type: 'choice', key: 'p', label: 'p', options: ['x', 'y'], default: 'x' },
} satisfies ParamSchema;

const bare: FigureModel<object, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, v = {}) => ({ a: Number(v.a ?? 0), b: Number(v.b ?? 0), pick: String(v.pick ?? 'x'), entered: 0 }),
  step: (state, action) => {
    if (action.type === 'afresh') return bare.init({});
    return state[action.type] === action.value ? state : { ...state, [action.type]: action.value };
  },
  toParams: ({ a, b, pick }) => ({ a, b, pick }),
  setParam: (state, name, value) => (name in schema ? { ...state, [name]: value } : state),
  describe: () => ({ sentences: ['It is so.'] }),
  values: () => ({}),
};
const ACTS = [
  { id: 'look', label: 'Look', shows: ['a'] },
  { id: 'push', label: 'Push', shows: ['a', 'b'] },
  { id: 'bench', label: 'All', shows: 'all' },
] as const satisfies readonly Act[];
const props = {};
const model = withActs(ACTS, bare, (state) => ({ ...state, entered: state.entered + 1 }));
const start = model.init(props);
const actions: fc.Arbitrary<Parameters<typeof model.step>[1]>[] = [
  fc.integer({ min: 0, max: 9 }).map((value) => ({ type: 'a', value })),
  fc.integer({ min: 0, max: 9 }).map((value) => ({ type: 'b', value })),
  fc.constant({ type: 'afresh' }),
  fc.constantFrom(...ACTS).map(({ id }) => ({ type: 'act', act: id })),
];
const played = fc.array(fc.oneof(...actions), { maxLength: 12 }).map((all) => playedOn(model, props, all));

describe('a link', () => {
  it.each([
    ['v1', 'look'],
    ['v1.a3', 'look'],
    ['v1.b3', 'push'],
    ['v1.a3.b3', 'push'],
    ['v1.py', 'bench'],
    ['v1.a3.py', 'bench'],
    // what is as it always was needs no act that shows it
    ['v1.b0.px', 'look'],
    ['v1.jbench', 'bench'],
    ['v1.py.jlook', 'look'],
    ['v1.b3.jnowhere', 'push'],
    ['v1.b3.j', 'push'],
    ['v7.b3', 'look'],
  ])('%s opens “%s”', (text, act) => expect(opened(model, props, text).act).toBe(act));

  it('names the act only where nothing else tells it', () => {
    const token = (...all: Parameters<typeof model.step>[1][]) =>
      model.toParams(playedOn(model, props, all), props).act;
    expect(token()).toBe('');
    expect(token({ type: 'act', act: 'bench' })).toBe('bench');
    expect(token({ type: 'act', act: 'push' }, { type: 'b', value: 2 })).toBe('');
    expect(token({ type: 'act', act: 'push' }, { type: 'b', value: 2 }, { type: 'act', act: 'look' })).toBe('look');
    expect(token({ type: 'act', act: 'bench' }, { type: 'act', act: 'look' })).toBe('');
  });
  it('says what is wrong with it as ever', () => {
    const read = (text: string) => decodeParams(text, { 1: model.params(props) });
    expect(read('v1.jpush')).toEqual({ values: { act: 'push' }, problems: [] });
    expect(read('v1.jnowhere').problems).toEqual(['The link’s choice for “What is shown” is not one of ours.']);
  });
  it('brings any state back, in its act', () => comeBack(model, props, played, ({ entered: _, ...shared }) => shared));
  it('of any kind opens an act that there is', () =>
    readAny(model, props, (_, state) => expect(ACTS.map(({ id }) => id)).toContain(state.act)));
});

describe('the reader', () => {
  it('takes the settings along from act to act', () => {
    const set = playedOn(model, props, [{ type: 'a', value: 4 }]);
    const there = model.step(set, { type: 'act', act: 'bench' }, props);
    expect(there).toMatchObject({ a: 4, act: 'bench' });
    expect(model.step(there, { type: 'act', act: 'look' }, props)).toMatchObject({ a: 4, act: 'look' });
  });
  it('stays in the act whatever else is done, starting over included', () => {
    const there = playedOn(model, props, [
      { type: 'act', act: 'push' },
      { type: 'b', value: 4 },
    ]);
    expect(model.step(there, { type: 'afresh' }, props)).toMatchObject({ b: 0, act: 'push' });
    expect(model.restart?.(there, props)).toEqual({ ...start, act: 'push', entered: 1 });
    expect(reopened(model, props, model.restart?.(there, props) ?? start).act).toBe('push');
  });
  it('finds an act prepared when coming into it, and not when a link opens it or nothing changes', () => {
    expect(start.entered).toBe(0);
    expect(opened(model, props, 'v1.jpush').entered).toBe(0);
    const there = model.step(start, { type: 'act', act: 'push' }, props);
    expect(there.entered).toBe(1);
    expect(model.step(there, { type: 'act', act: 'push' }, props)).toBe(there);
    expect(model.step(there, { type: 'act', act: 'nowhere' as 'push' }, props)).toBe(there);
    expect(model.step(there, { type: 'b', value: 0 }, props)).toBe(there);
  });
});

describe('a chip in the text', () => {
  const set = (act: (typeof ACTS)[number]['id'], name: string) =>
    model.setParam?.({ ...start, act }, name, 5, props) as typeof start;
  it('moves the figure to an act where its parameter is seen, and no further', () => {
    expect(set('look', 'a')).toMatchObject({ a: 5, act: 'look', entered: 0 });
    expect(set('look', 'b')).toMatchObject({ b: 5, act: 'push', entered: 1 });
    expect(set('push', 'a')).toMatchObject({ a: 5, act: 'push', entered: 0 });
    expect(set('bench', 'b')).toMatchObject({ b: 5, act: 'bench', entered: 0 });
    expect(set('push', 'pick')).toMatchObject({ act: 'bench' });
  });
  it('that sets nothing moves nothing', () => {
    const from = { ...start, act: 'look' as const };
    expect(model.setParam?.(from, 'unknown', 5, props)).toBe(from);
  });
  it('has nothing to set where the figure lets it set nothing', () => {
    const { setParam: _, ...mute } = bare;
    expect(withActs(ACTS, mute).setParam).toBeUndefined();
    expect(actFor(ACTS, schema, { act: 'push' })).toBe('push');
  });
});

const acted = [
  ...figureIds().flatMap((id) => {
    const placed = figureOf(id);
    return placed?.model.acts ? [{ ...placed, states: figures[placed.widget]?.states ?? [] }] : [];
  }),
  { id: 'template', model: template.model, props: { id: 'template' }, states: template.states },
];

describe.each(acted.map((f) => [f.id, f] as const))('%s', (_id, { model, props, states }) => {
  const acts = model.acts ?? [];
  const names = acts.map(({ id }) => id);
  const { act: key, ...own } = model.params(props);

  it('has two to five acts, each shown and called by its own name, and the bench last', () => {
    expect(acts.length).toBeGreaterThanOrEqual(2);
    expect(acts.length).toBeLessThanOrEqual(5);
    expect(new Set(names).size).toBe(acts.length);
    expect(acts.at(-1)).toMatchObject({ id: 'bench', shows: 'all' });
    for (const { id, label } of acts) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(label.length).toBeLessThanOrEqual(16);
    }
  });
  it('shows in its acts only what a link can carry, by a letter of its own', () => {
    for (const { shows } of acts)
      if (shows !== 'all') for (const name of shows) expect(Object.keys(own)).toContain(name);
    expect(key?.key).toBe('j');
    expect(Object.values(own).map((p) => p.key)).not.toContain('j');
  });
  it('opens with the first act, at an address of nothing', () => {
    const state = model.init(props);
    expect(state.act).toBe(names[0]);
    expect(model.toParams(state, props).act).toBe('');
  });
  it('has its words in every act, and comes back to it from a link and by starting over', () => {
    for (const id of names) {
      const state = model.step(model.init(props), { type: 'act', act: id }, props);
      expect(model.describe(state, props).sentences.length).toBeGreaterThan(0);
      expect(reopened(model, props, state).act).toBe(id);
      expect(model.restart?.(state, props).act).toBe(id);
    }
  });
  it('has a frozen state, and so a picture and a link that is kept, of every act', () => {
    const shown = states.map(({ query }) => (query === undefined ? names[0] : opened(model, props, query).act));
    expect(names.filter((id) => !shown.includes(id))).toEqual([]);
  });
});
