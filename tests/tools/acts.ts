/**
 * `npm run acts`: how much each act of every figure shows on the two screens it has to fit, in the release. Fails above the limits
 * (acts-measure.ts), which e2e/acts.spec.ts holds as well. One figure without a release: npm run stage -- NAME --acts
 */
import { serve } from '../../app/_export/serve';
import { loadEmbeds } from '../../content/embeds';
import { faultsOf, HEAD, lineOf, measureActs, measureWhole, pageOn, SCREENS, SMALL } from './acts-measure';
import { launch, OUT, pagesOrExit, wakeAll } from './release';

pagesOrExit(undefined);
const embeds = loadEmbeds();
const served = await serve({ root: OUT, port: 0 });
const browser = await launch();
const faults: string[] = [];
try {
  console.log(HEAD);
  for (const screen of SCREENS) {
    const page = await pageOn(browser, screen);
    for (const path of new Set(embeds.map((e) => e.page))) {
      await page.goto(new URL(path.slice(1), served.url).href);
      await page.evaluate(() => document.fonts.ready.then(() => null));
      await wakeAll(page);
      for (const { id, widget } of embeds.filter((e) => e.page === path)) {
        const measured = await (SMALL.includes(widget) ? measureWhole : measureActs)(
          page,
          `figure#${id} [data-island]`,
        );
        const found = faultsOf(measured, screen);
        for (const m of measured) console.log(lineOf(id, screen, m, found));
        faults.push(...found.map((fault) => `${id}: ${fault}`));
      }
    }
    await page.close();
  }
} finally {
  await browser.close();
  await served.close();
}
if (faults.length > 0) {
  console.log(`\n✗ ${faults.length} too much:\n  ${faults.join('\n  ')}`);
  process.exitCode = 1;
}
