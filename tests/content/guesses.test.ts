/** The guesses of the chapters give nothing away: neither by the place of the right answer nor by its length. */
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { telltale } from '../../content/check/telltale';
import { readText } from '../../content/files';
import { askOf, figureOf } from '../../content/page/resolve';
import { attributesOf, treeOf } from '../../content/page/tree';
import { loadWrittenPages } from '../../content/site';

interface Guess {
  id: string;
  labels: string[];
  /** index of the right option, as written */
  right: number;
}

const guesses: Guess[] = [];
for (const page of loadWrittenPages()) {
  const source = readText(page.source);
  // biome-ignore lint/suspicious/noExplicitAny: MDX nodes are not in mdast's types
  visit(treeOf(source), (node: any) => {
    if (node.name !== 'Predict') return;
    const options = node.children.filter((c: { name?: string }) => c.name === 'Option').map(attributesOf);
    guesses.push({
      id: attributesOf(node).id ?? '',
      labels: options.map((o: Record<string, string>) => o.label ?? ''),
      right: options.findIndex((o: Record<string, string>) => 'right' in o),
    });
  });
}

describe('the guesses', () => {
  it('have at least two options, no two alike, and exactly one right', () => {
    expect(guesses.length).toBeGreaterThanOrEqual(9);
    for (const { labels, right } of guesses) {
      expect(labels.length).toBeGreaterThanOrEqual(2);
      expect(new Set(labels).size).toBe(labels.length);
      expect(right).toBeGreaterThanOrEqual(0);
    }
  });
  it('show the right one in three places at least', () => {
    expect(
      new Set(guesses.map(({ id, labels, right }) => optionOrder(id, labels.length).indexOf(right))).size,
    ).toBeGreaterThanOrEqual(3);
  });
  it('give nothing away by place, by length or by words about a place', () => expect(telltale()).toEqual([]));
});

describe('guesses of a number or a line', () => {
  const asks = loadWrittenPages().flatMap((page) => page.scan.asks.map((use) => ({ ...use, page })));
  it('there are at least four, of both kinds', () => {
    const lines = asks.filter(({ of }) => (askOf(of)?.points.length ?? 0) > 1);
    expect(asks.length).toBeGreaterThanOrEqual(4);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(asks.length - lines.length).toBeGreaterThanOrEqual(2);
  });
  it.each(asks.map((ask) => [ask.of, ask] as const))(
    '%s has its answers on its scale, and gives none away',
    (of, { page }) => {
      const ask = askOf(of);
      if (!ask) throw new Error(`nothing asks ${of}`);
      const { min, max, step } = ask.scale;
      for (const value of [ask.start, ...ask.points.map(({ truth }) => truth)]) {
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
        expect(Math.abs(((value - min) / step) % 1)).toBe(0);
      }
      // What stands there at first is no hint.
      expect(ask.points.some(({ truth }) => Math.abs(truth - ask.start) >= (max - min) / 5)).toBe(true);
      expect(ask.says).toContain('{n}');
      expect(ask.along !== '').toBe(ask.points.length > 1);
      // It is asked where the figure stands.
      // Where the visual language is shown a guess stands without its figure.
      if (page.path !== '/about/style/') expect(figureOf(of.split('.')[0] ?? '')?.page.path).toBe(page.path);
    },
  );
});

describe('questions about the chapter before', () => {
  const chapters = loadWrittenPages().filter(({ isChapter }) => isChapter);
  it.each(chapters.map(({ path, scan }, i) => [path, scan, chapters[i - 1]] as const))('%s', (_, scan, before) => {
    if (!before) {
      expect(scan.recalls).toEqual([]);
      return;
    }
    const [recall] = scan.recalls;
    expect(scan.recalls).toHaveLength(1);
    expect(figureOf(recall?.figure ?? '')?.page.path).toBe(before.path);
    // Before anything that asks for a guess, and before every heading.
    const later = [...scan.guesses, ...scan.asks, ...scan.headings].map(({ line }) => line);
    expect(recall?.line ?? 0).toBeLessThan(Math.min(...later));
  });
});
