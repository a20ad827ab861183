/**
 * Measures how tall each embed is at 640 px wide and writes content/embed-heights.json, from which oEmbed and the copied code
 * take their heights. Run it after a build when a figure was added or has changed its shape; the next build takes the heights up.
 *   npx tsx tests/tools/embed-heights.ts
 */
import { writeFileSync } from 'node:fs';
import { serve } from '../../app/_export/serve';
import { EMBED_WIDTH } from '../../components/island/embed-code';
import { embedPath, loadEmbeds } from '../../content/embeds';
import { launch, OUT, wakeAll } from './release';

const served = await serve({ root: OUT, port: 0 });
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: EMBED_WIDTH, height: 800 } });
  const heights: Record<string, number> = {};
  for (const { id } of loadEmbeds()) {
    await page.goto(new URL(embedPath(id).slice(1), served.url).href);
    await page.evaluate(() => document.fonts.ready);
    await wakeAll(page);
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    // To tens, so that a font's half pixel on another machine is no change.
    heights[id] = Math.ceil(height / 10) * 10;
    console.log(id, heights[id]);
  }
  const sorted = Object.fromEntries(Object.entries(heights).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync('content/embed-heights.json', `${JSON.stringify(sorted, null, 2)}\n`);
} finally {
  await browser.close();
  await served.close();
}
