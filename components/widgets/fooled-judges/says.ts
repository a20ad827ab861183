/** The sentences of the acts: answers out of our hundred. */
import { countsOf } from './layout';
import { type FooledJudgesState, sentence, verdict, wayOf } from './model';
import { NAMES, row } from './rows';

/** Whether an act without steps of its own shows the hundred as it was or as it ended. */
export const timeOf = ({ stage }: Pick<FooledJudgesState, 'stage'>): 'before' | 'after' =>
  stage === 'before' ? 'before' : 'after';

/** A setup's hundred at both times, in whole answers. */
export function hundred({ row: key }: Pick<FooledJudgesState, 'row'>) {
  const { before, after, believed, refused } = row(key);
  const [was, is] = [countsOf(before), countsOf(after)];
  return {
    was,
    is,
    acceptedBefore: was.rightAccepted + was.wrongAccepted,
    acceptedAfter: is.rightAccepted + is.wrongAccepted,
    // of the fit and not of the marks, whose roundings add up: the same numbers as on the bench and in the text
    believed: Math.round(believed),
    refused: -Math.round(refused) + 0,
  };
}

/** What changed sides between the two times. */
function changed(state: FooledJudgesState): string {
  const { acceptedBefore, acceptedAfter, believed, refused } = hundred(state);
  const right =
    refused === 0
      ? 'right ones refused as often'
      : `about ${Math.abs(refused)} ${refused > 0 ? 'more' : 'fewer'} right ones refused`;
  return `In our hundred about ${believed} more wrong ${NAMES[state.row].answers} are believed, and ${right}. People accept ${acceptedAfter} instead of ${acceptedBefore}; no more are right.`;
}

/** The first act: what there is to bet on, and what came of it. */
export function lookSays(state: FooledJudgesState): string {
  const { was, acceptedBefore, acceptedAfter } = hundred(state);
  const bet = state.bets[state.row];
  if (timeOf(state) === 'after') return `${bet === null ? '' : `You bet ${bet}. `}${changed(state)}`;
  const what = NAMES[state.row].answers;
  return `In our hundred, ${was.right} ${what} are right and people accept ${acceptedBefore}. After training for approval they accept ${acceptedAfter}, and no more are right. How many more wrong ones are believed?`;
}

/** The second act: three setups of the study. */
export function setupsSays(state: FooledJudgesState): string {
  if (timeOf(state) === 'after') return changed(state);
  const { was, acceptedBefore } = hundred(state);
  return `In our hundred ${NAMES[state.row].answers}, ${was.right} are right. Before training for approval, people accept ${acceptedBefore}: ${was.rightAccepted} right ones and ${was.wrongAccepted} wrong ones.`;
}

/** The third act: the reader's own numbers. */
export function ifSays(state: FooledJudgesState): string {
  const { right, rightAccepted, wrongAccepted } = countsOf(state.own);
  return `Of a hundred answers ${right} are right, and people accept ${rightAccepted + wrongAccepted}. ${wayOf(state)}`;
}

/** The sentence of the open act. */
export function says(state: FooledJudgesState & { act: string }): string {
  if (state.act === 'look') return lookSays(state);
  if (state.act === 'setups') return setupsSays(state);
  if (state.act === 'if') return ifSays(state);
  const said = verdict(state);
  return said ? `${sentence(state)} ${said}` : sentence(state);
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_LOOK =
  'In our hundred, 55 programs are right and people accept 49. After training for approval they accept 55, and no more are right. How many more wrong ones are believed?';
export const LONGEST_SETUPS =
  'In our hundred about 11 more wrong answers are believed, and about 5 fewer right ones refused. People accept 55 instead of 49; no more are right.';
export const LONGEST_IF =
  'Of a hundred answers 100 are right, and people accept 100. More answers are right than at the start of our hundred, and approval doesn’t show it.';
