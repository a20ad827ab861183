/** Story, layout and words are tested on the same trees, so they stand in one file. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeTree } from '../../../tests/tools/make-tree';
import { decodeParams, encodeParams } from '../../figure/params';
import { indexTree, type TaskTree } from '../../models/recursion/task-tree';
import Decomposition from '.';
import { Bench } from './bench';
import { budgetSteps, nearestStep } from './budget';
import { moveFor } from './keyboard';
import { blocks, layout, SIDE, wrap } from './layout';
import { cellsOf, lightSays } from './light';
import { lookOf } from './look';
import { type Action, derive, model } from './model';
import type { Props } from './params';
import { MAX_FRAMES } from './story';
import { Transcript } from './transcript';
import { branch, SIBLINGS, visible } from './visible';
import { inside } from './words';

const folder = new URL('../../../content/tasks/', import.meta.url);
const trees = readdirSync(folder)
  .filter((f) => f.endsWith('.yaml'))
  .map((f) => parse(readFileSync(new URL(f, folder), 'utf8')) as TaskTree)
  .sort((a, b) => a.order - b.order);
type State = ReturnType<typeof model.init>;
const props: Props = { id: 'decomposition', trees };
const first = trees[0] as TaskTree;
const nodeIds = trees.flatMap((t) => [...JSON.stringify(t).matchAll(/"id":"([a-z0-9-]+)"/g)].map((m) => m[1] ?? ''));

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('tree' as const), id: fc.constantFrom(...trees.map((t) => t.id), 'nonsense') }),
  fc.record({
    type: fc.constant('budget' as const),
    minutes: fc.oneof(fc.integer({ min: -5, max: 2000 }), fc.constant(Number.NaN)),
  }),
  fc.record({
    type: fc.constant('step' as const),
    index: fc.oneof(fc.integer({ min: -3, max: 40 }), fc.constant(Number.NaN)),
  }),
  fc.record({ type: fc.constant('focus' as const), id: fc.oneof(fc.constantFrom(...nodeIds), fc.constant(null)) }),
  fc.record({ type: fc.constant('fold' as const), id: fc.constantFrom(...nodeIds), open: fc.boolean() }),
  fc.record({
    type: fc.constant('page' as const),
    id: fc.constantFrom(...nodeIds),
    from: fc.integer({ min: -9, max: 99 }),
  }),
);

function holds(state: State) {
  const d = derive(state, props);
  expect(trees.map((t) => t.id)).toContain(state.tree);
  expect(state.budget).toBeGreaterThanOrEqual(d.tree.budget.min);
  expect(state.budget).toBeLessThanOrEqual(d.tree.budget.max);
  expect(state.step).toBeGreaterThanOrEqual(0);
  expect(state.step).toBeLessThan(d.frames.length);
  expect(d.frames.length).toBeLessThanOrEqual(MAX_FRAMES);
  for (const id of [...state.opened, ...state.closed, ...(state.focus === null ? [] : [state.focus])]) {
    expect(d.index.byId.has(id)).toBe(true);
  }
  const { alone, helped, out } = d.shown;
  expect(alone + helped + out).toBeLessThanOrEqual(d.index.judgements);
}

/** A view with all open and room for much. */
const OPEN = { depth: 9, maxLeaves: 30, maxRows: 6, open: () => true, pages: new Map<number, number>() };

describe('the model', () => {
  it('keeps its invariants and its address through any sequence of actions', () => {
    const schema = model.params(props);
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        let state = model.init(props);
        for (const a of actions) {
          state = model.step(state, a, props);
          holds(state);
        }
        const text = encodeParams(model.version, schema, model.toParams(state, props));
        const { values, problems } = decodeParams(text ?? 'v1', { 1: schema });
        expect(problems).toEqual([]);
        // Pages of long lists are not part of the address.
        expect(model.init(props, values)).toEqual({ ...state, pages: {} });
      }),
      { numRuns: 120 },
    );
  });

  it('never throws on a mangled link', () => {
    const schema = { 1: model.params(props) };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `v1.${s}`),
          fc.stringMatching(/^v1(\.[tbsocf][a-z0-9~-]{0,9}){0,6}$/),
        ),
        (text) => {
          holds(model.init(props, decodeParams(text, schema).values));
        },
      ),
    );
  });

  it('starts with nothing in the address', () => {
    expect(encodeParams(1, model.params(props), model.toParams(model.init(props), props))).toBeNull();
  });

  it('lets a chip set the budget, and keeps the moment of the story', () => {
    const state = model.step(model.init(props), { type: 'step', index: 3 }, props);
    const after = model.setParam?.(state, 'budget', first.budget.default + 1, props);
    if (!after) throw new Error('no budget to set');
    expect(after.budget).toBe(first.budget.default + 1);
    expect(derive(after, props).frame.key).toBe(derive(state, props).frame.key);
    const chips = model.values(after, props);
    expect((chips.alone?.value ?? 0) + (chips.helped?.value ?? 0) + (chips.out?.value ?? 0)).toBe(chips.nodes?.value);
  });

  it('answers a first change of budget with the last picture', () => {
    const state = model.step(model.init(props), { type: 'budget', minutes: first.budget.max }, props);
    expect(state.step).toBe(derive(state, props).frames.length - 1);
  });

  it('lets go of a node that is chosen twice', () => {
    const id = first.root.helps?.[0]?.id ?? '';
    const once = model.step(model.init(props), { type: 'focus', id }, props);
    expect(once.focus).toBe(id);
    expect(model.step(once, { type: 'focus', id }, props).focus).toBeNull();
  });
});

describe('the story', () => {
  const keys = (tree: string, budget?: number) =>
    derive(model.init(props, budget === undefined ? { tree } : { tree, budget }), props).frames.map((f) => f.key);

  it('goes down, then trains up, and ends with the task itself or where the light ends', () => {
    for (const tree of trees) {
      const story = keys(tree.id);
      expect(story.slice(0, 2)).toEqual(['whole', 'task']);
      expect(story.indexOf('fall-1')).toBeLessThan(story.indexOf('round-1'));
      expect(['account', 'end']).toContain(story.at(-1));
      expect(story.includes('root')).toBe(story.at(-1) === 'account');
    }
  });

  it('pretends nothing at a budget at which nobody can judge', () => {
    const state = model.init(props, { tree: first.id, budget: first.budget.min });
    const d = derive(state, props);
    expect(d.judgement.status(0)).toBe('out');
    expect(d.frames.at(-1)?.key).toBe('end');
    for (let step = 0; step < d.frames.length; step++) {
      expect(lookOf(derive({ ...state, step }, props), 0).status).toBe('out');
    }
  });

  it('lights nothing that needs help before its assistant is trained', () => {
    const state = model.init(props);
    derive(state, props).frames.forEach((frame, step) => {
      const d = derive({ ...state, step }, props);
      for (const node of d.index.nodes) {
        const look = lookOf(d, node.index);
        if (look.status === 'helped' && look.needed)
          expect(d.judgement.round[node.index]).toBeLessThanOrEqual(frame.round);
        if (look.round !== null) expect(look.round).toBeLessThanOrEqual(frame.round);
      }
    });
  });

  it('follows the branch to the node that it speaks of', () => {
    for (const tree of trees) {
      for (const minutes of [tree.budget.min, tree.budget.default, tree.budget.max]) {
        const state = model.step(model.init(props, { tree: tree.id }), { type: 'budget', minutes }, props);
        for (let step = 0; step < derive(state, props).frames.length; step++) {
          const d = derive({ ...state, step }, props);
          if (d.frame.example !== null) expect(d.path).toContain(d.frame.example);
        }
      }
    }
  });

  it('stays short for very deep trees', () => {
    const deep: Props = { id: 'x', trees: [makeTree(400, 1)] };
    expect(derive(model.init(deep), deep).frames.length).toBeLessThanOrEqual(MAX_FRAMES);
  });
});

describe('what is drawn', () => {
  const viewOf = (n: number, fan: number, focus: number | null, width = 900) => {
    const big: Props = { id: 'x', trees: [makeTree(n, fan)] };
    const d = derive({ ...model.init(big), focus: focus === null ? null : `n${focus}` }, big);
    const view = visible(d.index, {
      fold: d.fold,
      path: branch(d.index, d.focus, d.path),
      focus: d.focus,
      depth: Number.POSITIVE_INFINITY,
      maxLeaves: Math.floor(width / 29),
      maxRows: 6,
      open: () => true,
      pages: new Map(),
    });
    return { d, view, rooms: layout(d.index, view, width) };
  };

  it('is bounded whatever the tree, holds the focus, and never overlaps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(),
        fc.integer({ min: 600, max: 1200 }),
        (n, fan, at, width) => {
          const { d, view, rooms } = viewOf(n, fan, at % n, width);
          expect(view.nodes.length).toBeLessThan(260);
          expect(view.nodes.map((v) => v.i)).toContain(d.index.byId.get(`n${at % n}`));
          view.nodes.forEach((v, at) => {
            expect(v.children.length).toBeLessThanOrEqual(SIBLINGS);
            const room = rooms[at];
            expect((room?.x ?? 0) + (room?.w ?? 0)).toBeLessThanOrEqual(width + 0.5);
            // "n more" stands beside the rooms, not over them.
            const [start, end] = [rooms[v.children[0] ?? -1], rooms[v.children.at(-1) ?? -1]];
            expect(room?.before !== null).toBe(v.before > 0);
            expect(room?.after !== null).toBe(v.after > 0);
            if (start && typeof room?.before === 'number') expect(room.before + SIDE).toBeLessThanOrEqual(start.x);
            if (end && typeof room?.after === 'number') expect(end.x + end.w).toBeLessThanOrEqual(room.after);
            const kids = v.children.map((c) => rooms[c]);
            kids.forEach((room, k) => {
              const next = kids[k + 1];
              if (room && next) expect(room.x + room.w).toBeLessThanOrEqual(next.x + 0.2);
            });
          });
        },
      ),
      { numRuns: 200, examples: [[265, 6, 0, 600]] },
    );
  });

  it('says how many of a long list are left out before and after what is drawn', () => {
    const node = (id: string) => ({ id, label: id, product: id, agent: id, evaluator: id, minutesAlone: 5, why: id });
    const helps = Array.from({ length: 20 }, (_, k) => ({ ...node(`h${k}`), question: '?' }));
    const root = { ...node('root'), minutesHelped: 5, helps };
    const index = indexTree({ id: 't', title: 't', order: 1, blurb: '', budget: { default: 5, min: 1, max: 9 }, root });
    const drawn = (more: Partial<Parameters<typeof visible>[1]>) => {
      const view = visible(index, {
        fold: { opened: new Set(), closed: new Set() },
        path: [0],
        focus: null,
        ...OPEN,
        ...more,
      });
      const [top] = view.nodes;
      return [top?.before, top?.children.length ?? 0, top?.after];
    };
    expect(drawn({})).toEqual([0, 10, 10]);
    expect(drawn({ pages: new Map([[0, 3]]) })).toEqual([3, 10, 7]);
    // no page begins after the last that is full, or before the first
    expect(drawn({ pages: new Map([[0, 99]]) })).toEqual([10, 10, 0]);
    expect(drawn({ pages: new Map([[0, -9]]) })).toEqual([0, 10, 10]);
    // the branch being followed stands in the middle, unless it is among the first
    expect(drawn({ path: [0, 13], focus: 13 })).toEqual([7, 10, 3]);
    expect(drawn({ path: [0, 10], focus: 10 })).toEqual([0, 10, 10]);
    // little room: three, and the two sides
    expect(drawn({ maxLeaves: 4 })).toEqual([0, 3, 17]);
  });

  it('keeps the rooms of the shipped trees inside their parents', () => {
    for (const t of trees) {
      const d = derive(model.init(props, { tree: t.id }), props);
      const view = visible(d.index, {
        fold: d.fold,
        path: d.path,
        focus: null,
        ...OPEN,
      });
      const rooms = layout(d.index, view, 872);
      view.nodes.forEach((v, k) => {
        const [room, up] = [rooms[k], rooms[v.up]];
        if (!room || !up) return;
        expect(room.x).toBeGreaterThanOrEqual(up.x - 0.2);
        expect(room.x + room.w).toBeLessThanOrEqual(up.x + up.w + 0.2);
        expect(room.w).toBeGreaterThanOrEqual(24);
      });
      const parts = blocks(d.index, 0, 0, 872);
      const end = parts.at(-1);
      if (end) expect(end.x + end.w).toBeCloseTo(872, 0);
    }
  });

  it('wraps labels at words', () => {
    expect(wrap('How the characters develop', 12)).toEqual(['How the', 'characters', 'develop']);
    expect(wrap('Incomprehensibilities', 9)).toBeNull();
  });
});

describe('small things', () => {
  it('moves as the tree pattern says', () => {
    const items = [
      { i: 0, level: 0, expanded: true },
      { i: 5, level: 1, expanded: false },
      { i: 9, level: 1, expanded: null },
    ];
    expect(moveFor(items, 0, 'ArrowDown')).toEqual({ to: 5 });
    expect(moveFor(items, 0, 'ArrowRight')).toEqual({ to: 5 });
    expect(moveFor(items, 0, 'ArrowLeft')).toEqual({ fold: 0, open: false });
    expect(moveFor(items, 1, 'ArrowRight')).toEqual({ fold: 5, open: true });
    expect(moveFor(items, 2, 'ArrowLeft')).toEqual({ to: 0 });
    expect(moveFor(items, 2, 'Enter')).toEqual({ select: 9 });
    expect(moveFor(items, 2, 'Tab')).toBeNull();
  });

  it('has a stop of the slider at the default and at both ends', () => {
    for (const { budget } of trees) {
      const steps = budgetSteps(budget);
      for (const m of [Math.ceil(budget.min), budget.default, Math.floor(budget.max)])
        expect(steps[nearestStep(steps, m)]).toBe(m);
      expect(steps.every((m, k) => k === 0 || m > (steps[k - 1] ?? 0))).toBe(true);
    }
  });

  it('writes names inside a sentence', () => {
    expect(inside('The editor')).toBe('the editor');
    expect(inside('RTL writer')).toBe('RTL writer');
  });
});

/** The bench as it opens, as markup. */
const benchMarkup = () => {
  const state = model.init(props);
  const derived = derive(state, props);
  const { step, budget } = state;
  return createElement(Bench, { trees, derived, drawn: derived, step, budget, pointed: null, dispatch: () => {} });
};

describe('the light', () => {
  it('is first drawn by the server: every judgement a cell, the sentence, no style', () => {
    const html = renderToString(createElement(Decomposition, props));
    expect(html.replaceAll('<!-- -->', '')).toContain(lightSays(derive(model.init(props), props)).slice(0, 40));
    expect(html).not.toContain('style=');
    // Narrow and wide.
    expect(html.split('<rect').length - 1).toBeGreaterThanOrEqual(2 * indexTree(first).judgements);
  });

  it('has a cell for every judgement, and below each cell as much as it is wide', () =>
    fc.assert(
      fc.property(fc.constantFrom(...trees), fc.double({ min: 0, max: 1, noNaN: true }), (tree, share) => {
        const { min, max } = tree.budget;
        const state = model.init(props, { tree: tree.id, budget: min + share * (max - min) });
        const d = derive(state, props);
        const cells = cellsOf(d);
        expect(cells).toHaveLength(d.index.judgements);
        const by = new Map(cells.map((cell) => [cell.i, cell]));
        for (const cell of cells) {
          expect(cell.status).toBe(d.judgement.status(cell.i));
          const below = (d.index.nodes[cell.i]?.helps ?? []).map((h) => by.get(h));
          if (below.length === 0) continue;
          expect(below[0]?.x).toBeCloseTo(cell.x, 9);
          expect(below.reduce((sum, one) => sum + (one?.w ?? 0), 0)).toBeCloseTo(cell.w, 9);
        }
      }),
    ));

  it('says how far it gets, at every budget', () => {
    const says = (budget: number) => lightSays(derive(model.init(props, { budget }), props));
    expect(says(10)).toBe(
      'Judging the summary of the book takes 45 minutes; there are 10. Smaller questions can be judged, and each answer helps to judge what stands above it.',
    );
    expect(says(first.budget.min)).toContain('doesn’t reach the top');
    expect(says(60)).toContain('judges all of it alone');
  });
});

describe('the markup', () => {
  const html = renderToString(benchMarkup());

  it('holds the first state in both layouts, without inline style', () => {
    const { frame, index, frames } = derive(model.init(props), props);
    const text = html.replaceAll('<!-- -->', '').replaceAll('&#x27;', '’');
    expect(text).toContain(frame.sentence.slice(0, 60));
    expect(html).not.toContain('style=');
    expect(html).not.toContain('<style');
    expect(html.split(`data-node="${index.nodes[0]?.helps[0]}"`).length - 1).toBe(2);
    expect(text).toContain(`1/${frames.length}`);
  });

  it('tells every node of the starting tree in the transcript', () => {
    const transcript = renderToStaticMarkup(createElement(Transcript, { props }));
    const { index } = derive(model.init(props), props);
    expect(transcript.split('<li').length - 1).toBeGreaterThanOrEqual(index.nodes.length);
    const table = model.describe(model.init(props), props).table;
    expect(table?.rows.length).toBe(index.nodes.length);
  });
});

it('names every room of the drawing and every row of the outline by the words that they show', () => {
  const html = renderToStaticMarkup(benchMarkup());
  const text = (markup: string) =>
    markup
      .replace(/<\/(tspan|text)>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const rooms = [
    ...html.matchAll(/<g role="treeitem"[^>]*><title>([^<]*)<\/title>(.*?)(?=<g role="treeitem"|<\/svg>)/gs),
  ];
  expect(rooms.length).toBeGreaterThan(3);
  for (const [, name = '', drawn = ''] of rooms) {
    const label = name.replace(/^Part of the work: /, '').split(': ')[0] ?? '';
    // a room too narrow for words shows none
    const shown = text(drawn.replace(/<title>.*?<\/title>/gs, ''));
    expect(
      shown === '' || /^[+\d]/.test(shown) || shown.includes(label) || label.endsWith('…'),
      `${name} | ${shown}`,
    ).toBe(true);
  }
  const rows = [
    ...html.matchAll(/<button[^>]*data-node[^>]*><span class="sr-only">(.*?)<\/span>.*?wrap-anywhere">(.*?)<span/gs),
  ];
  expect(rows.length).toBeGreaterThan(0);
  for (const [, name = '', label = ''] of rows) expect(text(name)).toContain(text(label));
});
