/** What is taken back at the reader's settings, in sentences. Pure. */
import { probabilityAllReal } from '../../models/recursion/all-real';
import type { Outcome } from './outcome';
import type { Settings } from './params';
import type { Task } from './task';
import { count, percent } from './words';

/** What is taken back, in one sentence; '' where all is granted. */
export function takenBackText({ hidden, falseAlarm, growth, badFloor, badC }: Settings, { height }: Task): string {
  const said = [
    ...(hidden > 0 ? [`no question asks about ${percent(hidden)} of any product that is judged with reports`] : []),
    ...(falseAlarm > 0 ? [`a look calls real work a bluff ${percent(falseAlarm)} of the time, on both sides`] : []),
    ...(growth > 0 ? [`the edge of a bluff grows by ${percent(growth)} with every level of help`] : []),
    ...(badFloor > 0
      ? [
          badFloor <= height
            ? `at level ${badFloor} a look reaches a piece ${percent(badC)} of the time`
            : `a bad level ${badFloor} is asked for, but this task has only ${height}`,
        ]
      : []),
  ];
  return said.length === 0 ? '' : `Taken back: ${said.join('; ')}.`;
}

/** A chance too small for a number is not none. */
const chance = (s: number, n: number): number => Math.max(probabilityAllReal(s, n), s > 0 ? Number.MIN_VALUE : 0);

/** The chance that not one piece of the work is bluff, on each side, if each is so by itself. */
export const allReal = ({ units }: Task, { rlhf, rrm }: Outcome): { rlhf: number; rrm: number } => ({
  rlhf: chance(rlhf.truth, units),
  rrm: chance(rrm.truth, units),
});

/** What it comes to if one bad piece spoils the whole; '' where pieces count one by one. */
export function wholeText(task: Task, settings: Settings, shown: Outcome): string {
  if (settings.whole === 'counts') return '';
  const { rlhf, rrm } = allReal(task, shown);
  const pieces = task.units === 1 ? 'the one piece is real' : `not one of ${count(task.units)} pieces is bluff`;
  return `If one bad piece spoils it, what counts is the chance that ${pieces}: ${percent(rlhf)} with plain RLHF, ${percent(rrm)} with recursion, each piece taken to be bluff or not by itself.`;
}
