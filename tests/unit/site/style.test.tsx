/** The page of the visual language shows everything: every block, every part that figures share, every colour, in sufficient contrast. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pageMarkdown } from '../../../app/_formats/markdown';
import { colours, colourValues, contrast, fontSize, ratio, typeSizes } from '../../../app/_site/style-facts';
import { COLOURS, CONTROLS, MARKS, UNSEEN } from '../../../app/_site/style-words';
import { AllBlocks, Chips, Claims, Frame } from '../../../app/about/style/blocks';
import { Colours, TypeSizes } from '../../../app/about/style/colours';
import { ControlSpecimen } from '../../../app/about/style/controls';
import { MarkSpecimen } from '../../../app/about/style/marks';
import { VOCABULARY } from '../../../content/page/vocabulary';
import { writtenPage } from '../../../content/site';

const page = writtenPage('style');
const UI = path.join(process.cwd(), 'components/ui');
const shown = [...CONTROLS, ...MARKS, ...UNSEEN];

/** Everything in components/ui that can be put into a figure: exports in files with markup that begin with a capital. */
const parts = readdirSync(UI)
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) =>
    [...readFileSync(path.join(UI, file), 'utf8').matchAll(/^export function ([A-Z]\w*)/gm)].map(([, name]) => name),
  );

const specimens = renderToStaticMarkup(
  <>
    <Claims />
    <Chips />
    <Frame />
    <AllBlocks />
  </>,
);

describe('the blocks of the prose', () => {
  it('are all there, live', () => {
    const written = new Set(page.scan.blocks.map(({ name }) => name));
    const drawn = new Set(
      [...specimens.matchAll(/data-block="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    // Markdown has signs of its own for these two.
    const source = readFileSync(path.join(process.cwd(), 'content/pages/style.mdx'), 'utf8');
    if (/(?<!\*)\*\w+\*(?!\*)/.test(source)) written.add('em');
    if (/\*\*\w+\*\*/.test(source)) written.add('strong');
    expect(Object.keys(VOCABULARY).filter((name) => !written.has(name) && !drawn.has(name))).toEqual([]);
  });

  it('all have a row in the table', () => {
    for (const name of Object.keys(VOCABULARY)) expect(specimens).toContain(`&lt;${name}&gt;`);
  });

  it('that need a record or a figure stand as they do in chapters', () => {
    expect(specimens.match(/class="claim claim-\w+"/g)).toHaveLength(3);
    expect(specimens).toContain('chip chip-spin');
    expect(specimens.match(/class="badge badge-\w+"/g)).toHaveLength(3);
    expect(specimens).toContain('class="assumptions"');
  });
});

describe('controls and marks', () => {
  it('are every part that figures share, each named once', () => {
    expect(parts.length).toBeGreaterThan(40);
    const names = shown.flatMap((one) => one.names);
    expect([...names].sort()).toEqual([...parts].sort());
  });

  it.each(CONTROLS.map(({ id }) => id))('%s is drawn', (id) =>
    expect(renderToStaticMarkup(<ControlSpecimen id={id} />).length).toBeGreaterThan(60),
  );

  it.each(MARKS.map(({ id }) => id))('%s is drawn', (id) =>
    expect(renderToStaticMarkup(<MarkSpecimen id={id} />).length).toBeGreaterThan(60),
  );

  it('that have no specimen are refused', () => {
    expect(() => renderToStaticMarkup(<ControlSpecimen id="no-such" />)).toThrow('no-such');
    expect(() => renderToStaticMarkup(<MarkSpecimen id="no-such" />)).toThrow('no-such');
  });

  it('have an address in the text to stand under', () => {
    const source = readFileSync(path.join(process.cwd(), 'app/about/style/page.tsx'), 'utf8');
    const places = [...source.matchAll(/^ {2}'(style-[\w-]+)':/gm)].map(([, id = '']) => id);
    expect(places.length).toBe(9);
    const ids = new Set(page.scan.ids.map(({ id }) => id));
    expect(places.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('colours', () => {
  const all = colours();

  it('are every variable of the style sheet that is a colour, and no other', () => {
    const css = readFileSync(path.join(process.cwd(), 'app/globals.css'), 'utf8');
    const declared = [...css.matchAll(/^ {2}--color-([a-z0-9-]+): var\(--\1\);$/gm)].map(([, name]) => name);
    expect(declared.length).toBeGreaterThan(20);
    expect([...colourValues().keys()]).toEqual(declared);
    expect(Object.keys(COLOURS).sort()).toEqual([...declared].sort());
    const html = renderToStaticMarkup(<Colours />);
    for (const name of declared) expect(html).toContain(`data-colour="${name}"`);
  });

  it.each(all.map((colour) => [colour.name, colour] as const))('--%s stands out as what it is for', (_, colour) => {
    const floor = { ground: 4.5, words: 4.5, edge: 3, fill: 3, rimmed: 1, line: 1 }[colour.purpose];
    expect(colour.contrast.light).toBeGreaterThanOrEqual(floor);
    expect(colour.contrast.dark).toBeGreaterThanOrEqual(floor);
  });

  it('have the contrast that WCAG gives as examples', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4, 1);
  });

  it('are told by a ratio that is never rounded up', () => {
    expect(ratio(4.499)).toBe('4.4 : 1');
    expect(ratio(21)).toBe('21.0 : 1');
  });
});

describe('type', () => {
  it('has the sizes of the style sheets', () => {
    expect(typeSizes().find(({ what }) => what === 'Text')?.pixels).toEqual([19]);
    expect(renderToStaticMarkup(<TypeSizes />)).toContain('sans, 12 px');
  });

  it('reads the first rule that a selector is part of, and both ends of one that grows', () => {
    const css = '.b, .a{font-size:1rem}.a{font-size:2rem}.c{font-size:clamp(1rem, 5vw, 2.5rem)}';
    expect(fontSize(css, '.a')).toEqual([16]);
    expect(fontSize(css, '.c')).toEqual([16, 40]);
    expect(() => fontSize(css, '.d')).toThrow('.d');
  });
});

it('its Markdown says the same: blocks, controls, marks and colours by name', () => {
  const markdown = pageMarkdown(page, null).replaceAll('\\', '');
  for (const { title } of shown) expect(markdown).toContain(`**${title}**`);
  for (const name of Object.keys(VOCABULARY)) expect(markdown).toMatch(new RegExp(`\\| ${name} +\\|`));
  for (const { name, contrast: c } of colours()) {
    expect(markdown).toContain(`--${name}`);
    expect(markdown).toContain(ratio(c.dark));
  }
});
