import type { ReactNode } from 'react';
import { CopyLink } from './copy-link';

interface Block {
  id?: string;
  children?: ReactNode;
}

const wordsOf = (node: ReactNode): string => {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (node && typeof node === 'object' && 'props' in node) return wordsOf((node.props as Block).children);
  return '';
};

/** A heading of the second level with its copy-link control beside it (not inside: it is no part of the heading's name). */
export function H2({ id, children }: Block) {
  return (
    <div className="heading">
      <h2 id={id}>{children}</h2>
      {id && <CopyLink id={id} what={`the section “${wordsOf(children)}”`} />}
    </div>
  );
}

/** A heading of the third level. */
export function H3({ id, children }: Block) {
  return (
    <div className="heading">
      <h3 id={id}>{children}</h3>
      {id && <CopyLink id={id} what={`the section “${wordsOf(children)}”`} />}
    </div>
  );
}

/** A paragraph; with an id it can be linked and quoted. */
export function P({ id, children }: Block) {
  if (!id) return <p>{children}</p>;
  return (
    <p id={id} className="quotable">
      {children} <CopyLink id={id} what="this paragraph" />
    </p>
  );
}

/** A table that scrolls by itself where the screen is narrow, so that the page never does. */
export function Table({ children }: Block) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label="Table">
      <table>{children}</table>
    </section>
  );
}

/** A side note: in the margin on wide screens, inline under its paragraph on narrow ones. */
export function Aside({ id, children }: Block) {
  return (
    // Not an <aside>: a chapter has many, and each would be a landmark.
    <div id={id} className="side-note" role="note" aria-label="Side note">
      {children}
      {id && <CopyLink id={id} what="this side note" />}
    </div>
  );
}
