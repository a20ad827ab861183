/** One thing at a time: what each act of a figure shows at once keeps within its limits, on both screens. */
import { loadEmbeds } from '../../content/embeds';
import { faultsOf, measureActs, measureWhole, SCREENS, SMALL } from '../tools/acts-measure';
import { living, written } from './pages';
import { expect, test, wakeAll } from './test';

const widgetOf = new Map(loadEmbeds().map(({ id, widget }) => [id, widget]));
for (const { id, figure } of written.flatMap((page) => page.agains)) widgetOf.set(id, widgetOf.get(figure) ?? '');

for (const { path } of written.filter((page) => living(page.path).length > 0)) {
  test(`figures of /${path} show one thing at a time`, async ({ page, viewport }) => {
    const screen = SCREENS.find(({ width }) => width === viewport?.width);
    if (!screen) throw new Error(`no limits for a screen ${viewport?.width} px wide`);
    expect(viewport?.height).toBe(screen.height);
    // Letters that came late are left out for the whole visit (font-display: optional). After a visit to a small page they are there.
    await page.goto('about/links/');
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await page.goto(path);
    await wakeAll(page);
    const faults: string[] = [];
    for (const id of living(path)) {
      const at = `figure#${id} [data-island]`;
      const acts = await measureActs(page, at);
      // A figure is in acts, or on the list of those that are small enough as a whole.
      const widget = widgetOf.get(id) ?? '';
      expect(acts.length > 0, `${id} has acts`).toBe(!SMALL.includes(widget));
      const measured = SMALL.includes(widget) ? await measureWhole(page, at) : acts;
      faults.push(...faultsOf(measured, screen).map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('the lists of figures without acts name only figures that there are @desk', () => {
  const listed = SMALL;
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((name) => ![...widgetOf.values()].includes(name))).toEqual([]);
});
