/** The sentences of the acts: what you read of the report, what you think of it, and what is done of it once you have guessed. */
import { PAGES, START, visibilities } from './game';
import { derive, isOpen, type State, sentence, truthOf, verdict } from './model';
import { schema } from './params';
import { percent, reading, WAITING } from './words';

const LATER = 'What is really done shows once you have guessed.';

/** "12 of 20", "not at all": how hard the writer is trained. */
export const strength = (beta: number): string => (beta === 0 ? 'not at all' : `${beta} of ${schema.beta.max}`);

/** The first act: what an evaluator sees, the question, and what came of the guess. */
export function lookSays(state: State): string {
  const told = derive(state);
  if (!told) return WAITING;
  const truth = truthOf(state);
  const { training, approvalStart, approvalEnd } = told;
  if (!truth) {
    const trained =
      state.beta === 0
        ? `Untrained, you approve of ${percent(approvalStart)}.`
        : `Training for your approval takes it from ${percent(approvalStart)} to ${percent(approvalEnd)}.`;
    return `${reading(visibilities(training))} ${trained} How much is really done?`;
  }
  const guessed = state.guess >= 0 && state.guessBeta === state.beta ? `You guessed ${state.guess}\u00a0%. ` : '';
  const lost = truth.s.filter((s) => Math.round(100 * s) < 100 * START).length;
  const pages = lost === 0 ? 'No page lost real work' : `${lost} of ${PAGES} pages lost real work`;
  return `${guessed}Really done: ${percent(truth.truthEnd)}, untrained ${percent(START)}. You approve of ${percent(approvalEnd)}. ${pages}.`;
}

/** The second act: where the lamp shines, and what that comes to. */
export function lampSays(state: State): string {
  const told = derive(state);
  if (!told) return WAITING;
  const truth = truthOf(state);
  const end = truth
    ? `Really done: ${percent(truth.truthEnd)}, untrained ${percent(START)}. You approve of ${percent(told.approvalEnd)}.`
    : `You approve of ${percent(told.approvalEnd)}. ${LATER}`;
  return `${reading(visibilities(told.training))} ${end}`;
}

/** The third act: how hard to train, and whether another strength would do better. */
export function pushSays(state: State): string {
  const told = derive(state);
  if (!told) return WAITING;
  const truth = truthOf(state);
  const hard = state.beta === 0 ? 'Untrained' : 'Trained this hard';
  if (!truth) return `${hard}, you approve of ${percent(told.approvalEnd)}. ${LATER}`;
  const { best, truthEnd } = truth;
  const now = `${hard}, you approve of ${percent(told.approvalEnd)}, and ${percent(truthEnd)} is really done.`;
  if (Math.round(100 * best.truth) <= Math.round(100 * truthEnd)) return `${now} No other strength gets more done.`;
  return best.beta === 0
    ? `${now} Untrained, it would be ${percent(best.truth)}.`
    : `${now} Most would be done at ${strength(best.beta)}: ${percent(best.truth)}.`;
}

/** The sentence of the open act. */
export function says(state: State & { act: string }): string {
  if (state.act === 'look') return lookSays(state);
  if (state.act === 'lamp') return lampSays(state);
  if (state.act === 'push') return pushSays(state);
  const said = isOpen(state) && state.guess >= 0 ? verdict(state) : null;
  return said ? `${sentence(state)} ${said}` : sentence(state);
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_READING =
  'You check pages\u00a08 and\u00a09 15\u00a0% of the time, pages\u00a07 and\u00a010 13\u00a0% of the time and the others 10\u00a0% of the time.';
export const LONGEST_LOOK = `${LONGEST_READING} Training for your approval takes it from 100\u00a0% to 100\u00a0%. How much is really done?`;
export const LONGEST_LAMP = `${LONGEST_READING} You approve of 100\u00a0%. ${LATER}`;
export const LONGEST_PUSH =
  'Trained this hard, you approve of 100\u00a0%, and 100\u00a0% is really done. Most would be done at 10.5 of 20: 100\u00a0%.';
