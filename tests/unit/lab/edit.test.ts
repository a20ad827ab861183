import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankTree, type LabNode, type LabTree, LIMITS } from '../../../components/lab/document';
import * as edit from '../../../components/lab/edit';
import { begin, type History, MOST_STEPS, record, redo, seal, undo } from '../../../components/lab/history';
import { indexOf, isSound, overhead } from '../../../components/lab/index-tree';
import { parseOutline } from '../../../components/lab/outline';
import { someText, someTree } from './trees';

const outline = (text: string): LabTree => {
  const read = parseOutline(text);
  if (!('tree' in read)) throw new Error(read.problems.join());
  return read.tree;
};

/** Shape and titles: a(b c(d)) */
const show = (node: LabNode): string => node.title + (node.parts.length ? `(${node.parts.map(show).join(' ')})` : '');

const idOf = (tree: LabTree, title: string): string =>
  indexOf(tree).nodes.find((node) => node.title === title)?.id ?? '';

const START = 'a\n  b\n    d\n    e\n  c\n    f';

describe('each operation', () => {
  const tree = outline(START);
  const id = (title: string): string => idOf(tree, title);
  it('starts from the outline', () => expect(show(tree.root)).toBe('a(b(d e) c(f))'));

  const cases: [string, (t: LabTree) => edit.Edited, string, string][] = [
    ['add into', (t) => edit.add(t, id('b'), 'into', { title: 'x' }), 'a(b(d e x) c(f))', 'x'],
    ['add before', (t) => edit.add(t, id('b'), 'before', { title: 'x' }), 'a(x b(d e) c(f))', 'x'],
    ['add after', (t) => edit.add(t, id('d'), 'after', { title: 'x' }), 'a(b(d x e) c(f))', 'x'],
    ['remove the first', (t) => edit.remove(t, id('b')), 'a(c(f))', 'c'],
    ['remove the last', (t) => edit.remove(t, id('c')), 'a(b(d e))', 'b'],
    ['remove the only', (t) => edit.remove(t, id('f')), 'a(b(d e) c)', 'c'],
    ['set', (t) => edit.set(t, id('e'), { title: 'x' }), 'a(b(d x) c(f))', 'x'],
    ['move into', (t) => edit.move(t, id('d'), id('c'), 'into'), 'a(b(e) c(f d))', 'd'],
    ['move before', (t) => edit.move(t, id('f'), id('e'), 'before'), 'a(b(d f e) c)', 'f'],
    ['move after', (t) => edit.move(t, id('b'), id('f'), 'after'), 'a(c(f b(d e)))', 'b'],
    ['move before an uncle', (t) => edit.move(t, id('f'), id('b'), 'before'), 'a(f b(d e) c)', 'f'],
    ['indent', (t) => edit.indent(t, id('c')), 'a(b(d e c(f)))', 'c'],
    ['outdent', (t) => edit.outdent(t, id('d')), 'a(b(e) d c(f))', 'd'],
    ['up', (t) => edit.moveUp(t, id('c')), 'a(c(f) b(d e))', 'c'],
    ['down', (t) => edit.moveDown(t, id('d')), 'a(b(e d) c(f))', 'd'],
    ['duplicate', (t) => edit.duplicate(t, id('b')), 'a(b(d e) b(d e) c(f))', 'b'],
    ['paste', (t) => edit.paste(t, id('f'), 'into', t.root), 'a(b(d e) c(f(a(b(d e) c(f)))))', 'a'],
  ];
  it.each(cases)('%s', (_name, act, wanted, at) => {
    const next = act(tree);
    expect(show(next.tree.root)).toBe(wanted);
    const { nodes, byId } = indexOf(next.tree);
    expect(nodes[byId.get(next.at) ?? -1]?.title).toBe(at);
    expect(isSound(next.tree)).toBe(true);
    expect(show(tree.root)).toBe('a(b(d e) c(f))');
  });

  it('leaves the tree as it was where it cannot be done', () => {
    const same = [
      edit.remove(tree, id('a')),
      edit.remove(tree, 'nobody'),
      edit.move(tree, id('b'), id('d'), 'into'),
      edit.move(tree, id('b'), id('b'), 'after'),
      edit.move(tree, id('a'), id('b'), 'into'),
      edit.move(tree, id('b'), id('a'), 'before'),
      edit.move(tree, id('e'), id('b'), 'into'),
      edit.move(tree, id('b'), id('c'), 'before'),
      edit.indent(tree, id('b')),
      edit.outdent(tree, id('b')),
      edit.outdent(tree, id('a')),
      edit.moveUp(tree, id('b')),
      edit.moveDown(tree, id('c')),
      edit.fold(tree, id('d')),
      edit.duplicate(tree, id('a')),
      edit.add(tree, id('a'), 'after'),
      edit.set(tree, id('b'), { title: 'b', minutes: Number.NaN }),
      edit.paste(tree, 'nobody', 'into', tree.root),
    ];
    for (const [i, next] of same.entries()) expect(next.tree, String(i)).toBe(tree);
    expect(edit.setSettings(tree, { g: 0.5 })).toBe(tree);
    expect(edit.setAbout(tree, {})).toBe(tree);
    expect(edit.foldFrom(tree, Number.POSITIVE_INFINITY)).toBe(tree);
  });

  it('shares the branches it did not touch', () => {
    const next = edit.set(tree, id('d'), { minutes: 3 }).tree;
    expect(next.root.parts[1]).toBe(tree.root.parts[1]);
    expect(next.root.parts[0]?.parts[1]).toBe(tree.root.parts[0]?.parts[1]);
    expect(next.root.parts[0]).not.toBe(tree.root.parts[0]);
  });

  it('folds from a level down', () => {
    const next = edit.foldFrom(tree, 1);
    expect(
      indexOf(next)
        .nodes.filter((node) => node.folded)
        .map((node) => node.title),
    ).toEqual(['b', 'c']);
    expect(show(edit.foldFrom(next, 9).root)).toBe(show(tree.root));
  });

  it('keeps the limits', () => {
    let deep = blankTree('x');
    let at = 'n1';
    for (let i = 0; i < LIMITS.levels + 5; i++) ({ tree: deep, at } = edit.add(deep, at));
    expect(indexOf(deep).nodes.length).toBe(LIMITS.levels);
    let wide = blankTree('x');
    const row = outline(`r\n${'  p\n'.repeat(999)}`).root;
    for (let i = 0; i < 25; i++) wide = edit.paste(wide, 'n1', 'into', row).tree;
    expect(indexOf(wide).nodes.length).toBe(19_001);
    expect(edit.paste(wide, 'n1', 'into', row).tree).toBe(wide);
    let heavy = outline(`r\n${'  p\n'.repeat(900)}`);
    for (const node of indexOf(heavy).nodes)
      heavy = edit.set(heavy, node.id, { produces: '"'.repeat(600), help: '"'.repeat(600) }).tree;
    expect(isSound(heavy)).toBe(true);
    expect(heavy.root.parts.at(-1)?.produces).toBe('');
    expect(edit.set(heavy, 'n2', { produces: '' }).tree).not.toBe(heavy);
  });
});

/** Any operation, on any two nodes (picked by number), known to the tree or not. */
const someAct = fc.record({
  what: fc.nat(13),
  a: fc.nat(40),
  b: fc.nat(40),
  where: fc.constantFrom('before' as const, 'after' as const, 'into' as const),
  text: someText,
  value: fc.oneof(fc.double(), fc.constant(null)),
});

function act(
  tree: LabTree,
  { what, a, b, where, text, value }: typeof someAct extends fc.Arbitrary<infer T> ? T : never,
) {
  const { nodes } = indexOf(tree);
  const one = nodes[a]?.id ?? 'nobody';
  const two = nodes[b]?.id ?? '__proto__';
  const acts: (() => edit.Edited)[] = [
    () => edit.add(tree, one, where, { title: text }),
    () => edit.remove(tree, one),
    () => edit.set(tree, one, { title: text, minutes: value, c: value, h: value }),
    () => edit.move(tree, one, two, where),
    () => edit.indent(tree, one),
    () => edit.outdent(tree, one),
    () => edit.moveUp(tree, one),
    () => edit.moveDown(tree, one),
    () => edit.fold(tree, one),
    () => edit.duplicate(tree, one),
    () => edit.paste(tree, one, where, nodes[b] ?? tree.root),
    () => ({ tree: edit.setAbout(tree, { title: text, note: text }), at: one }),
    () => ({ tree: edit.setSettings(tree, { g: value ?? 0, budget: value }), at: one }),
    () => ({ tree: edit.foldFrom(tree, a % 4), at: one }),
  ];
  return (acts[what] as () => edit.Edited)();
}

describe('any run of operations', () => {
  it('keeps the tree sound, the past unchanged, and can be undone and redone exactly', () =>
    fc.assert(
      fc.property(someTree(15), fc.array(someAct, { maxLength: 25 }), (start, acts) => {
        const before = JSON.stringify(start);
        let history: History = begin(start);
        const seen = [start];
        for (const step of acts) {
          const { tree } = act(history.present, step);
          history = record(history, tree);
          if (tree !== seen.at(-1)) seen.push(tree);
          expect(isSound(tree)).toBe(true);
        }
        for (let i = seen.length - 1; i >= 0; i--) {
          expect(history.present).toBe(seen[i]);
          history = undo(history);
        }
        expect(undo(history).present).toBe(start);
        expect(JSON.stringify(start)).toBe(before);
        for (const tree of seen.slice(1)) {
          history = redo(history);
          expect(history.present).toBe(tree);
        }
        expect(redo(history)).toBe(history);
      }),
      { numRuns: 150 },
    ));

  it('moving keeps every node, and moving back restores', () =>
    fc.assert(
      fc.property(someTree(20), fc.nat(40), fc.nat(40), (tree, a, b) => {
        const { nodes } = indexOf(tree);
        const next = edit.move(tree, nodes[a]?.id ?? '', nodes[b]?.id ?? '', 'after').tree;
        expect(
          indexOf(next)
            .nodes.map((node) => node.id)
            .sort(),
        ).toEqual(nodes.map((node) => node.id).sort());
      }),
      { numRuns: 100 },
    ));

  it('typing is one step until it is sealed, and the past is bounded', () => {
    let history = begin(blankTree('x'));
    for (const title of ['a', 'ab', 'abc']) {
      history = record(history, edit.set(history.present, 'n1', { title }).tree, 'title n1');
    }
    history = record(seal(history), edit.set(history.present, 'n1', { title: 'abcd' }).tree, 'title n1');
    expect(undo(history).present.root.title).toBe('abc');
    expect(undo(undo(history)).present.root.title).toBe('x');
    for (let i = 0; i < 2 * MOST_STEPS; i++)
      history = record(history, edit.set(history.present, 'n1', { minutes: i }).tree);
    expect(history.past.length).toBe(MOST_STEPS);
  });
});

describe('the room of a file', () => {
  /** A tree as large as may be, but for `left` characters: many long texts, and five that share what is left. */
  function almostFull(left: number): LabTree {
    const blank = blankTree();
    const node = (i: number, letters: number, help = ''): LabNode => ({
      ...blank.root,
      id: `n${10_000 + i}`,
      title: '',
      produces: 'p'.repeat(letters),
      help,
      parts: [],
    });
    const of = (parts: LabNode[]): LabTree => ({ ...blank, root: { ...blank.root, id: 'n1', title: 'All', parts } });
    const size = (tree: LabTree): number => indexOf(tree).characters + overhead(tree);
    const cost = (one: LabNode): number => size(of([one])) - size(of([]));
    const long = (i: number): LabNode => node(i, LIMITS.produces, 'h'.repeat(LIMITS.help));
    const room = LIMITS.characters - left - size(of([]));
    const many = Math.floor(room / cost(long(0))) - 1;
    const rest = room - many * cost(long(0));
    const letters = rest - 5 * (cost(node(0, 1)) - 1);
    const shares = Array.from({ length: 5 }, (_, i) => Math.floor((letters + i) / 5));
    const tree = of([
      ...Array.from({ length: many }, (_, i) => long(i)),
      ...shares.map((share, i) => node(many + i, share)),
    ]);
    expect(size(tree)).toBe(LIMITS.characters - left);
    expect(isSound(tree)).toBe(true);
    return tree;
  }

  it('is used to the last character, and no further, by texts and by what the tree says of itself', () => {
    const tree = almostFull(3);
    const title = (more: number) => edit.setAbout(tree, { title: tree.title + 'x'.repeat(more) });
    expect(title(3).title).toBe(`${tree.title}xxx`);
    expect(isSound(title(3))).toBe(true);
    expect(title(4)).toBe(tree);
    const root = (more: number) => edit.set(tree, 'n1', { title: `All${'x'.repeat(more)}` }).tree;
    expect(root(3).root.title).toBe('Allxxx');
    expect(root(4)).toBe(tree);
    // Where all is taken, texts can still become shorter, and change without becoming longer.
    const full = almostFull(0);
    expect(edit.set(full, 'n1', { title: 'Alx' }).tree.root.title).toBe('Alx');
    expect(edit.set(full, 'n1', { title: 'A' }).tree.root.title).toBe('A');
    expect(edit.setAbout(full, { title: `${full.title}x` })).toBe(full);
  });

  it('takes a new product that just fits, and none that is larger by one', () => {
    const probe = almostFull(1000);
    const cost = indexOf(edit.add(probe, 'n1').tree).characters - indexOf(probe).characters;
    expect(cost).toBeGreaterThan(0);
    const fits = almostFull(cost);
    expect(indexOf(edit.add(fits, 'n1').tree).nodes.length).toBe(indexOf(fits).nodes.length + 1);
    const tight = almostFull(cost - 1);
    expect(edit.add(tight, 'n1').tree).toBe(tight);
  });
});
