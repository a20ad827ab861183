import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readTask } from '../../../content/tasks';
import { comeBack, opened } from '../../../tests/unit/figure-links';
import LabourAndPreference from '.';
import { account, READ_IN_TREE, WANTS, workOf } from './labour';
import { elbow, layoutOf, tall, WIDTH } from './layout';
import { type Action, derive, longest, model, type Props, type State } from './model';
import { paramsFor } from './params';
import { ALL_WISHES, MOST_LEAN, ordered, TOLD, toggled, WISHES, wanted, weigh } from './reports';
import { LONGEST_LOOK, LONGEST_ORDER, leanWords, lookSays, orderSays, says } from './says';
import { neighbour } from './tree';

const props: Props = { id: 'labour-and-preference', tree: readTask('book-summary') };
const schema = paramsFor(props.tree);
const start = model.init(props);
const work = workOf(props.tree);
const at = (change: Partial<State>) => derive({ ...start, ...change }, props);

const names = ['level', 'read', 'check', ...WANTS.map(({ name }) => name)] as const;
const action: fc.Arbitrary<Action> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...names), fc.double({ min: -5, max: 120 }))
    .map(([name, value]) => ({ type: 'set' as const, name, value })),
  fc.constantFrom(null, 'summary', 'ch-4', 'nobody').map((id) => ({ type: 'pick' as const, id })),
  fc.integer({ min: -1, max: 5 }).map((k) => ({ type: 'wish' as const, k })),
  fc.constantFrom(...TOLD).map((told) => ({ type: 'told' as const, told })),
  fc.integer({ min: -9, max: 9 }).map((lean) => ({ type: 'draft' as const, lean })),
  fc.constantFrom('commit' as const, 'again' as const).map((type) => ({ type })),
);
const played = fc.array(action, { maxLength: 12 }).map((list) => list.reduce((s, a) => model.step(s, a, props), start));

describe('the work', () => {
  it('is the tree’s 52 questions, the parts of the work left out, a narrowest one at height 0', () => {
    expect(work.questions).toHaveLength(52);
    expect([0, 1, 2, 3].map((h) => work.questions.filter((q) => q.height === h).length)).toEqual([32, 16, 3, 1]);
    expect(work.questions.map((q) => q.id)).not.toContain('work-notes');
    for (const q of work.questions) for (const h of q.helps) expect(work.questions[h]?.parent).toBe(q.index);
  });
  it('has the tree’s own minutes: with half a minute for each report, a question with help takes minutesHelped', () => {
    const part = work.questions.find((q) => q.id === 'part-1');
    expect(part && part.own + READ_IN_TREE * part.helps.length).toBe(4);
    expect(work.questions.find((q) => q.id === 'p-13')?.own).toBe(1.5);
  });
  it('finds every question that is asked what it wants', () => {
    expect(work.questions.filter((q) => q.want).map((q) => q.id)).toEqual([
      'summary',
      'omissions',
      'weight',
      'reading',
    ]);
  });
  it('draws its lot once: every question, each once', () => {
    expect([...work.lot].sort((a, b) => a - b)).toEqual(work.questions.map((q) => q.index));
  });
});

describe('the account', () => {
  it('moves the finding out, and never the wanting', () => {
    const rows = [0, 1, 2, 3, 4].map((level) => at({ level }).now);
    expect(rows.map((r) => r.finding)).toEqual([165.5, 40, 9.5, 3.5, 0]);
    expect(rows.map((r) => r.wanting)).toEqual([4, 4, 4, 4, 4]);
    expect(rows.map((r) => r.reading)).toEqual([0, 16, 8, 3.5, 2]);
    expect(rows.map((r) => r.assistants)).toEqual([0, 125.5, 156, 162, 165.5]);
    expect(rows.map((r) => r.people)).toEqual([169.5, 60, 21.5, 11, 6]);
    expect(rows.map((r) => Math.round(100 * r.share))).toEqual([100, 32, 12, 6, 3]);
    expect(rows.map((r) => r.seen)).toEqual([52, 20, 4, 1, 0]);
    expect(rows.map((r) => r.trusted)).toEqual([0, 32, 48, 51, 52]);
    // From the first level on, nothing a person finds out is free of trust below.
    expect(rows.map((r) => r.built)).toEqual([0, 20, 4, 1, 0]);
  });
  it('is dear where reading is: help can cost more than it saves, and says so', () => {
    const dear = at({ level: 1, read: 4 });
    expect(dear.now.people).toBe(40 + 4 + 32 * 4);
    expect(dear.now.people).toBeGreaterThan(at({ level: 0, read: 4 }).now.people);
    expect(dear.sentence).toContain('reading costs more than it saves');
    expect(at({ level: 1 }).sentence).not.toContain('costs more');
  });
  it('pays for sight with minutes', () => {
    const all = at({ level: 4, check: 100 }).now;
    expect(all.trusted).toBe(0);
    expect(all.checking).toBe(165.5);
    const some = at({ level: 4, check: 25 });
    expect(some.now.checks).toBe(13);
    expect(some.resting).toContain('13 that a person found out (13 of these by spot check), 39 taken on trust');
  });
  it('keeps its books at every setting', () => {
    fc.assert(
      fc.property(played, (state) => {
        const { now, top } = derive(state, props);
        expect(now.finding + now.assistants).toBeCloseTo(top.finding, 9);
        expect(now.wanting).toBe(top.wanting);
        expect(now.seen + now.trusted).toBe(52);
        expect(now.share).toBeGreaterThan(0);
        expect(now.share).toBeLessThanOrEqual(1);
        expect(now.standings.filter((s) => s.checked)).toHaveLength(now.checks);
        expect(now.standings.filter((s) => s.read)).toHaveLength(now.reports);
        expect(now.standings.every((s) => s.find >= 0 && s.want >= 0 && (!s.checked || s.automated))).toBe(true);
        expect(now.grounds.filter((g) => g === 'trusted')).toHaveLength(now.trusted);
        if (state.level > 0) expect(now.reports).toBeGreaterThan(0);
      }),
    );
  });
  it('shrinks people’s minutes level by level at the price the tree allows for, and checks are nested', () => {
    const set = (check: number) => at({ level: 3, check }).now.standings.flatMap((s, i) => (s.checked ? [i] : []));
    expect(set(30)).toEqual(expect.arrayContaining(set(10)));
    expect(account(work, { ...start, level: 2 }).people).toBeLessThan(account(work, { ...start, level: 1 }).people);
  });
});

describe('the model', () => {
  it('comes back from its address', () => comeBack(model, props, played, (state) => model.toParams(state, props)));
  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const state = opened(model, props, `v1.${text}`);
        expect(model.describe(state, props).table?.rows).toHaveLength(5);
        expect(JSON.stringify(model.describe(state, props))).not.toMatch(/NaN|undefined/);
      }),
    );
  });
  it('is moved by its chips, whose value is the parameter’s own', () => {
    for (const [key, chip] of Object.entries(model.values(start, props))) {
      if (!chip.param) continue;
      expect(model.toParams(start, props)[chip.param], key).toBe(chip.value);
      const max = schema[chip.param as 'level'].max;
      const moved = model.setParam?.(start, chip.param, max, props) ?? start;
      expect(model.toParams(moved, props)[chip.param]).toBe(max);
    }
    expect(model.values(start, props).share?.text).toBe('32\u00a0%');
    expect(model.values(start, props).trusted?.text).toBe('32 of 52');
  });
  it('keeps room for the longest sentence', () => {
    const kept = longest(start, props);
    for (const level of [0, 1, 2, 3, 4]) expect(kept.length).toBeGreaterThanOrEqual(at({ level }).sentence.length);
  });
});

describe('the drawing', () => {
  const layout = layoutOf(work);
  it('stands inside its box, rows apart and tiles apart', () => {
    for (const [i, p] of layout.places.entries()) {
      expect(p.x).toBeGreaterThan(90);
      expect(p.x + p.w).toBeLessThanOrEqual(WIDTH);
      const height = work.questions[i]?.height ?? 0;
      // Each tile stands wholly on the ground of its own row.
      expect(p.foot - tall(p.own)).toBeGreaterThan((layout.tide[height + 1] ?? 0) + 12);
      expect(p.foot).toBeLessThan(layout.tide[height] ?? 0);
      for (const [j, other] of layout.places.entries()) {
        if (j > i && work.questions[j]?.height === height) expect(Math.abs(other.x - p.x)).toBeGreaterThan(p.w);
      }
    }
  });
  it('joins every question to the one it helps', () => {
    const [from, to] = [layout.places[1], layout.places[0]];
    expect(from && to && elbow(from, to)).toMatch(new RegExp(`V${to?.foot}$`));
  });
  it('is walked with the arrow keys', () => {
    expect(neighbour(work.questions, 0, 'ArrowDown')).toBe(1);
    expect(neighbour(work.questions, 1, 'ArrowUp')).toBe(0);
    expect(neighbour(work.questions, 0, 'ArrowUp')).toBeNull();
    const right = neighbour(work.questions, 1, 'ArrowRight');
    expect(work.questions[right ?? 0]?.id).toBe('part-2');
    expect(neighbour(work.questions, 1, 'ArrowLeft')).toBeNull();
    expect(neighbour(work.questions, 3, 'x')).toBeNull();
  });
});

describe('the verdict', () => {
  const every = Array.from({ length: ALL_WISHES + 1 }, (_, wishes) => wishes);
  it('turns with one false report, and with one that told half, while every wish is held', () => {
    expect(TOLD.map((told) => weigh(ALL_WISHES, told).verdict)).toEqual(['first', 'second', 'second']);
    expect(TOLD.map((told) => weigh(ALL_WISHES, told).sum)).toEqual([1, -3, -1]);
    expect(TOLD.map((told) => weigh(ALL_WISHES, told).before)).toEqual(['first', 'first', 'first']);
  });
  it('is the sum of what is reported on the wishes held, and turns only by a report that is about one of them', () => {
    for (const wishes of every) {
      for (const told of TOLD) {
        const { rows, sum, verdict, before } = weigh(wishes, told);
        expect(sum).toBe(rows.reduce((all, row) => all + (row.on ? row.lead : 0), 0));
        expect(verdict).toBe(sum > 0 ? 'first' : sum < 0 ? 'second' : 'neither');
        expect(rows.filter(({ was }) => was !== null)).toHaveLength(told === 'told' ? 0 : 1);
        if (!rows.some(({ on, was }) => on && was !== null)) expect(verdict).toBe(before);
      }
    }
  });
  it('has each wish held or not, each by itself', () => {
    for (const wishes of every)
      WISHES.forEach((_, k) => {
        const other = toggled(wishes, k);
        expect(WISHES.map((_w, i) => wanted(other, i) !== wanted(wishes, i))).toEqual(WISHES.map((_w, i) => i === k));
        expect(toggled(other, k)).toBe(wishes);
      });
  });
  it('keeps a first verdict out of reach of the second, and compares the two', () => {
    const play = (...all: Action[]) => all.reduce((s, a) => model.step(s, a, props), start);
    const once = play({ type: 'draft', lean: 99 }, { type: 'commit' });
    expect(once).toMatchObject({ lean1: MOST_LEAN, lean2: null, draft: 0 });
    const twice = [
      { type: 'draft', lean: -2 } as const,
      { type: 'commit' } as const,
      { type: 'commit' } as const,
    ].reduce((s, a: Action) => model.step(s, a, props), once);
    expect(twice).toMatchObject({ lean1: 5, lean2: -2 });
    expect(orderSays(twice)).toContain('you moved seven steps towards Second');
    expect(model.step(twice, { type: 'again' }, props)).toMatchObject({ lean1: null, lean2: null });
    expect(opened(model, props, 'v1.b4')).toMatchObject({ lean1: null, lean2: null });
    expect(opened(model, props, 'v1.a9.b4')).toMatchObject({ lean1: 3, lean2: -2 });
    expect(ordered([1, 2, 3], true)).toEqual([3, 2, 1]);
  });
});

describe('the acts', () => {
  it('say what turned the verdict, and that the wishes stayed', () => {
    expect(says(start, props)).toBe('Four wishes, four reports on two summaries. Together they say: First.');
    expect(lookSays(ALL_WISHES, 'false')).toBe(
      'One report was false. Your wishes stay; the verdict turns from First to Second.',
    );
    expect(lookSays(ALL_WISHES, 'partial')).toContain('every word true');
    expect(lookSays(ALL_WISHES - 1, 'false')).toContain('wasn’t about any wish of yours');
    expect(lookSays(ALL_WISHES - 1, 'partial')).toBe(
      'One report told half, every word true. The verdict stands: Second.',
    );
    expect(lookSays(0, 'told')).toContain('No wish, no verdict');
  });
  it('claim a turn only where the verdict turns, and keep the room for the longest', () => {
    for (let wishes = 1; wishes <= ALL_WISHES; wishes++) {
      for (const told of TOLD) {
        const { verdict, before } = weigh(wishes, told);
        const said = lookSays(wishes, told);
        expect(/turns from/.test(said)).toBe(verdict !== before);
        expect(said.length).toBeLessThanOrEqual(LONGEST_LOOK.length);
      }
    }
    for (const [lean1, lean2] of [
      [null, null],
      [0, null],
      [5, -5],
      [2, 2],
      [-3, 5],
    ] as const)
      expect(orderSays({ lean1, lean2 }).length).toBeLessThanOrEqual(LONGEST_ORDER.length);
    expect([5, 2, 1, 0, -1, -3, -4].map(leanWords)).toEqual([
      'surely First',
      'rather First',
      'perhaps First',
      'can’t say',
      'perhaps Second',
      'rather Second',
      'surely Second',
    ]);
  });
  it('open where a published link can be seen', () => {
    const act = (text: string) => opened(model, props, text).act;
    expect([act('v1.k5.c40'), act('v1.x7.tfalse'), act('v1.a9.b4')]).toEqual(['bench', 'look', 'order']);
    expect(says({ ...start, act: 'bench' }, props)).toContain(at({}).resting);
  });
  it('begin with the verdict, drawn by the server, and nothing of the minutes', () => {
    const html = renderToStaticMarkup(createElement(LabourAndPreference, props));
    expect(html).toContain(lookSays(ALL_WISHES, 'told'));
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(WISHES.length);
    expect(html).not.toContain('minutes');
    expect(html).not.toMatch(/style=|NaN|undefined/);
  });
});
