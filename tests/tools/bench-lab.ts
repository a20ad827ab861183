/**
 * How fast the workbench answers with 5,000 products on a processor four times as slow: a file that is opened, keys, fields, the
 * mouse. Run it on a quiet machine after a build: npx tsx tests/tools/bench-lab.ts [rounds]
 * Prints, for each action, the time from the event (waiting included) to the end of the next frame, as Event Timing counts it;
 * then what the model takes by itself. Exits with 1 where a median is over the budget.
 */
import { chromium, type Page } from 'playwright-core';
import { OUT, serve } from '../../app/_export/serve';
import { advise } from '../../components/lab/advise';
import { evaluate } from '../../components/lab/evaluate';
import { parseOutline } from '../../components/lab/outline';
import { CHROMIUM_FLAGS, systemChromium } from './browser';

const NODES = 5_000;
const SLOWER = 4;
const BUDGET_MS = 100;
const ROUNDS = Number(process.argv[2]) || 8;

const lines = ['Large (60 min)'];
for (let i = 1; i < NODES; i++) {
  const level = i % 250 === 1 ? 1 : i % 10 === 1 ? 2 : 3;
  lines.push(`${'  '.repeat(level)}Product ${i} (8 min)`);
}
const text = lines.join('\n');

/** One action of a round; `key` presses one. Typing counts each letter. */
type Action = { name: string; run: (page: Page) => Promise<void>; quiet?: boolean };
const key = (name: string, more: Partial<Action> = {}): Action => ({
  name,
  run: (page) => page.keyboard.press(name),
  ...more,
});
const click = (name: string, selector: string): Action => ({
  name,
  run: (page) => page.locator(selector).first().click(),
});
const rows = '[data-row]';
const ACTIONS: readonly Action[] = [
  {
    name: 'click a row',
    run: (page) =>
      page
        .locator(rows)
        .nth(6)
        .click({ position: { x: 200, y: 10 } }),
  },
  key('ArrowDown'),
  key('ArrowUp'),
  key('Alt+ArrowDown'),
  key('Alt+ArrowRight'),
  key('Control+z'),
  key('Enter'),
  key('a'),
  key('Enter', { name: 'Enter (done)', run: (page) => page.keyboard.press('Enter') }),
  key('Insert'),
  key('b'),
  key('Shift+Enter'),
  key('Escape'),
  key('Delete'),
  key('Delete', { name: 'Delete again', run: (page) => page.keyboard.press('Delete') }),
  key('Control+d'),
  key('PageDown'),
  key('End'),
  key('Home'),
  key('ArrowRight'),
  { name: 'fold the root', run: (page) => page.keyboard.press('ArrowLeft') },
  { name: 'unfold the root', run: (page) => page.keyboard.press('ArrowRight') },
  click('minutes of a row', `${rows} [role=gridcell]:nth-child(2)`),
  { name: 'a digit in the panel', run: (page) => page.keyboard.press('7') },
  { name: 'undo in the panel', run: (page) => page.keyboard.press('Control+z') },
  click('Add a part', 'button:text-is("Add a part")'),
  click('Undo', 'button:text-is("Undo")'),
  click('Undo', 'button:text-is("Undo")'),
];

const served = await serve({ root: OUT, port: 0 });
const executablePath = systemChromium();
if (!executablePath) throw new Error('no system Chromium found');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
// Event Timing: from the event to the frame that shows its answer, the longest of the events of one interaction.
await page.addInitScript(() => {
  const seen: number[] = [];
  const long: number[] = [];
  Object.assign(window, { seen, long });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
      if (entry.interactionId) seen.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) long.push(entry.duration);
  }).observe({ type: 'longtask' });
});
const client = await page.context().newCDPSession(page);
const slow = (rate: number) => client.send('Emulation.setCPUThrottlingRate', { rate });
interface Seen {
  seen: number[];
  long: number[];
}
const take = (name: keyof Seen): Promise<number> =>
  page.evaluate((which) => {
    const list = (window as unknown as Seen)[which];
    const most = Math.max(0, ...list);
    list.length = 0;
    return most;
  }, name);

await page.goto(new URL('lab/', served.url).href);
await page.getByRole('treegrid').waitFor();
const times = new Map<string, number[]>();
const note = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), Math.round(ms)]);

for (let round = 0; round < Math.max(2, ROUNDS >> 1); round++) {
  await page.getByRole('button', { name: 'New or open' }).click();
  await page.waitForTimeout(500);
  await slow(SLOWER);
  await take('long');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator(`[role=treegrid][aria-rowcount="${NODES + 1}"]`).waitFor();
  await page.waitForTimeout(2_500);
  note('open a file: longest task', await take('long'));
  await slow(1);
}
await slow(SLOWER);
await page.waitForTimeout(1_000);
for (let round = 0; round < ROUNDS; round++) {
  for (const { name, run } of ACTIONS) {
    await take('seen');
    await run(page);
    await page.waitForTimeout(350);
    note(name, await take('seen'));
  }
}
let over = 0;
for (const [name, all] of times) {
  const sorted = all.sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  if (median > BUDGET_MS) over++;
  console.log(
    `${median > BUDGET_MS ? '✗' : '✓'} ${name.padEnd(26)} best ${sorted[0]} ms, median ${median} ms, worst ${sorted.at(-1)} ms`,
  );
}
await browser.close();
await served.close();

const read = parseOutline(text);
if (!('tree' in read)) throw new Error(read.problems.join());
for (const mode of ['node', 'shared'] as const) {
  const tree = { ...read.tree, settings: { ...read.tree.settings, mode } };
  const runs = Array.from({ length: 9 }, () => {
    const start = performance.now();
    advise(evaluate(tree));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  console.log(
    `the model and its advice (${mode}): median ${(runs[4] ?? 0).toFixed(1)} ms of an unslowed processor, in a worker`,
  );
}
console.log(over ? `${over} medians over ${BUDGET_MS} ms` : `every median within ${BUDGET_MS} ms`);
process.exitCode = over ? 1 : 0;
