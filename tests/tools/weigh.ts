/**
 * `npm run weigh`: what a page costs the reader who opens it, and the reader who uses every figure on it.
 *   npm run weigh -- --pages /,/about/ --json
 * Each page is loaded with an empty cache. Budgets are held against the files' sizes under gzip -9, which are the same on every
 * machine; "over the wire" is what the server of `npm start` really sent. Measuring and printing stand together past 300 lines.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Browser, Page, Request } from 'playwright-core';
import { serve } from '../../app/_export/serve';
import { launch, OUT, pagesOrExit, scrollThrough, wakeAll } from './release';

const KINDS = ['html', 'css', 'script', 'data', 'font', 'image', 'ahead', 'other'] as const;
type Kind = (typeof KINDS)[number];
const KIND_NAMES: Readonly<Record<Kind, string>> = {
  html: 'HTML',
  css: 'CSS',
  script: 'script',
  data: 'data',
  font: 'font',
  image: 'image',
  ahead: 'prefetch',
  other: 'other',
};

interface Sum {
  requests: number;
  /** as sent, compressed, without headers */
  wire: number;
  /** the same files under gzip -9 (fonts and pictures as they are) */
  gzip: number;
}
type Load = Record<Kind, Sum>;

interface Weight {
  page: string;
  first: Load;
  awake: Load;
  /** the same page without script, style sheets and fonts: its HTML alone, gzip -9 */
  plain: number;
  figures: number;
  figuresAwake: number;
  /** layout shift, the worst of the widths measured */
  shift: number;
  foreign: string[];
  failed: string[];
}

interface Budget {
  name: string;
  value: (weight: Weight) => number;
  limit: number;
  unit: 'KiB' | '';
}

const KIB = 1024;
const BUDGETS: readonly Budget[] = [
  { name: 'script at first load', value: (w) => w.first.script.gzip + w.first.data.gzip, limit: 10 * KIB, unit: 'KiB' },
  { name: 'HTML', value: (w) => w.first.html.gzip, limit: 75 * KIB, unit: 'KiB' },
  { name: 'CSS', value: (w) => w.first.css.gzip, limit: 20 * KIB, unit: 'KiB' },
  { name: 'layout shift', value: (w) => w.shift, limit: 0, unit: '' },
];
const LOADER_LIMIT = 3 * KIB;

const empty = (): Load => {
  const sum = (): Sum => ({ requests: 0, wire: 0, gzip: 0 });
  return Object.fromEntries(KINDS.map((kind) => [kind, sum()])) as Load;
};

const sizes = new Map<string, number>();
/** A file's size under gzip -9; what is compressed already counts as it is. */
function gzipOf(file: string): number {
  let size = sizes.get(file);
  if (size === undefined) {
    const raw = readFileSync(file);
    size = /\.(woff2?|png|jpe?g|webp|avif|gif|ico)$/.test(file) ? raw.length : gzipSync(raw, { level: 9 }).length;
    sizes.set(file, size);
  }
  return size;
}

function fileOf(address: string): string | null {
  const file = path.join(OUT, decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address));
  return existsSync(file) ? file : null;
}

function kindOf(request: Request, headers: Record<string, string>): Kind {
  if (/prefetch/.test(headers['sec-purpose'] ?? headers.purpose ?? '')) return 'ahead';
  const { pathname } = new URL(request.url());
  if (/\/data-[^/]*\.js$|\.json$/.test(pathname)) return 'data';
  if (/\.m?js$/.test(pathname)) return 'script';
  if (/\.css$/.test(pathname)) return 'css';
  if (/\.(woff2?|ttf|otf)$/.test(pathname)) return 'font';
  if (/\.(svg|png|jpe?g|webp|avif|gif|ico)$/.test(pathname)) return 'image';
  return request.resourceType() === 'document' ? 'html' : 'other';
}

async function sum(requests: readonly Request[]): Promise<Load> {
  const load = empty();
  for (const request of requests) {
    const kind = kindOf(request, await request.allHeaders());
    load[kind].requests += 1;
    // An answer from the cache (a page that prefetches itself) has no body on the wire.
    load[kind].wire += Math.max(0, (await request.sizes()).responseBodySize);
    const file = fileOf(new URL(request.url()).pathname);
    load[kind].gzip += file ? gzipOf(file) : 0;
  }
  return load;
}

/** The page with everything removed that is not text and pictures. */
function plainHtml(html: string): string {
  const document = parse(html);
  const rel = /^(stylesheet|preload|modulepreload|prefetch|preconnect)$/;
  const strip = (node: Tree.ParentNode) => {
    node.childNodes = node.childNodes.filter((child) => {
      if (child.nodeName === 'script' || child.nodeName === 'style') return false;
      if (child.nodeName !== 'link' || !('attrs' in child)) return true;
      const value = child.attrs.find((attribute) => attribute.name === 'rel')?.value ?? '';
      return !value.split(/\s+/).some((name) => rel.test(name));
    });
    for (const child of node.childNodes) if ('childNodes' in child) strip(child);
  };
  strip(document);
  return serialize(document);
}

/** Counts layout shift from the first moment of a page. */
function watchShift(): void {
  const store = window as unknown as { __shift: number };
  store.__shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) store.__shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until nothing has been asked for during a while. */
async function quiet(page: Page, inFlight: () => number): Promise<void> {
  for (let calm = 0; calm < 6; ) {
    await page.waitForTimeout(60);
    calm = inFlight() === 0 ? calm + 1 : 0;
  }
}

interface Visit {
  first: Load;
  awake: Load;
  figures: number;
  figuresAwake: number;
  shift: number;
  foreign: string[];
  failed: string[];
}

async function visit(browser: Browser, site: string, address: string, width: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchShift);
    const done: Request[] = [];
    const foreign: string[] = [];
    const failed: string[] = [];
    let inFlight = 0;
    page.on('request', (request) => {
      inFlight += 1;
      if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    page.on('requestfinished', (request) => {
      inFlight -= 1;
      if (request.url().startsWith(site)) done.push(request);
    });
    page.on('requestfailed', (request) => {
      inFlight -= 1;
      failed.push(`${new URL(request.url()).pathname} (${request.failure()?.errorText ?? 'failed'})`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${new URL(response.url()).pathname} (${response.status()})`);
    });
    await page.goto(new URL(address.slice(1), site).href, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await quiet(page, () => inFlight);
    const first = await sum(done);
    await scrollThrough(page);
    const { figures, awake } = await wakeAll(page);
    await quiet(page, () => inFlight);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForTimeout(150);
    const shift = await page.evaluate(() => (window as unknown as { __shift: number }).__shift);
    return {
      first,
      awake: await sum(done),
      figures,
      figuresAwake: awake,
      shift: Math.round(shift * 10_000) / 10_000,
      foreign,
      failed,
    };
  } finally {
    await context.close();
  }
}

async function weigh(browser: Browser, site: string, page: string): Promise<Weight> {
  const wide = await visit(browser, site, page, 1280);
  const narrow = await visit(browser, site, page, 390);
  const file = path.join(OUT, page, 'index.html');
  const plain = gzipSync(plainHtml(readFileSync(file, 'utf8')), { level: 9 }).length;
  return {
    page,
    ...wide,
    plain,
    figuresAwake: Math.min(wide.figuresAwake, narrow.figuresAwake),
    shift: Math.max(wide.shift, narrow.shift),
    foreign: [...new Set([...wide.foreign, ...narrow.foreign])],
    failed: [...new Set([...wide.failed, ...narrow.failed])],
  };
}

const kib = (bytes: number) => (bytes / KIB).toFixed(1);
const total = (load: Load, field: keyof Sum) => KINDS.reduce((all, kind) => all + load[kind][field], 0);

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

function loadTable(
  weights: readonly Weight[],
  of: (weight: Weight) => Load,
  more: [string, (w: Weight) => string][],
): string {
  const kinds = KINDS.filter((kind) => weights.some((weight) => of(weight)[kind].requests > 0));
  return table([
    ['page', 'requests', 'KiB', ...kinds.map((kind) => KIND_NAMES[kind]), ...more.map(([name]) => name)],
    ...weights.map((weight) => {
      const load = of(weight);
      return [
        weight.page,
        String(total(load, 'requests')),
        kib(total(load, 'wire')),
        ...kinds.map((kind) => (load[kind].requests ? `${load[kind].requests}: ${kib(load[kind].wire)}` : '–')),
        ...more.map(([, cell]) => cell(weight)),
      ];
    }),
  ]);
}

function budgetText(value: number, budget: Budget): string {
  const mark = value <= budget.limit ? '✓' : '✗';
  return `${budget.unit === 'KiB' ? kib(value) : value} ${mark}`;
}

const { values } = parseArgs({ options: { pages: { type: 'string' }, json: { type: 'boolean', default: false } } });
const say = values.json ? console.error : console.log;
const { chosen: pages } = pagesOrExit(values.pages);
const served = await serve({ root: OUT, port: 0 });
const browser = await launch();
const weights: Weight[] = [];
try {
  for (const page of pages) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${page}`);
    weights.push(await weigh(browser, served.url, page));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
} finally {
  await browser.close();
  await served.close();
}

const islands = path.join(OUT, '_islands');
const loaders = existsSync(islands) ? readdirSync(islands).filter((name) => /^loader-.*\.js$/.test(name)) : [];
const loader = Math.max(0, ...loaders.map((name) => gzipOf(path.join(islands, name))));

const broken: string[] = [];
for (const weight of weights) {
  for (const budget of BUDGETS) {
    const value = budget.value(weight);
    if (value > budget.limit) broken.push(`${weight.page}: ${budget.name} ${budgetText(value, budget)}`);
  }
  if (weight.figuresAwake < weight.figures) {
    broken.push(`${weight.page}: only ${weight.figuresAwake} of ${weight.figures} figures woke`);
  }
  for (const url of weight.foreign) broken.push(`${weight.page}: asks another site: ${url}`);
  for (const url of weight.failed) broken.push(`${weight.page}: failed: ${url}`);
}
if (loaders.length !== 1) broken.push(`${loaders.length} loader files in _islands/, one was expected`);
if (loader > LOADER_LIMIT) broken.push(`the loader: ${kib(loader)} KiB, at most ${kib(LOADER_LIMIT)}`);

if (values.json) {
  console.log(JSON.stringify({ loader, broken, weights }, null, 2));
} else {
  const figures = (w: Weight) => `${w.figuresAwake} of ${w.figures}`;
  say('At first load, cache empty (requests: KiB over the wire)\n');
  say(
    loadTable(weights, (w) => w.first, [
      ['plain HTML', (w) => kib(w.plain)],
      ['times plain', (w) => (total(w.first, 'wire') / w.plain).toFixed(1)],
    ]),
  );
  say('\nAfter scrolling to the end and waking every figure\n');
  say(loadTable(weights, (w) => w.awake, [['figures awake', figures]]));
  say('\n"plain HTML" is the same page without script, style sheets and fonts, in KiB under gzip.');
  say('\nBudgets, in KiB under gzip -9\n');
  say(
    table([
      ['page', ...BUDGETS.map((b) => `${b.name} ≤ ${b.unit === 'KiB' ? b.limit / KIB : b.limit}`)],
      ...weights.map((w) => [w.page, ...BUDGETS.map((b) => budgetText(b.value(w), b))]),
    ]),
  );
  say(`\nloader ≤ ${LOADER_LIMIT / KIB}: ${kib(loader)} ${loader <= LOADER_LIMIT ? '✓' : '✗'}`);
}
say(broken.length > 0 ? `\n✗ ${broken.length} broken:\n  ${broken.join('\n  ')}` : '\n✓ Every budget holds.');
process.exitCode = broken.length > 0 ? 1 : 0;
