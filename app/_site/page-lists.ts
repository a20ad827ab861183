import { type ClaimEntry, loadClaims } from '../../content/claims';
import { type GlossaryEntry, loadGlossary } from '../../content/glossary';
import { loadReferences, type Reference } from '../../content/references';
import { pageKeys, type WrittenPage } from '../../content/site';

const inOrder = <T extends { id: string }>(all: T[], ids: string[]): T[] => {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
};

/** The sources of a page in order of first citation; their place in the list is their number. */
export const pageSources = (page: WrittenPage): Reference[] => inOrder(loadReferences(), pageKeys(page));

/** The glossary terms of a page in order of first use. */
export const pageTerms = (page: WrittenPage): GlossaryEntry[] =>
  inOrder(
    loadGlossary(),
    page.scan.terms.map((t) => t.id),
  );

/** The claims of a page in order. */
export const pageClaims = (page: WrittenPage): ClaimEntry[] =>
  inOrder(
    loadClaims(),
    page.scan.claims.flatMap((c) => c.id ?? []),
  );
