/** Accounts of excerpts: the real file keeps its promises, and each fault of an author is told with its line and cure. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXCERPT_WORDS, loadAccounts } from '../../content/accounts';
import { loadNovel, passagesOf, standsIn } from '../../content/books';
import { accounts } from '../../content/check/accounts';
import { checkContent } from '../../content/check/index';
import { formatProblem } from '../../content/problem';
import { type Fixture, fixture } from './fixture';
import { addTale } from './tale';

describe('content/accounts.yaml', () => {
  const book = loadNovel();
  if (!book) throw new Error('no novel');
  const passages = new Map(passagesOf(book).map((p) => [p.id, p]));

  it('has short excerpts of different passages, each with the words that settle it', () => {
    const all = loadAccounts();
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(new Set(all.map(({ passage }) => passage)).size).toBe(all.length);
    for (const { id, passage, excerpt, words } of all) {
      const found = passages.get(passage);
      expect(found && standsIn(found, excerpt), id).toBe(true);
      expect(excerpt, id).toContain(words);
      expect(excerpt.split(/\s+/).length, id).toBeLessThanOrEqual(EXCERPT_WORDS);
    }
  });

  it('lets neither account be told by its length', () => {
    for (const { id, sound, flawed } of loadAccounts())
      expect(Math.abs(sound.length - flawed.length), id).toBeLessThan(24);
  });
});

describe('npm run check', () => {
  let fix: Fixture;
  const ONE = `- id: k4t7m
  passage: p-1
  excerpt: because it was noon.
  sound: It was noon.
  flawed: It was night.
  words: it was noon
`;
  beforeEach(() => {
    fix = fixture();
    addTale(fix);
    fix.write('accounts.yaml', ONE);
  });
  afterEach(() => fix.remove());

  it('finds nothing wrong with sound accounts', () => expect(accounts().map(formatProblem)).toEqual([]));

  it.each([
    ['words: it was noon', 'words: it was night', /accounts\.yaml:1 {2}the excerpt of “k4t7m” does not have the words/],
    ['flawed: It was night.', 'flawed: It was noon.', /both accounts of “k4t7m” say the same/],
    ['excerpt: because it was noon.', 'excerpt: it was noon, surely', /quotes words that do not stand in p-1/],
    ['passage: p-1', 'passage: p-11', /names the passage “p-11”, which is not in the novel/],
    ['excerpt: because', `excerpt: ${'so '.repeat(81)}because`, /longer than 80 words\n.*→ take a shorter piece/],
  ])('%s → %s', (from, to, message) => {
    fix.replace('accounts.yaml', from, to);
    const told = checkContent('content')
      .flatMap((r) => r.problems)
      .map(formatProblem)
      .join('\n');
    expect(told).toMatch(message);
  });
});
