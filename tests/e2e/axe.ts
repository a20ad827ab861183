/** Accessibility by machine. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA, a line each: in the page, or in one part of it. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  // Colours on their way are neither the old ones nor the new.
  await page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((a) => (a.effect?.getComputedTiming().endTime === Infinity ? [] : [a.finished])),
    ),
  );
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  const { violations: found } = await (within ? axe.include(within) : axe).analyze();
  return found.map(
    (v) =>
      `${v.id}: ${v.nodes
        .map((n) => `${n.target} ${n.failureSummary}`)
        .slice(0, 3)
        .join(' | ')}`,
  );
}
