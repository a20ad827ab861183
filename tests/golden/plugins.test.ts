/** Golden files: a page's source in, its HTML out, through the very plugins that the site uses. Update: `UPDATE_GOLDEN=1 npm run unit`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { describe, expect, it } from 'vitest';
import { rehypePlugins, remarkPlugins } from '../../components/mdx/plugins/index.mjs';

const here = path.join(process.cwd(), 'tests/golden');

/** Plugins are named by string, for Turbopack; here they are loaded by those names. */
const load = (list: readonly (string | readonly unknown[])[]) =>
  Promise.all(
    list.map(async (entry) => {
      const [name, options] = (Array.isArray(entry) ? entry : [entry]) as [string, unknown];
      return [(await import(/* @vite-ignore */ name)).default, options] as never;
    }),
  );

/** Blocks print their name and attributes, so that the golden file shows what a plugin handed over. */
const block = (name: string) => (props: { children?: unknown }) => {
  const { children, ...attributes } = props;
  return createElement('x-block', { name, attributes: JSON.stringify(attributes) }, children as never);
};

async function html(source: string): Promise<string> {
  const { default: Page } = await evaluate(source, {
    ...(runtime as unknown as Parameters<typeof evaluate>[1]),
    remarkPlugins: await load(remarkPlugins),
    rehypePlugins: await load(rehypePlugins as never),
  });
  const markup = renderToStaticMarkup(createElement(Page, { components: { Cite: block('Cite'), Figure: block('Figure') } }));
  return `${markup.replaceAll('&quot;', '"')}\n`;
}

describe('MDX plugins turn each input into its golden output', () => {
  for (const file of readdirSync(path.join(here, 'input'))) {
    it(file, async () => {
      const output = path.join(here, 'output', file.replace('.mdx', '.html'));
      const now = await html(readFileSync(path.join(here, 'input', file), 'utf8'));
      if (process.env.UPDATE_GOLDEN) writeFileSync(output, now);
      expect(existsSync(output), `${output} is missing`).toBe(true);
      expect(now).toBe(readFileSync(output, 'utf8'));
    });
  }
});
