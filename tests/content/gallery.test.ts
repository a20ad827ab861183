/** The gallery: every file is read, says what it is, and its commentary agrees with the model's numbers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
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
    const news = gallery.find(({ id }) => id === 'news-article');
    if (!news) throw new Error('no news article');
    expect(evaluate(news.tree).critical).toBeCloseTo(0.61, 2);
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
  const good = { format: 'past-what-we-can-check/decomposition', version: 1, title: 'T', root: { title: 'R' } };

  it.each([
    ['13-x.json', '{', 'content/gallery/13-x.json'],
    ['13-x.json', JSON.stringify({ ...good, note: 'It works.\n\nBecause.', colour: 'red' }), 'colour'],
    ['13-x.json', JSON.stringify({ ...good, title: '', note: 'It works.\n\nBecause.' }), 'no title'],
    ['13-x.json', JSON.stringify({ ...good, note: 'Only one line.' }), 'no commentary'],
    ['13-x.json', JSON.stringify({ ...good, note: `${'long '.repeat(50)}\n\nBecause.` }), 'verdict'],
    ['x.json', JSON.stringify({ ...good, note: 'It works.\n\nBecause.' }), '13-some-words'],
  ])('%s %s is refused with a reason', (name, text, reason) => {
    put(name, text);
    expect(faults(name)).toContain(reason);
    expect(() => loadGallery()).toThrow(ContentError);
  });

  it('a good one is read', () => {
    put('13-some-words.json', JSON.stringify({ ...good, note: 'It works.\n\nBecause.\n\nAnd so on.' }));
    expect(loadGallery()).toMatchObject([
      { id: 'some-words', title: 'T', verdict: 'It works.', commentary: ['Because.', 'And so on.'] },
    ]);
  });
});
