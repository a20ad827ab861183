/**
 * `npm run weigh`: what a page costs the reader who opens it on a slow line, and the reader who uses every figure on it.
 *   npm run weigh                       every page of the book, medians of five visits
 *   npm run weigh -- --quick            one visit each: sizes are exact, times are not
 *   npm run weigh -- --pages /,/about/ --json
 * Each visit starts with an empty cache. Sizes are held against the files under gzip -9, which are the same on every machine.
 * Times are held against the same page as plain HTML, visited in turn with it, so that a busy machine slows both alike.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serve } from '../../app/_export/serve';
import { launch, OUT, pagesOrExit } from './release';
import { type ActChange, actChangeOf } from './weigh/acts';
import { gzipOf, KIB, total } from './weigh/loads';
import { plainHtml, writePlain } from './weigh/plain';
import { median, SLOW, shiftOf, type Times, timesOf } from './weigh/slow';
import { kib, loadTable, table } from './weigh/tables';
import { type Visit, visit } from './weigh/visit';

const WIDTHS = [412, 1280] as const;

interface Weight extends Visit {
  page: string;
  /** the same page as plain HTML: its size under gzip -9, and its times */
  plain: Times & { gzip: number };
  times: Times;
  /** the worst of the widths, and what moved */
  shift: number;
  moved: string[];
  /** the slowest turn to another act */
  act: ActChange;
}

interface Budget {
  name: string;
  value: (weight: Weight) => number;
  limit: number;
  unit: 'KiB' | 'times' | 'ms' | '';
}

const BUDGETS: readonly Budget[] = [
  { name: 'HTML', value: (w) => w.first.html.gzip, limit: 45 * KIB, unit: 'KiB' },
  { name: 'CSS', value: (w) => w.first.css.gzip, limit: 14 * KIB, unit: 'KiB' },
  { name: 'fonts', value: (w) => w.first.font.gzip, limit: 70 * KIB, unit: 'KiB' },
  { name: 'script', value: (w) => w.first.script.gzip + w.first.data.gzip, limit: 4 * KIB, unit: 'KiB' },
  { name: 'shift', value: (w) => w.shift, limit: 0, unit: '' },
  { name: 'LCP', value: (w) => w.times.lcp / w.plain.lcp, limit: 1.1, unit: 'times' },
  { name: 'CPU', value: (w) => w.times.cpu / w.plain.cpu, limit: 2.8, unit: 'times' },
  { name: 'act', value: (w) => w.act.slowest, limit: 50, unit: 'ms' },
];

/** Pages of the book; embeds and share pages are parts of them and lighter. */
const isOfTheBook = (page: string) => !/^\/(embed|s|about\/links)\//.test(page);
/** Made to be printed or kept: read as a whole, not on the way. */
const isExempt = (page: string) => /^\/(print|whole)\//.test(page);

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const RUNS = values.quick ? 1 : 5;
const say = values.json ? console.error : console.log;
const { all, chosen } = pagesOrExit(values.pages);
const pages = values.pages ? chosen : all.filter(isOfTheBook);

async function weigh(browser: Browser, site: string, plainSite: string, page: string): Promise<Weight> {
  const at = (root: string) => new URL(page.slice(1), root).href;
  const fast = await visit(browser, site, page, 1280);
  const ours: Times[] = [];
  const plains: Times[] = [];
  for (let run = 0; run < RUNS; run++) {
    // In turn, and each first every other time: what disturbs the machine disturbs both.
    for (const which of run % 2 ? ['plain', 'ours'] : ['ours', 'plain']) {
      if (which === 'ours') ours.push(await timesOf(browser, at(site)));
      else plains.push(await timesOf(browser, at(plainSite)));
    }
  }
  const shifts = [];
  for (const width of WIDTHS) shifts.push(await shiftOf(browser, at(site), width));
  const middle = (list: readonly Times[]): Times => ({
    lcp: median(list.map((t) => t.lcp)),
    cpu: median(list.map((t) => t.cpu)),
  });
  const html = readFileSync(path.join(OUT, page, 'index.html'), 'utf8');
  return {
    page,
    ...fast,
    plain: { ...middle(plains), gzip: gzipSync(plainHtml(html), { level: 9 }).length },
    times: middle(ours),
    shift: Math.max(...shifts.map((s) => s.shift)),
    act: await actChangeOf(browser, at(site), RUNS),
    moved: [...new Set(shifts.flatMap((s) => s.moved))],
    foreign: [...new Set(fast.foreign)],
    failed: [...new Set(fast.failed)],
  };
}

const said = (value: number, unit: Budget['unit']) =>
  unit === 'KiB' ? kib(value) : unit === 'times' ? value.toFixed(2) : unit === 'ms' ? value.toFixed(0) : String(value);
const within = (value: number, { limit }: Budget) => value <= limit;
const marked = (value: number, budget: Budget) => `${said(value, budget.unit)} ${within(value, budget) ? '✓' : '✗'}`;

const served = await serve({ root: OUT, port: 0 });
const plainFolder = writePlain(pages);
const plainServed = await serve({ root: plainFolder, port: 0 });
const browser = await launch();
const weights: Weight[] = [];
try {
  // The first page that a browser shows pays for its start.
  await timesOf(browser, plainServed.url);
  for (const page of pages) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${page}`);
    weights.push(await weigh(browser, served.url, plainServed.url, page));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
} finally {
  await browser.close();
  await served.close();
  await plainServed.close();
  rmSync(plainFolder, { recursive: true, force: true });
}

const islands = path.join(OUT, '_islands');
const loaders = existsSync(islands) ? readdirSync(islands).filter((name) => /^loader-.*\.js$/.test(name)) : [];

const broken: string[] = [];
for (const weight of weights) {
  for (const budget of isExempt(weight.page) ? [] : BUDGETS) {
    const value = budget.value(weight);
    if (within(value, budget)) continue;
    const what =
      budget.name === 'shift' ? ` (${weight.moved.join(', ')})` : budget.name === 'act' ? ` (${weight.act.which})` : '';
    broken.push(`${weight.page}: ${budget.name} ${said(value, budget.unit)}${what}`);
  }
  if (weight.figuresAwake < weight.figures) {
    broken.push(`${weight.page}: only ${weight.figuresAwake} of ${weight.figures} figures woke`);
  }
  for (const url of weight.foreign) broken.push(`${weight.page}: asks another site: ${url}`);
  for (const url of weight.failed) broken.push(`${weight.page}: failed: ${url}`);
}
if (loaders.length !== 1) broken.push(`${loaders.length} loader files in _islands/, one was expected`);

if (values.json) {
  console.log(
    JSON.stringify({ loader: loaders.map((name) => gzipOf(path.join(islands, name))), broken, weights }, null, 2),
  );
} else {
  say('At first load, cache empty (requests: KiB over the wire)\n');
  say(
    loadTable(weights, (w) => w.first, [
      ['plain HTML', (w) => kib(w.plain.gzip)],
      ['times plain', (w) => (total(w.first, 'wire') / w.plain.gzip).toFixed(1)],
    ]),
  );
  say('\nAfter scrolling to the end and waking every figure\n');
  say(loadTable(weights, (w) => w.awake, [['figures awake', (w) => `${w.figuresAwake} of ${w.figures}`]]));
  const ms = (time: number) => String(Math.round(time));
  say(
    `\nOn a slow line: ${SLOW.latency} ms there and back, ${(SLOW.bytes * 8) / 1e6} Mbit/s, a processor ${SLOW.slower} times slower; medians of ${RUNS}, in ms\n`,
  );
  say(
    table([
      ['page', 'LCP', 'plain', 'CPU', 'plain'],
      ...weights.map((w) => [w.page, ms(w.times.lcp), ms(w.plain.lcp), ms(w.times.cpu), ms(w.plain.cpu)]),
    ]),
  );
  say(
    '\nBudgets: KiB under gzip -9; layout shift; LCP and CPU as times those of the page as plain HTML; the slowest turn to another act, in ms\n',
  );
  say(
    table([
      ['page', ...BUDGETS.map((b) => `${b.name} ≤ ${b.unit === 'KiB' ? b.limit / KIB : b.limit}`)],
      ...weights.map((w) => [w.page, ...BUDGETS.map((b) => (isExempt(w.page) ? '–' : marked(b.value(w), b)))]),
    ]),
  );
}
say(broken.length > 0 ? `\n✗ ${broken.length} broken:\n  ${broken.join('\n  ')}` : '\n✓ Every budget holds.');
process.exitCode = broken.length > 0 ? 1 : 0;
