/** What the page about the visual language reads from the code: blocks, colours with their contrast, sizes of type. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { VOCABULARY } from '../../content/page/vocabulary';
import { COLOURS, type Purpose } from './style-words';

const sheet = (name: string) => readFileSync(path.join(process.cwd(), 'app', name), 'utf8');

/** The two themes of a page. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A colour variable of the site: its value and how it stands out, in either theme. */
export interface Colour {
  /** as the style sheet has it, without its dashes */
  name: string;
  purpose: Purpose;
  means: string;
  value: Readonly<Record<Scheme, string>>;
  /** what its contrast is measured against, in words */
  against: string;
  contrast: Readonly<Record<Scheme, number>>;
}

/** Every colour variable of a style sheet: name → value in either theme. */
export const colourValues = (css = sheet('globals.css')): ReadonlyMap<string, Readonly<Record<Scheme, string>>> =>
  new Map(
    [...css.matchAll(/^ {2}--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/gm)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
    ),
  );

/** The relative luminance of # and six digits, as WCAG 2.2 defines it: from 0 to 1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, each # and six digits: from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** What a colour has to stand out from, and what that is called. */
function othersOf(name: string, purpose: Purpose): { others: readonly string[]; against: string } {
  if (purpose === 'ground') return { others: ['ink'], against: 'ink on it' };
  if (name === 'shade-ink') return { others: ['shade'], against: 'on shade' };
  return { others: ['paper', 'paper-2'], against: 'on either paper' };
}

/** The site's colours in the order of the style sheet, each with its lowest contrast. @throws Error for one without a meaning */
export function colours(): Colour[] {
  const values = colourValues();
  return [...values].map(([name, value]) => {
    const said = COLOURS[name];
    if (!said) throw new Error(`the colour --${name} has no meaning in app/_site/style-words.ts`);
    const { others, against } = othersOf(name, said.purpose);
    const lowest = (scheme: Scheme) =>
      Math.min(...others.map((other) => contrast(value[scheme], values.get(other)?.[scheme] ?? value[scheme])));
    return { name, ...said, value, against, contrast: { light: lowest('light'), dark: lowest('dark') } };
  });
}

/** A ratio as it is printed: cut to a tenth, never rounded up, so that none looks better than it is. */
export const ratio = (value: number): string => `${(Math.floor(value * 10) / 10).toFixed(1)} : 1`;

/** A block as an author writes it, where it stands and what it cannot do without. */
export interface WrittenBlock {
  name: string;
  stands: string;
  needs: string;
}

const STANDS: Readonly<Record<string, string>> = { page: 'between paragraphs', text: 'among words' };

/** Every block that a page may use, from the table that the checks use. */
export const blocks = (): WrittenBlock[] =>
  Object.entries(VOCABULARY).map(([name, { attributes, stands }]) => ({
    name,
    stands: STANDS[stands] ?? `in ${stands}`,
    needs: Object.entries(attributes)
      .map(([attribute, needed]) => (needed ? attribute : `${attribute} (if wanted)`))
      .join(', '),
  }));

/** Where the sizes of type stand in the style sheets. */
const TYPE = [
  { what: 'Title of a page', face: 'serif', sheet: 'frame.css', selector: '.plain-head h1' },
  { what: 'Heading of a section', face: 'serif', sheet: 'prose.css', selector: '.heading h2' },
  { what: 'Heading within a section', face: 'serif', sheet: 'prose.css', selector: '.heading h3' },
  { what: 'Text', face: 'serif', sheet: 'base.css', selector: 'body' },
  { what: 'Sentence of an act', face: 'serif', sheet: 'acts.css', selector: '.stage-says' },
  { what: 'Title of a figure', face: 'sans', sheet: 'figures.css', selector: '.figure-title' },
  { what: 'Caption', face: 'sans', sheet: 'figures.css', selector: '.caption' },
  { what: 'Side note', face: 'sans', sheet: 'prose.css', selector: '.side-note' },
  { what: 'Badge', face: 'sans', sheet: 'figures.css', selector: '.badge' },
] as const;

/** A size of type in use. */
export interface TypeSize {
  what: string;
  face: 'serif' | 'sans';
  /** in CSS pixels, at a browser's own size of 16; from the narrowest screen to the widest where it grows */
  pixels: readonly number[];
}

/** The font size of the first rule that a selector is part of, in pixels. @throws Error if no rule gives one */
export function fontSize(css: string, selector: string): number[] {
  let found = '';
  postcss.parse(css).walkRules((rule) => {
    if (found === '' && rule.selectors.includes(selector)) {
      rule.walkDecls('font-size', ({ value }) => {
        found = value;
      });
    }
  });
  const rems = [...found.matchAll(/([\d.]+)rem/g)].map(([, size]) => Number(size) * 16);
  if (rems.length === 0) throw new Error(`no font size in rem for ${selector}`);
  return rems;
}

/** The sizes of type, from large to small within each face, as the style sheets have them. */
export const typeSizes = (): TypeSize[] =>
  TYPE.map(({ what, face, sheet: file, selector }) => ({
    what,
    face,
    pixels: fontSize(sheet(`styles/${file}`), selector),
  }));
