/** WCAG 2.2 AA by machine, on every page, in both themes, figures awake: no violation, and none waived. */
import { violations } from './axe';
import { allPages } from './pages';
import { expect, test, wakeAll } from './test';

for (const path of [...allPages, 'no-such-page/']) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on /${path} in the ${theme} theme`, async ({ page, quiet }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(path);
      await wakeAll(page);
      for (const details of await page.locator('details').all())
        await details.evaluate((d) => d.setAttribute('open', ''));
      expect(await violations(page)).toEqual([]);
      // The server answers this address with status 404, which the console names; that is its right.
      if (path === 'no-such-page/') quiet.splice(0);
    });
  }
}
