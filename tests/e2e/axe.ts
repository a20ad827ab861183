/** Accessibility by machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.5.3, an accessible name contains what is seen, is a rule that axe still calls experimental: it has to be switched on. */
const OPTIONS = {
  runOnly: { type: 'tag' as const, values: TAGS },
  rules: { 'label-content-name-mismatch': { enabled: true } },
};

/** The rules of axe that look at colours: on a page that satisfied all, the other theme can break only these. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rules of axe that a smaller screen alone can break, on a page that satisfies all of them on a large one; its colours are asked again. */
const LAYOUT = ['target-size', 'scrollable-region-focusable', ...COLOURS];

const rules = (values: string[]) => ({ runOnly: { type: 'rule' as const, values } });

/** axe, packed: every page is sent it anew. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * axe, which takes each colour apart anew wherever it meets it, for a good third of its time: a page has few colours, and each
 * is taken apart once here, by axe itself.
 */
const AXE = `${SOURCE};
(() => {
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map();
  prototype.parseString = function (text) {
    const parts = known.get(text);
    if (parts) return Object.assign(this, parts);
    parseString.call(this, text);
    const { r, g, b, alpha } = this;
    known.set(text, { r, g, b, alpha });
    return this;
  };
})();`;

/** What axe finds against WCAG 2.2 AA, a line each: in the page, or in one part of it. */
export const violations = (page: Page, within?: string): Promise<string[]> => found(page, OPTIONS, within);

/** What axe finds in the colours alone. */
export const colourViolations = (page: Page, within?: string): Promise<string[]> => found(page, rules(COLOURS), within);

/** What axe finds in what a small screen lays out anew, and in its colours there. */
export const layoutViolations = (page: Page): Promise<string[]> => found(page, rules(LAYOUT));

async function found(page: Page, options: axe.RunOptions, within?: string): Promise<string[]> {
  // Colours on their way are neither the old ones nor the new. What runs with the scroll bar, or for ever, has no end to wait for.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((a) => a.timeline === document.timeline && a.effect?.getComputedTiming().endTime !== Infinity)
        .map((a) => a.finished),
    ),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // Only what is found is told, and asked in the page itself: no page of the site holds a frame, so nothing has to be put together.
  const all = await page.evaluate(
    async ([asked, where]) => {
      const { axe: here } = window as never as { axe: typeof axe };
      return (await here.run(where ?? document, { ...asked, resultTypes: ['violations'] })).violations;
    },
    [options, within] as const,
  );
  return all.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target} ${n.failureSummary}`).join(' | ')}`);
}
