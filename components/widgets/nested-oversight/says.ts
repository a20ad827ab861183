/** The sentences of the acts: tries out of a hundred, and no points. */
import type { OversightGame } from '../../models/oversight/nested-oversight';
import { longestOf } from '../../words/longest';
import { count, spell } from '../../words/numbers';
import { derive, type NestedOversightState, nameOf, sentence } from './model';
import { stepsText } from './words';

/** Tries that are drawn and spoken of. */
export const TRIES = 100;

/** "about 5": tries out of a hundred. @param share [0, 1] */
export function tries(share: number): string {
  const n = Math.round(TRIES * share);
  if (n === 0) return 'hardly any';
  return n === TRIES ? 'nearly all' : `about ${n}`;
}

/**
 * How much stronger a model is, as a reader can weigh it: how often people prefer its answer in a direct match, which is what the
 * points stand for. @param gap points of Elo, from 0
 */
export function stronger(gap: number): string {
  const won = 1 / (1 + 10 ** (-gap / 400));
  const of = won > 0.99 ? 1000 : 100;
  return gap === 0 ? 'no gap' : `wins ${Math.round(of * won)} of ${count(of)}`;
}

/** "both", "all three" */
const all = (n: number): string => (n === 2 ? 'both' : `all ${spell(n)}`);

/** The first act: what a ladder is, and that its rungs must all hold. */
export function lookSays(state: NestedOversightState): string {
  const { now, leap } = derive(state);
  const holds = tries(now.success);
  const equal = state.gap === 0;
  if (now.steps === 1) {
    return `One leap: a model watches one ${equal ? 'just as strong' : 'far stronger'}. Of a hundred tries it holds in ${holds}.`;
  }
  return `Each model watches the next, ${equal ? 'just as strong' : 'a little stronger'}. Of a hundred tries, ${all(now.steps)} watchers hold in ${holds}. In one leap: ${tries(leap)}.`;
}

/** What the games teach, without the slopes that say so on the bench. */
const LESSONS: Readonly<Record<OversightGame['id'], string>> = {
  mafia: 'Stronger models gain more at watching than at slipping past.',
  debate: 'The stronger model was hardly better at misleading.',
  backdoor: 'Stronger models gain more at hiding than at finding.',
  wargames: 'Watchers gain, but from behind: an equal gets past two times in three.',
};

/** The second act: one game, how it comes out, what would be best, and why. */
export function trySays(state: NestedOversightState): string {
  const { now, best } = derive(state);
  const who = now.steps === 1 ? 'the watcher holds' : `${all(now.steps)} watchers hold`;
  const better =
    best.steps === now.steps
      ? 'Nothing does better.'
      : `Best would be ${stepsText(best.steps)}: ${tries(best.success)}.`;
  return `${nameOf(state.game)}: in ${tries(now.success)} of a hundred tries ${who}. ${better} ${LESSONS[state.game]}`;
}

/** The sentence of the open act. */
export function says(state: NestedOversightState & { act: string }): string {
  if (state.act === 'look') return lookSays(state);
  return state.act === 'try' ? trySays(state) : sentence(state);
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_LOOK =
  'Each model watches the next, a little stronger. Of a hundred tries, all eleven watchers hold in hardly any. In one leap: hardly any.';
export const LONGEST_TRY = `Wargames: in hardly any of a hundred tries all eleven watchers hold. Best would be three steps: hardly any. ${longestOf(Object.values(LESSONS))}`;
