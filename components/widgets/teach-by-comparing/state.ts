import { clampTo } from '../../figure/params';
import {
  type AnswerAction,
  type Answering,
  eventsOf,
  isSimulated,
  letterOf,
  MOST_LABELS,
  packFinal,
} from '../../gym/link';
import { keyOf, type SessionRequest, type SessionView } from '../../gym/protocol';
import type { Outcome } from '../../models/gymnast/gymnast';
import { FULL_VIEW, type Label, succeeds, USUAL_READER } from '../../models/preferences/preference-learning';
import { DEFAULT_VIEW } from './defaults';
import { type Aim, schema } from './params';

/** How often the current attempt is repeated. */
export const RERUNS = 6;
/** How many choices the simulated reader makes at one press of "ten choices". */
export const MANY = 10;

export interface State extends Record<string, unknown>, Answering<SessionView> {
  seed: number;
  aim: Aim;
  /** one letter for each answer: see gym/link */
  labels: string;
  /** the taught jump as a link brought it, until it is computed again; '' if there is none */
  final: string;
}

export type Action =
  | AnswerAction
  | { type: 'aim'; aim: Aim }
  | { type: 'another' }
  | { type: 'computed'; view: SessionView };

/** What to ask of the session for a state. */
export function requestOf({ seed, aim, labels }: State): SessionRequest {
  return {
    record: { version: 1, seed, camera: FULL_VIEW, events: eventsOf(labels) },
    reruns: RERUNS,
    // nobody but the reader knows what the reader's own aim is
    readers: aim === 'own' ? [] : [{ goal: aim, ...USUAL_READER }],
  };
}

/** Whether the picture belongs to the labels: only then can be chosen. */
export const isReady = (state: State): boolean => state.view !== null && state.view.key === keyOf(requestOf(state));

/** The present picture, or the one before while the next is on its way. */
export const shownOf = (state: State): SessionView => state.view ?? DEFAULT_VIEW;

/** Choices made by the simulated reader. */
export const simulatedOf = (labels: string): number => [...labels].filter(isSimulated).length;

/** Answers that taught something: everything but "can't tell". */
export const comparisonsOf = (labels: string): number => [...labels].filter((l) => l.toUpperCase() !== 'U').length;

/** Whether a jump is what is being taught; for an aim of the reader's own, whether it stands. */
export const isGood = (aim: Aim, outcome: Outcome): boolean => (aim === 'own' ? outcome.stick : succeeds(aim, outcome));

/** How many of the repeats are good. */
export const goodReruns = (aim: Aim, view: SessionView): number =>
  view.reruns.filter(({ outcome }) => outcome && isGood(aim, outcome)).length;

/** Whether it has been learnt: the attempt is good and most of its repeats are. Never said of an aim that only the reader knows. */
export function isTaught(state: State): boolean {
  if (state.aim === 'own' || state.labels === '' || !isReady(state)) return false;
  const view = shownOf(state);
  return view.best.outcome !== null && isGood(state.aim, view.best.outcome) && goodReruns(state.aim, view) >= 4;
}

/** A new lesson: nothing chosen, nothing on its way. */
const anew = (state: State, change: Partial<State>): State => ({
  ...state,
  labels: '',
  final: '',
  auto: 0,
  last: null,
  ...change,
});

function answered(state: State, label: Label, simulated: boolean): State {
  return { ...state, labels: state.labels + letterOf(label, simulated), final: '', last: label };
}

/** The reducer. A choice counts only for a pair that is on show. */
export function step(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      if (!isReady(state) || state.labels.length >= MOST_LABELS) return state;
      return { ...answered(state, action.label, false), auto: 0 };
    case 'simulate': {
      const advice = state.view?.advice[0];
      if (state.aim === 'own' || state.labels.length >= MOST_LABELS) return state;
      // asked for while the next pair is on its way: begins when it is there
      if (!isReady(state) || !advice) return { ...state, auto: action.count };
      return { ...answered(state, advice, true), auto: action.count - 1 };
    }
    case 'stop':
      return { ...state, auto: 0 };
    case 'undo':
      return state.labels === ''
        ? state
        : { ...state, labels: state.labels.slice(0, -1), final: '', auto: 0, last: null };
    case 'aim':
      return action.aim === state.aim ? state : anew(state, { aim: action.aim });
    case 'another':
      return anew(state, { seed: clampTo(schema.seed, (state.seed % schema.seed.max) + 1) });
    case 'computed': {
      if (action.view.key !== keyOf(requestOf(state))) return state;
      const final = state.labels === '' ? '' : packFinal(action.view.best.z);
      return { ...state, view: action.view, final, last: null };
    }
  }
}
