/** The guesses of the chapters give nothing away: neither by the place of the right answer nor by its length. */
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { readText } from '../../content/files';
import { attributesOf, treeOf } from '../../content/page/tree';
import { loadWrittenPages } from '../../content/site';

interface Guess {
  id: string;
  labels: string[];
  /** index of the right option, as written */
  right: number;
}

const guesses: Guess[] = [];
const asides: string[] = [];
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
  asides.push(...(source.match(/\b(first|second|third|last) (answer|option|guess|kind of help)\b/gi) ?? []));
}
const others = ({ labels, right }: Guess) => labels.filter((_, i) => i !== right).map((l) => l.length);
const rightLength = ({ labels, right }: Guess) => labels[right]?.length ?? 0;

describe('the guesses', () => {
  it('have at least two options, no two alike, and exactly one right', () => {
    expect(guesses.length).toBeGreaterThanOrEqual(11);
    for (const { labels, right } of guesses) {
      expect(labels.length).toBeGreaterThanOrEqual(2);
      expect(new Set(labels).size).toBe(labels.length);
      expect(right).toBeGreaterThanOrEqual(0);
    }
  });
  it('show the right one in no place more than half of the time', () => {
    const places = new Map<number, number>();
    for (const { id, labels, right } of guesses) {
      const at = optionOrder(id, labels.length).indexOf(right);
      places.set(at, (places.get(at) ?? 0) + 1);
    }
    for (const n of places.values()) expect(n / guesses.length).toBeLessThanOrEqual(0.5);
    expect(places.size).toBeGreaterThanOrEqual(3);
  });
  it('have the right one longest, or shortest, in at most a third of them', () => {
    const longest = guesses.filter((g) => rightLength(g) > Math.max(...others(g)));
    const shortest = guesses.filter((g) => rightLength(g) < Math.min(...others(g)));
    expect(longest.map((g) => g.id).length).toBeLessThanOrEqual(guesses.length / 3);
    expect(shortest.map((g) => g.id).length).toBeLessThanOrEqual(guesses.length / 3);
  });
  it('have labels of much the same length', () => {
    for (const { id, labels } of guesses) {
      const lengths = labels.map((l) => l.length);
      expect(Math.max(...lengths) / Math.min(...lengths), id).toBeLessThanOrEqual(1.75);
    }
  });
  it('are not spoken of by the place of an answer, which is not the place it was written in', () => {
    expect(asides).toEqual([]);
  });
});
