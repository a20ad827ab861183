/** The sentences of the acts. Pure. */
import { longestOf } from '../../words/longest';
import { lockedWords, WAYS } from './locked';
import { derive, sentence, type TwoGapsState, verdict } from './model';
import { EFFORTS, SYSTEM_KEYS, SYSTEMS } from './scenarios';

/** The rungs of the ladder in a sentence. */
const AFTER = [
  'asked plainly',
  'with a better prompt',
  'with a few examples',
  'after fine-tuning',
  'with next year’s technique',
];

/** The acts leave the question of what was taught to the bench. */
const untaught = (state: TwoGapsState): TwoGapsState => ({ ...state, taught: false });
const after = ({ effort }: TwoGapsState): string => AFTER[effort] ?? '';

/** The first act: misses that could have been none. */
export function lookSays(state: TwoGapsState): string {
  const { now, alignmentGap, capabilityGap } = derive(untaught(state));
  if (state.effort === 0) {
    return `Asked a hundred tax questions plainly, a system answers ${now.observed}. From this alone nobody can say whether the other ${capabilityGap} are beyond it.`;
  }
  return `Asked a hundred tax questions plainly, a system answers ${now.observed}; ${after(state)}, ${now.best}. So it could have answered ${alignmentGap} that it missed. About the other ${capabilityGap} nobody knows.`;
}

/** The second act: one score, three systems. */
export function guessSays(state: TwoGapsState): string {
  const { now } = derive(untaught(state));
  const { name } = SYSTEMS[state.system];
  const start = `Asked plainly, all three answer ${now.observed}.`;
  return state.effort === 0
    ? `${start} What could ${name} do?`
    : `${start} ${name}, ${after(state)}: ${now.best}. What could it do?`;
}

/** The third act: a skill that is known to be there. */
export const realSays = (state: TwoGapsState): string =>
  `These models know more than they show: a password opens a skill that training locked. Without it: ${lockedWords(state.way).charAt(0).toLowerCase()}${lockedWords(state.way).slice(1)}`;

/** The sentence of the open act, and after a guess what it was worth. */
export function says(state: TwoGapsState & { act: string }): string {
  if (state.act === 'look') return lookSays(state);
  if (state.act === 'real') return realSays(state);
  const text = state.act === 'guess' ? guessSays(state) : sentence(state);
  const said = verdict(state);
  return said ? `${text} ${said}` : text;
}

/** Any state will do: only the settings named are read. */
const all = (start: TwoGapsState, say: (state: TwoGapsState) => string): string =>
  longestOf(EFFORTS.flatMap((_, effort) => SYSTEM_KEYS.map((system) => say({ ...start, effort, system }))));
export const longestLook = (state: TwoGapsState): string => all(state, lookSays);
export const longestGuess = (state: TwoGapsState): string => all(state, guessSays);
export const longestReal = (state: TwoGapsState): string =>
  longestOf(WAYS.map(({ id }) => realSays({ ...state, way: id })));
