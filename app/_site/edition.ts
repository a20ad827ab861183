/** Who made this, under which licence, and when its pages came out: for records that machines read. */
import { loadChapters } from '../../content/chapters';
import { readLedger } from '../../content/check/ledger';

/** The licence of text and figures, as LICENSE has it. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** How the project names its authors, the same words everywhere: LICENSE, pages, quotations, feed, records for machines. */
export const AUTHORS = 'The authors of Past What We Can Check';

/** The day on which a page's first address was written into the ledger, "2026-11-23"; null for a page without any. */
export function firstPublished(path: string): string | null {
  const days = Object.entries(readLedger().anchors).flatMap(([address, day]) =>
    address.slice(0, address.indexOf('#')) === path ? [day] : [],
  );
  return days.sort()[0] ?? null;
}

/** The day of the newest change of any chapter: the date of the book as a whole, the same at every build. */
export const newestDay = (): string =>
  loadChapters()
    .map(({ updated }) => updated)
    .sort()
    .at(-1) ?? '1970-01-01';
