import type { ReactNode } from 'react';
import { CopyLink } from './copy-link';

/** One source of a citation, as the page numbers it. */
export interface CitedSource {
  key: string;
  /** number in the page's list of sources, from 1 */
  number: number;
  /** "Leike et al., 2018" */
  short: string;
  /** section, table or page; '' for none */
  locator: string;
}

/** A citation: numbers that lead to the page's list of sources; with scripts a note card opens beside them. */
export function Cite({ cited }: { cited: CitedSource[] }) {
  return (
    <span className="cite">
      {cited.map((c, i) => (
        <span key={c.key}>
          {i > 0 && ','}
          <a
            href={`#source-${c.key}`}
            data-card=""
            aria-label={`Source ${c.number}: ${c.short}${c.locator ? `, ${c.locator}` : ''}`}
          >
            {c.number}
          </a>
        </span>
      ))}
    </span>
  );
}

/** A glossary term: leads to the page's list of terms; with scripts its definition opens beside it. */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  return (
    <a href={`#word-${id}`} data-card="" className="term">
      {children}
    </a>
  );
}

/** A claim: a sentence whose record (kind, sources, date checked) stands in the page's list of claims. */
export function Claim({ id, kind, children }: { id: string; kind: string; children: ReactNode }) {
  return (
    <span id={id} className={`claim claim-${kind}`}>
      {children}
      <CopyLink id={id} what="this claim" className="copy-link-small" />
    </span>
  );
}
