import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankTree, type LabTree } from '../../../components/lab/document';
import { set } from '../../../components/lab/edit';
import { serialize } from '../../../components/lab/format';
import { type Handle, openStore, type Store, UNSAVED } from '../../../components/lab/store';
import type { KeyValue } from '../../../components/lab/store-records';

class Full extends Error {
  override name = 'QuotaExceededError';
}
class Crash extends Error {}

/** A storage that can be made to fail: at the n-th write, from then on, or by the page going down there. */
class Disk implements KeyValue {
  readonly items = new Map<string, string>();
  writes = 0;
  failAt: ((write: number) => 'full' | 'crash' | null) | null = null;
  down = false;
  readable = true;
  private step(): void {
    if (this.down) throw new Crash();
    const kind = this.failAt?.(this.writes++);
    if (kind === 'full') throw new Full();
    if (kind === 'crash') {
      this.down = true;
      throw new Crash();
    }
  }
  getItem(key: string): string | null {
    if (!this.readable || this.down) throw new Error('denied');
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.step();
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.step();
    this.items.delete(key);
  }
  keys(): string[] {
    return [...this.items.keys()];
  }
  /** the next page */
  reboot(): this {
    this.down = false;
    this.failAt = null;
    return this;
  }
}

let clock = 1000;
let ids = 0;
const open = (disk: KeyValue | null): Store => openStore(disk, { now: () => clock++, newId: () => `id-${++ids}` });
const tree = (title: string): LabTree => blankTree(title);

/** Titles of everything that can be loaded. */
const contents = (store: Store): string[] =>
  store
    .list()
    .map(({ id }) => {
      const read = store.load(id);
      return 'tree' in read ? read.tree.title : `lost: ${read.problems.join()}`;
    })
    .sort();

describe('saving', () => {
  it('keeps several trees, the last saved first, and leaves no old records', () => {
    const disk = new Disk();
    const store = open(disk);
    const a = store.save(UNSAVED, tree('a'));
    const b = store.save(UNSAVED, tree('b'));
    let handle = a.handle;
    for (const title of ['a1', 'a2', 'a3']) ({ handle } = store.save(handle, tree(title)));
    expect(store.list().map(({ title }) => title)).toEqual(['a3', 'b']);
    expect(disk.items.size).toBe(3);
    store.setLast(handle.id);
    expect(open(disk).last()).toBe(handle.id);
    expect(contents(open(disk))).toEqual(['a3', 'b']);
    expect(store.remove(b.handle.id)).toBe(true);
    expect(store.remove(handle.id)).toBe(true);
    expect(store.last()).toBeNull();
    expect(contents(open(disk))).toEqual([]);
  });

  it('brings back exactly what was saved', () => {
    const store = open(new Disk());
    const one = set(tree('x'), 'n1', { produces: 'p', minutes: 3.5, c: 0.25 }).tree;
    const { handle } = store.save(UNSAVED, one);
    expect(store.load(handle.id)).toMatchObject({ tree: one, handle, warnings: [] });
    expect(store.load('nobody')).toHaveProperty('problems');
  });

  it('never overwrites own work with what came by a link', () => {
    const store = open(new Disk());
    store.save(UNSAVED, tree('mine'));
    store.save(UNSAVED, tree('theirs'));
    expect(contents(store)).toEqual(['mine', 'theirs']);
  });

  it('keeps both when two tabs change the same tree', () => {
    const disk = new Disk();
    const first = open(disk);
    const { handle } = first.save(UNSAVED, tree('start'));
    const second = open(disk);
    const theirs = second.load(handle.id);
    if (!('tree' in theirs)) throw new Error();
    expect(first.save(handle, tree('first tab')).status).toBe('saved');
    const later = second.save(theirs.handle, tree('second tab'));
    expect(later.status).toBe('kept-both');
    expect(later.tree.title).toBe('second tab (2)');
    expect(contents(first)).toEqual(['first tab', 'second tab (2)']);
    expect(second.save(later.handle, tree('second tab again')).status).toBe('saved');
    expect(contents(first)).toEqual(['first tab', 'second tab again']);
  });

  it('the copy of the same tree has a name of its own, also the third, and within the limit', () => {
    const disk = new Disk();
    const store = open(disk);
    const name = 'x'.repeat(200);
    const { handle } = store.save(UNSAVED, tree(name));
    store.save(handle, tree(name));
    const copies = [0, 1, 2].map(() => store.save(handle, tree(name)));
    expect(copies.map(({ status }) => status)).toEqual(['kept-both', 'kept-both', 'kept-both']);
    expect(new Set(contents(store)).size).toBe(4);
    for (const { tree: copy } of copies) expect(copy.title).toMatch(/^x{196} \([234]\)$/);
    expect(store.save(handle, tree('x (7)')).tree.title).toBe('x (2)');
    // a tree without a title of its own takes its root's
    const untitled = { ...tree(''), root: tree('root').root };
    expect(store.save(handle, untitled).tree.title).toBe('root (2)');
  });

  it('knows whether another tab has changed or deleted a tree', () => {
    const disk = new Disk();
    const store = open(disk);
    const { handle } = store.save(UNSAVED, tree('a'));
    expect(store.standing(UNSAVED)).toBe('same');
    expect(store.standing(handle)).toBe('same');
    const { handle: newer } = open(disk).save(handle, tree('a2'));
    expect([store.standing(handle), store.standing(newer)]).toEqual(['changed', 'same']);
    open(disk).remove(newer.id);
    expect(store.standing(newer)).toBe('gone');
    disk.readable = false;
    expect(store.standing(newer)).toBe('same');
  });

  it('a tree that dropped out of the index is not gone, and is saved in its own place', () => {
    const disk = new Disk();
    const store = open(disk);
    const { handle } = store.save(UNSAVED, tree('a'));
    for (const key of disk.keys()) if (key.endsWith('index')) disk.items.set(key, '[]');
    expect(store.standing(handle)).toBe('same');
    const again = store.save(handle, tree('a2'));
    expect(again).toMatchObject({ status: 'saved', handle: { id: handle.id } });
    expect(contents(open(disk))).toEqual(['a2']);
  });

  it('saves on when another tab removed the tree', () => {
    const disk = new Disk();
    const store = open(disk);
    const { handle } = store.save(UNSAVED, tree('a'));
    open(disk).remove(handle.id);
    expect(store.save(handle, tree('a2')).status).toBe('saved');
    expect(contents(store)).toEqual(['a2']);
  });

  it('loses neither when two tabs save at the very same moment', () => {
    const disk = new Disk();
    const { handle } = open(disk).save(UNSAVED, tree('start'));
    const other = open(disk);
    // between this tab's record and its index, the other tab saves, and this tab then writes its older index
    const slow: KeyValue = {
      getItem: (key) => disk.getItem(key),
      removeItem: (key) => disk.removeItem(key),
      setItem: (key, value) => {
        if (key.endsWith('index')) other.save(handle, tree('other'));
        disk.setItem(key, value);
      },
      keys: () => disk.keys(),
    };
    openStore(slow, { now: () => clock++, newId: () => `id-${++ids}` }).save(handle, tree('this'));
    expect(contents(open(disk))).toEqual(['other', 'this']);
  });
});

describe('when storage fails', () => {
  it('says so and throws nothing', () => {
    const denied: KeyValue = {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('SecurityError');
      },
      removeItem: () => {
        throw new Error('SecurityError');
      },
    };
    for (const storage of [null, denied]) {
      const store = open(storage);
      expect(store.status).toBe('denied');
      expect(store.message).toContain('file');
      expect(store.save(UNSAVED, tree('a'))).toMatchObject({ status: 'denied', handle: UNSAVED });
      expect([store.list(), store.last(), store.remove('x')]).toEqual([[], null, false]);
      store.setLast('x');
      expect(store.load('x')).toHaveProperty('problems');
    }
  });

  it('tells full from denied, and leaves what is there readable', () => {
    const disk = new Disk();
    open(disk).save(UNSAVED, tree('a'));
    disk.failAt = () => 'full';
    const store = open(disk);
    expect(store.status).toBe('full');
    expect(contents(store)).toEqual(['a']);
    expect(store.save(UNSAVED, tree('b')).status).toBe('full');
  });

  it('that was full or denied on the first visit is tried again at every save', () => {
    for (const kind of ['full', 'denied'] as const) {
      const disk = new Disk();
      if (kind === 'full') disk.failAt = () => 'full';
      else disk.readable = false;
      const store = open(disk);
      expect(store.status).toBe(kind);
      expect(store.save(UNSAVED, tree('a')).status).toBe(kind);
      expect(store.message).toContain('file');
      disk.failAt = null;
      disk.readable = true;
      const saved = store.save(UNSAVED, tree('a'));
      expect(saved.status).toBe('saved');
      expect(store.status).toBe('ok');
      expect(contents(store)).toEqual(['a']);
      // and full again later
      disk.failAt = () => 'full';
      expect(store.save(saved.handle, tree('a2')).status).toBe('full');
      expect(store.status).toBe('full');
      expect(contents(open(disk.reboot()))).toEqual(['a']);
    }
  });

  it('does not write over an index that it cannot read', () => {
    const disk = new Disk();
    const store = open(disk);
    const { handle } = store.save(UNSAVED, tree('a'));
    store.save(UNSAVED, tree('b'));
    disk.readable = false;
    expect(store.save(handle, tree('a2')).status).toBe('denied');
    disk.readable = true;
    expect(contents(open(disk))).toEqual(['a', 'b']);
  });

  it('finds trees again whose index was spoilt', () => {
    const disk = new Disk();
    const store = open(disk);
    store.save(UNSAVED, tree('a'));
    store.save(UNSAVED, tree('b'));
    for (const spoilt of ['{"', '[]', '[1,{"id":"x"}]', '{"__proto__":1}']) {
      for (const key of disk.keys()) if (key.endsWith('index')) disk.items.set(key, spoilt);
      expect(contents(open(disk))).toEqual(['a', 'b']);
    }
  });

  it('shows a record it cannot read, for rescue', () => {
    const disk = new Disk();
    const store = open(disk);
    const { handle } = store.save(UNSAVED, tree('a'));
    disk.items.set(handle.key, `${serialize(tree('a'))}garbage`);
    expect(store.load(handle.id)).toMatchObject({ raw: expect.stringContaining('garbage') });
  });

  it.each(['full', 'crash'] as const)('a %s at any write loses nothing that was saved', (kind) => {
    for (let at = 0; at < 14; at++) {
      const disk = new Disk();
      const store = open(disk);
      const b = store.save(UNSAVED, tree('b'));
      let { handle } = store.save(UNSAVED, tree('a0'));
      disk.writes = 0;
      disk.failAt = (write) => (write === at ? kind : null);
      let kept = 'a0';
      let tried = 'a0';
      for (const title of ['a1', 'a2', 'a3']) {
        const saved = store.save(handle, tree(title));
        tried = title;
        if (saved.status === 'saved') kept = title;
        handle = saved.handle;
        if (disk.down) break;
      }
      const found = contents(open(disk.reboot()));
      expect(found, `write ${at}`).toContain('b');
      expect(
        found.some((title) => title === kept || title === tried),
        `write ${at}: ${found}`,
      ).toBe(true);
      expect(found.filter((title) => title.startsWith('lost'))).toEqual([]);
      expect(b.status).toBe('saved');
    }
  });

  it('any run of saves in two tabs, with failures anywhere, keeps the last successful save of each', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ tab: fc.nat(1), fresh: fc.boolean() }), { maxLength: 12 }),
        fc.array(fc.constantFrom('full' as const, null, null, null), { minLength: 40, maxLength: 40 }),
        (steps, failures) => {
          const disk = new Disk();
          const tabs: { store: Store; handle: Handle; last: string | null }[] = [0, 1].map(() => ({
            store: open(disk),
            handle: UNSAVED,
            last: null,
          }));
          disk.writes = 0;
          disk.failAt = (write) => failures[write] ?? null;
          // a save that failed half-way may turn up later: it is newer work on the same tree
          const kept = new Map<string, string[]>();
          for (const [i, { tab, fresh }] of steps.entries()) {
            const one = tabs[tab];
            if (!one) continue;
            if (fresh) {
              one.handle = UNSAVED;
              one.last = null;
            }
            const saved = one.store.save(one.handle, tree(`t${i}`));
            one.handle = saved.handle;
            if (saved.status !== 'saved' && saved.status !== 'kept-both') {
              kept.get(one.last ?? '')?.push(`t${i}`);
              continue;
            }
            if (one.last && saved.status === 'saved') kept.delete(one.last);
            one.last = saved.tree.title;
            kept.set(saved.tree.title, [saved.tree.title]);
          }
          const found = contents(open(disk.reboot()));
          for (const titles of kept.values()) expect(found.some((title) => titles.includes(title))).toBe(true);
        },
      ),
      { numRuns: 300 },
    ));
});
