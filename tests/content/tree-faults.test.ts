/** What a task tree must keep, told at each limit: just within it nothing, just beyond it this fault and no other. */
import { describe, expect, it } from 'vitest';
import { type TaskTreeData, treeFaults } from '../../content/tasks';

type Root = TaskTreeData['root'];
type Help = NonNullable<Root['helps']>[number];

const help = (id: string, minutesAlone: number, helps?: Help[]): Help => ({
  id,
  label: id,
  question: '?',
  product: 'p',
  agent: 'a',
  evaluator: 'e',
  minutesAlone,
  why: 'w',
  ...(helps && { minutesHelped: 2, covers: 'all', helps }),
});

/** A root with so many helps, each with `below` of its own: 1 + n (1 + below) nodes on three levels. */
function tree(n: number, below: number, more: Partial<Root> = {}, budget = { default: 10, min: 1, max: 60 }) {
  const helps = Array.from({ length: n }, (_, i) =>
    help(`h${i}`, 20, below ? Array.from({ length: below }, (_, j) => help(`h${i}-${j}`, 5)) : undefined),
  );
  const { question, ...root } = help('root', 40, helps);
  return { id: 't', title: 'T', order: 1, blurb: 'b', budget, root: { ...root, ...more } } as TaskTreeData;
}

const faults = (data: TaskTreeData) => treeFaults(data).map(({ id, message }) => `${id}: ${message}`);

/** A tree with its first help changed. */
function withFirst(change: Partial<Help>): TaskTreeData {
  const data = tree(8, 2);
  const [first, ...others] = data.root.helps ?? [];
  return { ...data, root: { ...data.root, helps: [{ ...(first as Help), ...change }, ...others] } } as TaskTreeData;
}

describe('the faults of a task tree', () => {
  it('are none in one that is right', () => expect(faults(tree(8, 2))).toEqual([]));

  it('are told at their node: no time saved, no minutes, no covers, minutes without helps', () => {
    expect(faults(withFirst({ minutesHelped: 19 }))).toEqual([]);
    expect(faults(withFirst({ minutesHelped: 20 }))).toEqual(['h0: help saves no time at “h0”']);
    expect(faults(withFirst({ minutesHelped: undefined as never }))).toEqual([
      'h0: “h0” has helps but no minutesHelped',
    ]);
    expect(faults(withFirst({ covers: undefined as never }))).toEqual(['h0: “h0” does not say what its helps cover']);
    const bare = withFirst({ helps: [{ ...help('x', 5), minutesHelped: 2 }, help('y', 5)] });
    expect(faults(bare)).toEqual(['x: “x” has minutesHelped but no helps']);
  });

  it('are told of a help that is no narrower than what it helps with, and of an id that stands twice', () => {
    expect(faults(withFirst({ minutesAlone: 39 }))).toEqual([]);
    expect(faults(withFirst({ minutesAlone: 40 }))).toEqual([
      'h0: “h0” takes as long to judge as “root”, which it should help with',
    ]);
    expect(faults(withFirst({ helps: [help('h1', 5), help('h0-1', 5), help('h0-2', 5)] }))).toEqual([
      'h1: the id “h1” stands twice',
    ]);
  });

  it.each([
    // eight helps with two each are 25 nodes; one help fewer below one of them is one node too few
    [24, 'root: the tree has 24 nodes'],
    [25, null],
    [60, null],
    [61, 'root: the tree has 61 nodes'],
  ])('are told of its size: %i nodes', (size, fault) => {
    const data = tree(8, 2);
    const helps = [...(data.root.helps ?? [])];
    if (size === 24) helps[0] = help('h0', 20, [help('h0-0', 5)]);
    for (let i = 25; i < size; i++) helps.push(help(`more${i}`, 5));
    expect(faults({ ...data, root: { ...data.root, helps } } as TaskTreeData)).toEqual(fault ? [fault] : []);
  });

  it('are told of its depth: three to five levels', () => {
    expect(faults(tree(24, 0))).toEqual(['root: the tree has 2 levels']);
    const deep = (levels: number): Help[] =>
      levels === 1 ? [help('d1', 3)] : [help(`d${levels}`, 2 + levels, deep(levels - 1))];
    // the root and its helps are two levels
    expect(faults(withFirst({ helps: deep(3) as never }))).toEqual([]);
    expect(faults(withFirst({ helps: deep(4) as never }))).toEqual(['root: the tree has 6 levels']);
  });

  it('are told where fewer than six in ten are evaluation-subtasks; parts and the task itself are none', () => {
    const parts = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ id: `p${i}`, label: 'p', product: 'p', minutesAlone: 90, why: 'w' }));
    // 24 of 40 are six in ten
    expect(faults(tree(8, 2, { parts: parts(15) as never }))).toEqual([]);
    expect(faults(tree(8, 2, { parts: parts(16) as never }))).toEqual([
      'root: too few of the nodes are evaluation-subtasks',
    ]);
  });

  it('are told of a budget that is out of its range, or enough for the task alone', () => {
    const at = (budget: TaskTreeData['budget']) => faults(tree(8, 2, {}, budget));
    expect(at({ min: 10, default: 10, max: 10 })).toEqual([]);
    expect(at({ min: 11, default: 10, max: 60 })).toEqual(['root: the default budget lies outside its range']);
    expect(at({ min: 1, default: 10, max: 9 })).toEqual(['root: the default budget lies outside its range']);
    expect(at({ min: 1, default: 39, max: 60 })).toEqual([]);
    expect(at({ min: 1, default: 40, max: 60 })).toEqual(['root: the task can be judged alone at the default budget']);
  });
});
