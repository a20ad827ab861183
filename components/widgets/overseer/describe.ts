/** The figure in words: nothing that the reader has not earned; and the answers, for the page of answers. */
import type { Description } from '../../figure/contract';
import { CHARACTERS, watchOn } from './characters';
import type { Account } from './frozen';
import { isFlawed, titleOf } from './items';
import { ACCOUNTS, ITEMS } from './items.data';
import { KIND_OF } from './params';
import { type Result, readResult, resultOf } from './result';
import { rateRows, rateSays, ratesSays } from './says';
import type { State } from './state';

/** What simulated readers come to in the same order, for whoever reads without scripts. */
const watchedResults = (state: State): { label: string; result: Result }[] =>
  CHARACTERS.map(({ label, reader }) => {
    const { seed, level, reliability } = state;
    const game = { seed, level, reliability, blind: KIND_OF[state.blind] };
    const [alone, helped] = [watchOn(reader, game, 'alone', ''), watchOn(reader, game, 'helped', '')];
    return { label, result: resultOf({ seed, level, alone, helped }) };
  });

const counts = (result: Result): string[] =>
  (['alone', 'helped'] as const).flatMap((round) => {
    const watch = result[round];
    return watch
      ? [`${watch.caught.hits} of ${watch.caught.tries}`, `${watch.alarms.hits} of ${watch.alarms.tries}`]
      : ['–', '–'];
  });

export function describe(state: State): Description {
  const result = state.result ? readResult(state.result) : null;
  const account = ACCOUNTS[state.account] as Account;
  return {
    sentences: [
      'First an excerpt of the novel and two accounts of it, one of which is wrong.',
      `The excerpt: ${account.excerpt}`,
      'Then six summaries of a part of the novel or of all of it, with a clock. In some one sentence is wrong; the reader presses it, or says that nothing is wrong. Then six others, each with three critiques by assistants that point at passages.',
      result
        ? ratesSays(state, { result })
        : 'Simulated readers have judged the same summaries; the table says what they found.',
      ...(result
        ? rateRows({ result }).flatMap(({ title, rows }) =>
            rows.flatMap(({ label, rate }) => (rate ? [`${title}, ${label}: ${rateSays(rate)}.`] : [])),
          )
        : []),
    ],
    table: {
      caption: 'Flaws found, and sound summaries sent back',
      head: ['Who judged', 'Alone: found', 'Alone: sent back', 'With help: found', 'With help: sent back'],
      rows: result
        ? [['This game', ...counts(result)]]
        : watchedResults(state).map(({ label, result: theirs }) => [
            `A simulated reader who ${label}`,
            ...counts(theirs),
          ]),
    },
  };
}

/** Every planted flaw, and what settles it. */
export const answers = (): Description => ({
  sentences: [
    ...ACCOUNTS.map(({ flawed, words }) => `Wrong is “${flawed}” It says: “${words}”`),
    'Summaries without a flaw are left out of the table; their changed sentence only says the same in other words.',
  ],
  table: {
    caption: 'The planted flaws',
    // The sound sentence is the one of the book's own summary, which stands on its page for everybody.
    head: ['Summary of', 'What is changed', 'Settled by'],
    rows: ITEMS.filter(isFlawed).map((item) => [
      titleOf(item),
      `Flawed: “${item.sentences[item.changed] ?? ''}” Sound: “${item.sentence}”`,
      `“${item.words}” (${item.passage})`,
    ]),
  },
});
