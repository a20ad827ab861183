/**
 * Measures how tall each embed is at 640 px wide and writes it into the figure's papers (components/widgets/<name>/figure.ts), from
 * which oEmbed and the copied code take their heights. Run it after a build when a figure was added or has changed its shape; the next build takes the heights up.
 *   npx tsx tests/tools/embed-heights.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { serve } from '../../app/_export/serve';
import { EMBED_WIDTH } from '../../components/embed/embed-code';
import { embedPath, loadEmbeds } from '../../content/embeds';
import { launch, OUT, wakeAll } from './release';

const served = await serve({ root: OUT, port: 0 });
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: EMBED_WIDTH, height: 800 } });
  for (const { id, widget } of loadEmbeds()) {
    await page.goto(new URL(embedPath(id).slice(1), served.url).href);
    await page.evaluate(() => document.fonts.ready);
    await wakeAll(page);
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    // To tens, so that a font's half pixel on another machine is no change.
    const rounded = Math.ceil(height / 10) * 10;
    console.log(id, rounded);
    const papers = `components/widgets/${widget}/figure.ts`;
    const text = readFileSync(papers, 'utf8');
    const measured = text.replace(/(\n {2}embedHeight: )\d+,/, `$1${rounded},`);
    if (!/\n {2}embedHeight: \d+,/.test(text)) throw new Error(`${papers}: no line “embedHeight: 800,” to write into`);
    if (measured !== text) writeFileSync(papers, measured);
  }
} finally {
  await browser.close();
  await served.close();
}
