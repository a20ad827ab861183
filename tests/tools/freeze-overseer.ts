/**
 * Writes what the figure `overseer` needs of content/flaws.yaml, content/accounts.yaml and the novel, so that the figure carries it in
 * its own code and the page says nothing of it:
 *   npx tsx tests/tools/freeze-overseer.ts
 */
import { writeFileSync } from 'node:fs';
import { loadAccounts } from '../../content/accounts';
import { type Book, loadNovel, summariesOf } from '../../content/books';
import { loadFlaws, shownSummary } from '../../content/flaws';
import { headedParts, paragraphsOf } from '../../content/novel';

const FOLDER = 'components/widgets/overseer';

const module = (head: string[], name: string, type: string, value: unknown) =>
  [...head, `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};`, ''].join('\n');

const DOC = '/** Written by `npx tsx tests/tools/freeze-overseer.ts` from content/; a test computes it again. */';

/** The summaries with their critiques, and the accounts of the first act. */
export function itemsModule(book: Book): string {
  const items = loadFlaws().map((flaw) => {
    const { sentences, changed } = shownSummary(book, flaw);
    return {
      id: flaw.id,
      of: flaw.of,
      sentences,
      changed,
      sentence: flaw.sentence,
      kind: flaw.truth === 'flawed' ? flaw.kind : '',
      passage: flaw.passage,
      words: flaw.words,
      critiques: flaw.critiques.map((c) => ({
        says: c.says,
        verdict: c.verdict,
        passage: c.passage,
        words: c.words,
        elsewhere: 'elsewhere' in c && c.elsewhere === true,
      })),
    };
  });
  const rests = Object.fromEntries(summariesOf(book).map(({ id, rests: all }) => [id, all]));
  return [
    module(["import type { Account, Item } from './frozen';", '', DOC], 'ITEMS', 'readonly Item[]', items),
    '/** For each summary, and each sentence of it, the passages on which it rests. */',
    module([], 'RESTS', 'Readonly<Record<string, readonly (readonly string[])[]>>', rests),
    module([], 'ACCOUNTS', 'readonly Account[]', loadAccounts()),
  ].join('\n');
}

/** The whole novel, folded. */
export function novelModule(book: Book): string {
  const parts = headedParts(book).map(({ id, heading, chapters }) => ({
    id,
    heading,
    chapters: chapters.map((chapter) => ({
      id: chapter.id,
      heading: chapter.heading,
      summary: chapter.summary,
      passages: chapter.passages.map((p) => ({ id: p.id, summary: p.summary, paragraphs: paragraphsOf(p) })),
    })),
  }));
  return module(["import type { FoldedPart } from './frozen';", '', DOC], 'NOVEL', 'readonly FoldedPart[]', parts);
}

if (process.argv[1]?.endsWith('freeze-overseer.ts')) {
  const book = loadNovel();
  if (!book) throw new Error('there is no novel in content/books');
  writeFileSync(`${FOLDER}/items.data.ts`, itemsModule(book));
  writeFileSync(`${FOLDER}/novel.data.ts`, novelModule(book));
}
