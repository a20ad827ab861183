/**
 * A stage for one widget, without Next: bundles it, compiles the CSS, takes screenshots. For authors of figures.
 *   npm run stage -- decomposition props.json --w 390,1280 --theme light,dark --query v1.b30 --press "Next,Next" --out tests/tools/out
 * props.json: the figure's props. --press: names of buttons to press in order. --reduced: reduced motion. --static: the server's
 * markup alone (no JavaScript).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import tailwind from '@tailwindcss/postcss';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import postcss from 'postcss';
import { workerPlugin } from '../../app/_export/workers';
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
  },
});
const [widget, propsFile] = positionals;
if (!widget) throw new Error('usage: npm run stage -- <widget> [props.json] [options]');
const props = { id: widget, ...(propsFile ? JSON.parse(readFileSync(propsFile, 'utf8')) : {}) };
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

const executablePath = systemChromium();
if (!executablePath) throw new Error('no system Chromium found');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
mkdirSync(values.out, { recursive: true });
for (const theme of values.theme.split(',')) {
  for (const width of values.w.split(',').map(Number)) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      reducedMotion: values.reduced ? 'reduce' : 'no-preference',
    });
    page.on('pageerror', (error) => console.log('PAGE ERROR', error.message));
    page.on('console', (message) => message.type() === 'error' && console.log('CONSOLE', message.text()));
    const html = `<!doctype html><html data-theme="${theme}" lang="en"><head><meta charset="utf-8"><style>${css}</style></head>
      <body class="bg-paper text-ink"><main style="max-width:${width > 900 ? '960px' : '100%'};margin:auto;padding:16px"><figure class="figure"><div id="stage" class="island">${values.static ? markup : ''}</div></figure></main>
      ${values.static ? '' : `<script>${bundled.outputFiles[0]?.text.replaceAll('</script', '<\\/script')}</script>`}</body></html>`;
    await page.route('http://stage.test/**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`http://stage.test/${values.query ? `?${widget}=${values.query}` : ''}`);
    await page.waitForTimeout(300);
    for (const name of values.press.split(',').filter(Boolean)) {
      await page.getByRole('button', { name }).first().click();
      await page.waitForTimeout(900);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
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
await browser.close();
