/** The sentences of the acts. */
import { isReady, type State, shownOf } from './state';
import { headline, praise, QUESTIONS, repeatsText, spoken, statusText } from './words';

/** The first act: the question, and how far it has come. */
export function teachSays(state: State): string {
  const { aim, labels } = state;
  if (labels === '') return `${QUESTIONS[aim]} It gets no rule and no score from you, only choices.`;
  if (!isReady(state)) return `${QUESTIONS[aim]} Learning …`;
  return `${praise(state) || QUESTIONS[aim]} ${repeatsText(aim, shownOf(state))}`;
}

/** The second act: what it has come to. */
export const attemptSays = (state: State): string => `${headline(state)} ${statusText(state)}`;

/** The third act: how to read the lines. */
export const BELIEFS_SAY =
  'Gold: what it believes of each moment; above the middle is good. Thin lines are other opinions of its own: where they part, it is unsure, and of such clips it asks next.';

/** What a screen reader is told: after each choice all that has come of it. */
export function says(state: State & { act: string }): string {
  if (state.labels !== '') return spoken(state);
  if (state.act === 'attempt') return attemptSays(state);
  return state.act === 'beliefs' ? BELIEFS_SAY : '';
}

/** As long as the sentences of the first two acts get in a lesson of usual length (a test sees to it). */
export const LONGEST_TEACH =
  'Nobody wrote a score: it learnt from your eye and the simulated reader’s. Of six repeats, three rise by more than 85 cm and stand.';
export const LONGEST_ATTEMPT =
  'Nobody wrote a score: it learnt from your eye and the simulated reader’s. After 20 choices, 10 of them by the simulated reader: turns 1.0 times backward, rises 67 cm, and lands on its feet.';
