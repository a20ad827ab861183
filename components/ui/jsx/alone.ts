/**
 * Changing words under a translator. Browsers' translators, and some extensions, put every text node into elements of their own or
 * replace it. React holds on to the text nodes that stand beside other things in an element: the next change then goes into a node
 * that nobody sees, and the next removal throws and takes the whole figure away. It holds none where a text is all that an element
 * contains: that it sets through the element, whatever has come to stand inside.
 *
 * So no text of ours stands beside anything else: what JSX puts there gets an element of its own, here and for every figure, instead
 * of by the care of whoever writes one. Neighbouring pieces become one text first, and most elements then need nothing more.
 * `<text-run>` has no box (base.css), so nothing is laid out otherwise. tests/unit/figures/translated.test.tsx looks through every
 * figure for a text node that React holds.
 */
import { createElement, type ElementType, Fragment, type ReactNode } from 'react';

/** Elements that can hold nothing but text; several pieces become one. */
const TEXT_ONLY = new Set(['option', 'title', 'desc', 'style', 'script', 'textarea']);
/** Within these a text is drawn only if it is one of SVG's own. */
const SVG_TEXT = new Set(['text', 'tspan', 'textPath']);

const isText = (child: unknown): child is string | number | bigint =>
  typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';
/** What React draws nothing for. */
const isNothing = (child: unknown) => child === null || child === undefined || typeof child === 'boolean';

/** Neighbouring pieces of text as one, in the place of the first; the places of all other children stay. */
function joined(children: readonly ReactNode[]): ReactNode[] {
  const out: ReactNode[] = [];
  let run = -1;
  children.forEach((given, at) => {
    const child = Array.isArray(given) ? unboxed(joined(given)) : given;
    if (isText(child)) {
      if (run < 0) run = at;
      out[at] = null;
      out[run] = `${out[run] ?? ''}${child}`;
    } else {
      if (!isNothing(child)) run = -1;
      out[at] = child;
    }
  });
  return out;
}

/** A list that came to nothing but one text is that text. */
const unboxed = (list: ReactNode[]): ReactNode => {
  const [first] = list;
  return typeof first === 'string' && list.every((child, at) => at === 0 || isNothing(child)) ? first : list;
};

const wrapped = (children: readonly ReactNode[], element: string): ReactNode[] =>
  children.map((child, at) => {
    if (Array.isArray(child)) return wrapped(child, element);
    return isText(child) && child !== '' ? createElement(element, { key: `text-${at}` }, child) : child;
  });

/**
 * The children of an element with every text standing alone.
 * @param type of an element of the page, or null for a fragment
 * @param children as JSX gives them: what is no list is left as it is
 */
function alone(type: string | null, children: ReactNode): ReactNode {
  const pieces = Array.isArray(children) ? unboxed(joined(children)) : children;
  if (!Array.isArray(pieces)) return type === null && isText(pieces) ? wrapped([pieces], 'text-run') : pieces;
  if (type !== null && TEXT_ONLY.has(type)) return pieces;
  return wrapped(pieces, type !== null && SVG_TEXT.has(type) ? 'tspan' : 'text-run');
}

/** Props of an element, as far as this file cares. */
export type Props = { children?: ReactNode };

/**
 * Props with every text standing alone; the same ones where nothing has to change: most elements hold one text, one element or none. A
 * drawing is not translated: a text in it that is put into an element of HTML is seen no more.
 */
export function apart(type: ElementType, props: Props): Props {
  if (type === 'svg') return { translate: 'no', ...props } as Props;
  const { children } = props;
  if (typeof type !== 'string' && type !== (Fragment as unknown)) return props;
  if (typeof children !== 'string' && !Array.isArray(children)) return props;
  const own = alone(typeof type === 'string' ? type : null, children);
  return own === children ? props : { ...props, children: own };
}
