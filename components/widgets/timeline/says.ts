/** The sentences of the acts. */

import { capital } from '../../words/capital';
import { spell } from '../../words/numbers';
import type { Milestone } from './milestones';
import { matching, sentence, type TimelineState } from './model';

/** The first act: what the columns are, then what the choice finds. */
export const lookSays = (state: TimelineState, milestones: readonly Milestone[]): string =>
  state.chosen.length > 0
    ? sentence(state, milestones)
    : `Each column is one of ${milestones.length} published works. Choose what should hold at once, and see which are left.`;

/** The second act: how many are left to be read. */
export function worksSays(state: TimelineState, milestones: readonly Milestone[]): string {
  const [left, all] = [matching(state, milestones).length, milestones.length];
  if (left === 0) return `None of the ${all} works is left. Ask for less.`;
  const which =
    left === all ? `All ${all} works` : `${capital(spell(left))} of ${all} works ${left === 1 ? 'is' : 'are'} left`;
  return `${which}. Open one: what it shows, and what it does not.`;
}

/** The sentence of the open act. */
export function says(state: TimelineState & { act: string }, milestones: readonly Milestone[]): string {
  if (state.act === 'look') return lookSays(state, milestones);
  return state.act === 'works' ? worksSays(state, milestones) : sentence(state, milestones);
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_WORKS = 'Twelve of 51 works are left. Open one: what it shows, and what it does not.';
export const LONGEST =
  'None of the 51: in no work on this list holds that people judged the work, an AI helped the judges, a system was trained on such judgements, there were several levels of help and the work was beyond unaided judgement, not even with something else standing in.';
