/** The story as data, generated from what the models say: right at every setting, good news or bad. Pure. */
import { some } from '../../words/plural';
import { gains } from './grants';
import { type Outcome, type Size, START } from './outcome';
import type { Settings } from './params';
import type { Task } from './task';
import { about, count, inHours, percent } from './words';

export interface Frame {
  /** the same key in the story of other settings is the same moment */
  key: string;
  sentence: string;
  /** whether plain RLHF has been trained */
  left: boolean;
  /** the highest level of recursion trained by now; -1 before the first */
  level: number;
}

/** How a share of the work is said: "27 %", or in an act "9 of 32". */
export type Say = (share: number) => string;

/** Two qualities closer than this count as the same. */
const SAME = 0.01;
/** Below this a product counts as lost. */
export const LOST = 0.8;

export type Winner = 'rrm' | 'rlhf' | 'neither';
export function winner(rlhf: number, rrm: number): Winner {
  if (rrm > rlhf + SAME) return 'rrm';
  return rlhf > rrm + SAME ? 'rlhf' : 'neither';
}

/** Why recursion comes off worse. */
function why({ rlhf, rrm }: Outcome, { pen, c, alike, k }: Settings): string {
  if (rlhf.cover === 1) {
    if (rrm.cover < 1) {
      return `The hours are enough to check every piece directly, but only for ${percent(rrm.cover)} of the longer way through reports.`;
    }
    return rrm.truth >= LOST
      ? 'The hours are enough to check every piece directly, and every level of reports loses a little.'
      : 'The hours are enough to check every piece directly, and too much is lost on the way through reports.';
  }
  if (pen > 1) return 'A found bluff costs so much that rare checks at random are enough.';
  if (rrm.cover < 1) {
    const redundant = k > 1 && alike > 0.5 ? `, and ${k} reports on each part eat most of them` : '';
    return `Recursion spreads too few hours over all its levels${redundant}, and the levels fail together.`;
  }
  return `With a look that reaches a piece only ${percent(c)} of the time, too much is lost on the way up.`;
}

/** What of the loss comes from something that only recursion has to bear. */
function burden({ rrm }: Outcome, settings: Settings, height: number): string {
  const { hidden, badFloor, badC } = settings;
  const fell =
    badFloor > 0 && badFloor <= height && (rrm.levels[badFloor] ?? 1) < (rrm.levels[badFloor - 1] ?? 0) - 0.03;
  if (fell && rrm.truth < LOST)
    return ` It breaks on level ${badFloor}, where a look reaches a piece ${percent(badC)} of the time.`;
  if (gains(settings) && rrm.truth < LOST)
    return ' Bluff gets better from level to level, and at last outruns the looks.';
  return hidden > 0 ? ` No question asks about ${percent(hidden)} of any product, and there it is bluffed.` : '';
}

/** What the same hours come to, on one side and on the other. */
export function verdict(task: Task, settings: Settings, out: Outcome, say: Say = percent): string {
  const [a, b] = [out.rlhf.truth, out.rrm.truth];
  const [plain, recursive] = [say(a), say(b)];
  const hours = inHours(settings.hours);
  if (task.height === 0) {
    return `A task of one piece leaves nothing to split: recursion is plain RLHF, and with ${hours} of human time ${plain} of the work is really done.`;
  }
  const spent =
    settings.audit === 'fixed' ? 'always checking the same pieces' : 'checking pieces of the work at random';
  switch (winner(a, b)) {
    case 'rrm':
      if (b < LOST) {
        return `The same ${hours} of human time on both sides, and neither is enough. Spent ${spent}, they leave ${plain} really done; spent on reports by trained assistants, ${recursive}.`;
      }
      return a < LOST
        ? `The same ${hours} of human time on both sides. Spent ${spent}, they leave ${plain} really done. Spent on reports by assistants trained from the bottom up, ${recursive}.`
        : `The same ${hours} of human time on both sides, and both ways work. Spent ${spent}, they leave ${plain} really done; spent on reports by trained assistants, ${recursive}.`;
    case 'rlhf':
      return `Here recursion is the worse choice. With the same ${hours} of human time plain RLHF leaves ${plain} really done, recursion ${recursive}. ${why(out, settings)}${burden(out, settings, task.height)}`;
    default:
      return Math.min(a, b) >= LOST
        ? `The same ${hours} of human time on both sides, and no difference to speak of: ${plain} and ${recursive} really done. Plain RLHF is the simpler of the two.`
        : `The same ${hours} of human time on both sides, and neither way works: plain RLHF leaves ${plain} really done, recursion ${recursive}.`;
  }
}

/** For which sizes of task recursion is the better choice. From regular tasks with the same hours and assumptions. */
export const bySize = (sizes: readonly Size[], b: number): string =>
  bySizeIn(sizes, `On regular tasks of ${b} parts a product, with these hours,`);

/** The same. @param scope how the sentence begins: for which tasks, with how many hours */
export function bySizeIn(sizes: readonly Size[], scope: string): string {
  const best = sizes.map((s) => winner(s.rlhf, s.rrm));
  const first = best.indexOf('rrm');
  const at = (i: number) => count(sizes[i]?.units ?? 0);
  const worse = best.flatMap((w, i) => (w === 'rlhf' ? [i] : []));
  if (first < 0) {
    return worse.length === 0
      ? `${scope} recursion gains nothing at any size shown.`
      : `${scope} recursion gains nothing at any size shown, and loses to plain RLHF at ${worse.map(at).join(', ')} pieces.`;
  }
  const last = best.lastIndexOf('rrm');
  const unbroken = best.slice(first, last + 1).every((w) => w === 'rrm');
  const range =
    first === last
      ? `at ${at(first)} pieces`
      : unbroken
        ? `from ${at(first)} to ${at(last)} pieces`
        : `at some sizes from ${at(first)} to ${at(last)} pieces`;
  const before =
    first === 0
      ? ''
      : `Up to ${at(first - 1)} ${sizes[first - 1]?.units === 1 ? 'piece' : 'pieces'} plain RLHF is ${best.slice(0, first).some((w) => w === 'rlhf') ? 'as good or better' : 'as good'}, and simpler.`;
  const anywhere = best.some((w, i) => w === 'rrm' && (sizes[i]?.rrm ?? 0) >= LOST);
  const lost = sizes.findIndex((s, i) => i >= first && s.rrm < LOST);
  const after = lost < 0 ? '' : ` From ${at(lost)} on recursion, too, gets less than ${percent(LOST)} really done.`;
  return anywhere
    ? `${scope} recursion does better ${range}. ${before}${after}`.trim()
    : `${scope} recursion does better ${range}, but nowhere there gets ${percent(LOST)} really done. ${before}`.trim();
}

function rlhfSentence(task: Task, settings: Settings, { rlhf }: Outcome, say: Say): string {
  const full = rlhf.cover === 1;
  const looked = full
    ? `The hours are enough to check ${task.units === 1 ? 'the one piece' : `all ${count(task.units)} pieces`} of both products in every comparison.`
    : settings.audit === 'fixed'
      ? `The hours cover ${percent(rlhf.cover)} of the checking, always on the same pieces, and the AI learns which.`
      : `The hours cover ${percent(rlhf.cover)} of the checking: ${about(rlhf.cover * task.units)} of ${count(task.units)} pieces, others in every comparison.`;
  // what comes out the same once it is said has stayed where it was
  const goes = (from: number, to: number): string => {
    if (say(from) === say(to)) return `stays at ${say(to)}`;
    return `${to > from ? 'rises' : 'falls'} from ${say(from)} to ${say(to)}`;
  };
  const looks = goes(rlhf.looksBefore, rlhf.looks);
  const truth = goes(START, rlhf.truth);
  const turn = truth.startsWith('falls') && looks.startsWith('rises') ? 'But what' : 'What';
  return `Plain RLHF first. ${looked} What looks done ${looks}. ${turn} is really done ${truth}.`;
}

function levelSentence(task: Task, settings: Settings, { rrm }: Outcome, at: number, say: Say): string {
  const s = rrm.levels[at] ?? 0;
  const level = task.levels[at];
  const top = at === task.height;
  const amount = level?.count ?? 1;
  if (at === 0) {
    if (top) return `There is nothing to split: the person checks the one piece, and ${say(s)} of it is really done.`;
    const share =
      rrm.cover === 1
        ? 'They are enough for all of it'
        : `They cover ${percent(rrm.cover)} of its checking and reading`;
    return `Now recursion, from the bottom, with the same hours. ${share}. A person alone trains the authors of the ${count(amount)} reports that need no help: ${percent(s)} of what they report is real.`;
  }
  const before = rrm.levels[at - 1] ?? 0;
  const sees = rrm.sees[at] ?? 0;
  const falls = s < before - 0.03;
  const drop = !falls
    ? ''
    : s >= LOST
      ? ' Some light is lost.'
      : before >= LOST || at === 1
        ? ' The light is failing: bluffs below hide bluffs above.'
        : ' Darker again.';
  const bad =
    at === settings.badFloor ? ` On this level a look reaches a piece only ${percent(settings.badC)} of the time.` : '';
  const dark =
    at === 1 && settings.hidden > 0 ? ` What no question asks about, ${percent(settings.hidden)}, stays dark.` : '';
  const reports = settings.k === 1 ? 'the reports from below' : `${settings.k} reports on every part`;
  if (top) {
    return `Last, the task itself. With ${reports} the person sees through to ${say(sees)}, and that trains the worker: ${say(s)} really done, ${say(rrm.looks)} by its looks.${bad}${dark}${drop}`;
  }
  return `One level up, the person judges with ${reports} and sees through to ${percent(sees)} of what is there. That trains the ${amount === 1 ? 'author of one more report' : `authors of ${count(amount)} more reports`}: ${percent(s)} of it is real.${bad}${dark}${drop}`;
}

/** The keyframes at one setting. The first is the result, which also stands in print. @param say how shares of the work are said */
export function story(
  task: Task,
  settings: Settings,
  out: Outcome,
  sizes: readonly Size[],
  say: Say = percent,
): Frame[] {
  const end = task.height;
  return [
    { key: 'result', sentence: verdict(task, settings, out, say), left: true, level: end },
    {
      key: 'before',
      sentence: `One task, ${some(task.units, 'piece')}, twice. On both sides an AI that has not been trained: half of what it delivers is real work (solid), half is bluff (hatched). And on both sides the same ${inHours(settings.hours)} of a person’s time.`,
      left: false,
      level: -1,
    },
    { key: 'rlhf', sentence: rlhfSentence(task, settings, out, say), left: true, level: -1 },
    ...task.levels.map(({ height }) => ({
      key: height === end ? 'top' : `level-${height}`,
      sentence: levelSentence(task, settings, out, height, say),
      left: true,
      level: height,
    })),
    { key: 'account', sentence: bySize(sizes, task.b), left: true, level: end },
  ];
}
