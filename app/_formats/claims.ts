/** The claims as a Markdown file. */
import { loadClaimRecords } from '../../content/claim-records';
import { sourceName } from '../../content/page/resolve';
import { KNOWN } from '../../content/references';
import { markdownFile } from './document';
import { anchor, emphasis, link, list, paragraph, text } from './tree';
import { wordsFor } from './words';

const PATH = '/claims/';
export const CLAIMS_SUMMARY =
  'Every claim of the book: how sure it is, on which sources it rests, when it was checked, and what would change it.';

/** @param site the public address without its last slash, or null */
export function claimsMarkdown(site: string | null): string {
  const words = wordsFor(site);
  const items = loadClaimRecords().map(
    ({ id, text: says, kind, status, known, sources, checked, wouldChange, page }) => [
      paragraph(
        anchor(`record-${id}`),
        text(`${says} `),
        emphasis(status === 'current' ? kind : `${kind}, ${status}`),
        text(` · ${sources.map(sourceName).join('; ')} (${KNOWN[known].toLowerCase()}) · checked ${checked}. `),
        text(`Would change it: ${wouldChange} `),
        ...(page ? [link(words.to(`${page.path}#${id}`), page.title)] : []),
      ),
    ],
  );
  return markdownFile(PATH, { title: 'Claims', summary: CLAIMS_SUMMARY }, words, [list(items)]);
}
