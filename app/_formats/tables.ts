/** Claims, sources and words as data: JSON, and CSV (RFC 4180) for spreadsheets. */
import { loadClaimRecords } from '../../content/claim-records';
import { loadGlossary } from '../../content/glossary';
import { authorLine, KNOWN, loadReferences, yearOf } from '../../content/references';
import { citedIn } from '../../content/site';

type Row = Readonly<Record<string, string | number | readonly string[] | null>>;

/** An address as it stands in a file at the top of the release. */
const addressFrom = (site: string | null, path: string): string => (site ? `${site}${path}` : path.slice(1));

/** A cell; one that a spreadsheet would run as a formula is told to be text. */
export function cell(value: Row[string]): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows under their names, lines ended as the format asks. */
export function csv(rows: readonly Row[]): string {
  const head = Object.keys(rows[0] ?? {});
  return [head, ...rows.map((row) => head.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.map((value) => cell(value as Row[string])).join(',')}\r\n`)
    .join('');
}

/** @param site the public address, or null: addresses are then relative */
export const claimRows = (site: string | null): Row[] =>
  loadClaimRecords().map(({ id, text, kind, status, known, sources, checked, wouldChange, page }) => ({
    id,
    claim: text,
    kind,
    status,
    known: KNOWN[known],
    sources,
    checked,
    would_change: wouldChange,
    page: page?.title ?? '',
    address: addressFrom(site, page ? `${page.path}#${id}` : `/claims/#record-${id}`),
  }));

/** @param site the public address, or null */
export function sourceRows(site: string | null): Row[] {
  const where = citedIn();
  return loadReferences().map((r) => ({
    key: r.id,
    authors: authorLine(r),
    year: yearOf(r),
    title: r.title,
    doi: r.DOI ?? '',
    arxiv: r.eprint ?? '',
    url: r.URL,
    known: KNOWN[r.custom.known],
    cited_in: (where.get(r.id) ?? []).map(({ title }) => title),
    address: addressFrom(site, `/references/#${r.id}`),
  }));
}

/** @param site the public address, or null */
export const termRows = (site: string | null): Row[] =>
  loadGlossary().map(({ id, term, short, sources, also }) => ({
    id,
    term,
    also,
    definition: short,
    sources,
    address: addressFrom(site, `/glossary/#${id}`),
  }));
