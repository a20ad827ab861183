/** The sentences of the acts. */
import type { Item } from './items';
import { derive, standing, verdictInWords, verdictOn, type WhichProtocolState } from './model';

const QUESTION = 'Which of four ways of overseeing is this?';

/** The first act: the question, and then the verdict. */
export function sceneSays(state: WhichProtocolState, items: readonly Item[]): string {
  const { current } = derive(state, items);
  const verdict = verdictOn(current, state);
  return verdict ? verdictInWords(current, verdict) : QUESTION;
}

/** What a screen reader is told. */
export function says(state: WhichProtocolState & { act: string }, items: readonly Item[]): string {
  if (state.act === 'all') return standing(state, items);
  const { current } = derive(state, items);
  const verdict = verdictOn(current, state);
  if (!verdict) return state.act === 'scene' ? QUESTION : '';
  return `${verdictInWords(current, verdict)} ${current.why} ${standing(state, items)}`;
}

/** As long as the sentences get (a test sees to it); the same whatever the answers are, so that it gives none away. */
export const LONGEST_SCENE = 'Not debate. Either of two would do: recursive reward modeling or iterated amplification.';
export const longestAll = ({ length }: readonly Item[]): string =>
  `${length} of ${length} right. More than once you said recursive reward modeling where we say iterated amplification.`;
