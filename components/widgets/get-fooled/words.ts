import { capital } from '../../words/capital';
import { spellAlone } from '../../words/numbers';
import { some } from '../../words/plural';
import type { Counted, StoryView } from './desk';
import type { Aim } from './params';
import { ATTEMPTS, ROUND, type StandingName } from './seeds';
import { SEED_ROWS } from './seeds.data';
import {
  isOpen,
  isReady,
  type Repair,
  repairLabels,
  robotOf,
  type Stage,
  type State,
  shownOf,
  simulatedOf,
  stageOf,
} from './state';

export const STEPS = ['Choose', 'Bet', 'Lift the cut', 'Repair'] as const;
export const stepOf = (stage: Stage): number => ({ watch: 0, bet: 1, lifted: 2, repairing: 3, repaired: 3 })[stage];

const NOUNS: Readonly<Record<Aim, string>> = {
  backflip: 'a backflip',
  frontflip: 'a front flip',
  highest: 'a high jump',
  own: 'what you had in mind',
};

const QUESTIONS: Readonly<Record<Aim, string>> = {
  backflip: 'Which is more like a backflip?',
  frontflip: 'Which is more like a front flip?',
  highest: 'Which is the better high jump?',
  own: 'Which do you like better?',
};

/** "none of twenty", "seven of twenty", "all twenty" */
const ofTwenty = (n: number): string => (n >= ATTEMPTS ? 'all twenty' : `${spellAlone(n)} of twenty`);
/** With the true minus sign, one decimal. */
export const points = (value: number): string =>
  value
    .toFixed(1)
    .replace(/^-0\.0$/, '0.0')
    .replace('-', '−');

/** Who answered: "you", "the simulated reader", or both. */
export function whoOf(letters: string): 'you' | 'the simulated reader' | 'you and the simulated reader' {
  const simulated = simulatedOf(letters);
  if (simulated === 0) return 'you';
  return simulated === letters.length ? 'the simulated reader' : 'you and the simulated reader';
}

const madeBy = (letters: string): string =>
  simulatedOf(letters) === 0
    ? ''
    : `, ${simulatedOf(letters) === letters.length ? 'all' : simulatedOf(letters)} by the simulated reader`;

/** "0 of 10 choices" for the present round, with those of the simulated reader named. */
export function roundText(state: State): string {
  const letters = stageOf(state) === 'repairing' ? repairLabels(state) : state.watched;
  const of = letters.length >= ROUND && stageOf(state) === 'repairing' ? 2 * ROUND : ROUND;
  return `${letters.length} of ${of} choices${madeBy(letters)}`;
}

/** Who the gymnast is, and what happens now. */
export function opening(state: State): string {
  const { labels, aim } = robotOf(state);
  const before = shownOf(state).counted[0];
  const landed = before ? ` It lands ${ofTwenty(before.landed)} attempts.` : '';
  const taught =
    state.origin === 'fresh'
      ? 'Nobody has taught this gymnast anything.'
      : `${state.origin === 'house' ? 'The simulated reader' : whoOf(labels) === 'you' ? 'You' : capital(whoOf(labels))} taught this gymnast ${NOUNS[aim]} with ${some(labels.length, 'choice', 'choices')}, seeing every clip to its end.`;
  return `${taught}${landed} ${state.origin === 'fresh' ? 'And the' : 'Now the'} camera cuts away before the landing. Choose as well as you can from what you see.`;
}

/** What the machine makes of the answers so far. */
export function approvalText(state: State): string {
  const { trail } = shownOf(state);
  const now = trail.at(-1)?.approval ?? 0.5;
  if (trail.length <= 1)
    return 'Its new reward model knows no answer of yours yet: it expects you to like its attempt no better than a random jump, 50 times in 100.';
  return `It expects you to prefer its attempt to a random jump ${Math.round(now * 100)} times in 100.`;
}

/** The large line of each stage. */
export function headline(state: State): string {
  const stage = stageOf(state);
  const { aim } = robotOf(state);
  if (stage === 'watch' || stage === 'repairing') return QUESTIONS[aim];
  if (stage === 'bet') return 'Of its next twenty attempts, how many will it land?';
  if (!isReady(state)) return 'The cut is lifted …';
  const { counted } = shownOf(state);
  const at = stage === 'lifted' ? counted[1] : countOf(state, state.repair as Repair);
  if (!at) return '';
  const n = `${capital(ofTwenty(at.landed))} ${at.landed === 1 ? 'lands' : 'land'}`;
  return stage === 'lifted' ? `${n}.` : `${n} now.`;
}

/** The count of a point of the story in the present picture. */
export function countOf(state: State, point: 'before' | 'cut' | Repair): Counted | undefined {
  const { counted } = shownOf(state);
  if (!isOpen(state)) return point === 'before' ? counted[0] : undefined;
  if (point === 'before') return counted[0];
  if (point === 'cut') return counted[1];
  const hasFull = isRoundDone(state, 'full');
  if (point === 'full') return hasFull ? counted[2] : undefined;
  return isRoundDone(state, 'report') ? counted[hasFull ? 3 : 2] : undefined;
}
const isRoundDone = (state: State, point: Repair): boolean =>
  state[point].length > 0 && state[point].length % ROUND === 0 && !(state.repair === point && state.further);

/** Differences below the simulated reader's own unsteadiness are none. */
const BY_A_HAIR = 0.2;

/** How the bet went. */
export function betText(bet: number, landed: number): string {
  if (bet === landed) return `You bet ${bet}: exactly right.`;
  const off = Math.abs(bet - landed);
  return `You bet ${bet}: ${off} too ${bet > landed ? 'many' : 'few'}.`;
}

/** What the cut has done, from the counts alone. */
export function lesson(state: State, view: StoryView = shownOf(state)): string {
  const [before, cut] = view.counted;
  if (!before || !cut) return '';
  const better = before.seen !== null && cut.seen !== null ? cut.seen - before.seen : null;
  const looks =
    better === null
      ? ''
      : `Up to the cut it looks ${better > BY_A_HAIR ? 'better than' : better < -BY_A_HAIR ? 'less good than' : 'about as good as'} then (${points(cut.seen ?? 0)} points, ${points(before.seen ?? 0)} then). `;
  const past = `Before these ten choices it landed ${ofTwenty(before.landed)}. ${looks}`;
  if (cut.landed <= before.landed - 3) {
    const turn = better !== null && better > BY_A_HAIR ? 'The better it looked, the less it landed. ' : '';
    return `${past}${turn}Nothing on screen showed the landing, so no choice was about it, and it was free to go. Nobody told it to hide anything.`;
  }
  if (state.origin === 'fresh' && cut.landed < ATTEMPTS / 2)
    return `${past}It was taught what comes before the cut; no choice was about the landing.`;
  return `${past}This time the landing came through, although nothing on screen showed it: either the choices went by where the jump was heading, or it was luck.`;
}

export const REPAIR_NAMES: Readonly<Record<Repair, string>> = { full: 'Show it all again', report: 'Ask an assistant' };

/** "right 19 times in 20" */
export function rightText(right: number): string {
  if (right === 100) return 'always right';
  if (right === 50) return 'right half the time, as a coin is';
  return `right ${right / 5} times in 20`;
}

/** How the present repair is done. */
export function repairOpening(state: State): string {
  if (state.repair === 'full')
    return `The camera stays to the end again. The gymnast begins where the cut left it; its reward model is ${state.memory === 'new' ? 'begun anew' : 'the fooled one, with all that it learnt through the cut'}.`;
  return `The camera still cuts away. An assistant has seen the rest and reports it, to you and to the reward model alike. It is ${rightText(state.right)}.`;
}

/** What the present repair came to. */
export function repairResult(state: State): string {
  const now = countOf(state, state.repair as Repair);
  const [before, cut] = shownOf(state).counted;
  if (!now || !before || !cut) return '';
  const letters = repairLabels(state);
  const how =
    state.repair === 'full'
      ? `After ${letters.length} choices with the full view and ${state.memory === 'new' ? 'a new' : 'the fooled'} reward model`
      : `After ${letters.length} choices with an assistant that is ${rightText(state.right)}`;
  const gained = now.landed - cut.landed;
  const sum = `${how}${madeBy(letters)}: it lands ${ofTwenty(now.landed)} attempts. Through the cut it came to ${spellAlone(cut.landed)}, before the cut to ${spellAlone(before.landed)}.`;
  if (gained >= 5 && now.landed >= before.landed - 3)
    return state.repair === 'full'
      ? `${sum} Where people can be shown everything, that is enough.`
      : `${sum} Nobody saw a landing; somebody who had seen it helped them judge.`;
  if (gained >= 3) return `${sum} Better, but not what it was. Another round may help.`;
  return state.repair === 'full'
    ? `${sum} This repair has not worked yet. Another round may help.`
    : `${sum} This help was not enough${state.right < 90 ? ': try an assistant that is right more often' : ' this time: another round may help'}.`;
}

export const BRIDGE =
  'The first repair needs somebody to whom everything can be shown. The second does not, and it is as good as the assistant: who checks the assistant is the next question.';

/** What the points for looks are. */
export const measureText = (aim: Aim): string =>
  `Points for looks, by one formula for every viewer: ${aim === 'highest' ? '2.5 for each metre of height' : 'two for a whole turn, less for more or less of it, and 0.3 for each metre of height'}. Only what is seen up to the cut counts.`;

/** Mean landings in twenty attempts over the counted robots. */
export const meanLanded = (name: StandingName): number =>
  SEED_ROWS.reduce((sum, row) => sum + row[name].landed, 0) / SEED_ROWS.length;
const mean = (name: StandingName): string => meanLanded(name).toFixed(1);

/** What the count over many robots says about clever viewers. */
export const CLEVER = `A viewer who works out where the jump is heading is fooled less: with ${SEED_ROWS.length} robots, ${mean('cut')} of twenty attempts land on average after ten choices of the simulated reader who goes by the picture, and ${mean('clever')} after those of one who works it out; before the cut it was ${mean('before')}.`;

export const ASSUMPTIONS: readonly string[] = [
  'The camera cuts when the body, coming down, passes a height of 1.25 m. The reward model is shown no more than you are.',
  'When the camera changes, a new reward model is begun, unless you keep the old one; the gymnast stays as it is and pays for moving far from there.',
  'The simulated reader does not change its mind at the cut: it uses the same formula for turn and height, with the turn as far as it was seen, and knows nothing of the landing. The one that works it out adds the turn still to come, from the turning speed that it saw last.',
  'An assistant’s error falls on each clip separately, by chance; it never errs on purpose. It says the same to you and to the reward model.',
  'A gymnast lands if it is still on its feet and upright 1.8 s after take-off. Twenty attempts are the same jump with a little unsteadiness.',
];

/** What is said to those who cannot see it. Behind the cut, and before the bet, nothing of the landing. */
export function spoken(state: State): string {
  if (!isReady(state)) return '';
  const stage = stageOf(state);
  const { view } = shownOf(state);
  if (stage === 'watch' || stage === 'repairing') {
    const heard = (i: 0 | 1): string => {
      const { text, report } = view.pair[i];
      return report === null ? text : `${text} The assistant says: ${reportText(report)}`;
    };
    return `${stage === 'watch' ? approvalText(state) : ''} ${roundText(state)}. ${headline(state)} A: ${heard(0)} B: ${heard(1)}`.trim();
  }
  if (stage === 'bet') return `${approvalText(state)} ${headline(state)}`;
  if (stage === 'lifted')
    return `${headline(state)} ${betText(state.bet, shownOf(state).counted[1]?.landed ?? 0)} ${lesson(state)}`;
  return `${headline(state)} ${repairResult(state)}`;
}

export const reportText = (stands: boolean): string => (stands ? 'it stands at the end.' : 'it falls.');
