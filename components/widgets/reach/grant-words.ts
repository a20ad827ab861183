/** What is taken back at the reader's settings, and what a walk comes to then, in sentences. Pure. */
import { percent } from '../../words/numbers';
import { fixedPoints, gains, mapTo, THRESHOLD } from './game';
import { lineText, tenth } from './numbers';
import type { Settings } from './params';

/** What is taken back, in one sentence; '' where all is granted. */
export function takenBackText({ hidden, falseAlarm, growth, badFloor, badC }: Settings): string {
  const said = [
    ...(hidden > 0 ? [`no question asks about ${percent(hidden)} of any product that is judged with reports`] : []),
    ...(falseAlarm > 0 ? [`a look calls real work a bluff ${percent(falseAlarm)} of the time`] : []),
    ...(growth > 0 ? [`the edge of a bluff grows by ${percent(growth)} with every level of help`] : []),
    ...(badFloor > 0 ? [`at level ${badFloor} a look reaches a piece ${percent(badC)} of the time`] : []),
  ];
  return said.length === 0 ? '' : `Taken back: ${said.join('; ')}.`;
}

/** Whether any of the four is taken back. */
export const takenBack = ({ hidden, falseAlarm, growth, badFloor }: Settings): boolean =>
  hidden > 0 || falseAlarm > 0 || growth > 0 || badFloor > 0;

const lastHeld = (held: number): string =>
  held === 0 ? 'Level 1 is already below 80\u00a0%' : `Level ${held} is the last one at 80\u00a0% or more`;

/** What of a walk the verdict needs, as `derive` has it. */
interface Walked {
  settings: Settings;
  orbit: readonly number[];
  held: number;
  back: number | null;
  hold: number;
  rest: number;
}

/** The verdict where bluff gets better, or one level is bad; null where neither decides it. */
export function grantVerdict(d: Walked): string | null {
  const { settings, held, back, hold, orbit } = d;
  const { badFloor, level, start } = settings;
  if (held < 0) return null;
  if (gains(settings)) {
    const here = Math.max(1, level);
    const line =
      hold > 1
        ? `At the edge it has at level ${here} nothing would be enough.`
        : `At the edge it has at level ${here} every level would hold only if a look reached a piece ${lineText(hold)} of the time.`;
    const walk =
      start === 'ground'
        ? `${lastHeld(held)}.`
        : back === null
          ? 'From a collapse this walk never reaches 80\u00a0%.'
          : `From a collapse this walk is back above 80\u00a0% at level ${back}; later the better bluff ends it again.`;
    return `Bluff gets better with every level, and so no walk stands for ever. ${walk} ${line}`;
  }
  if (badFloor === 0 || start !== 'ground' || settings.fade > 0) return null;
  // lost before it comes to the bad level, or lost long after it: then that is not the story
  if (held < badFloor - 1 || (held >= badFloor && held !== Number.POSITIVE_INFINITY)) return null;
  const there = orbit[badFloor] ?? 0;
  const falls = `Level ${badFloor}, the bad one, comes out at ${tenth(there)}.`;
  if (d.rest >= THRESHOLD)
    return `${falls} The levels above it are good, and they mend it: far up the work is ${tenth(d.rest)} real.`;
  const tip = fixedPoints(mapTo(badFloor + 1, settings)).find((p) => !p.stable);
  return tip && there < tip.s
    ? `${falls} That is below ${tenth(tip.s)}, the tipping point of the levels above it. They are good, and cannot mend it: without end the walk runs down to ${tenth(d.rest)}.`
    : `${falls} Without end the walk comes to ${tenth(d.rest)}.`;
}
