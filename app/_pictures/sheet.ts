/** What a style sheet says of single classes, with every colour brought to one scheme: enough to draw a figure without a browser. */
import postcss, { type ChildNode, type Rule } from 'postcss';
import type { Scheme } from '../../components/ui/palette';

export type { Scheme };

/** Declarations of a class, with the place of their rule: a later rule wins. */
type Declarations = { property: string; value: string; order: number }[];

export interface Sheet {
  classes: ReadonlyMap<string, Declarations>;
  variables: ReadonlyMap<string, string>;
}

const CLASS = /^\.((?:\\.|[\w-])+)$/;
const SCHEME_VARIABLE = /^--lightningcss-/;

/**
 * Reads the rules whose selector is one class or `:root`. Rules for hover, for a screen's width and for print are not the
 * first picture and are left aside.
 */
export function readSheet(css: string): Sheet {
  const classes = new Map<string, Declarations>();
  const variables = new Map<string, string>();
  let order = 0;
  const rule = (node: Rule) => {
    order++;
    for (const selector of node.selectors) {
      const name = CLASS.exec(selector)?.[1]?.replace(/\\(.)/g, '$1');
      const isRoot = selector === ':root' || selector === ':host';
      if (!name && !isRoot) continue;
      for (const child of node.nodes) {
        if (child.type !== 'decl') continue;
        if (isRoot && child.prop.startsWith('--') && !SCHEME_VARIABLE.test(child.prop))
          variables.set(child.prop, child.value);
        if (name)
          classes.set(name, [...(classes.get(name) ?? []), { property: child.prop, value: child.value, order }]);
      }
    }
  };
  const walk = (nodes: ChildNode[]) => {
    for (const node of nodes) {
      if (node.type === 'rule') rule(node);
      else if (node.type === 'atrule' && /^(layer|supports)$/.test(node.name)) walk(node.nodes ?? []);
    }
  };
  walk(postcss.parse(css).nodes);
  return { classes, variables };
}

/** Cuts at the commas that stand in no brackets. */
function parts(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    else if (text[i] === ',' && depth === 0) {
      found.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, text.slice(from)].map((part) => part.trim());
}

/** The first call of a function in a value: what stands before it, in it and after it. */
function call(value: string, name: string): { before: string; inside: string; after: string } | null {
  const start = value.indexOf(`${name}(`);
  if (start < 0) return null;
  let depth = 0;
  for (let i = start + name.length; i < value.length; i++) {
    if (value[i] === '(') depth++;
    else if (value[i] === ')' && --depth === 0)
      return {
        before: value.slice(0, start),
        inside: value.slice(start + name.length + 1, i),
        after: value.slice(i + 1),
      };
  }
  return null;
}

/** Loops of variables end here. */
const DEEPEST = 20;

/** A colour made see-through; '' if it is not written as # and digits. */
function fade(colour: string, share: number): string {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (!hex) return '';
  const full = hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex;
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  return `rgba(${r},${g},${b},${Number(share.toFixed(3))})`;
}

/**
 * A value without variables, schemes and mixtures. What is not known becomes ''.
 * Mixing is understood where it makes a colour see-through, `color-mix(in oklab, #f00 40%, transparent)`.
 */
export function resolveValue(
  value: string,
  { variables }: Pick<Sheet, 'variables'>,
  scheme: Scheme,
  depth = 0,
): string {
  if (depth > DEEPEST) return '';
  const again = (text: string) => resolveValue(text, { variables }, scheme, depth + 1);
  const byScheme = call(value, 'light-dark');
  if (byScheme) {
    const [light = '', dark = ''] = parts(byScheme.inside);
    return again(`${byScheme.before}${scheme === 'light' ? light : dark}${byScheme.after}`);
  }
  const variable = call(value, 'var');
  if (variable) {
    const [name = '', ...rest] = parts(variable.inside);
    const fallback = rest.join(',');
    // The build writes light-dark(a, b) as two variables, one of which is always empty.
    const own = SCHEME_VARIABLE.test(name)
      ? name === `--lightningcss-${scheme}`
        ? fallback
        : ''
      : (variables.get(name) ?? fallback);
    return again(`${variable.before}${own}${variable.after}`);
  }
  const mixed = call(value, 'color-mix');
  if (mixed) {
    const [, first = '', second = ''] = parts(mixed.inside);
    const [, colour = '', percent = '100'] = /^(.*?)\s+([\d.]+)%$/.exec(first) ?? [];
    return second.startsWith('transparent') ? fade(colour.trim(), Number(percent) / 100) : '';
  }
  return value.trim();
}
