/** What a chapter has when it is done: a drawing, a main path of a readable length, and cards. */
import { loadCards } from '../cards';
import { loadChapters } from '../chapters';
import { shown } from '../files';
import type { Problem } from '../problem';
import { loadWrittenPages } from '../site';
import { entryLine, type Rule } from './rule';

/** Words on the main path of a chapter: outside figures, guesses, side notes and what is folded. */
export const MAIN_PATH = { least: 900, most: 1_500 } as const;
/** A chapter has so many cards. */
const LEAST_CARDS = 7;

/** Every chapter is done: what lacks is told at its head, or where its cards should be. */
export const finished: Rule = () => {
  const cards = loadCards();
  return loadChapters().flatMap((chapter) => {
    const file = shown(`chapters/${chapter.file}.mdx`);
    const problems: Problem[] = [];
    const words = loadWrittenPages().find((page) => page.path === `/${chapter.id}/`)?.scan.mainWords ?? 0;
    if (chapter.picture === undefined)
      problems.push({
        file,
        line: 2,
        message: 'no drawing opens the chapter',
        cure: 'name one of its figures as “picture” in the head',
      });
    if (words < MAIN_PATH.least)
      problems.push({
        file,
        line: 1,
        message: `the main path has ${words} words`,
        cure: `write ${MAIN_PATH.least} at least, outside figures, guesses, side notes and <Deeper>`,
      });
    if (words > MAIN_PATH.most)
      problems.push({
        file,
        line: 1,
        message: `the main path has ${words} words`,
        cure: `leave ${MAIN_PATH.most} at most; fold what a second reading wants into <Deeper>`,
      });
    const own = cards.filter((card) => card.chapter === chapter.id);
    if (own.length < LEAST_CARDS) {
      const at = `cards/${chapter.file}.yaml`;
      const message = `the chapter “${chapter.id}” has ${own.length === 1 ? '1 card' : `${own.length} cards`}`;
      problems.push({
        file: shown(at),
        line: own.length ? 1 : 0,
        message,
        cure: `write ${LEAST_CARDS} at least into content/${at}`,
      });
    }
    return problems;
  });
};

/** No two cards ask the same, or have the same answer. */
export const cardsAlike: Rule = () => {
  const seen = new Map<string, string>();
  return loadCards().flatMap((card) =>
    (['question', 'answer'] as const).flatMap((part): Problem[] => {
      const first = seen.get(`${part} ${card[part]}`);
      seen.set(`${part} ${card[part]}`, first ?? card.id);
      if (first === undefined) return [];
      const message = `the card “${card.id}” has the ${part} of “${first}”`;
      return [{ file: shown(card.file), line: entryLine(card.file, card.id), message, cure: 'ask something else' }];
    }),
  );
};
