/** Words that a file takes from the novel. */
import { type Book, passagesOf, standsIn } from '../books';
import type { Problem } from '../problem';
import { meant } from './rule';

/** What is wrong with an entry, and the cure. */
export type Fault = Pick<Problem, 'message' | 'cure'>;

/** Some words stand in the passage of which they are said to be. */
export function quoteFaults(what: string, { passage, words }: { passage: string; words: string }, book: Book): Fault[] {
  const passages = new Map(passagesOf(book).map((p) => [p.id, p]));
  const found = passages.get(passage);
  if (!found) {
    return [
      {
        message: `${what} names the passage “${passage}”, which is not in the novel${meant(passage, passages.keys())}`,
        cure: 'correct its id',
      },
    ];
  }
  if (standsIn(found, words)) return [];
  const home = passagesOf(book).find((p) => standsIn(p, words));
  return [
    {
      message: `${what} quotes words that do not stand in ${passage}: “${words}”`,
      cure: home ? `they stand in ${home.id}` : 'copy them from the passage, word for word',
    },
  ];
}
