/** Where two versions of a tree differ: what undo takes in hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedAt } from '../../../components/lab/changed';
import {
  add,
  duplicate,
  fold,
  foldFrom,
  indent,
  move,
  moveDown,
  outdent,
  remove,
  set,
  setSettings,
} from '../../../components/lab/edit';
import { indexOf } from '../../../components/lab/index-tree';
import { parseOutline } from '../../../components/lab/outline';
import { someTree } from './trees';

const read = parseOutline('A\n  B\n    C\n    D\n  E\n    F\n  G');
if ('problems' in read) throw new Error(read.problems.join());
const { tree } = read;
const id = (title: string) => indexOf(tree).nodes.find((node) => node.title === title)?.id ?? '';
const nowhere = 'none';

describe('the place of a change', () => {
  it('is the node whose fields changed, forth and back', () => {
    const next = set(tree, id('D'), { minutes: 3 }).tree;
    expect(changedAt(tree, next, nowhere)).toBe(id('D'));
    expect(changedAt(next, tree, nowhere)).toBe(id('D'));
    expect(changedAt(tree, fold(tree, id('B'), true).tree, nowhere)).toBe(id('B'));
  });

  it('is the node that came; where one went, what stands there now', () => {
    const added = add(tree, id('C'), 'after', { title: 'new' });
    expect(changedAt(tree, added.tree, nowhere)).toBe(added.at);
    expect(changedAt(added.tree, tree, nowhere)).toBe(id('D'));
    expect(changedAt(tree, remove(tree, id('D')).tree, nowhere)).toBe(id('C'));
    expect(changedAt(tree, remove(tree, id('F')).tree, nowhere)).toBe(id('E'));
    const copy = duplicate(tree, id('B'));
    expect(changedAt(tree, copy.tree, nowhere)).toBe(copy.at);
  });

  it('is the node that moved, among its siblings or to others', () => {
    const down = moveDown(tree, id('B')).tree;
    expect(changedAt(tree, down, id('B'))).toBe(id('B'));
    expect(changedAt(tree, down, nowhere)).toBe(id('E'));
    for (const moved of [indent(tree, id('E')), outdent(tree, id('C')), move(tree, id('C'), id('F'), 'before')]) {
      expect(changedAt(tree, moved.tree, nowhere)).toBe(moved.at);
      expect(changedAt(moved.tree, tree, nowhere)).toBe(moved.at);
    }
  });

  it('is nowhere if no node changed', () => {
    expect(changedAt(tree, tree, id('B'))).toBeNull();
    expect(changedAt(tree, setSettings(tree, { g: 1 }), id('B'))).toBeNull();
  });

  it('is the one in hand where many changed', () => {
    const folded = foldFrom(tree, 1);
    expect(changedAt(tree, folded, id('E'))).toBe(id('E'));
    expect([id('B'), id('E')]).toContain(changedAt(tree, folded, id('G')));
  });

  it('is always in the later tree', () =>
    fc.assert(
      fc.property(someTree(20), someTree(20), fc.nat(19), (before, after, i) => {
        const { nodes, byId } = indexOf(after);
        const at = changedAt(before, after, nodes[i % nodes.length]?.id ?? '');
        expect(at === null || byId.has(at)).toBe(true);
      }),
    ));
});
