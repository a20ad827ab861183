/** Every claim with what stands behind it, as the page of claims, its filters and its downloads show it. */
import { type ClaimEntry, loadClaims } from './claims';
import { once } from './files';
import { KNOWN, loadReferences } from './references';
import { loadWrittenPages } from './site';

/** A claim and where it stands. */
export interface ClaimRecord extends ClaimEntry {
  /** the page that makes it, and its place there; null for one that no page makes any more */
  page: { path: string; title: string } | null;
  /** how its best-known source is known to us: a key of KNOWN */
  known: keyof typeof KNOWN;
}

/** From whole to hearsay: a claim is known as well as the best known of its sources. */
const ORDER = Object.keys(KNOWN) as (keyof typeof KNOWN)[];

/** All claims, in reading order; those that no page makes come last. */
export const loadClaimRecords = once((): ClaimRecord[] => {
  const known = new Map(loadReferences().map((r) => [r.id, r.custom.known]));
  const pages = loadWrittenPages();
  const order = new Map(pages.flatMap((page) => page.scan.claims.map(({ id }) => id ?? '')).map((id, i) => [id, i]));
  return loadClaims()
    .map((claim): ClaimRecord => {
      const page = pages.find(({ scan }) => scan.claims.some(({ id }) => id === claim.id));
      const ways = claim.sources.flatMap((key) => known.get(key) ?? []);
      const best = ORDER.find((way) => ways.includes(way));
      if (!best) throw new Error(`the claim “${claim.id}” has no source that we know`);
      return { ...claim, known: best, page: page ? { path: page.path, title: page.title } : null };
    })
    .sort((a, b) => (order.get(a.id) ?? Number.POSITIVE_INFINITY) - (order.get(b.id) ?? Number.POSITIVE_INFINITY));
});
