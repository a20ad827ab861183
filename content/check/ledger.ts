import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { loadChapters } from '../chapters';
import { contentRoot, shown } from '../files';
import { NOVEL_PATH } from '../novel';
import { ContentError, type Problem } from '../problem';
import { publishedAnchors } from '../site';

const FILE = 'anchors.lock.json';
const schema = z.strictObject({
  version: z.literal(1),
  /** address of every anchor ever published → the day it was first written down */
  anchors: z.record(z.string().regex(/^\/([a-z0-9-]+\/)*#[a-z0-9-]+$/), z.string().regex(/^\d{4}-\d{2}-\d{2}$/)),
});

/** The append-only ledger of every published anchor. */
export type Ledger = z.infer<typeof schema>;

/** Reads the ledger. @throws ContentError if it is missing or broken: it must never be made anew */
export function readLedger(): Ledger {
  try {
    return schema.parse(JSON.parse(readFileSync(path.join(contentRoot(), FILE), 'utf8')));
  } catch (error) {
    throw new ContentError([
      {
        file: shown(FILE),
        line: 0,
        message: `the ledger of anchors cannot be read: ${(error as Error).message.split('\n')[0]}`,
        cure: 'restore it from the repository’s history; it is append-only and never made anew',
      },
    ]);
  }
}

/** Every address that resolves now, ids that moved away included. */
export function resolvingAnchors(): Set<string> {
  const all = new Set<string>();
  for (const [page, ids] of publishedAnchors()) for (const id of ids) all.add(`${page}#${id}`);
  for (const chapter of loadChapters()) for (const id of Object.keys(chapter.moved)) all.add(`/${chapter.id}/#${id}`);
  return all;
}

/** What brings a vanished address back. Only written pages have front matter for old names. */
function cureOf(address: string): string {
  const example = /^\/lab\/#tree-(.+)$/.exec(address)?.[1];
  if (example)
    return `call its file in content/gallery/ NN-${example}.json again; its title and its text may change, its name may not`;
  if (address.startsWith(NOVEL_PATH))
    return 'give the part, chapter or passage in content/books/ its id again; its words may change, its id may not';
  if (address.startsWith('/glossary/'))
    return 'bring the term back (“retired” where no page uses it), or name its old id under “formerly” of the term it has become';
  return 'bring the id back, or add it to “aliases” (renamed) or “moved” (now elsewhere) in that page’s front matter';
}

/** Published addresses that no longer resolve, and new ones that are not written down. */
export function ledgerProblems(ledger: Ledger, now: Set<string>): Problem[] {
  const problems: Problem[] = [];
  for (const address of Object.keys(ledger.anchors)) {
    if (now.has(address)) continue;
    problems.push({
      file: shown(FILE),
      line: 0,
      message: `the published address ${address} has vanished`,
      cure: cureOf(address),
    });
  }
  const fresh = [...now].filter((address) => !(address in ledger.anchors));
  if (fresh.length) {
    problems.push({
      file: shown(FILE),
      line: 0,
      message: `${fresh.length} new ${fresh.length === 1 ? 'address is' : 'addresses are'} not in the ledger: ${fresh.slice(0, 5).join(' ')}${fresh.length > 5 ? ' …' : ''}`,
      cure: 'run npm run anchors and commit content/anchors.lock.json',
    });
  }
  return problems;
}

/** Adds what is new; takes nothing away. @returns the addresses added */
export function appendToLedger(ledger: Ledger, now: Set<string>, day: string): { ledger: Ledger; added: string[] } {
  const added = [...now].filter((address) => !(address in ledger.anchors)).sort();
  return {
    ledger: { version: 1, anchors: { ...ledger.anchors, ...Object.fromEntries(added.map((a) => [a, day])) } },
    added,
  };
}

/** Writes the ledger. */
export function writeLedger(ledger: Ledger): void {
  writeFileSync(path.join(contentRoot(), FILE), `${JSON.stringify(ledger, null, 2)}\n`);
}
