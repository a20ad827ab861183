/** The sentences of the acts. */
import { derive, oursAsRegion, oursInWords, standing, type TaskMapState } from './model';
import { cornerOf, labelOf, REGIONS, type Task } from './tasks';

const QUESTIONS = 'Is there a check that needs nobody’s word? And is someone pushing back?';

/** The first act: the two questions, and then where both of us put the task. */
export function placeSays(state: TaskMapState, tasks: readonly Task[]): string {
  const { current } = derive(state, tasks);
  const mine = state.answers[current.id];
  if (!mine) return QUESTIONS;
  const [yours, ours] = [labelOf(cornerOf(mine).region), oursAsRegion(current)].map((s) => s.toLowerCase());
  return yours === ours ? `You and we say: ${yours}.` : `You say: ${yours}. We say: ${ours}.`;
}

/** What a screen reader is told. */
export function says(state: TaskMapState & { act: string }, tasks: readonly Task[]): string {
  if (state.act === 'map') return standing(state, tasks);
  const { current } = derive(state, tasks);
  const mine = state.answers[current.id];
  if (!mine) return state.act === 'place' ? QUESTIONS : '';
  return `You place it in: ${labelOf(cornerOf(mine).region).toLowerCase()}. Our placement: ${oursInWords(current)}. ${standing(state, tasks)}`;
}

const LABELS = REGIONS.map(({ label }) => label.toLowerCase()).sort((a, b) => b.length - a.length);

/** As long as the sentences get (a test sees to it). */
export const LONGEST_PLACE = `You say: ${LABELS[0]}. We say: ${LABELS[0]}, or: ${LABELS[1]}.`;
export const longestMap = ({ length }: readonly Task[]): string =>
  `All ${length} are placed: ${length} easy to check, ${length} with help, ${length} with no known help. You and we put every one in the same corner, and may be wrong together.`;
