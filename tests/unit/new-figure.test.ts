/** What `npm run new-figure` makes: complete, named throughout, and with a drawing. */
import { readdirSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { elements, parsePage } from '../../app/_html/html';
import { sizeOf } from '../../app/_pictures/flatten';
import { figureFiles, withLine } from '../tools/new-figure/scaffold';
import Template from '../tools/new-figure/template';
import { figure } from '../tools/new-figure/template/figure';

const list = readFileSync('components/widgets/figures.ts', 'utf8');

describe('a new figure', () => {
  const files = figureFiles('how-deep-2');

  it('has its own folder, with what every figure has', () => {
    expect(Object.keys(files).sort()).toEqual(
      ['a11y.md', 'figure.ts', 'how-deep-2.test.ts', 'index.tsx', 'model.ts', 'params.ts', 'view.tsx'].map(
        (file) => `components/widgets/how-deep-2/${file}`,
      ),
    );
  });

  it('names itself and nothing of the template', () => {
    for (const [file, text] of Object.entries(files)) expect(text, file).not.toMatch(/template/i);
    expect(files['components/widgets/how-deep-2/figure.ts']).toContain("name: 'how-deep-2'");
    expect(files['components/widgets/how-deep-2/index.tsx']).toContain('function HowDeep2');
  });

  it('imports what is there', () => {
    const known = new Set(
      ['figure', 'ui'].flatMap((room) => readdirSync(`components/${room}`).map((f) => `${room}/${f}`)),
    );
    for (const [file, text] of Object.entries(files))
      for (const [, to = ''] of text.matchAll(/from '\.\.\/\.\.\/([^']+)'/g))
        expect(
          [`${to}.ts`, `${to}.tsx`].some((f) => known.has(f)),
          `${file}: ${to}`,
        ).toBe(true);
  });

  it('adds one line to the list of figures, in its place', () => {
    const more = withLine(list, 'how-deep-2');
    expect(more.split('\n').length).toBe(list.split('\n').length + 1);
    const names = [...more.matchAll(/'\.\/([^/]+)\/figure'/g)].map((m) => m[1] ?? '');
    expect(names).toEqual([...names].sort());
    expect(() => withLine(more, 'how-deep-2')).toThrow('already');
  });

  it.each(['', 'Reach', 'two words', '-x', 'x--y', '../x'])('refuses the name “%s”', (name) => {
    expect(() => figureFiles(name)).toThrow('is no name');
  });

  it('shows a drawing large enough for its card', () => {
    const html = renderToStaticMarkup(createElement(Template, { id: figure.name }));
    const sizes = [...elements(parsePage(html))].filter((e) => e.tagName === 'svg').map(sizeOf);
    expect(Math.max(...sizes.map((s) => (s ? s[0] * s[1] : 0)))).toBeGreaterThan(100 * 100);
  });
});
