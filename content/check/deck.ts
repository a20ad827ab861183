/** What all cards and the test of one's own have together: enough of them, of every kind, and nothing but the question tells the answer. */
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { type Card, loadCards } from '../cards';
import { shown } from '../files';
import type { Problem } from '../problem';
import { loadSelfTest, SELF_TEST_FILE } from '../self-test';
import type { Rule } from './rule';

/** So many cards the book promises. */
const LEAST_CARDS = 80;
/** Each kind is more than this share of them. */
const LEAST_SHARE = 1 / 5;
const KINDS: readonly Card['kind'][] = ['mechanism', 'distinction', 'prediction'];

/** So many questions the test has. */
const QUESTIONS = 14;
/** In at most so many of them the right answer is the longest, or the shortest, or stands at one place of the four; and at each place in at least so many. */
const MOST = 5;
const LEAST = 2;

/** The cards of all chapters. */
export const deck: Rule = () => {
  const all = loadCards();
  const told = (message: string, cure: string): Problem => ({ file: shown('cards'), line: 0, message, cure });
  return [
    ...(all.length < LEAST_CARDS ? [told(`there are ${all.length} cards`, `write ${LEAST_CARDS} at least`)] : []),
    ...KINDS.flatMap((kind) => {
      const some = all.filter((one) => one.kind === kind).length;
      return some > all.length * LEAST_SHARE
        ? []
        : [told(`${some} of ${all.length} cards are of the kind “${kind}”`, 'let it be more than a fifth')];
    }),
  ];
};

/** The test of one's own, as a whole. */
export const wholeTest: Rule = () => {
  const { items } = loadSelfTest();
  const told = (message: string, cure: string): Problem => ({ file: shown(SELF_TEST_FILE), line: 0, message, cure });
  const right = items.map(({ id, options }) => {
    const lengths = options.map((o) => o.says.length);
    const own = options.find((o) => o.right)?.says.length ?? 0;
    return {
      place: optionOrder(id, options.length).findIndex((at) => options[at]?.right),
      isLongest: own === Math.max(...lengths),
      isShortest: own === Math.min(...lengths),
    };
  });
  const longest = right.filter((r) => r.isLongest).length;
  const shortest = right.filter((r) => r.isShortest).length;
  return [
    ...(items.length === QUESTIONS
      ? []
      : [told(`the test has ${items.length} questions`, `it is scored for ${QUESTIONS}`)]),
    ...(longest > MOST
      ? [told(`the right answer is the longest ${longest} times`, `let it be so ${MOST} times at most`)]
      : []),
    ...(shortest > MOST
      ? [told(`the right answer is the shortest ${shortest} times`, `let it be so ${MOST} times at most`)]
      : []),
    ...[0, 1, 2, 3].flatMap((place) => {
      const there = right.filter((r) => r.place === place).length;
      return there >= LEAST && there <= MOST
        ? []
        : [
            told(
              `the right answer stands at place ${place + 1} ${there} times`,
              `between ${LEAST} and ${MOST} times gives nothing away; the place comes of the question’s id and the order of its options`,
            ),
          ];
    }),
  ];
};
