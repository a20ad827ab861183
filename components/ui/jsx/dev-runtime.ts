/** The same as runtime.ts, in the form that the authors' server and the tests ask for. */
import type { ElementType, Key, ReactElement } from 'react';
import { jsxDEV as element, type JSXSource } from 'react/jsx-dev-runtime';
import { apart, type Props } from './alone';

export { Fragment, type JSX } from 'react/jsx-dev-runtime';

/** An element, with where it was written. */
export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key | undefined,
  several: boolean,
  source?: JSXSource,
  self?: unknown,
): ReactElement {
  const own = apart(type, props);
  return element(type, own, key, several && Array.isArray(own.children), source, self);
}
