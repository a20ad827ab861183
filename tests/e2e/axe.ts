/** Accessibility by machine. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.5.3, an accessible name contains what is seen, is a rule that axe still calls experimental: it has to be switched on. */
const OPTIONS = {
  runOnly: { type: 'tag' as const, values: TAGS },
  rules: { 'label-content-name-mismatch': { enabled: true } },
};

/** The rules of axe that look at colours: on a page that satisfied all, the other theme can break only these. */
const COLOURS = { runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] } };

/** The rules of axe that a smaller screen alone can break, on a page that satisfies all of them on a large one. */
const LAYOUT = {
  runOnly: { type: 'rule' as const, values: ['target-size', 'scrollable-region-focusable', 'color-contrast'] },
};

/** What axe finds against WCAG 2.2 AA, a line each: in the page, or in one part of it. */
export const violations = (page: Page, within?: string): Promise<string[]> => found(page, OPTIONS, within);

/** What axe finds in the colours alone. */
export const colourViolations = (page: Page, within?: string): Promise<string[]> => found(page, COLOURS, within);

/** What axe finds in what a small screen lays out anew. */
export const layoutViolations = (page: Page): Promise<string[]> => found(page, LAYOUT);

async function found(
  page: Page,
  options: typeof OPTIONS | typeof COLOURS | typeof LAYOUT,
  within?: string,
): Promise<string[]> {
  // Colours on their way are neither the old ones nor the new. What runs with the scroll bar, or for ever, has no end to wait for.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((a) => a.timeline === document.timeline && a.effect?.getComputedTiming().endTime !== Infinity)
        .map((a) => a.finished),
    ),
  );
  // Only what is found is told, and asked in the page itself: no page of the site holds a frame, so nothing has to be put together.
  const axe = new AxeBuilder({ page }).options({ ...options, resultTypes: ['violations'] }).setLegacyMode();
  const { violations: all } = await (within ? axe.include(within) : axe).analyze();
  return all.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target} ${n.failureSummary}`).join(' | ')}`);
}
