/**
 * `npm run shots`: pictures of every page and of each figure's main states, with one contact sheet.
 *   npm run shots -- --pages /,/about/ --figures decomposition --out DIR
 * Pages: 390, 820 and 1280 wide, light and dark; in print; with reduced motion. Figures (figure-states.ts): 390 and 1280, light and
 * dark. A page taller than a picture may be is taken in parts.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../app/_export/serve';
import { escapeMarkup } from '../../components/ui/escape';
import { type FigureState, figureStates } from './figure-states';
import { inParallel, launch, OUT, pagesOrExit, scrollThrough, wakeAll } from './release';

type Theme = 'light' | 'dark';

interface Shot {
  /** one row of the sheet */
  row: string;
  caption: string;
  /** file name without number and ending */
  file: string;
  page: string;
  width: number;
  theme: Theme;
  print?: boolean;
  reduced?: boolean;
  state?: FigureState;
}

interface Taken {
  shot: Shot;
  files: string[];
  height: number;
  warnings: string[];
}

/** Taller pictures are cut: browsers and viewers fail on them. */
const TALLEST = 7800;
/** A4 at 96 dots an inch */
const PAPER = 794;
const WIDTHS = [390, 820, 1280];
const FIGURE_WIDTHS = [390, 1280];
const THEMES: readonly Theme[] = ['light', 'dark'];

function pageShots(page: string): Shot[] {
  const name = page === '/' ? 'home' : page.split('/').filter(Boolean).join('-');
  const shot = (caption: string, more: Omit<Shot, 'row' | 'caption' | 'file' | 'page'>): Shot => ({
    row: page,
    caption,
    file: `${name}-${caption.replaceAll(' ', '-')}`,
    page,
    ...more,
  });
  return [
    ...WIDTHS.flatMap((width) => THEMES.map((theme) => shot(`${width} ${theme}`, { width, theme }))),
    shot('print', { width: PAPER, theme: 'light', print: true }),
    shot('reduced motion', { width: 1280, theme: 'light', reduced: true }),
  ];
}

function stateShots(state: FigureState): Shot[] {
  return FIGURE_WIDTHS.flatMap((width) =>
    THEMES.map((theme) => ({
      row: `${state.figure}: ${state.name}`,
      caption: `${width} ${theme}`,
      file: `figure-${state.figure}-${state.name}-${width}-${theme}`,
      page: state.page,
      width,
      theme,
      state,
    })),
  );
}

async function picture(page: Page, shot: Shot, folder: string): Promise<{ files: string[]; height: number }> {
  if (shot.state) {
    const figure = page.locator(`[id="${shot.state.figure}"]`);
    const file = `${shot.file}.png`;
    await figure.screenshot({ path: path.join(folder, file) });
    return { files: [file], height: (await figure.boundingBox())?.height ?? 0 };
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const parts = Math.ceil(height / TALLEST);
  const files: string[] = [];
  for (let part = 0; part < parts; part += 1) {
    const file = parts === 1 ? `${shot.file}.png` : `${shot.file}-${part + 1}.png`;
    const y = part * TALLEST;
    await page.screenshot({
      path: path.join(folder, file),
      fullPage: true,
      clip: { x: 0, y, width: shot.width, height: Math.min(TALLEST, height - y) },
    });
    files.push(file);
  }
  return { files, height };
}

/** Opens a page once and takes its pictures in each theme: the shots of one visit differ in nothing else. */
async function visit(browser: Browser, site: string, shots: readonly Shot[], folder: string): Promise<Taken[]> {
  const [shot] = shots;
  if (!shot) return [];
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.width < 500 ? 844 : 900 },
    colorScheme: shot.theme,
    reducedMotion: shot.reduced ? 'reduce' : 'no-preference',
    javaScriptEnabled: !shot.state?.still,
  });
  try {
    const page = await context.newPage();
    const warnings: string[] = [];
    page.on('pageerror', (error) => warnings.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') warnings.push(`console: ${message.text()}`);
    });
    // Pictures wait for the fonts; readers don't.
    await page.route('**/site-*.css', async (route) => {
      const sheet = await route.fetch();
      await route.fulfill({ response: sheet, body: (await sheet.text()).replaceAll('optional', 'block') });
    });
    const query = shot.state?.query ? `?${shot.state.figure}=${encodeURIComponent(shot.state.query)}` : '';
    const answer = await page.goto(new URL(shot.page.slice(1), site).href + query, { waitUntil: 'load' });
    if (answer?.status() !== 200) warnings.push(`status ${answer?.status()}`);
    if (!shot.state?.still) await liven(page, shot, warnings);
    const taken: Taken[] = [];
    for (const one of shots) {
      await page.emulateMedia({ colorScheme: one.theme, media: one.print ? 'print' : 'screen' });
      await page.waitForTimeout(150);
      taken.push({ shot: one, ...(await picture(page, one, folder)), warnings });
    }
    return taken;
  } finally {
    await context.close();
  }
}

/** Brings a page to where its picture is taken: everything loaded, every figure awake, buttons pressed. */
async function liven(page: Page, shot: Shot, warnings: string[]): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => null));
  if (!shot.state) await scrollThrough(page);
  const { figures, awake } = await wakeAll(page);
  if (awake < figures) warnings.push(`${awake} of ${figures} figures awake`);
  if (shot.state) {
    const figure = page.locator(`[id="${shot.state.figure}"]`);
    await figure.scrollIntoViewIfNeeded();
    for (const name of shot.state.press ?? []) {
      await figure.getByRole('button', { name }).first().click({ timeout: 5000 });
      await page.waitForTimeout(700);
    }
  }
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0 && !shot.print) warnings.push(`scrolls sideways by ${sideways} px`);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
}

function sheetHtml(taken: readonly Taken[]): string {
  const rows = new Map<string, Taken[]>();
  for (const one of taken) rows.set(one.shot.row, [...(rows.get(one.shot.row) ?? []), one]);
  const cell = ({ shot, files, height, warnings }: Taken) => `
    <td><a href="${escapeMarkup(files[0] ?? '')}"><img alt="" src="${escapeMarkup(files[0] ?? '')}"></a>
    <p>${escapeMarkup(shot.caption)} · ${Math.round(height)} px${files.length > 1 ? ` · ${files.length} parts` : ''}</p>
    ${warnings.map((warning) => `<p class="warning">${escapeMarkup(warning.slice(0, 120))}</p>`).join('')}</td>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
    body { margin: 24px; font: 13px/1.4 system-ui, sans-serif; background: #777; color: #fff }
    h2 { margin: 16px 0 6px; font-size: 16px } table { border-spacing: 10px 0; margin-left: -10px } td { vertical-align: top }
    img { display: block; width: 200px; height: 300px; object-fit: cover; object-position: left top; background: #999 }
    .figures img { height: 200px; width: 300px; object-fit: contain }
    p { margin: 3px 0; width: 200px } .warning { color: #ffd5d0; font-weight: 700 }
  </style>${[...rows]
    .map(([row, cells]) => {
      const kind = cells[0]?.shot.state ? ' class="figures"' : '';
      return `<section${kind}><h2>${escapeMarkup(row)}</h2><table><tr>${cells.map(cell).join('')}</tr></table></section>`;
    })
    .join('')}</html>`;
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    figures: { type: 'string' },
    out: { type: 'string', default: 'tests/tools/out/shots' },
  },
});
const { all, chosen: pages } = pagesOrExit(values.pages);
const ids = values.figures?.split(',');
// With --figures and no --pages, figures alone.
const wantedPages = ids && !values.pages ? [] : pages;
const states = figureStates.filter((state) => (ids ? ids.includes(state.figure) : pages.includes(state.page)));
const lost = new Set(figureStates.map((state) => state.page).filter((page) => !all.includes(page)));
for (const page of lost) console.log(`figure-states.ts: there is no page ${page}`);
const shots = [
  ...wantedPages.flatMap(pageShots),
  ...states.filter((state) => all.includes(state.page)).flatMap(stateShots),
];
const folder = path.resolve(values.out);
if (!values.pages && !ids && values.out === 'tests/tools/out/shots') rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const served = await serve({ root: OUT, port: 0 });
const browser = await launch();
const began = Date.now();
const taken: Taken[] = [];
const faults: string[] = [];
try {
  const visits = new Map<string, Shot[]>();
  for (const shot of shots) {
    const key = [shot.row, shot.width, shot.print, shot.reduced].join();
    visits.set(key, [...(visits.get(key) ?? []), shot]);
  }
  await inParallel([...visits.values()], 2, async (group) => {
    try {
      const done = await visit(browser, served.url, group, folder);
      taken.push(...done);
      faults.push(...(done[0]?.warnings ?? []).map((warning) => `${done[0]?.shot.file}: ${warning}`));
    } catch (error) {
      faults.push(`${group[0]?.file}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  });
  taken.sort((a, b) => shots.indexOf(a.shot) - shots.indexOf(b.shot));
  const sheet = path.join(folder, 'contact-sheet.html');
  writeFileSync(sheet, sheetHtml(taken));
  const page = await browser.newPage({ viewport: { width: 1780, height: 900 } });
  await page.goto(pathToFileURL(sheet).href);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // One picture cannot be taller than the browser can draw: a long sheet is made smaller.
  if (height > 15_000) {
    await page.evaluate((zoom) => document.documentElement.style.setProperty('zoom', String(zoom)), 15_000 / height);
  }
  await page.screenshot({ path: path.join(folder, 'contact-sheet.png'), fullPage: true });
} finally {
  await browser.close();
  await served.close();
}
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `${taken.length} of ${shots.length} pictures in ${seconds} s: ${path.relative(process.cwd(), folder) || '.'}`,
);
console.log(`All at a glance: ${path.relative(process.cwd(), path.join(folder, 'contact-sheet.png'))}`);
if (faults.length > 0) {
  console.log(`\n✗ ${faults.length} to look at:\n  ${[...new Set(faults)].join('\n  ')}`);
  process.exitCode = 1;
}
