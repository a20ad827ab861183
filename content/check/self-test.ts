/** The test of one's own: wrong answers are known errors, each offered more than once, and nothing but the question tells the right one. */
import { shown } from '../files';
import { isBare } from '../page/bare-numbers';
import type { Problem } from '../problem';
import { loadSelfTest, SELF_TEST_FILE } from '../self-test';
import { entryLine, type Rule } from './rule';

/** A single question can't show that an error has moved. */
const LEAST_OFFERED = 2;

/** content/self-test.yaml agrees with itself. */
export const selfTest: Rule = () => {
  const { errors, items } = loadSelfTest();
  const known = new Set(errors.map((error) => error.id));
  const told = (id: string, message: string, cure: string): Problem => ({
    file: shown(SELF_TEST_FILE),
    line: entryLine(SELF_TEST_FILE, id),
    message,
    cure,
  });
  return [
    ...items.flatMap(({ id, question, options, answer }) => [
      ...options.flatMap(({ error }) =>
        error === undefined || known.has(error)
          ? []
          : [
              told(
                id,
                `“${id}” names “${error}”, which is no error of the list`,
                `name one of ${[...known].join(', ')}`,
              ),
            ],
      ),
      ...[question, answer, ...options.map((o) => o.says)].flatMap((text) =>
        isBare(text, false)
          ? [told(id, `a number in “${id}”: “${text}”`, 'do without, or write a small count as a word')]
          : [],
      ),
    ]),
    ...errors.flatMap(({ id }) => {
      const offered = items.filter((one) => one.options.some(({ error }) => error === id)).length;
      return offered < LEAST_OFFERED
        ? [
            told(
              id,
              `the error “${id}” is offered ${offered} times`,
              'let a wrong answer of another question come from it',
            ),
          ]
        : [];
    }),
  ];
};
