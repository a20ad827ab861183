/**
 * A stage for one widget, without Next: bundles it, compiles the CSS, takes screenshots. For authors of figures.
 *   npm run stage -- decomposition props.json --w 390,1280 --theme light,dark --query v1.b30 --press "Next,Next" --out tests/tools/out
 *   npm run stage -- decomposition --acts
 * props.json: the figure's props; left out: those it has in its page. --acts: how much each act shows on the two screens it has to
 * fit (acts-measure.ts), instead of pictures. --press: names of buttons to press in order. --reduced: reduced motion. --static: the server's
 * markup alone (no JavaScript).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import tailwind from '@tailwindcss/postcss';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import postcss from 'postcss';
import { workerPlugin } from '../../app/_export/workers';
import { figureProps } from '../../content/figures';
import { figureOf } from '../../content/page/resolve';
import { faultsOf, HEAD, lineOf, measureActs, measureWhole, pageOn, SCREENS, SMALL } from './acts-measure';
import { CHROMIUM_FLAGS, systemChromium } from './browser';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    w: { type: 'string', default: '390,1280' },
    theme: { type: 'string', default: 'light,dark' },
    query: { type: 'string', default: '' },
    press: { type: 'string', default: '' },
    out: { type: 'string', default: 'tests/tools/out' },
    name: { type: 'string', default: '' },
    reduced: { type: 'boolean', default: false },
    static: { type: 'boolean', default: false },
    acts: { type: 'boolean', default: false },
  },
});
const [widget = '', propsFile] = positionals;
if (!widget) throw new Error('usage: npm run stage -- <widget> [props.json] [options]');
const placed = figureOf(widget);
const props = {
  id: widget,
  ...(propsFile ? JSON.parse(readFileSync(propsFile, 'utf8')) : (placed?.props ?? figureProps(widget, widget, {}))),
};
const bleed = 'bleed' in (placed?.use.attributes ?? {});
const root = process.cwd();

const cssFile = path.join(root, 'app/globals.css');
const css = (await postcss([tailwind({ base: root })]).process(readFileSync(cssFile, 'utf8'), { from: cssFile })).css;
const bundled = await build({
  stdin: {
    contents: `import {createElement} from 'react';import {createRoot} from 'react-dom/client';import W from './components/widgets/${widget}';
      document.documentElement.classList.add('js');createRoot(document.getElementById('stage')).render(createElement(W, ${JSON.stringify(props)}));`,
    resolveDir: root,
    loader: 'tsx',
  },
  bundle: true,
  write: false,
  format: 'iife',
  plugins: [workerPlugin({ bundle: true, minify: true, jsx: 'automatic' }, 'classic')],
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"development"' },
});
const { prerender } = await import('react-dom/static');
const { createElement } = await import('react');
const { default: Widget } = await import(path.join(root, `components/widgets/${widget}/index.tsx`));
const { prelude } = await prerender(createElement(Widget, props));
const markup = await new Response(prelude as unknown as ReadableStream).text();

// The site's own letters, so that lines break and heights come out as in the release.
const font = (family: string, file: string) =>
  `@font-face{font-family:${family};font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(path.join(root, 'node_modules/@fontsource-variable', file)).toString('base64')})}`;
const fonts = `${font('StageSerif', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2')}
  ${font('StageSans', 'inter/files/inter-latin-wght-normal.woff2')}:root{--font-serif:StageSerif;--font-sans:StageSans}`;
const script = bundled.outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';

/** The figure alone in a page like the site's. @param theme "" for the reader's own */
const stagePage = (theme: string): string =>
  `<!doctype html><html data-theme="${theme}" lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <style>${fonts}${css}</style></head><body><main class="page"><div class="prose"><figure class="figure${bleed ? ' figure-bleed' : ''}">
    <div id="stage" class="island">${values.static ? markup : ''}</div></figure></div></main>
    ${values.static ? '' : `<script>${script}</script>`}</body></html>`;

async function open(page: Page, theme: string): Promise<void> {
  page.on('pageerror', (error) => console.log('PAGE ERROR', error.message));
  page.on('console', (message) => message.type() === 'error' && console.log('CONSOLE', message.text()));
  await page.route('http://stage.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: stagePage(theme) }),
  );
  await page.goto(`http://stage.test/${values.query ? `?${widget}=${values.query}` : ''}`);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await page.waitForTimeout(300);
}

/** How much each act shows; what is too much makes the tool fail. */
async function measure(browser: Browser): Promise<void> {
  console.log(HEAD);
  for (const screen of SCREENS) {
    const page = await pageOn(browser, screen);
    await open(page, 'light');
    const measured = await (SMALL.includes(widget) ? measureWhole : measureActs)(page, '#stage');
    const faults = faultsOf(measured, screen);
    for (const m of measured) console.log(lineOf(widget, screen, m, faults));
    if (measured.length === 0) console.log(`${widget} has no acts`);
    for (const fault of faults) console.log(`✗ ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    await page.close();
  }
}

async function takePictures(browser: Browser): Promise<void> {
  mkdirSync(values.out, { recursive: true });
  for (const theme of values.theme.split(',')) {
    for (const width of values.w.split(',').map(Number)) {
      const page = await browser.newPage({
        viewport: { width, height: width < 500 ? 844 : 800 },
        reducedMotion: values.reduced ? 'reduce' : 'no-preference',
      });
      await open(page, theme);
      for (const name of values.press.split(',').filter(Boolean)) {
        await page.getByRole('button', { name }).first().click();
        await page.waitForTimeout(900);
      }
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (wide) console.log(`WARNING: sideways scrolling at ${width}`);
      const file = path.join(
        values.out,
        `${values.name || widget}-${width}-${theme}${values.static ? '-static' : ''}.png`,
      );
      writeFileSync(file, await page.screenshot({ fullPage: true }));
      console.log(file);
      await page.close();
    }
  }
}

const executablePath = systemChromium();
if (!executablePath) throw new Error('no system Chromium found');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  await (values.acts ? measure(browser) : takePictures(browser));
} finally {
  await browser.close();
}
