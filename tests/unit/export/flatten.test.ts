import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elements, first, parsePage } from '../../../app/_html/html';
import { cropTo, drawingOf } from '../../../app/_pictures/drawings';
import { type FlattenOptions, flattenSvg } from '../../../app/_pictures/flatten';
import { readSheet, resolveValue } from '../../../app/_pictures/sheet';
import { escapeMarkup } from '../../../components/ui/escape';

const sheet = readSheet(`
@layer theme { :root, :host { --text-xs: .75rem } }
:root { --lightningcss-light: initial; --ink: var(--lightningcss-light,#201d18)var(--lightningcss-dark,#ebe6da); --lamp: light-dark(#840, #f2bd4b) }
@layer utilities {
  .fill-lamp { fill: var(--lamp) }
  .fill-lamp\\/40 { fill: var(--lamp) }
  @supports (color: color-mix(in lab, red, red)) { .fill-lamp\\/40 { fill: color-mix(in oklab, var(--lamp) 40%, transparent) } }
  .fill-none { fill: none }
  .stroke-ink, .marked { stroke: var(--ink) }
  .fill-odd { fill: var(--nowhere) }
  .odd-mix { stroke: color-mix(in oklab, var(--ink) 40%, red) }
  .odd-width { stroke-width: calc(1px * 2) }
  .opacity-50 { opacity: 50% }
  .hidden { display: none }
  .hover\\:x:hover { fill: red }
  .group .deep { fill: red }
  @media (width>=40rem) { .fill-lamp { fill: red } }
}`);

const flat = (inside: string, options: Partial<FlattenOptions> = {}, root = 'viewBox="0 0 40 20"') =>
  flattenSvg(first(parsePage(`<svg ${root} class="block" aria-hidden="true">${inside}</svg>`), 'svg'), {
    sheet,
    scheme: 'dark',
    ...options,
  }).svg;

describe('a style sheet without a browser', () => {
  it('takes each scheme’s colour, in either spelling', () => {
    expect(resolveValue('var(--ink)', sheet, 'light')).toBe('#201d18');
    expect(resolveValue('var(--ink)', sheet, 'dark')).toBe('#ebe6da');
    expect(resolveValue('var(--lamp)', sheet, 'light')).toBe('#840');
    expect(resolveValue('light-dark(rgb(1, 2, 3), var(--ink))', sheet, 'dark')).toBe('#ebe6da');
  });

  it('knows a see-through mixture, a fallback, and that an unknown variable or mixture is nothing', () => {
    expect(resolveValue('color-mix(in oklab, #f00 40%, transparent)', sheet, 'dark')).toBe('rgba(255,0,0,0.4)');
    expect(resolveValue('var(--nowhere, #123456)', sheet, 'dark')).toBe('#123456');
    expect(resolveValue('var(--nowhere)', sheet, 'dark')).toBe('');
    expect(resolveValue('color-mix(in oklab, #f00 40%, #00f)', sheet, 'dark')).toBe('');
    expect(resolveValue('color-mix(in oklab, tomato 40%, transparent)', sheet, 'dark')).toBe('');
  });

  it('ends for variables that name each other', () => {
    const loop = readSheet(':root{--a:var(--b);--b:var(--a)}');
    expect(resolveValue('var(--a)', loop, 'dark')).toBe('');
  });

  it('never throws, whatever a value holds', () => {
    const bit = fc.constantFrom('var(', ')', '(', ',', '--ink', 'light-dark(', 'color-mix(', '#fff', ' 40%', 'x');
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        expect(typeof resolveValue(bits.join(''), sheet, 'dark')).toBe('string');
      }),
    );
  });
});

describe('a drawing that stands alone', () => {
  it('has its colours as attributes and no classes', () => {
    const svg = flat('<rect class="fill-lamp stroke-ink" width="4" height="4"/>');
    expect(svg).toContain('fill="#f2bd4b"');
    expect(svg).toContain('stroke="#ebe6da"');
    expect(svg).not.toMatch(/class=|aria-|var\(|light-dark/);
  });

  it('lets the later rule win over the earlier and a class over an attribute, and keeps widths and hover out', () => {
    expect(flat('<rect fill="blue" class="fill-none fill-lamp"/>')).toContain('fill="none"');
    expect(flat('<rect class="fill-lamp/40"/>')).toContain('fill="rgba(242,189,75,0.4)"');
    expect(flat('<rect class="fill-lamp hover:x deep"/>')).toContain('fill="#f2bd4b"');
    expect(flat('<rect class="opacity-50"/>')).toContain('opacity="0.5"');
  });

  it('loses what is not seen and all letters, with the ground that was only theirs', () => {
    const svg = flat(
      '<g class="hidden"><circle r="1"/></g><text x="1">word</text><title>t</title><g opacity="0"><path d="M0 0"/></g>' +
        '<g><rect class="fill-lamp" width="9" height="3"/><text>label</text></g>' +
        '<g><rect class="marked" width="8" height="3"/><text>a box</text></g>',
    );
    expect(svg).not.toMatch(/circle|word|<title|path|width="9"/);
    expect(svg).toContain('width="8"');
  });

  it('takes its size from the viewBox, or else from us', () => {
    expect(flat('<rect/>')).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="40" height="20"/);
    expect(flat('<rect/>', { size: [300, 50] }, 'width="100%"')).toContain('viewBox="0 0 300 50"');
    expect(() => flat('<rect/>', {}, '')).toThrow(/needs a size/);
  });

  it('gives every id and every reference to it the same prefix', () => {
    const svg = flat('<defs><pattern id="h"><path d="M0 0"/></pattern></defs><rect fill="url(#h)"/>', {
      prefix: 'd1-',
    });
    expect(svg).toContain('<pattern id="d1-h">');
    expect(svg).toContain('fill="url(#d1-h)"');
  });

  it('never loses a colour without a word: the class or attribute is named, and the value', () => {
    // a rule with an unknown variable, in either spelling; a token that is none; a mixture of what is no plain colour
    expect(() => flat('<rect class="fill-odd"/>')).toThrow(/fill: var\(--nowhere\), which the class “fill-odd”/);
    expect(() => flat('<g><rect class="fill-lmap"/></g>')).toThrow(/“fill-lmap” of a drawing is in no style sheet/);
    expect(() => flat('<rect class="stroke-lamp/40x"/>')).toThrow(/“stroke-lamp\/40x”/);
    expect(() => flat('<rect class="odd-mix"/>')).toThrow(/color-mix.*class “odd-mix”/);
    expect(() => flat('<rect fill="oklch(60% 0.2 20)"/>')).toThrow(/fill: oklch.*attribute fill of <rect>/);
    expect(() => flat('<rect style="stroke: var(--nowhere)"/>')).toThrow(/stroke: var\(--nowhere\).*style attribute/);
    expect(() => flat('<rect class="odd-width"/>')).toThrow(/stroke-width: calc\(1px \* 2\).*“odd-width”/);
    // what may stand
    for (const fill of ['none', 'currentColor', '#fff', '#ABCDEF80', 'rgb(1 2 3)', 'url(#h)', 'var(--ink)'])
      expect(flat(`<rect fill="${fill}"/>`)).toContain(' fill="');
  });

  it('is well-formed XML for any attribute text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const given = escapeMarkup(text);
        const svg = flat(`<path d="${given}" points="${given}"/>`);
        expect(svg.replace(/="[^"<>]*"/g, '')).not.toMatch(/["&]/);
        expect([...elements(parsePage(svg))].filter((e) => e.tagName === 'path')).toHaveLength(1);
      }),
    );
  });
});

describe('a figure’s drawing', () => {
  it('is its largest svg, or nothing where all are small', () => {
    const small = '<svg viewBox="0 0 16 16"><rect/></svg>';
    expect(drawingOf('any', `${small}<svg viewBox="0 0 300 200"><circle/></svg>`, sheet, 'dark')?.svg).toContain(
      'circle',
    );
    expect(drawingOf('any', small, sheet, 'dark')).toBeNull();
  });

  it('may be several side by side, each with ids of its own', () => {
    const one = '<svg viewBox="0 0 16 16"><defs><clipPath id="c"/></defs></svg>';
    const made = drawingOf('task-map', one.repeat(6), sheet, 'dark');
    expect(made?.width).toBeGreaterThan(2 * 16);
    const ids = [...(made?.svg ?? '').matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    // It takes four.
    expect(new Set(ids).size).toBe(4);
  });

  it('takes no more than are wanted, and fills columns from the top', () => {
    const strip = (n: number) => `<svg viewBox="0 0 400 44"><circle id="m${n}" r="2" fill="#000"/></svg>`;
    const made = drawingOf('recursion', Array.from({ length: 9 }, (_, n) => strip(n)).join(''), sheet, 'dark');
    const placed = [...(made?.svg ?? '').matchAll(/<svg x="([\d.]+)" y="([\d.]+)".*?id="[^"]*m(\d)"/g)];
    expect(placed.map((m) => m[3])).toEqual(['0', '1', '2', '3', '4', '5']);
    // Two columns, so three in the first; the next is a strip and twelve hundredths of its width further on.
    const room = 0.12 * 400;
    expect(placed.map((m) => [Number(m[1]), Number(m[2])]).slice(2, 5)).toEqual([
      [0, expect.closeTo(2 * (44 + room), 9)],
      [expect.closeTo(400 + room, 9), 0],
      [expect.closeTo(400 + room, 9), expect.closeTo(44 + room, 9)],
    ]);
  });

  it('loses its empty margins', () => {
    const { svg, width, height } = cropTo(
      { svg: '<svg/>', width: 200, height: 100 },
      { left: 0.25, top: 0.5, right: 0.75, bottom: 1 },
    );
    expect([width, height]).toEqual([100, 50]);
    expect(svg).toContain('viewBox="50 50 100 50"');
  });
});
