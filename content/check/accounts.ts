/** Accounts of excerpts: the novel has the excerpt, the excerpt has the words that settle it, and the two accounts differ. */
import { type Account, loadAccounts } from '../accounts';
import { loadNovel } from '../books';
import { shown as shownFile } from '../files';
import { type Fault, quoteFaults } from './quoted';
import { entryLine, type Rule } from './rule';

const FILE = 'accounts.yaml';

function accountFaults({ id, excerpt, words, sound, flawed }: Account): Fault[] {
  const faults: Fault[] = [];
  if (!excerpt.includes(words))
    faults.push({
      message: `the excerpt of “${id}” does not have the words that settle it`,
      cure: 'name words of the excerpt, or take a longer one',
    });
  if (sound === flawed)
    faults.push({ message: `both accounts of “${id}” say the same`, cure: 'plant a flaw in one of them' });
  return faults;
}

/** content/accounts.yaml agrees with the novel and with itself. */
export const accounts: Rule = () => {
  const all = loadAccounts();
  const book = loadNovel();
  const file = shownFile(FILE);
  if (!book && all.length > 0)
    return [
      { file, line: 0, message: 'there is no novel in content/books', cure: 'bring it back, or take the accounts out' },
    ];
  return all.flatMap((one) => {
    const excerpt = { passage: one.passage, words: one.excerpt };
    const faults = [...accountFaults(one), ...(book ? quoteFaults(`the excerpt of “${one.id}”`, excerpt, book) : [])];
    return faults.map((fault) => ({ file, line: entryLine(FILE, one.id), ...fault }));
  });
};
