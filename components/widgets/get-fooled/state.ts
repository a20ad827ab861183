import { clampTo, decodeParams } from '../../figure/params';
import {
  type AnswerAction,
  type Answering,
  isSimulated,
  LABELS_PATTERN,
  labelOf,
  letterOf,
  MOST_LABELS,
} from '../../gym/link';
import {
  type Camera,
  FULL_VIEW,
  type Label,
  type Reader,
  type SessionEvent,
  type SessionRecord,
  USUAL_READER,
} from '../../models/preferences/preference-learning';
import { DEFAULT_VIEW, HOUSE } from './defaults';
import type { StoryRequest, StoryView } from './desk';
import { keyOf } from './desk';
import { type Aim, MOST_REPAIR, type Origin, schema } from './params';
import type { Robot } from './robot';
import { ATTEMPTS, ROUND } from './seeds';

export type Repair = 'full' | 'report';
export type Stage = 'watch' | 'bet' | 'lifted' | 'repairing' | 'repaired';

export interface State extends Record<string, unknown>, Answering<StoryView> {
  origin: Origin;
  /** of the reader's own robot, or of the untaught one; the house robot has its own */
  seed: number;
  aim: Aim;
  /** the choices that taught the reader's own robot */
  labels: string;
  viewer: 'naive' | 'extrapolating';
  /** choices through the cut, at most ROUND */
  watched: string;
  /** −1: no bet */
  bet: number;
  repair: 'none' | Repair;
  memory: 'new' | 'kept';
  full: string;
  /** how often the assistant is right, in per cent */
  right: number;
  report: string;
  /** a second round of the present repair was asked for */
  further: boolean;
  /** where the slider of the bet stands */
  draft: number;
}

export type Action =
  | AnswerAction
  | { type: 'viewer'; viewer: State['viewer'] }
  | { type: 'draft'; bet: number }
  | { type: 'bet' }
  | { type: 'repair'; repair: Repair }
  | { type: 'leave' }
  | { type: 'further' }
  | { type: 'memory'; memory: State['memory'] }
  | { type: 'right'; right: number }
  | { type: 'again' }
  | { type: 'fresh' }
  | { type: 'bring'; robot: Robot }
  | { type: 'computed'; view: StoryView };

export const robotOf = ({ origin, seed, aim, labels }: State): Robot =>
  origin === 'house' ? HOUSE : { seed, aim, labels: origin === 'fresh' ? '' : labels };

const isRepair = (repair: State['repair']): repair is Repair => repair !== 'none';

/** The answers of the repair that is on show. */
export const repairLabels = (state: State): string => (isRepair(state.repair) ? state[state.repair] : '');

/** Where the story stands: it follows from what was answered. */
export function stageOf(state: State): Stage {
  if (state.watched.length < ROUND) return 'watch';
  if (state.bet < 0) return 'bet';
  if (!isRepair(state.repair)) return 'lifted';
  const done = repairLabels(state).length;
  return done > 0 && done % ROUND === 0 && !state.further ? 'repaired' : 'repairing';
}

/** The answers of the round that is on show. */
export const lettersOf = (state: State): string =>
  ['repairing', 'repaired'].includes(stageOf(state)) ? repairLabels(state) : state.watched;

/** The robot on show, once its round is through. */
export const pointOf = (state: State): 'cut' | Repair =>
  stageOf(state) === 'repaired' && isRepair(state.repair) ? state.repair : 'cut';

/** Whether the truth may be told. */
export const isOpen = (state: State): boolean => state.watched.length >= ROUND && state.bet >= 0;
export const isChoosing = (state: State): boolean => ['watch', 'repairing'].includes(stageOf(state));

const answers = (letters: string): SessionEvent[] => [...letters].map((letter) => ({ label: labelOf(letter) }));
const CUT: Camera = { cropped: true };

/** Where a robot stands at each point of the story: what led to it. */
function recordOf(state: State, point: 'before' | 'cut' | Repair): SessionRecord {
  const { seed, labels } = robotOf(state);
  const events = answers(labels);
  if (point !== 'before') events.push({ camera: CUT, forget: true }, ...answers(state.watched));
  if (point === 'full') events.push({ camera: FULL_VIEW, forget: state.memory === 'new' }, ...answers(state.full));
  if (point === 'report')
    events.push({ camera: { cropped: true, assistant: state.right / 100 }, forget: true }, ...answers(state.report));
  return { version: 1, seed, camera: FULL_VIEW, events };
}

/** The robots whose twenty attempts may be counted now, in the order of the story. */
function countedPoints(state: State): ('before' | 'cut' | Repair)[] {
  if (!isOpen(state)) return ['before'];
  const whole = (point: Repair): boolean =>
    state[point].length > 0 && state[point].length % ROUND === 0 && !(state.repair === point && state.further);
  return ['before', 'cut', ...(['full', 'report'] as const).filter(whole)];
}

/** What to ask of the session for a state. */
export function requestOf(state: State): StoryRequest {
  const stage = stageOf(state);
  const { aim } = robotOf(state);
  const repairing = isRepair(state.repair) && isOpen(state) ? state.repair : null;
  const cut = robotOf(state).labels.length + 1;
  return {
    record: recordOf(state, repairing ?? 'cut'),
    aim,
    // while clips are compared, the camera of the repair shows what it shows
    open: isOpen(state) && stage !== 'repairing',
    readers:
      aim === 'own'
        ? []
        : [
            {
              goal: aim,
              ...USUAL_READER,
              ...(state.viewer === 'extrapolating' && { extrapolates: true }),
            } satisfies Reader,
          ],
    from: repairing ? cut + state.watched.length + 1 : cut,
    count: countedPoints(state).map((point) => recordOf(state, point)),
    films: stage === 'lifted' || stage === 'repaired',
  };
}

export const isReady = (state: State): boolean => state.view !== null && state.view.key === keyOf(requestOf(state));
/** The present picture, or the one before while the next is on its way. */
export const shownOf = (state: State): StoryView => state.view ?? DEFAULT_VIEW;
export const simulatedOf = (labels: string): number => [...labels].filter(isSimulated).length;

/** The story from its beginning, with what remains of the settings. */
const anew = (state: State, change: Partial<State>): State => ({
  ...state,
  watched: '',
  bet: -1,
  draft: ATTEMPTS / 2,
  repair: 'none',
  full: '',
  report: '',
  further: false,
  auto: 0,
  last: null,
  ...change,
});

const place = (state: State): 'watched' | Repair => (isRepair(state.repair) ? state.repair : 'watched');

function answered(state: State, label: Label, simulated: boolean): State {
  const at = place(state);
  const letters = state[at] + letterOf(label, simulated);
  const done = at !== 'watched' && letters.length % ROUND === 0;
  return { ...state, [at]: letters, last: label, further: state.further && !done };
}

/** The reducer. A choice counts only for a pair that is on show. */
export function step(state: State, action: Action): State {
  const stage = stageOf(state);
  switch (action.type) {
    case 'choose':
      if (!isChoosing(state) || !isReady(state)) return state;
      return { ...answered(state, action.label, false), auto: 0 };
    case 'simulate': {
      if (!isChoosing(state) || robotOf(state).aim === 'own') return { ...state, auto: 0 };
      const advice = state.view?.view.advice[0];
      // asked for while the next pair is on its way: begins when it is there
      if (!isReady(state) || !advice) return { ...state, auto: action.count };
      const next = answered(state, advice, true);
      return { ...next, auto: isChoosing(next) ? action.count - 1 : 0 };
    }
    case 'stop':
      return { ...state, auto: 0 };
    case 'undo': {
      const at = place(state);
      // what was seen with the cut lifted is not judged again
      if ((stage !== 'watch' && stage !== 'bet' && stage !== 'repairing') || state[at] === '') return state;
      const letters = state[at].slice(0, -1);
      const back = state.further && letters.length % ROUND > 0;
      return { ...state, [at]: letters, further: back, auto: 0, last: null };
    }
    case 'viewer':
      return { ...state, viewer: action.viewer, auto: 0 };
    case 'draft':
      return stage === 'bet' ? { ...state, draft: Math.max(0, Math.min(ATTEMPTS, Math.round(action.bet))) } : state;
    case 'bet':
      return stage === 'bet' ? { ...state, bet: state.draft, auto: 0, last: null } : state;
    case 'repair':
      return isOpen(state) ? { ...state, repair: action.repair, further: false, auto: 0, last: null } : state;
    case 'leave':
      return { ...state, repair: 'none', further: false, auto: 0, last: null };
    case 'further':
      if (stage !== 'repaired' || repairLabels(state).length >= MOST_REPAIR) return state;
      return { ...state, further: true };
    case 'memory':
      if (action.memory === state.memory) return state;
      return { ...state, memory: action.memory, full: '', further: false, auto: 0, last: null };
    case 'right': {
      const right = clampTo(schema.right, action.right);
      return right === state.right ? state : { ...state, right, report: '', further: false, auto: 0, last: null };
    }
    case 'again':
      return anew(state, {});
    case 'fresh':
      return anew(state, {
        origin: 'fresh',
        labels: '',
        aim: robotOf(state).aim,
        seed: clampTo(schema.seed, state.origin === 'fresh' ? (state.seed % schema.seed.max) + 1 : robotOf(state).seed),
      });
    case 'bring':
      return anew(state, { origin: action.robot.labels === '' ? 'fresh' : 'own', ...action.robot });
    case 'computed':
      return action.view.key === keyOf(requestOf(state)) ? { ...state, view: action.view, last: null } : state;
  }
}

const LESSON = /v\d+\.[\w~.-]+/g;

/**
 * Finds a taught gymnast in a pasted text: the address of a lesson, or its value alone ("v1.s12.cABBA").
 * @returns null if there is none, or none that was taught anything
 */
export function robotIn(text: string): Robot | null {
  for (const found of text.slice(0, 4000).match(LESSON) ?? []) {
    const { values, problems } = decodeParams(found.replace(/[.]+$/, ''), { 1: schema });
    const { seed = schema.seed.default, aim = 'backflip', labels = '' } = values;
    if (problems.length > 0 || typeof labels !== 'string' || labels.length > MOST_LABELS) continue;
    if (labels !== '' && LABELS_PATTERN.test(labels)) return { seed: Number(seed), aim: aim as Aim, labels };
  }
  return null;
}
