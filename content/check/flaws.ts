/** The flaws planted in summaries of the novel: each is what it says, the book bears it out, and critiques are in balance. */
import { type Book, loadNovel, summariesOf } from '../books';
import { shown as shownFile } from '../files';
import { type Flaw, loadFlaws, shownSummary } from '../flaws';
import type { Problem } from '../problem';
import { type Fault, quoteFaults } from './quoted';
import { entryLine, meant, type Rule } from './rule';

const FILE = 'flaws.yaml';

/** So much may the numbers of right, useless and wrong critiques differ. */
const APART = 2;

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];

/** Whether one text is another with some of its words taken away. */
export function onlyTakesAway(text: string, from: string): boolean {
  const left = plainWords(from);
  const kept = plainWords(text);
  return kept.length < left.length && kept.every((word) => left.splice(0, left.indexOf(word) + 1).at(-1) === word);
}

/** Its sentence is one of the summary’s own, and was changed in the way it says. */
function sentenceFaults(entry: Flaw, book: Book): Fault[] {
  const { id, of, sentence, shown } = entry;
  const summed = summariesOf(book).map((s) => s.id);
  if (!summed.includes(of)) {
    return [
      {
        message: `“${id}” is of “${of}”, which has no summary${meant(of, summed)}`,
        cure: `name a chapter or a part of the novel, or ${book.id} for the whole`,
      },
    ];
  }
  const faults: Fault[] = [];
  const say = (message: string, cure: string) => faults.push({ message, cure });
  if (shownSummary(book, entry).changed < 0)
    say(
      `the sentence of “${id}” does not stand in the summary of “${of}”`,
      'copy one whole sentence of that summary, word for word',
    );
  if (shown === sentence) say(`“${id}” shows the sentence unchanged`, 'plant the flaw, or say the same in other words');
  else if (entry.truth === 'flawed' && entry.kind === 'omission' && !onlyTakesAway(shown, sentence))
    say(`the omission “${id}” does more than take words away`, 'leave words out and change none, or name another kind');
  return faults;
}

/** A flaw is named by one critique or two of the three; a summary without a flaw by none. */
function verdictFaults({ id, truth, critiques }: Flaw): Fault[] {
  const right = critiques.filter((c) => c.verdict === 'right').length;
  if (truth === 'clean' && right > 0)
    return [
      {
        message: `“${id}” is clean, and a critique of it is right`,
        cure: 'call it useless or wrong, or the entry flawed',
      },
    ];
  if (truth === 'flawed' && (right === 0 || right === critiques.length))
    return [
      {
        message: `of the critiques of “${id}” ${right === 0 ? 'none' : 'every one'} is right`,
        cure: 'let one or two of the three name the flaw',
      },
    ];
  return [];
}

/** Over the whole file as many critiques are right as useless as wrong, nearly. */
function balanceFaults(all: readonly Flaw[]): Fault[] {
  const count = { right: 0, useless: 0, wrong: 0 };
  for (const { critiques } of all) for (const { verdict } of critiques) count[verdict]++;
  const numbers = Object.values(count);
  if (Math.max(...numbers) - Math.min(...numbers) <= APART) return [];
  const told = Object.entries(count).map(([verdict, n]) => `${n} ${verdict}`);
  return [
    {
      message: `critiques are out of balance: ${told.join(', ')}`,
      cure: `let the three numbers differ by ${APART} at most`,
    },
  ];
}

/** content/flaws.yaml agrees with the novel and with itself. */
export const flaws: Rule = () => {
  const all = loadFlaws();
  const file = shownFile(FILE);
  const book = loadNovel();
  if (!book) {
    if (all.length === 0) return [];
    return [
      { file, line: 0, message: 'there is no novel in content/books', cure: 'bring it back, or take the flaws out' },
    ];
  }
  const placed = (id: string, faults: Fault[]): Problem[] =>
    faults.map((fault) => ({ file, line: entryLine(FILE, id), ...fault }));
  return [
    ...all.flatMap((entry) => [
      ...placed(entry.id, [
        ...sentenceFaults(entry, book),
        ...quoteFaults(`“${entry.id}”`, entry, book),
        ...verdictFaults(entry),
      ]),
      ...entry.critiques.flatMap((c) => placed(c.id, quoteFaults(`the critique “${c.id}”`, c, book))),
    ]),
    ...balanceFaults(all).map((fault) => ({ file, line: 0, ...fault })),
  ];
};
