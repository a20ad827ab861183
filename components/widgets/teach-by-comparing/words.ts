import { MOST_LABELS } from '../../gym/link';
import type { SessionView } from '../../gym/protocol';
import type { Outcome } from '../../models/gymnast/gymnast';
import { SESSION } from '../../models/preferences/preference-learning';
import { percent, spell, spellAlone } from '../../words/numbers';
import { some } from '../../words/plural';
import type { Aim } from './params';
import { comparisonsOf, goodReruns, isReady, isTaught, RERUNS, type State, shownOf, simulatedOf } from './state';

export const AIM_NAMES: Readonly<Record<Aim, string>> = {
  backflip: 'A backflip',
  frontflip: 'A front flip',
  highest: 'A high jump',
  own: 'Something of my own',
};

const NOUNS: Readonly<Record<Aim, string>> = {
  backflip: 'a backflip',
  frontflip: 'a front flip',
  highest: 'a high jump',
  own: 'what you want',
};

export const QUESTIONS: Readonly<Record<Aim, string>> = {
  backflip: 'Which is more like a backflip?',
  frontflip: 'Which is more like a front flip?',
  highest: 'Which is the better high jump?',
  own: 'Which do you like better?',
};

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const bare = (sentence: string): string => small(sentence).replace(/\.$/, '');

/** "12 choices", with those of the simulated reader named. */
export function choicesText(labels: string): string {
  const simulated = simulatedOf(labels);
  const all = some(labels.length, 'choice');
  if (simulated === 0) return all;
  if (simulated === labels.length) return `${all}, ${labels.length === 1 ? '' : 'all '}by the simulated reader`;
  return `${all}, ${simulated} of them by the simulated reader`;
}

/** What the answers are worth: a choice between two says one bit at most, "can't tell" none. */
export const bitsText = (labels: string): string => `about ${some(comparisonsOf(labels), 'bit')}`;

/** What good repeats do, in the plural: for an aim of one's own only what everybody can see. */
const GOOD: Readonly<Record<Aim, readonly [string, string]>> = {
  backflip: ['turns once backward and stands', 'turn once backward and stand'],
  frontflip: ['turns once forward and stands', 'turn once forward and stand'],
  highest: ['rises by more than 85 cm and stands', 'rise by more than 85 cm and stand'],
  own: ['stands at the end', 'stand at the end'],
};

/** How the repeats came out: "Of six repeats, four turn once backward and stand." */
export function repeatsText(aim: Aim, view: SessionView): string {
  const good = goodReruns(aim, view);
  return `Of ${spell(RERUNS)} repeats, ${good === RERUNS ? `all ${spell(good)}` : spellAlone(good)} ${GOOD[aim][good === 1 ? 0 : 1]}.`;
}

/** Where the lesson stands. */
export function statusText(state: State): string {
  const view = shownOf(state);
  if (state.labels === '')
    return `It has jumped ${SESSION.untrained} times at random. You give it no rule and no score: you only choose.`;
  if (!isReady(state)) return `Learning from ${choicesText(state.labels)} …`;
  const approval =
    state.aim === 'own' ? ` It expects you to prefer this to ${percent(view.approval)} of its first jumps.` : '';
  return `After ${choicesText(state.labels)}: ${bare(view.best.text)}.${approval}`;
}

/** The line for the moment that all this is about. */
export function praise(state: State): string {
  if (!isTaught(state)) return '';
  const simulated = simulatedOf(state.labels);
  if (simulated === 0) return 'You wrote no score, and it learnt your eye.';
  return simulated === state.labels.length
    ? 'Nobody wrote a score, and it learnt the simulated reader’s eye.'
    : 'Nobody wrote a score: it learnt from your eye and the simulated reader’s.';
}

/** What a repeat came to: two short lines. */
export function repeatWords(aim: Aim, outcome: Outcome): [string, string] {
  const stands = outcome.stick ? '✓ stands' : '✗ falls';
  if (aim === 'highest') return [stands, `+${Math.round(100 * outcome.apex)} cm`];
  const turns = Math.abs(outcome.turn);
  const way = turns < 0.125 ? '' : outcome.turn > 0 ? ' back' : ' forward';
  return [stands, `${turns.toFixed(1)}${turns < 0.125 ? ' turns' : way}`];
}

/** The one line above all the others. */
export function headline(state: State): string {
  if (state.labels === '')
    return `It doesn’t know what ${state.aim === 'own' ? 'you want' : `${NOUNS[state.aim]} is`}.`;
  return praise(state) || 'It is working out what you mean.';
}

/** What is said to those who cannot see it, after each answer. */
export function spoken(state: State): string {
  if (!isReady(state)) return '';
  const view = shownOf(state);
  const end = state.labels.length >= MOST_LABELS ? ' This lesson is full.' : '';
  return `${praise(state)} ${statusText(state)} ${repeatsText(state.aim, view)} ${QUESTIONS[state.aim]} A: ${view.pair[0].text} B: ${view.pair[1].text}${end}`.trim();
}

export const LINES = {
  ask: 'What are the lines under the clips?',
  answer:
    'What it believes of each moment; above the middle is good. Dashed gold is the mean of its opinions, the thin lines are five of them: where they part, it is unsure. Before your first choice they are guesses. The next two clips are ones that its opinions disagree about.',
} as const;

export const KEPT =
  'The address of this page holds every choice, so a link to it is a link to your gymnast: whoever opens it sees it learn the same again.';

/** What the figure rests on. */
export const ASSUMPTIONS: readonly string[] = [
  `The gymnast is a planar figure of 60 kg. Its flight obeys mechanics: spin is paid for at take-off, tucking speeds it up, and what touches the floor first decides how it ends. What it can do is set by eight numbers, drawn at random at first.`,
  'The reward model sees sixteen moments of a clip as a few numbers (height, turns, feet on the floor …), never the eight numbers, nor whether it “succeeded”. It learns from comparisons alone, and allows for one answer in ten being the toss of a coin.',
  'After each answer the body searches for a jump that the reward model likes, and pays for moving far from its first jumps. The next pair is one that the model’s opinions disagree about.',
  'Success (turned between three quarters and one and a quarter times, still on its feet) is counted by the page for you. The learner is never told.',
  'The simulated reader scores a clip by turn, landing and a little height, is unsteady on close calls, and tosses a coin for one answer in twenty.',
];
