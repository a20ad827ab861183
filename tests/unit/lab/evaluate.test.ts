import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../components/lab/advise';
import { cleanSettings, type LabTree } from '../../../components/lab/document';
import { add, remove, set } from '../../../components/lab/edit';
import { evaluate } from '../../../components/lab/evaluate';
import { indexOf } from '../../../components/lab/index-tree';
import { parseOutline } from '../../../components/lab/outline';
import { whatIf } from '../../../components/lab/what-if';
import { duration, describe as say } from '../../../components/lab/words';
import { rrmOrbit } from '../../../components/models/recursion/rrm';
import { bigTree, someTree } from './trees';

const outline = (text: string): LabTree => {
  const read = parseOutline(text);
  if (!('tree' in read)) throw new Error(read.problems.join());
  return read.tree;
};

describe('the model on a tree', () => {
  it('is the map of the chapters on a full tree', () => {
    const tree = bigTree(1 + 3 + 9 + 27, 3, { budget: null, h: 1, c: 0.85, hRead: 1 });
    expect(evaluate(tree).root).toBeCloseTo(rrmOrbit({ g: 0.5, beta: 6, c: 0.85, D: 3 }).at(-1) ?? 0, 12);
  });

  it('counts minutes', () => {
    const tree = outline('root (90 min)\n  a (10 min)\n  b (30 min)\n    c (5 min)');
    const { human, minutesBelow } = evaluate(tree);
    expect(human).toEqual({ alone: 90, helped: 10, leaves: 15, everything: 30, short: 0 });
    expect(Array.from(minutesBelow)).toEqual([30, 10, 10, 5]);
    const short = evaluate({ ...tree, settings: cleanSettings({ budget: 8 }) });
    expect(short.human).toEqual({ alone: 90, helped: 8, leaves: 13, everything: 26, short: 2 });
    expect(short.cover[1]).toBeCloseTo(0.8);
  });

  it('stays in range and has words for any tree', () =>
    fc.assert(
      fc.property(someTree(25), (tree) => {
        const evaluation = evaluate(tree);
        const advice = advise(evaluation);
        for (const s of evaluation.s) expect(s).toBeGreaterThanOrEqual(0);
        for (const s of evaluation.s) expect(s).toBeLessThanOrEqual(1);
        const { done, mixed, bluff } = evaluation.counts;
        expect(done + mixed + bluff).toBe(evaluation.s.length);
        if (bluff) expect(evaluation.origins.length).toBeGreaterThan(0);
        for (const line of say(tree, evaluation, advice)) {
          expect(line).not.toMatch(/NaN|undefined|Infinity/);
          expect(line).toMatch(/[.]$/);
        }
      }),
      { numRuns: 200 },
    ));

  it('names durations', () => {
    expect(
      [0, 0.4, 45, 60, 61, 150, 599.6, 600, 61_000].map(duration).map((text) => text.replace(/\u00a0/g, ' ')),
    ).toEqual(['0 min', 'under 1 min', '45 min', '1 h', '1 h 1 min', '2 h 30 min', '10 h', '10 h', '1,017 h']);
  });
});

describe('what if', () => {
  it('gives what the whole model gives', () =>
    fc.assert(
      fc.property(someTree(20), fc.nat(30), fc.double({ min: 0, max: 1, noNaN: true }), (tree, pick, value) => {
        const evaluation = evaluate(tree);
        const { nodes } = indexOf(tree);
        const i = pick % nodes.length;
        const node = nodes[i];
        if (!node) return;
        const what = whatIf(evaluation);
        const v = Math.round(value * 1e4) / 1e4;
        const cover = evaluation.cover[i] ?? 0;
        if (node.parts.length) {
          const after = evaluate(set(tree, node.id, { c: v }).tree).root;
          expect(what.reading(i, v * tree.settings.hRead * cover)).toBeCloseTo(after, 9);
        } else {
          const after = evaluate(set(tree, node.id, { h: v }).tree).root;
          expect(what.leaf(i, v * cover)).toBeCloseTo(after, 9);
        }
      }),
      { numRuns: 300 },
    ));

  it('splits, and judges alone, as the edited tree would', () =>
    fc.assert(
      fc.property(someTree(15), (drawn) => {
        const tree = { ...drawn, settings: { ...drawn.settings, mode: 'node' as const, budget: 7 } };
        const evaluation = evaluate(tree);
        for (const { kind, at, root } of advise(evaluation, 50).changes) {
          const node = indexOf(tree).nodes[at];
          if (!node) continue;
          let next = tree as LabTree;
          if (kind === 'c') next = set(tree, node.id, { c: Math.min(1, (node.c ?? tree.settings.c) + 0.1) }).tree;
          if (kind === 'ask')
            next = set(tree, node.id, { hidden: Math.max(0, (node.hidden ?? tree.settings.hidden) - 0.1) }).tree;
          if (kind === 'h') next = set(tree, node.id, { h: Math.min(1, (node.h ?? tree.settings.h) + 0.1) }).tree;
          // halves are not rounded to hundredths in the model
          if (kind === 'halve') {
            if (Math.round((node.minutes ?? 0) * 100) % 2) continue;
            next = set(tree, node.id, { minutes: (node.minutes ?? 0) / 2 }).tree;
          }
          if (kind === 'split') {
            if (Math.round((node.minutes ?? 0) * 100) % 2) continue;
            const half = { minutes: (node.minutes ?? 0) / 2, h: node.h };
            next = set(add(add(tree, node.id, 'into', half).tree, node.id, 'into', half).tree, node.id, {
              c: null,
              hidden: null,
            }).tree;
          }
          if (kind === 'alone') for (const part of node.parts) next = remove(next, part.id).tree;
          expect(evaluate(next).root, kind).toBeCloseTo(root, 3);
        }
      }),
      { numRuns: 100 },
    ));
});

describe('advice', () => {
  it('finds the one bad leaf, and the one bad cut', () => {
    let tree = outline('root\n  good\n  poor\n  fine');
    tree = set(tree, 'n3', { h: 0.3 }).tree;
    const first = evaluate(tree);
    expect(advise(first).weakest).toMatchObject({ at: 2, why: 'look' });
    expect(advise(first).changes[0]).toMatchObject({ kind: 'h', at: 2 });
    expect(say(tree, first, advise(first)).join(' ')).toContain('The weakest link is “poor”');
    tree = set(set(tree, 'n3', { h: 1 }).tree, 'n1', { c: 0.5 }).tree;
    const second = evaluate(tree);
    expect(advise(second).weakest).toMatchObject({ at: 0, why: 'composition' });
  });

  it('says that no single link is to blame when the whole is lost', () => {
    const tree = bigTree(500, 3, { g: 1, beta: 8, c: 0.5, h: 0.7, budget: null });
    const evaluation = evaluate(tree);
    const advice = advise(evaluation);
    expect(evaluation.root).toBeLessThan(0.1);
    expect(advice.weakest?.gain ?? 0).toBeLessThan(1);
    expect(say(tree, evaluation, advice)[1]).toContain('mostly bluff');
  });
});
