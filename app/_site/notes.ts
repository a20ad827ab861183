import type { ClaimNote, SourceNote, WordNote } from '../../components/site/page-notes';
import type { PathEntry } from '../../components/site/path-of-chapters';
import { loadChapters } from '../../content/chapters';
import { loadOutline } from '../../content/outline';
import { sourcesOf } from '../../content/page/resolve';
import { authorLine, dateLine, KNOWN, type Reference } from '../../content/references';
import type { WrittenPage } from '../../content/site';
import { pageClaims, pageSources, pageTerms } from './page-lists';

/** A source as the lists print it. */
export function sourceNote(r: Reference): SourceNote {
  const where = [r['container-title'] ?? r.publisher, r.number ?? r.eprint].filter(Boolean).join(', ');
  return {
    key: r.id,
    authors: authorLine(r),
    title: r.title,
    where,
    date: dateLine(r),
    url: r.URL,
    known: KNOWN[r.custom.known],
  };
}

/** The lists at the end of a page. */
export function notesOf(page: WrittenPage): { sources: SourceNote[]; words: WordNote[]; claims: ClaimNote[] } {
  return {
    sources: pageSources(page).map(sourceNote),
    words: pageTerms(page).map(({ id, term, short }) => ({ id, term, short })),
    claims: pageClaims(page).map(({ sources, ...claim }) => ({
      ...claim,
      sources: sourcesOf(sources).map(({ key, name, year }) => ({ key, short: `${name} ${year}` })),
    })),
  };
}

/** The path of chapters, with what is written already. */
export function pathEntries(): PathEntry[] {
  const written = new Set(loadChapters().map((c) => c.id));
  return loadOutline().map((entry) => ({ ...entry, written: written.has(entry.id) }));
}
