import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestors,
  blockers,
  indexTree,
  judge,
  type TaskHelp,
  type TaskTree,
  trainingOrder,
} from '../../../components/models/recursion/task-tree';
import { makeTree } from '../../tools/make-tree';
import { workOf } from '../../tools/work';

const help = (id: string, minutesAlone: number, minutesHelped?: number, helps?: TaskHelp[]): TaskHelp => ({
  id,
  label: id,
  question: `${id}?`,
  product: id,
  agent: `${id} agent`,
  evaluator: 'A person',
  minutesAlone,
  why: 'because',
  ...(minutesHelped === undefined ? {} : { minutesHelped }),
  ...(helps ? { helps, covers: 'all' } : {}),
});
const tree = (root: TaskTree['root']): TaskTree => ({
  id: 'small',
  title: 'Small',
  order: 1,
  blurb: '',
  budget: { default: 10, min: 1, max: 100 },
  root,
});
/** root 60/8 needs a (30/5 needs a1 6, a2 9) and b 4; two parts, 20 and 5. */
const small = () =>
  tree({
    ...help('root', 60, 8, [help('a', 30, 5, [help('a1', 6), help('a2', 9)]), help('b', 4)]),
    parts: [
      {
        id: 'p1',
        label: 'p1',
        product: 'p1',
        minutesAlone: 20,
        why: '',
        parts: [{ id: 'p2', label: 'p2', product: 'p2', minutesAlone: 5, why: '' }],
      },
    ],
  });

/** Random trees of up to about 60 nodes with any minutes. */
const anyTree = fc
  .array(fc.tuple(fc.nat(1000), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((rows) => {
    const nodes = rows.map(([, alone, helped], k) => ({ ...help(`n${k}`, alone, helped), helps: [] as TaskHelp[] }));
    rows.forEach(([at], k) => {
      const parent = nodes[k === 0 ? 0 : at % k];
      const node = nodes[k];
      if (k > 0 && parent && node) parent.helps.push(node);
    });
    return tree(nodes[0] as TaskHelp);
  });

describe('indexTree', () => {
  it('puts nodes in preorder, parts before helps, with their subtrees as ranges', () => {
    const index = indexTree(small());
    expect(index.nodes.map((n) => n.id)).toEqual(['root', 'p1', 'p2', 'a', 'a1', 'a2', 'b']);
    expect(index.nodes.map((n) => n.kind)).toEqual([
      'task',
      'part',
      'part',
      'evaluation',
      'evaluation',
      'evaluation',
      'evaluation',
    ]);
    expect(index.nodes.map((n) => n.end)).toEqual([7, 3, 3, 6, 5, 6, 7]);
    expect(index.nodes[2]?.agent).toBe('root agent');
    expect([index.judgements, index.parts, index.depth]).toEqual([5, 2, 2]);
    expect(ancestors(index, 4)).toEqual([0, 3]);
  });

  it('says which node is at fault', () => {
    expect(() => indexTree(tree(help('x', 5, 2, [help('y', 3), help('y', 2)])))).toThrow(/“y” stands twice/);
    const loop = { ...help('x', 5, 2), helps: [] as TaskHelp[] };
    loop.helps.push(loop);
    expect(() => indexTree(tree(loop))).toThrow(/cycle: “x”/);
    expect(() => indexTree(tree(help('x', -1)))).toThrow(RangeError);
    expect(() => indexTree(tree(help('x', Number.NaN)))).toThrow(/minutesAlone of “x”/);
    expect(() => indexTree(tree(help('x', 5, -2, [help('y', 3)])))).toThrow(/minutesHelped of “x”/);
  });
});

describe('judge', () => {
  const at = (budget: number) => {
    const index = indexTree(small());
    const j = judge(index, budget);
    return { j, say: (id: string) => j.status(index.byId.get(id) ?? -1), of: (id: string) => index.byId.get(id) ?? -1 };
  };

  it('judges alone, with help, or not at all', () => {
    const { j, say, of } = at(9);
    expect(['root', 'a', 'a1', 'a2', 'b', 'p1', 'p2'].map(say)).toEqual([
      'helped',
      'helped',
      'alone',
      'alone',
      'alone',
      'out',
      'alone',
    ]);
    expect(j.counts).toEqual({ alone: 3, helped: 2, out: 0 });
    expect([...j.level].slice(0, 1)).toEqual([2]);
    expect(j.minutes[of('root')]).toBe(8);
    expect(j.minutesBelow[of('root')]).toBe(5 + 6 + 9 + 4);
    expect(j.judgedBelow[of('root')]).toBe(4);
  });

  it('gives a budget all that takes just as long: alone, with help, and as what is needed at all', () => {
    const index = indexTree(tree(help('x', 20, 5, [help('y', 3)])));
    expect(index.need[0]).toBe(5);
    const at5 = judge(index, 5);
    expect([at5.status(0), at5.minutes[0], blockers(at5, 0)]).toEqual(['helped', 5, []]);
    const less = judge(index, 4.99);
    expect([less.status(0), less.minutes[0], blockers(less, 0)]).toEqual(['out', 0, [0]]);
    expect([judge(index, 20).status(0), judge(index, 19.99).status(0)]).toEqual(['alone', 'helped']);
    expect([judge(index, 3).status(1), judge(index, 2.99).status(1)]).toEqual(['alone', 'out']);
  });

  it('goes dark above a help that nobody can judge, and names it', () => {
    const { j, say, of } = at(8);
    expect(['a2', 'a', 'root'].map(say)).toEqual(['out', 'out', 'out']);
    expect(blockers(j, 0)).toEqual([of('a2')]);
    expect(j.index.need[0]).toBe(9);
  });

  it('names a node whose own judgement takes too long even with help', () => {
    const { j, of } = at(7);
    expect(blockers(j, 0)).toEqual([of('root')]);
  });

  it('needs nothing below what can be judged alone', () => {
    const { j, of } = at(30);
    expect(j.needed[of('a')]).toBe(1);
    expect(j.needed[of('a1')]).toBe(0);
    expect(trainingOrder(j)).toEqual([[of('a'), of('b')], [of('root')]]);
    expect(at(60).j.rounds).toBe(1);
  });

  it('trains from the bottom up, the worker last', () => {
    const { j, of } = at(9);
    expect(trainingOrder(j)).toEqual([[of('a1'), of('a2'), of('b')], [of('a')], [of('root')]]);
  });

  it('accepts a single node and refuses a budget that is none', () => {
    const index = indexTree(tree(help('only', 5)));
    expect(judge(index, 5).counts).toEqual({ alone: 1, helped: 0, out: 0 });
    expect(judge(index, 4).rounds).toBe(0);
    expect(() => judge(index, -1)).toThrow(RangeError);
    expect(() => judge(index, Number.NaN)).toThrow(RangeError);
  });

  it('keeps its promises on any tree', () => {
    fc.assert(
      fc.property(anyTree, fc.integer({ min: 0, max: 70 }), (t, budget) => {
        const index = indexTree(t);
        const j = judge(index, budget);
        const { alone, helped, out } = j.counts;
        expect(alone + helped + out).toBe(index.judgements);
        for (const n of index.nodes) {
          const status = j.status(n.index);
          // The rule itself, written a second time.
          const can =
            n.helps.length > 0 &&
            (n.minutesHelped ?? Infinity) <= budget &&
            n.helps.every((h) => j.status(h) !== 'out');
          expect(status).toBe(n.minutesAlone <= budget ? 'alone' : can ? 'helped' : 'out');
          expect(status !== 'out').toBe((index.need[n.index] ?? 0) <= budget);
          expect(blockers(j, n.index).length > 0).toBe(status === 'out');
          if (status === 'helped') for (const h of n.helps) expect(j.round[h]).toBeLessThan(j.round[n.index] ?? 0);
          expect(j.minutes[n.index]).toBeLessThanOrEqual(budget);
        }
        // More time never takes light away.
        const more = judge(index, budget + 1);
        for (const n of index.nodes) if (j.status(n.index) !== 'out') expect(more.status(n.index)).not.toBe('out');
      }),
      { numRuns: 150 },
    );
  });

  it('manages 10,000 nodes, wide or deep, each looked at a bounded number of times', async () => {
    const counter = await workOf(`
      import { indexTree, judge as judgeTree } from './components/models/recursion/task-tree';
      const help = (id, minutesAlone) => ({ id, label: id, question: '?', product: id, agent: 'a', evaluator: 'e', minutesAlone, minutesHelped: 5, why: '', helps: [] });
      export const large = ({ nodes: n, fan }) => {
        const nodes = [help('n0', 100)];
        for (let k = 1; k < n; k++) {
          const node = help('n' + k, 100 - k / (n / 10));
          nodes[Math.floor((k - 1) / fan)].helps.push(node);
          nodes.push(node);
        }
        return indexTree({ id: 't', title: 'T', order: 1, blurb: '', budget: { default: 91, min: 1, max: 100 }, root: nodes[0] });
      };
      export const judge = (index) => judgeTree(index, 91);
      export const tell = ({ counts }) => counts;`);
    // From n9000 on, a node takes 91 minutes or less. Deep: with their help all above can be judged. Wide: the leaves n1000 to
    // n8999 are out, and so is all above any of them: only n900 to n999 and, one level up, n90 to n98 have none below.
    const expected = { 1: { alone: 1000, helped: 9000, out: 0 }, 10: { alone: 1000, helped: 109, out: 8891 } };
    for (const fan of [10, 1] as const) {
      const { work, result } = await counter.count('judge', { nodes: 10_000, fan }, 'large');
      expect(result).toEqual(expected[fan]);
      expect(work.blocks).toBeLessThan(12 * 10_000);
      const half = await counter.count('judge', { nodes: 5000, fan }, 'large');
      expect(work.blocks / half.work.blocks).toBeCloseTo(2, 1);
    }
    await counter.close();
    expect(indexTree(makeTree(1)).nodes.length).toBe(1);
  });
});
