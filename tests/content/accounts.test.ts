/** Accounts of excerpts: the real file keeps its promises, and each fault of an author is told with its line and cure. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Account, loadAccounts } from '../../content/accounts';
import { accounts } from '../../content/check/accounts';
import { accountsFaults } from '../../content/check/finished-exercises';
import { checkContent } from '../../content/check/index';
import { formatProblem } from '../../content/problem';
import { type Fixture, fixture } from './fixture';
import { addTale } from './tale';

describe('content/accounts.yaml', () => {
  const after = (change: (all: Account[]) => void) => {
    const all = structuredClone(loadAccounts());
    change(all);
    return accountsFaults(all).map(formatProblem).join('\n');
  };
  it('is whole, and neither account is told by its length', () => {
    expect(accountsFaults(loadAccounts())).toEqual([]);
    expect(accounts()).toEqual([]);
  });
  const faults: readonly [what: string, change: (all: Account[]) => void, message: RegExp][] = [
    ['three excerpts', (all) => all.splice(3), /accounts\.yaml {2}there are 3 excerpts\n.*→ write 4 at least/],
    [
      'two of one passage',
      (all) => Object.assign(all[1] ?? {}, { passage: all[0]?.passage }),
      /accounts\.yaml:\d+ {2}“\w+” is an excerpt of p-\d+, as “\w+” is/,
    ],
    [
      'a longer account',
      (all) => Object.assign(all[0] ?? {}, { flawed: `${all[0]?.sound}${'.'.repeat(24)}` }),
      /one account of “\w+” is 24 characters longer than the other\n.*→ let it be 23 at most/,
    ],
  ];
  it.each(faults)('%s are told', (_, change, message) => expect(after(change)).toMatch(message));
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
