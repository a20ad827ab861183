/** An embed can hide a figure's controls because every control says what it is. */
import { describe, expect, it } from 'vitest';
import { attr, type Element, elements, parsePage } from '../../../app/_export/html';
import { renderIsland } from '../../../app/_export/render';
import { figureProps } from '../../../content/figures';
import { loadWrittenPages } from '../../../content/site';

const KINDS = new Set(['slider', 'choice', 'button', 'story', 'more']);
const figures = loadWrittenPages().flatMap((page) => page.scan.figures);

const kindOf = (element: Element): string | undefined => {
  for (let at: Element | null = element; at; at = at.parentNode && 'tagName' in at.parentNode ? at.parentNode : null) {
    const kind = attr(at, 'data-control');
    if (kind !== undefined) return kind;
  }
  return undefined;
};

describe.each(figures.map((f) => [f.id ?? '', f] as const))('%s', (id, figure) => {
  it('marks every field with its kind of control', async () => {
    const props = figureProps(id, figure.widget ?? '', figure.attributes);
    const all = [...elements(parsePage(await renderIsland(figure.widget ?? '', props)))];
    const unmarked = all
      .filter((e) => /^(input|select|textarea)$/.test(e.tagName))
      .filter((e) => !KINDS.has(kindOf(e) ?? ''))
      .map((e) => `${e.tagName} ${attr(e, 'type') ?? ''} ${attr(e, 'aria-label') ?? attr(e, 'class') ?? ''}`);
    expect(unmarked).toEqual([]);
    for (const e of all) {
      const kind = attr(e, 'data-control');
      if (kind !== undefined) expect(KINDS, `data-control="${kind}"`).toContain(kind);
    }
  });
});
