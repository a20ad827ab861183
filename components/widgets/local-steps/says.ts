/** What each act shows of a state, and its sentence. */
import { capital } from '../../words/capital';
import { spell } from '../../words/numbers';
import { CLAIM, GAP, HIDDEN } from './account';
import { derive, LONGEST, type State } from './model';
import { CLAIMS, ones, STEPS } from './proof';
import { inside, mineIs, ownSentence } from './words';

/** An act has a side of its own; on the bench the reader chooses it. */
export const seenIn = <S extends State>(state: S, act: string): S =>
  act === 'bench' ? state : { ...state, side: act === 'find' ? 'find' : 'break' };

const START = `${capital(spell(CLAIMS))} claims, all accepted. Each box accepts just when both below did. Make one claim false: press a square.`;

/** The first act: what one false claim does. */
export function leafSays({ own }: State): string {
  // What was set on the bench, a rejection, a bent step or what no question asks, is told in the bench’s words.
  if (own.rejected !== 0 || own.bent !== 0 || own.gap) return ownSentence(own);
  const wrong = ones(own.wrong);
  if (wrong === 0) return START;
  const which = wrong === 1 ? `: ${inside(CLAIM[Math.log2(own.wrong)]?.label ?? '')}` : '';
  return `${capital(spell(wrong))} ${wrong === 1 ? 'claim is' : 'claims are'} false${which}. Every verdict is still “accepted”, every step is still valid, and the whole is wrong.`;
}

/** The second act: what looking has shown, and once the reader has spoken, what there was. */
export function findSays(state: State): string {
  const hidden = HIDDEN[state.account];
  if (state.said === 'none' || !hidden) return derive(seenIn(state, 'find')).sentence;
  const mine = mineIs(hidden, state.said);
  if (hidden.claim !== null) {
    return `${mine} wrong, because of one leaf: ${inside(CLAIM[hidden.claim]?.label ?? '')}. Every step was valid: re-checking all ${spell(STEPS)} shows nothing.`;
  }
  return hidden.gap
    ? `${mine} wrong: nobody asked ${inside(GAP.label)}. Every claim was judged rightly, every step was valid, and no look would have shown it.`
    : `${mine} right. From where you stood it was the same picture as an account that is wrong.`;
}

/** The sentence of the open act. */
export function says(state: State & { act: string }): string {
  if (state.act === 'leaf') return leafSays(state);
  return state.act === 'find' ? findSays(state) : derive(state).sentence;
}

/** As long as the sentences get: those of the first act, and the bench’s where what was set there is told. */
export const LONGEST_LEAF = LONGEST.break;
export const LONGEST_FIND =
  'Fourteen steps re-checked, all valid; eight claims held against the text, and one differs: where the correction went. No looks left. Is the whole right?';
