/** What JSX is compiled to (tsconfig.json names it): React's own functions, with every text standing alone in its element. */
import type { ElementType, Key, ReactElement } from 'react';
import { jsx as element, jsxs as elements, Fragment } from 'react/jsx-runtime';
import { apart, type Props } from './alone';

export type { JSX } from 'react/jsx-runtime';
export { Fragment };

/** An element with one child or none. */
export const jsx = (type: ElementType, props: Props, key?: Key): ReactElement => element(type, apart(type, props), key);

/** An element with several children. */
export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  const own = apart(type, props);
  return (Array.isArray(own.children) ? elements : element)(type, own, key);
}
