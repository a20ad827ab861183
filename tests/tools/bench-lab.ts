/**
 * How fast the workbench answers keys with 5,000 products on a processor four times as slow. Run it on a quiet machine after a
 * build: npx tsx tests/tools/bench-lab.ts
 */
import { chromium } from 'playwright-core';
import { OUT, serve } from '../../app/_export/serve';
import { CHROMIUM_FLAGS, systemChromium } from './browser';

const NODES = 5_000;
const ROUNDS = 8;
const KEYS = [
  'ArrowDown',
  'Alt+ArrowDown',
  'Enter',
  'a',
  'Enter',
  'Insert',
  'b',
  'Enter',
  'Delete',
  'Control+z',
  'End',
  'Home',
];

const lines = ['Large'];
for (let i = 1; i < NODES; i++) {
  const level = i % 250 === 1 ? 1 : i % 10 === 1 ? 2 : 3;
  lines.push(`${'  '.repeat(level)}Product ${i} (8 min)`);
}

const served = await serve({ root: OUT, port: 0 });
const executablePath = systemChromium();
if (!executablePath) throw new Error('no system Chromium found');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(new URL('lab/', served.url).href);
await page.getByRole('button', { name: 'New or open' }).click();
await page
  .locator('input[type=file]')
  .setInputFiles({ name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) });
await page
  .getByRole('treegrid')
  .and(page.locator(`[aria-rowcount="${NODES + 1}"]`))
  .waitFor();
await page.waitForTimeout(3_000);
const client = await page.context().newCDPSession(page);
await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
// From the press, waiting included, to the end of the next frame.
await page.evaluate(() => {
  addEventListener(
    'keydown',
    (event) =>
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(window, { took: performance.now() - event.timeStamp })),
      ),
    true,
  );
});
await page.locator('[data-row]').nth(3).click();
const times: number[][] = KEYS.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [i, key] of KEYS.entries()) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
    times[i]?.push(Math.round(await page.evaluate(() => (window as unknown as { took: number }).took)));
  }
}
KEYS.forEach((key, i) => {
  const sorted = (times[i] ?? []).sort((a, b) => a - b);
  console.log(
    `${key.padEnd(14)} best ${sorted[0]} ms, median ${sorted[sorted.length >> 1]} ms, worst ${sorted.at(-1)} ms`,
  );
});
await browser.close();
await served.close();
