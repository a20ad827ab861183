/** The gallery: every file is read, says what it is, and its commentary agrees with the model's numbers. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type LabNode, type LabTree, newNode } from '../../components/lab/document';
import { evaluate, verdictOf } from '../../components/lab/evaluate';
import { parse, serialize } from '../../components/lab/format';
import { indexOf } from '../../components/lab/index-tree';
import { encodeLink } from '../../components/lab/link';
import { loadGallery, readGalleryFile } from '../../content/gallery';
import { labTreeOf, loadStarts } from '../../content/lab';
import { ContentError } from '../../content/problem';
import { loadTasks } from '../../content/tasks';

const gallery = loadGallery();

describe('the gallery', () => {
  it('has at least ten trees, good and bad', () => {
    expect(gallery.length).toBeGreaterThanOrEqual(10);
    const verdicts = gallery.map(({ tree }) => verdictOf(evaluate(tree).root));
    expect(verdicts.filter((v) => v === 'done').length).toBeGreaterThanOrEqual(4);
    expect(verdicts.filter((v) => v === 'bluff').length).toBeGreaterThanOrEqual(4);
  });

  it.each(gallery.map((entry) => [entry.id, entry] as const))('%s: the verdict agrees with the model', (_, entry) => {
    const { root } = evaluate(entry.tree);
    if (/^It works/.test(entry.verdict)) expect(root).toBeGreaterThan(0.8);
    else expect(root).toBeLessThan(0.8);
    expect(entry.verdict).toMatch(/^It (works|fails|fades|hangs)/);
  });

  it.each(gallery.map((entry) => [entry.id, entry] as const))('%s: is said in full', (_, { tree, commentary }) => {
    expect(commentary.length).toBeGreaterThanOrEqual(2);
    for (const node of indexOf(tree).nodes) {
      expect(node.title, node.id).not.toBe('');
      expect(node.produces, node.title).not.toBe('');
      expect(node.help, node.title).not.toBe('');
      expect(node.minutes, node.title).not.toBeNull();
    }
    expect(encodeLink(tree)).toHaveProperty('fragment');
  });

  it('the long chain is at the point its commentary names', () => {
    expect(evaluate(treeOf('news-article')).critical).toBeCloseTo(0.61, 2);
  });
});

const treeOf = (id: string): LabTree => {
  const entry = gallery.find((e) => e.id === id);
  if (!entry) throw new Error(`no example ${id}`);
  return entry.tree;
};

type Change = (node: LabNode, depth: number) => LabNode;
const changed = (node: LabNode, change: Change, depth = 0): LabNode =>
  change({ ...node, parts: node.parts.map((part) => changed(part, change, depth + 1)) }, depth);
const withNodes = (id: string, change: Change): LabTree => {
  const tree = treeOf(id);
  return { ...tree, root: changed(tree.root, change) };
};
const withSettings = (id: string, settings: Partial<LabTree['settings']>): LabTree => {
  const tree = treeOf(id);
  return { ...tree, settings: { ...tree.settings, ...settings } };
};
const leaf = (id: string, h: number): LabNode => ({ ...newNode(id, { minutes: 15, h }), parts: [] });
const within = (node: LabNode, c: number): LabNode => (node.parts.length ? { ...node, c } : node);
const leavesOf = (node: LabNode): LabNode[] => (node.parts.length ? node.parts.flatMap(leavesOf) : [node]);

describe('what a commentary takes from the model is what the model says', () => {
  const groups = (root: LabNode, c: number): LabNode[] =>
    [0, 1, 2, 3, 4, 5].map((i) => ({ ...newNode(`g${i}`, { c }), parts: root.parts.slice(4 * i, 4 * i + 4) }));
  const atLevel = (level: number) =>
    withNodes('news-article', (node, depth) => (depth === level ? within(node, 0.6) : node));
  it.each<[string, string, LabTree]>([
    ['code-security-review', 'makes 86 % of the root really done', treeOf('code-security-review')],
    ['code-security-review', 'the root loses a point', withSettings('code-security-review', { k: 3 })],
    ['translation', 'at c 0.5 the root stands at 81 %', withNodes('translation', (n, d) => (d ? n : within(n, 0.5)))],
    ['medical-guideline', 'a good half of the guideline is really done', treeOf('medical-guideline')],
    [
      'grant-application',
      '(c 1 throughout) would leave the root at 13 %',
      withNodes('grant-application', (n) => within(n, 1)),
    ],
    [
      'grant-application',
      'it rises to 37 %',
      withNodes('grant-application', (n, d) =>
        d ? n : { ...n, parts: [...n.parts, ...['x1', 'x2', 'x3'].map((id) => leaf(id, 0.9))] },
      ),
    ],
    ['news-article', 'the root stands at 33 %', atLevel(2)],
    ['news-article', 'with 0.6 on all of them, at 82 %', withNodes('news-article', (n) => within(n, 0.6))],
    [
      'news-article',
      'the root stands at 81 %',
      withNodes('news-article', (n, d) => (d ? n : { ...n, parts: leavesOf(n) })),
    ],
    ['insulin-pump', 'at c 1 the root would still stand at 10 %', withNodes('insulin-pump', (n) => within(n, 1))],
    [
      'insulin-pump',
      'the root stands at 54 %',
      withNodes('insulin-pump', (n, d) => (d ? n : { ...n, parts: [...n.parts, leaf('x', 0.8)] })),
    ],
    ['town-budget', 'where it stands at 44 % now', treeOf('town-budget')],
    [
      'town-budget',
      'leave the root at 98 %',
      withNodes('town-budget', (n, d) => (d ? n : { ...n, parts: groups(n, 0.5) })),
    ],
    ['allergen-list', 'the root stands at 69 %', treeOf('allergen-list')],
    ['allergen-list', '(r 0) and it stands at 99 %', withSettings('allergen-list', { r: 0 })],
  ])('%s: “%s”', (id, words, tree) => {
    expect(gallery.find((e) => e.id === id)?.commentary.join(' ')).toContain(words);
    const { root } = evaluate(tree);
    const said = /(\d+) %/.exec(words)?.[1];
    if (said) expect(Math.round(root * 100)).toBe(Number(said));
    else if (words.includes('good half')) expect(root).toBeCloseTo(0.53, 2);
    else expect(Math.round((evaluate(treeOf(id)).root - root) * 100)).toBe(1);
  });

  it('the letter is better judged without its parts, in the same time', () => {
    const tree = treeOf('letter-to-the-landlord');
    const parts = evaluate(tree);
    const alone = evaluate({ ...tree, root: { ...tree.root, parts: [] } });
    expect(Math.round(parts.root * 100)).toBe(87);
    expect(alone.root).toBeGreaterThan(0.99);
    expect([parts.human.helped, tree.root.minutes]).toEqual([6, 6]);
  });

  it('the middle of the long chain is where a better cut helps most', () => {
    const roots = [0, 1, 2, 3, 4].map((level) => evaluate(atLevel(level)).root);
    expect(roots.indexOf(Math.max(...roots))).toBe(2);
  });

  it('of the guideline, the wording is sound and the review is bluff', () => {
    const { s } = evaluate(treeOf('medical-guideline'));
    expect(s[1]).toBeLessThan(0.1);
    expect(s[2]).toBeGreaterThan(0.99);
  });

  it('three copies that err together are worth one, and take three times the reading', () => {
    const three = evaluate(treeOf('allergen-list'));
    const one = evaluate(withSettings('allergen-list', { k: 1 }));
    expect(three.root).toBeCloseTo(one.root, 12);
    expect([three.human.helped, one.human.helped]).toEqual([9, 3]);
  });

  it('a look that finds four in five costs next to nothing', () => {
    const before = evaluate(treeOf('court-judgment-summary')).root;
    const perfect = evaluate(withNodes('court-judgment-summary', (n) => (n.id === 'n9' ? { ...n, h: 1 } : n))).root;
    expect(perfect - before).toBeLessThan(0.001);
  });
});

describe('what the workbench can start from', () => {
  const starts = loadStarts();

  it('has names of its own', () => expect(new Set(starts.map(({ id }) => id)).size).toBe(starts.length));

  it('is read back as it is', () => {
    for (const { text } of starts) {
      const read = parse(text);
      expect(read).toMatchObject({ warnings: [] });
      if ('tree' in read) expect(serialize(read.tree)).toBe(text);
    }
  });

  it('has the evaluation-subtasks of each task of the chapters, and not the parts of the work', () => {
    for (const task of loadTasks()) {
      const ids = indexOf(labTreeOf(task)).nodes.map(({ id }) => id);
      const wanted: string[] = [];
      const walk = (node: { id: string; helps?: unknown }) => {
        wanted.push(node.id);
        for (const help of (node.helps as { id: string }[] | undefined) ?? []) walk(help);
      };
      walk(task.root);
      expect(ids).toEqual(wanted);
    }
  });
});

describe('a faulty file', () => {
  let folder = '';
  const put = (name: string, text: string) => {
    folder = mkdtempSync(path.join(tmpdir(), 'gallery-'));
    mkdirSync(path.join(folder, 'gallery'));
    writeFileSync(path.join(folder, 'gallery', name), text);
    process.env.CONTENT_ROOT = folder;
  };
  afterEach(() => {
    delete process.env.CONTENT_ROOT;
    if (folder) rmSync(folder, { recursive: true });
  });
  const faults = (name: string): string => {
    try {
      readGalleryFile(name);
    } catch (error) {
      if (error instanceof ContentError) return error.message;
      throw error;
    }
    return '';
  };
  const part = { title: 'P', produces: 'A page', minutes: 5, help: 'A lamp' };
  const root = { ...part, title: 'R', minutes: 60, parts: [part, { ...part, title: 'Q' }] };
  const good = { format: 'past-what-we-can-check/decomposition', version: 1, title: 'T', root };
  const note = 'It works.\n\nBecause.\n\nAnd so on.';
  /** A good file with one mistake in it. */
  const slip = (change: object) => JSON.stringify({ ...good, note, ...change });
  const inPart = (change: object) => slip({ root: { ...root, parts: [part, { ...part, title: 'Q', ...change }] } });

  it.each(
    [
      ['13-x.json', '{', 'content/gallery/13-x.json'],
      ['13-x.json', slip({}).replace('"version"', '\n,"version"'), 'not valid JSON (line 2)'],
      ['13-x.json', slip({ colour: 'red' }), 'colour'],
      ['13-x.json', slip({ format: 'decomposition' }), '"format" must be'],
      ['13-x.json', slip({ settings: { beta: 'six' } }), '"beta" of “settings” must be a number from 0 to 50'],
      ['13-x.json', slip({ title: '' }), 'no title'],
      ['13-x.json', slip({ note: 'It works in one line.' }), 'no commentary'],
      ['13-x.json', slip({ note: 'It works.\n\nBecause.' }), 'one paragraph of commentary'],
      ['13-x.json', slip({ note: `${'It works '.repeat(30)}\n\nBecause.\n\nSo.` }), 'verdict in one line'],
      ['13-x.json', slip({ note: 'Quite good.\n\nBecause.\n\nSo.' }), 'begin it with “It works”'],
      [
        '13-x.json',
        slip({ note: 'It fails.\n\nBecause.\n\nSo.' }),
        'the verdict begins “It fails”, and the model makes 99',
      ],
      ['13-x.json', inPart({ minutes: null }), 'part 2 (“Q”) has no “minutes”'],
      ['13-x.json', inPart({ minutes: '5 min' }), '"minutes" of part 2 must be a number'],
      ['13-x.json', inPart({ h: 95 }), '"h" of part 2 must be a number from 0 to 1'],
      [
        '13-x.json',
        inPart({ minuts: 5 }),
        '“minuts” of part 2 is not part of the format and was left out.\n    → correct the name',
      ],
      [
        '13-x.json',
        slip({ root: { ...root, id: 'n1', parts: [{ ...part, id: 'n1' }] } }),
        '→ give the part an “id” of its own',
      ],
      ['13-x.json', inPart({ help: '' }), 'part 2 (“Q”) has no “help”'],
      ['13-x.json', inPart({ produces: undefined }), 'part 2 (“Q”) has no “produces”'],
      ['13-x.json', inPart({ parts: [{ ...part, title: '' }, part] }), 'part 2.1 has no “title”'],
      ['13-x.json', slip({ root: { ...root, parts: [] } }), 'the root has no “parts”'],
      ['13-x.json', slip({ root: { ...root, parts: Array(200).fill(part) } }), 'too large for a link'],
      ['x.json', slip({}), '13-some-words'],
      ['13-x.yaml', slip({}), '13-some-words'],
      ['13-Two Words.json', slip({}), '13-some-words'],
    ].map(([name = '', text = '', reason = '']) => [name, reason, text] as const),
  )('%s is refused: %s', (name, reason, text) => {
    put(name, text);
    expect(faults(name)).toContain(reason);
    expect(faults(name)).toMatch(/^content\/gallery\/.*\n {4}→ \S/);
    expect(() => loadGallery()).toThrow(ContentError);
  });

  it('a good one is read', () => {
    put('13-some-words.json', slip({}));
    writeFileSync(path.join(folder, 'gallery', '.DS_Store'), '');
    expect(loadGallery()).toMatchObject([
      { id: 'some-words', title: 'T', verdict: 'It works.', commentary: ['Because.', 'And so on.'] },
    ]);
  });

  it('a name is taken once, by an example or by a task tree', () => {
    put('13-some-words.json', slip({}));
    writeFileSync(path.join(folder, 'gallery', '14-some-words.json'), slip({}));
    expect(() => loadGallery()).toThrow(/14-some-words\.json {2}“some-words” is taken by 13-some-words\.json/);
    rmSync(path.join(folder, 'gallery', '14-some-words.json'));
    cpSync('content/tasks/chip-design.yaml', path.join(folder, 'tasks/chip-design.yaml'));
    writeFileSync(path.join(folder, 'gallery', '14-chip-design.json'), slip({}));
    expect(() => loadGallery()).toThrow(/“chip-design” is taken by the task tree/);
  });
});
