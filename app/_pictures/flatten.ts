/**
 * Makes a figure's drawing stand alone: an <svg> whose colours came from classes and variables becomes one that any reader of
 * SVG draws the same, without a style sheet, without scripts and without letters (fonts are the card's affair, not the drawing's).
 */

import type { Flat } from '../../components/figure/drawing';
import { escapeMarkup } from '../../components/ui/escape';
import { attr, type Element } from '../_html/html';
import { resolveValue, type Scheme, type Sheet } from './sheet';

/** What of a style an SVG can say as an attribute. */
const PAINT = new Set([
  'color',
  'display',
  'fill',
  'fill-opacity',
  'fill-rule',
  'opacity',
  'overflow',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'transform',
  'visibility',
]);

/** Attributes for browsers, readers of pages and scripts. */
const NOT_DRAWN = /^(class|style|role|tabindex|focusable|aria-.*|data-.*|on.*|xmlns.*)$/;
const DROPPED = new Set(['text', 'tspan', 'title', 'desc', 'script', 'style', 'foreignObject']);

export interface FlattenOptions {
  sheet: Sheet;
  scheme: Scheme;
  /** the drawing's size where its svg has no viewBox and takes its size from the page */
  size?: readonly [number, number];
  /** put before every id, so that drawings may stand together in one document */
  prefix?: string;
}

const classesOf = (element: Element): string[] => (attr(element, 'class') ?? '').split(/\s+/);

const COLOURED = new Set(['color', 'fill', 'stroke']);
/** What any reader of SVG takes for a colour, or for where to find one. */
const COLOUR = /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(rgb|hsl)a?\([^()]*\)|url\(#[^()]*\)|[a-z]+)$/i;

/** A value that a drawing can say by itself. @param said where it stands, for the message */
function known(property: string, raw: string, said: string, { sheet, scheme }: FlattenOptions): string {
  const value = resolveValue(raw, sheet, scheme);
  if (COLOURED.has(property) ? COLOUR.test(value) : value !== '' && !/\b(calc|var)\(/.test(value)) return value;
  const became = value && value !== raw ? ` (that is “${value}”)` : '';
  throw new Error(
    `a drawing cannot say ${property}: ${raw}${became}, which ${said} asks for. Give it a colour or token of app/globals.css, or teach sheet.ts to read it`,
  );
}

/** The look of an element: its attributes, then what its classes say in the sheet's order, then its own style. */
function lookOf(element: Element, options: FlattenOptions): Map<string, string> {
  const { classes: rules } = options.sheet;
  const look = new Map<string, string>();
  const set = (property: string, raw: string, said: string) => {
    if (!PAINT.has(property)) return;
    const value = known(property, raw, said, options);
    const percent = /opacity/.test(property) ? /^([\d.]+)%$/.exec(value)?.[1] : undefined;
    look.set(property, percent ? String(Number(percent) / 100) : value === 'transparent' ? 'none' : value);
  };
  for (const { name, value } of element.attrs) set(name, value, `the attribute ${name} of <${element.tagName}>`);
  const classes = classesOf(element).flatMap((name) => {
    const found = rules.get(name);
    if (!found && /^(fill|stroke)-/.test(name))
      throw new Error(
        `the class “${name}” of a drawing is in no style sheet: its colour is no token of app/globals.css`,
      );
    return (found ?? []).map((declaration) => ({ ...declaration, name }));
  });
  for (const { name, property, value } of classes.sort((a, b) => a.order - b.order))
    set(property, value, `the class “${name}”`);
  for (const declaration of (attr(element, 'style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim(), 'a style attribute');
  }
  return look;
}

function isHidden(element: Element, look: ReadonlyMap<string, string>): boolean {
  // In SVG a hidden part may hold a visible one; our figures never do that.
  return (
    look.get('display') === 'none' ||
    look.get('visibility') === 'hidden' ||
    look.get('opacity') === '0' ||
    classesOf(element).includes('sr-only')
  );
}

/** A ground that was drawn only for the letters on it: alone with them in its group, and without an outline. */
function isPlate(element: Element, look: ReadonlyMap<string, string>): boolean {
  const group = element.parentNode;
  if (element.tagName !== 'rect' || !group || !('tagName' in group) || group.tagName !== 'g') return false;
  const others = group.childNodes.filter((c) => 'tagName' in c && c !== element);
  return (look.get('stroke') ?? 'none') === 'none' && others.length > 0 && others.every((c) => c.nodeName === 'text');
}

function write(element: Element, options: FlattenOptions, own: string): string {
  if (DROPPED.has(element.tagName)) return '';
  const look = lookOf(element, options);
  if (isHidden(element, look) || isPlate(element, look)) return '';
  look.delete('display');
  look.delete('visibility');
  const attributes = element.attrs
    .filter(
      ({ name }) =>
        !NOT_DRAWN.test(name) && name !== 'href' && !PAINT.has(name) && !(own && /^(width|height|x|y)$/.test(name)),
    )
    .map(({ name, value }) => [name, name === 'id' ? `${options.prefix ?? ''}${value}` : value] as const);
  const all = [...attributes, ...look]
    .map(([name, value]) => [name, value.replaceAll('url(#', `url(#${options.prefix ?? ''}`)] as const)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  const inside = element.childNodes.map((c) => ('tagName' in c ? write(c, options, '') : '')).join('');
  // A link in a drawing is a group like any other.
  const tag = element.tagName === 'a' ? 'g' : element.tagName;
  return inside ? `<${tag}${own}${all}>${inside}</${tag}>` : `<${tag}${own}${all}/>`;
}

/** The size in which an svg was drawn, from its viewBox; null where it has none. */
export function sizeOf(svg: Element): [number, number] | null {
  const [, , width, height] = (attr(svg, 'viewBox') ?? '').split(/[\s,]+/).map(Number);
  return width && height && width > 0 && height > 0 ? [width, height] : null;
}

/**
 * @param svg the drawing in a figure's static markup
 * @returns a document of its own, and its size
 * @throws Error if neither the drawing nor the options say how large it is, or if a colour in it is not known
 */
export function flattenSvg(svg: Element, options: FlattenOptions): Flat {
  const size = sizeOf(svg) ?? options.size;
  if (!size) throw new Error('a drawing without a viewBox needs a size');
  const [width, height] = size;
  const box = sizeOf(svg) ? '' : ` viewBox="0 0 ${width} ${height}"`;
  const ink = resolveValue('var(--ink)', options.sheet, options.scheme) || '#000';
  const own = ` xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" color="${escapeMarkup(ink)}"${box}`;
  const look = lookOf(svg, options);
  // The root's own colour would stand twice.
  const root = look.has('color') ? own.replace(/ color="[^"]*"/, '') : own;
  return { svg: write(svg, options, root), width, height };
}
