/** Small helpers over parse5's tree: find, read, change. */
import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;
type Parent = Tree.ParentNode;

/** Parses a whole page. */
export const parsePage = (html: string): Document => parse(html);
/** Writes a tree as HTML. */
export const toHtml = (node: Parent): string => serialize(node);

/** Every element below a node, in document order; templates' contents too. */
export function* elements(node: Parent): Generator<Element> {
  for (const child of 'content' in node ? [...(node as Tree.Template).content.childNodes] : [...node.childNodes]) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elements(child);
  }
}

/** The first element with a tag name. @throws Error if there is none */
export function first(node: Parent, tag: string): Element {
  for (const element of elements(node)) if (element.tagName === tag) return element;
  throw new Error(`no <${tag}>`);
}

/** An attribute's value, or undefined. */
export const attr = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/** Sets an attribute; null takes it away. */
export function setAttr(element: Element, name: string, value: string | null): void {
  element.attrs = element.attrs.filter((a) => a.name !== name);
  if (value !== null) element.attrs.push({ name, value });
}

/** Takes a node out of its tree. */
export function remove(element: Element): void {
  const parent = element.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((child) => child !== element);
}

/** Replaces what an element holds by the nodes of some HTML. */
export function setInner(element: Element, html: string): void {
  const fragment = parseFragment(html);
  element.childNodes = fragment.childNodes;
  for (const child of element.childNodes) child.parentNode = element;
}

/** Puts HTML at the start or the end of an element. */
export function insert(element: Element, where: 'start' | 'end', html: string): void {
  const { childNodes } = parseFragment(html);
  for (const child of childNodes) child.parentNode = element;
  element.childNodes =
    where === 'start' ? [...childNodes, ...element.childNodes] : [...element.childNodes, ...childNodes];
}

/** Puts HTML in an element's place. */
export function replace(element: Element, html: string): void {
  const parent = element.parentNode;
  if (!parent) return;
  const { childNodes } = parseFragment(html);
  for (const child of childNodes) child.parentNode = parent;
  parent.childNodes = parent.childNodes.flatMap((child) => (child === element ? childNodes : [child]));
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const child of element.childNodes) child.parentNode = parent;
  parent.childNodes = parent.childNodes.flatMap((child) => (child === element ? element.childNodes : [child]));
}

/** Text inside an element. */
export function textOf(node: Parent): string {
  return node.childNodes
    .map((child) => ('value' in child ? (child as Tree.TextNode).value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}

/** Takes every comment out of a tree. */
export function dropComments(node: Parent): void {
  node.childNodes = node.childNodes.filter((child) => child.nodeName !== '#comment');
  for (const child of node.childNodes) if ('childNodes' in child) dropComments(child as Parent);
}
