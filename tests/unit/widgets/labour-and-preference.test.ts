import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeParams, encodeParams } from '../../../components/island/params';
import LabourAndPreference from '../../../components/widgets/labour-and-preference';
import { account, READ_IN_TREE, WANTS, workOf } from '../../../components/widgets/labour-and-preference/labour';
import { elbow, layoutOf, tall, WIDTH } from '../../../components/widgets/labour-and-preference/layout';
import {
  type Action,
  derive,
  longest,
  model,
  type Props,
  type State,
} from '../../../components/widgets/labour-and-preference/model';
import { paramsFor } from '../../../components/widgets/labour-and-preference/params';
import { neighbour } from '../../../components/widgets/labour-and-preference/tree';
import { readTask } from '../../../content/tasks';

const props: Props = { id: 'labour-and-preference', tree: readTask('book-summary') };
const schema = paramsFor(props.tree);
const schemas = { 1: model.params(props) };
const start = model.init(props);
const work = workOf(props.tree);
const at = (change: Partial<State>) => derive({ ...start, ...change }, props);

const names = ['level', 'read', 'check', ...WANTS.map(({ name }) => name)] as const;
const action: fc.Arbitrary<Action> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...names), fc.double({ min: -5, max: 120 }))
    .map(([name, value]) => ({ type: 'set' as const, name, value })),
  fc.constantFrom(null, 'summary', 'ch-4', 'nobody').map((id) => ({ type: 'pick' as const, id })),
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
  it('comes back from its address', () => {
    fc.assert(
      fc.property(played, (state) => {
        const text = encodeParams(1, schemas[1], model.toParams(state, props));
        const read = text === null ? { values: {}, problems: [] } : decodeParams(text, schemas);
        expect(read.problems).toEqual([]);
        expect(model.toParams(model.init(props, read.values), props)).toEqual(model.toParams(state, props));
      }),
    );
  });
  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const state = model.init(props, decodeParams(`v1.${text}`, schemas).values);
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
  it('is in the page from the start', () => {
    const html = renderToStaticMarkup(createElement(LabourAndPreference, props));
    expect(html).toContain('Assistants take on the 32 narrowest of 52 questions');
    expect(html.match(/role="option"/g)).toHaveLength(52);
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
