/**
 * The release's style sheets. Tailwind writes one class for every look that any figure has; a page needs those of its own figures.
 * So one sheet holds what all pages share, and each page gets one more with the classes that it, or a script it loads, names. What
 * is for paper stands at its end: packed together with the rest it weighs less than in a file of its own.
 */
import postcss, { type AtRule, type ChildNode, type Container } from 'postcss';
import { attr, type Document, elements } from '../_html/html';
import { contentHash } from '../_html/render';
import { cutFonts, type Fonts } from './fonts';

/** A class that scripts may spell otherwise than the sheet does, such as one with a quote or an arrow, always stays. */
const PLAIN = /^[\w\-:./[\]()@%,#&>*+=!]+$/;

/**
 * The words of a script that may be names of classes. Those stand in strings, whole, with spaces between them; so a name within a
 * longer word (`p-1` in `#p-13`, `blur` in `onBlur`) is none.
 */
export function wordsOf(script: string): Set<string> {
  return new Set(script.split(/(?:\\[nrt]|[\s"'`${}\\])+/));
}

/** The classes that a rule's selectors start from, one for each selector; none if it has none. */
export function classesOf(selector: string): string[] {
  return postcss.list.comma(selector).flatMap((one) => {
    const name = /\.((?:\\[0-9a-fA-F]{1,6} ?|\\.|[\w-]|[\u0080-\uffff])+)/.exec(one)?.[1];
    if (name === undefined) return [];
    return name
      .replace(/\\([0-9a-fA-F]{1,6}) ?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/\\(.)/g, '$1');
  });
}

const isLayer = (node: ChildNode, name: string): node is AtRule =>
  node.type === 'atrule' && node.name === 'layer' && node.params === name && node.nodes !== undefined;

/** A deep copy of the rules with the selectors that a keeper keeps; rules and at-rules without anything left go. */
function keeping(container: Container, keep: (selector: string) => boolean): ChildNode[] {
  return (container.nodes ?? []).flatMap((node): ChildNode[] => {
    if (node.type === 'rule') {
      const selectors = node.selectors.filter(keep);
      return selectors.length > 0 ? [node.clone({ selectors })] : [];
    }
    if (node.type !== 'atrule' || !node.nodes) return [node.clone()];
    const inner = keeping(node, keep);
    return inner.length > 0 ? [node.clone({ nodes: inner })] : [];
  });
}

/** Custom properties that some CSS reads or sets. */
const variablesIn = (css: string) => new Set(css.match(/--[\w-]+/g));

/** Sheets of a release. */
export interface Sheets {
  /** address of the sheet of all pages */
  shared: string;
  /** its text */
  sharedCss: string;
  /** addresses of the fonts that every page needs */
  fonts: string[];
  /**
   * The text of a page's own sheet, "" if it needs none.
   * @param scripts names of the scripts that the page may load, in `_islands/`
   * @param more what else the page links to
   * @param styles rules of the page alone, in no layer; only those for paper come after them
   */
  page: (page: Document, scripts: readonly string[], more: readonly string[], styles: string) => string;
}

/**
 * Parts the site's sheet.
 * @param address of the raw sheet that every page links to
 * @param readScript text of a script in `_islands/`
 */
export async function partSheets(
  address: string,
  css: string,
  files: Fonts,
  readScript: (name: string) => string,
): Promise<Sheets> {
  const root = postcss.parse(css);
  const fonts = await cutFonts(root, address, files);
  // A page gets those rules whose classes it or its scripts name.
  const components = root.nodes.filter((node) => isLayer(node, 'components'));
  const utilities = root.nodes.filter((node) => isLayer(node, 'parts') || isLayer(node, 'utilities'));
  const resets = root.nodes.filter((node) => isLayer(node, 'properties'));
  const registered = root.nodes.filter((node): node is AtRule => node.type === 'atrule' && node.name === 'property');
  const paper = root.nodes.filter((node) => node.type === 'atrule' && node.name === 'media' && node.params === 'print');
  for (const node of [...components, ...utilities, ...resets, ...registered, ...paper]) node.remove();
  // Layers keep the order in which they are first named.
  root.prepend(postcss.atRule({ name: 'layer', params: 'properties,theme,base,components,parts,utilities' }));
  const sharedCss = root.toString();
  const shared = `_islands/site-${contentHash(sharedCss)}.css`;
  files.write(shared, Buffer.from(sharedCss));

  const names = new Set<string>();
  for (const part of [...components, ...utilities, ...paper] as AtRule[]) {
    part.walkRules((rule) => {
      for (const name of classesOf(rule.selector)) names.add(name);
    });
  }
  const known = new Map<string, ReadonlySet<string>>();
  const namedIn = (script: string) => {
    let found = known.get(script);
    if (!found) {
      const words = wordsOf(readScript(script));
      found = new Set([...names].filter((name) => words.has(name)));
      known.set(script, found);
    }
    return found;
  };

  return {
    shared: `/${shared}`,
    sharedCss,
    fonts,
    page(page, scripts, more, styles) {
      // theme.js may set these on any page.
      const used = new Set<string>(['js', 'figure-sign']);
      for (const element of elements(page)) {
        for (const name of (attr(element, 'class') ?? '').split(/\s+/)) used.add(name);
      }
      for (const script of scripts) for (const name of namedIn(script)) used.add(name);
      const keep = (selector: string) => {
        const classes = classesOf(selector);
        return classes.length === 0 || classes.some((name) => used.has(name) || !PLAIN.test(name));
      };
      const cut = (parts: readonly ChildNode[]) =>
        postcss.root({ nodes: keeping(postcss.root({ nodes: parts.map((part) => part.clone()) }), keep) }).toString();
      const looks = cut(utilities);
      const variables = variablesIn(looks);
      const needed = registered.filter((node) => variables.has(node.params));
      return [
        ...resets.map((layer) => reset(layer, variables)),
        cut(components),
        ...more,
        looks,
        ...needed.map(String),
        styles,
        cut(paper),
      ].join('');
    },
  };
}

/** The values that older browsers start variables from, for the variables in use. */
function reset(layer: AtRule, variables: ReadonlySet<string>): string {
  const copy = layer.clone();
  copy.walkDecls((declaration) => {
    if (!variables.has(declaration.prop)) declaration.remove();
  });
  copy.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  copy.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return (copy.nodes?.length ?? 0) > 0 ? copy.toString() : '';
}
