/** Cards for review: short, without numbers of their own, and true to the figure that they speak of. */
import { namesIn, numbersOf, stateOf } from '../card-words';
import { type Card, loadCards } from '../cards';
import { shown } from '../files';
import { isBare } from '../page/bare-numbers';
import type { Problem } from '../problem';
import { decode } from './frozen-params';
import type { Fault } from './quoted';
import { entryLine, type Rule } from './rule';

/** An answer has at most so many sentences. */
const MOST_SENTENCES = 3;

/** A figure that keeps its truth back shows this in the place of a number. */
const HIDDEN = '…';

const compared: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '=': (a, b) => a === b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

/** Whether a comparison of a card's numbers is true. @param says such as "truthEnd < truthStart" @returns null if it names no number */
export function isTrue(says: string, numbers: Readonly<Record<string, { value: number }>>): boolean | null {
  const [left = '', sign = '', right = ''] = says.split(' ');
  const a = numbers[left]?.value;
  const b = numbers[right]?.value ?? (/^-?\d/.test(right) ? Number(right) : undefined);
  const compare = compared[sign];
  return a === undefined || b === undefined || !compare ? null : compare(a, b);
}

function numberFaults(card: Card): Fault[] {
  const names = [...namesIn(card.question), ...namesIn(card.answer)];
  const at = stateOf(card);
  if (card.kind !== 'prediction' || !at) {
    const wrong = card.kind === 'prediction' || at || names.length > 0 || card.holds.length > 0;
    const cure = 'call it a prediction and give it a “state”, or take both out';
    return wrong
      ? [{ message: `“${card.id}”: a prediction has a figure’s state, and no other card has one`, cure }]
      : [];
  }
  const numbers = numbersOf(card);
  const faults: Fault[] = decode(at.figure, at.query).problems.map((problem) => ({
    message: `“${card.id}”: its state can’t be read: ${problem}`,
    cure: 'copy it from the figure',
  }));
  for (const name of names)
    if (!numbers[name] || numbers[name].text === HIDDEN)
      faults.push({
        message: `“${card.id}”: {${name}} is no number of “${at.figure}” in that state`,
        cure: `name one of ${Object.keys(numbers).join(', ')}`,
      });
  if (namesIn(card.answer).length === 0)
    faults.push({
      message: `“${card.id}” predicts no number`,
      cure: 'let the answer name one of the figure, as {key}',
    });
  if (card.holds.length === 0)
    faults.push({
      message: `nothing holds the words of “${card.id}” to its numbers`,
      cure: 'add “holds”, such as [truthEnd < truthStart]',
    });
  for (const says of card.holds)
    if (isTrue(says, numbers) !== true)
      faults.push({
        message: `“${card.id}”: it doesn’t hold that ${says}`,
        cure: 'look at the figure in that state, and correct the card',
      });
  return faults;
}

function faultsOf(card: Card): Fault[] {
  const faults = numberFaults(card);
  const bare = (text: string) => text.replace(/\{[\w.]+\}/g, '');
  for (const part of ['question', 'answer'] as const)
    if (isBare(bare(card[part]), false))
      faults.push({
        message: `“${card.id}” has a number of its own in its ${part}`,
        cure: 'let the figure give it, as {key}, or do without',
      });
  const sentences = bare(card.answer).split(/(?<=[.?!]”?)\s+/).length;
  if (sentences > MOST_SENTENCES)
    faults.push({
      message: `the answer of “${card.id}” has ${sentences} sentences`,
      cure: `say it in ${MOST_SENTENCES} at most, or make two cards of it`,
    });
  return faults;
}

/** Every card keeps to this. That its links lead somewhere is told with all other links. */
export const cards: Rule = () =>
  loadCards().flatMap((card): Problem[] =>
    faultsOf(card).map((fault) => ({ file: shown(card.file), line: entryLine(card.file, card.id), ...fault })),
  );
