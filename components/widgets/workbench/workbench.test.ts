/** The workbench without its view: rows, keys, steps, advice carried out, fields. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someTree } from '../../../tests/unit/lab/trees';
import { advise } from '../../lab/advise';
import type { LabTree } from '../../lab/document';
import { fold, set, setSettings } from '../../lab/edit';
import { evaluate } from '../../lab/evaluate';
import { serialize } from '../../lab/format';
import { indexOf, isSound } from '../../lab/index-tree';
import { parseOutline } from '../../lab/outline';
import { UNSAVED } from '../../lab/store';
import { carryOut, warningsAt } from './change';
import { type Act, act, COMMANDS, foldTo } from './commands';
import { readNumber } from './fields';
import { startOf } from './props';
import { readAny } from './read-any';
import { dropAt, editKey, rowKey, rowOf, visibleRows, windowOf } from './rows';
import {
  edit,
  followed,
  initial,
  isDirty,
  open,
  orphaned,
  redone,
  type State,
  savedAs,
  sealed,
  select,
  takenBack,
  treeOf,
  undone,
  writing,
} from './state';
import { caretBetween } from './use-caret';

const treeFrom = (text: string): LabTree => {
  const read = parseOutline(text);
  if ('problems' in read) throw new Error(read.problems.join());
  return read.tree;
};
const small = treeFrom('A (60 min)\n  B (20 min)\n    C (5 min)\n    D (25 min)\n  E (10 min)');
const titles = (tree: LabTree) => indexOf(tree).nodes.map(({ title }) => title);
const idOf = (tree: LabTree, title: string) => indexOf(tree).nodes.find((n) => n.title === title)?.id ?? '';
const plain = { alt: false, shift: false, mod: false };
const at = (state: State) => indexOf(treeOf(state)).nodes[indexOf(treeOf(state)).byId.get(state.at) ?? -1]?.title;

describe('rows', () => {
  it('leaves out what is folded away', () => {
    const folded = fold(small, idOf(small, 'B'), true).tree;
    expect(visibleRows(folded)).toEqual([0, 1, 4]);
    expect(rowOf(folded, visibleRows(folded), idOf(small, 'D'))).toBe(1);
    expect(rowOf(folded, visibleRows(folded), idOf(small, 'E'))).toBe(2);
  });

  it('draws what is in the window, and never more than it needs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.nat(1_000_000),
        fc.integer({ min: 20, max: 100 }),
        (n, y, row) => {
          const scrolled = Math.min(y, n * row);
          const [from, to] = windowOf(n, scrolled, 600, row);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(n);
          expect(to - from).toBeLessThanOrEqual(Math.ceil(600 / row) + 14);
          const first = Math.floor(scrolled / row);
          if (first < n) expect(from <= first && first < to).toBe(true);
        },
      ),
    );
  });

  it('drops before, into and after; the topmost row only takes parts', () => {
    expect(dropAt(5, 2, 40)).toEqual({ place: 0, where: 'into' });
    expect(dropAt(5, 42, 40)).toEqual({ place: 1, where: 'before' });
    expect(dropAt(5, 60, 40)).toEqual({ place: 1, where: 'into' });
    expect(dropAt(5, 78, 40)).toEqual({ place: 1, where: 'after' });
    expect(dropAt(5, 9_999, 40)).toEqual({ place: 4, where: 'after' });
  });
});

describe('keys', () => {
  const rows = visibleRows(small);
  const key = (place: number, name: string, more = {}) => rowKey(small, rows, place, { ...plain, key: name, ...more });
  it('walk as in a treegrid', () => {
    expect(key(0, 'ArrowDown')).toEqual({ go: 1 });
    expect(key(4, 'ArrowDown')).toEqual({ go: 4 });
    expect(key(3, 'ArrowLeft')).toEqual({ go: 1 });
    expect(key(1, 'ArrowLeft')).toEqual({ fold: true });
    expect(key(1, 'ArrowRight')).toEqual({ go: 2 });
    expect(key(3, 'Home')).toEqual({ go: 0 });
    expect(key(0, 'End')).toEqual({ go: 4 });
  });
  it('change the tree, and leave the rest to the page', () => {
    expect(key(1, 'ArrowUp', { alt: true })).toEqual({ act: 'up' });
    expect(key(1, 'Enter')).toEqual({ act: 'write' });
    expect(key(1, 'Enter', { shift: true })).toEqual({ act: 'beside' });
    expect(key(1, 'd', { mod: true })).toEqual({ act: 'copy' });
    for (const other of ['Tab', 'a', 'F5', 'Escape']) expect(key(1, other)).toBeNull();
    expect(key(1, 'ArrowDown', { mod: true })).toBeNull();
  });
  it('with a modifier walk through the words of a title that is being written, and belong to the browser', () => {
    for (const name of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
      for (const more of [{ alt: true }, { mod: true }, { shift: true }, {}])
        expect(editKey({ ...plain, key: name, ...more })).toBeNull();
    expect(editKey({ ...plain, key: 'Enter', mod: true })).toEqual({ act: 'part' });
    expect(editKey({ ...plain, key: 'Enter', shift: true })).toEqual({ act: 'beside' });
    expect(key(1, 'd', { mod: true, alt: true })).toBeNull();
    expect(key(1, 'ArrowLeft', { alt: true, mod: true })).toBeNull();
  });
});

describe('steps', () => {
  it('a part that is added is in hand and its title is being written; undo takes it away', () => {
    const start = select(idOf(small, 'E'))(initial(small));
    const added = act('part')(start);
    expect(added.editing).toBe(true);
    expect(at(added)).toBe('');
    expect(titles(treeOf(added))).toEqual(['A', 'B', 'C', 'D', 'E', '']);
    const back = undone(true)(added);
    expect(treeOf(back)).toBe(small);
    expect(at(back)).toBe('E');
    expect([back.focus, back.reveal]).toEqual([added.focus + 1, added.reveal + 1]);
    expect(back.said).toBe('Undone. At “E”.');
    expect(treeOf(redone(true)(back))).toBe(treeOf(added));
  });

  it('undo takes in hand what it changed, and says so; pressed elsewhere it leaves the keyboard alone', () => {
    const renamed = edit((t) => set(t, idOf(small, 'C'), { title: 'C2' }))(select(idOf(small, 'E'))(initial(small)));
    const elsewhere = select(idOf(small, 'A'))(renamed);
    const back = undone(false)(elsewhere);
    expect(at(back)).toBe('C');
    expect(back.focus).toBe(elsewhere.focus);
    expect(back.reveal).toBe(elsewhere.reveal + 1);
    const again = redone(false)(back);
    expect(at(again)).toBe('C2');
    expect(again.said).toBe('Done again. At “C2”.');
    const settings = edit((t, here) => ({ tree: setSettings(t, { g: 1 }), at: here }))(elsewhere);
    expect(at(undone(false)(settings))).toBe('A');
    expect(undone(false)(settings).said).toBe('Undone.');
  });

  it('typing after a pause is a step of its own, and Esc takes back all of it', () => {
    const type = (title: string) => edit((t, here) => set(t, here, { title }), { key: `title ${idOf(small, 'E')}` });
    const begun = writing(true)(select(idOf(small, 'E'))(initial(small)));
    const first = type('One')(type('O')(begun));
    const second = type('One two')(sealed(first));
    const back = undone(true)(second);
    expect(at(back)).toBe('One');
    expect(back.editing).toBe(true);
    expect(at(undone(true)(back))).toBe('E');
    const away = takenBack(second);
    expect(treeOf(away)).toBe(small);
    expect([away.editing, away.began]).toEqual([false, null]);
    expect(at(redone(true)(redone(true)(away)))).toBe('One two');
    // a part that was added stays, without what was written into it
    const added = act('part')(begun);
    const written = edit((t, here) => set(t, here, { title: 'New' }), { key: 'x' })(added);
    expect(treeOf(takenBack(written))).toBe(treeOf(added));
    expect(undone(true)(added).editing).toBe(false);
  });

  it('follows another tab, keeps what another tab deleted, and takes the name of a copy', () => {
    const handle = { id: 'x', key: 'k' };
    const state = savedAs(small, handle)(select(idOf(small, 'E'))(initial(small)));
    const theirs = set(small, idOf(small, 'E'), { title: 'Theirs' }).tree;
    const after = followed(theirs, { id: 'x', key: 'k2' })(state);
    expect([at(after), isDirty(after), after.handle.key]).toEqual(['Theirs', false, 'k2']);
    expect(treeOf(undone(false)(after))).toBe(small);
    expect(isDirty(undone(false)(after))).toBe(true);
    expect(at(takenBack(followed(theirs, handle)(writing(true)(state))))).toBe('Theirs');
    const other = treeFrom('Z');
    expect(at(followed(other, handle)(state))).toBe('Z');
    const alone = orphaned(after);
    expect([treeOf(alone), alone.handle, alone.copyOf]).toEqual([theirs, UNSAVED, 'gone']);

    const changed = act('part')(state);
    const tree = treeOf(changed);
    const copy = savedAs(tree, { id: 'y', key: 'k3' }, { ...tree, title: 'A (2)' })(changed);
    expect([treeOf(copy).title, isDirty(copy)]).toEqual(['A (2)', false]);
    expect(treeOf(undone(false)(copy)).title).toBe('A (2)');
  });

  it('what cannot be done is said and changes nothing', () => {
    const state = initial(small);
    for (const name of ['remove', 'up', 'down', 'in', 'out', 'copy'] as const) {
      const after = act(name)(state);
      expect(treeOf(after)).toBe(small);
      expect(after.said).toBe(COMMANDS[name].cannot);
    }
  });

  it('says where something has moved to, also when it says so twice', () => {
    const start = select(idOf(small, 'D'))(initial(small));
    const up = act('up')(start);
    expect(up.said).toBe('Moved up. It is 1 of 2 in B.');
    const nothing = act('up')(up);
    expect(act('up')(nothing).said).not.toBe(nothing.said);
  });

  it('folding takes the folded node in hand, so that nothing hidden is', () => {
    const state = foldTo(idOf(small, 'B'))(select(idOf(small, 'D'))(initial(small)));
    expect(at(state)).toBe('B');
  });

  it('knows what is saved: opening and saving are clean, changing is not, undoing all is', () => {
    const opened = open(small, UNSAVED, 'link')(initial());
    expect(isDirty(opened)).toBe(false);
    const changed = act('part')(opened);
    expect(isDirty(changed)).toBe(true);
    expect(isDirty(undone(false)(changed))).toBe(false);
    const saved = savedAs(treeOf(changed), { id: 'x', key: 'y' })(changed);
    expect(isDirty(saved)).toBe(false);
    expect(saved.copyOf).toBeNull();
    expect(isDirty(undone(false)(saved))).toBe(true);
  });

  it('any run of commands keeps a sound tree with a node in hand, and undo brings the start back', () => {
    const names = Object.keys(COMMANDS) as Act[];
    fc.assert(
      fc.property(
        someTree(30),
        fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(60)), { maxLength: 40 }),
        (tree, run) => {
          let state = initial(tree);
          for (const [name, where] of run) {
            const { nodes } = indexOf(treeOf(state));
            state = act(name)(select(nodes[where % nodes.length]?.id ?? '')(state));
            expect(indexOf(treeOf(state)).byId.has(state.at)).toBe(true);
          }
          expect(isSound(treeOf(state))).toBe(true);
          for (let i = 0; i <= run.length; i++) state = undone(true)(state);
          expect(treeOf(state)).toBe(tree);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the caret', () => {
  it('stands behind what has come back, or where something went', () => {
    expect(caretBetween('abcXdef', 'abcdef')).toBe(3);
    expect(caretBetween('abcdef', 'abcXdef')).toBe(4);
    expect(caretBetween('one', 'one two')).toBe(7);
    expect(caretBetween('', 'x')).toBe(1);
    expect(caretBetween('aaa', 'aa')).toBe(2);
  });
});

describe('advice', () => {
  it('“try it” gives the root what was promised', () => {
    fc.assert(
      fc.property(someTree(25), (tree) => {
        const evaluation = evaluate(tree);
        for (const change of advise(evaluation).changes) {
          const after = carryOut(tree, change.kind, evaluation.index.nodes[change.at]?.id ?? '').tree;
          expect(evaluate(after).root).toBeCloseTo(change.root, 3);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('for a node that is gone does nothing', () => expect(carryOut(small, 'c', 'nobody').tree).toBe(small));

  it('warns of a helper as hard as its client', () => {
    const evaluation = evaluate(small);
    const of = (title: string) => warningsAt(small, evaluation, titles(small).indexOf(title));
    expect(of('D').join()).toContain('as long to judge');
    expect(of('C')).toEqual([]);
  });
});

describe('fields, files and addresses', () => {
  it('reads numbers as they are typed', () => {
    expect(readNumber(' 12,5 ', 0, 100)).toBe(12.5);
    expect(readNumber('.5', 0, 1)).toBe(0.5);
    expect(readNumber('', 0, 1)).toBeNull();
    for (const bad of ['1.1', '-1', 'x', '1e3', '.', '0x1', '1 2']) expect(readNumber(bad, 0, 1)).toBeUndefined();
  });

  it('tells a tree of ours from an outline', () => {
    const read = (text: string, name: string) => readAny({ text, name });
    expect(read('\ufeff{"format":"other"}', 'x.txt')).toHaveProperty('problems');
    expect(read('nothing like JSON', 'x.json')).toHaveProperty('problems');
    expect(read('A\n  B', 'x.txt')).toHaveProperty('tree');
    // pasted: a tree copied out of a file, or an outline
    expect(read(serialize(small), '')).toHaveProperty('tree', small);
    expect(read('[x] done\n  {B}', '')).toHaveProperty('tree.root.title', '[x] done');
  });

  it('finds a start by its name alone', () => {
    const starts = [{ id: 'a-b', group: 'gallery' as const, title: 'T', text: '' }];
    expect(startOf('#g=a-b', starts)).toBe(starts[0]);
    for (const junk of [')', '.', ',', '%20', '&utm_source=x', '%29.', '…', '*', ' and so on'])
      expect(startOf(`#g=a-b${junk}`, starts), junk).toBe(starts[0]);
    for (const other of ['#g%3Da-b', '#%23g=a-b', '#G=A-B', '%23G%3da-b'])
      expect(startOf(other, starts)).toBe(starts[0]);
    for (const other of ['#g=', '#g=a', '#a-b', '', '#g=a-bc', '#g=__proto__'])
      expect(startOf(other, starts)).toBeUndefined();
  });
});
