import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import type { TaskTree } from '../../models/recursion/task-tree';
import { longestOf } from '../../words/longest';
import { type Account, account, type Settings, WANTS, workOf } from './labour';
import { ACTS, paramsFor, REPORT_PARAMS } from './params';
import { ALL_WISHES, MOST_LEAN, TOLD, type Told, toggled, WISHES, weigh } from './reports';
import { minutes, number, resting, sentence, shareWords, staying } from './words';

export interface Props {
  id: string;
  /** the task whose judging is divided up: content/tasks/book-summary */
  tree: TaskTree;
}

export interface State extends Settings, Record<string, unknown> {
  /** id of the question pointed out; null: none. Not in a link */
  picked: string | null;
  /** bits of the wishes that the reader holds */
  wishes: number;
  told: Told;
  /** the reader's own verdict, and after the other order; null: none yet. From −5, the second, to 5, the first */
  lean1: number | null;
  lean2: number | null;
  /** where the slider of the verdict stands; not in a link */
  draft: number;
}

export type Action =
  | { type: 'set'; name: keyof Settings; value: number }
  | { type: 'pick'; id: string | null }
  | { type: 'wish'; k: number }
  | { type: 'told'; told: Told }
  | { type: 'draft'; lean: number }
  | { type: 'commit' }
  | { type: 'again' };

/** Everything the picture shows at a state. */
export function derive(state: State, { tree }: Pick<Props, 'tree'>) {
  const work = workOf(tree);
  const now = account(work, state);
  const before = state.level > 0 ? account(work, { ...state, level: state.level - 1 }) : null;
  const top = account(work, { ...state, level: 0 });
  return {
    work,
    now,
    top,
    sentence: sentence(work, state, now, before),
    staying: staying(now),
    resting: resting(work, now),
    picked: work.questions.find((q) => q.id === state.picked) ?? null,
  };
}

const ofAllLevels = (words: 'sentence' | 'resting') => (state: State, props: Pick<Props, 'tree'>) =>
  longestOf(
    Array.from({ length: workOf(props.tree).height + 2 }, (_, level) => derive({ ...state, level }, props)[words]),
  );
/** The longest sentence of all levels as the other settings stand: its height is kept free. */
export const longest = ofAllLevels('sentence');
/** The same for what the verdict rests on. */
export const longestResting = ofAllLevels('resting');

const row = (level: number, a: Account) => [
  level,
  number(a.finding),
  number(a.wanting),
  number(a.reading),
  number(a.checking),
  number(a.assistants),
  shareWords(a),
  a.seen,
  a.trusted,
];

/** The assumptions, for the words of the figure; the page prints them beside it as well. */
const ASSUMED =
  'The questions and minutes are the task tree’s own estimates. Which minutes are wanting is our guess. Training the assistants takes people’s time too, and is not counted. How often an answer taken on trust is wrong is not in this picture.';

/** What the wishes imply as the reports were told, and once one of them was false or told half. */
function flips(wishes: number): string {
  const [told, wrong, partial] = TOLD.map(
    (at) => ({ first: 'the first', second: 'the second', neither: 'neither' })[weigh(wishes, at).verdict],
  );
  return `Two made-up summaries, ${WISHES.length} reports: as told they make ${told} the better one by the wishes held; with one report false it is ${wrong}, with one that told half, ${partial}. The wishes stay as they were.`;
}

function describe(state: State, props: Props): Description {
  const d = derive(state, props);
  return {
    sentences: [
      flips(state.wishes),
      d.sentence,
      d.staying,
      `People’s share of all minutes: ${shareWords(d.now)}.`,
      d.resting,
      ASSUMED,
    ],
    table: {
      caption: `Minutes for judging one summary, by levels automated (${number(state.read)} to read a report, ${state.check}\u00a0% spot checks)`,
      head: [
        'Levels automated',
        'People: finding out',
        'People: wanting',
        'People: reading reports',
        'People: spot checks',
        'Assistants: finding out',
        'People’s share',
        'Answers a person found out',
        'Answers taken on trust',
      ],
      rows: Array.from({ length: d.work.height + 2 }, (_, level) => row(level, account(d.work, { ...state, level }))),
    },
  };
}

function values(state: State, props: Props): Record<string, ChipValue> {
  const { work, now, top } = derive(state, props);
  const min = (value: number, label: string): ChipValue => ({ text: minutes(value), value, label });
  return {
    level: {
      text: `${state.level} of ${work.height + 1}`,
      value: state.level,
      label: 'levels automated',
      param: 'level',
    },
    read: { ...min(state.read, 'minutes in which a person reads one report'), param: 'read' },
    check: { text: `${state.check}\u00a0%`, value: state.check, label: 'spot checks, in per cent', param: 'check' },
    people: min(now.people, 'people’s minutes'),
    peopleAlone: min(top.people, 'people’s minutes with nothing automated'),
    finding: min(now.finding, 'people’s minutes of finding out'),
    wanting: min(now.wanting, 'people’s minutes of wanting'),
    reading: min(now.reading, 'people’s minutes of reading reports'),
    checking: min(now.checking, 'people’s minutes of spot checks'),
    assistants: min(now.assistants, 'assistants’ minutes'),
    share: { text: shareWords(now), value: Math.round(100 * now.share), label: 'people’s share of all minutes' },
    seen: {
      text: `${now.seen} of ${work.questions.length}`,
      value: now.seen,
      label: 'answers that a person found out',
    },
    trusted: {
      text: `${now.trusted} of ${work.questions.length}`,
      value: now.trusted,
      label: 'answers taken on trust',
    },
  };
}

const NAMES = ['level', 'read', 'check', ...WANTS.map(({ name }) => name)] as const satisfies (keyof Settings)[];

function set(state: State, name: string, value: number, { tree }: Props): State {
  const known = NAMES.find((at) => at === name);
  return known ? { ...state, [known]: clampTo(paramsFor(tree)[known], value) } : state;
}

// Adding 0 makes no −0 of a slider turned round.
const clampLean = (lean: number) => Math.min(MOST_LEAN, Math.max(-MOST_LEAN, Math.round(lean))) + 0;
/** In a link 0 is none, 1 to 11 stand for −5 to 5. */
const fromLink = (value: unknown): number | null =>
  Number(value ?? 0) > 0 ? clampLean(Number(value) - MOST_LEAN - 1) : null;
const toLink = (lean: number | null): number => (lean === null ? 0 : lean + MOST_LEAN + 1);

/** What the reader wishes, learns about the reports, and makes of them. */
function judge(state: State, action: Exclude<Action, { type: 'set' | 'pick' }>): State {
  switch (action.type) {
    case 'wish':
      return action.k in WISHES ? { ...state, wishes: toggled(state.wishes, action.k) } : state;
    case 'told':
      return { ...state, told: action.told };
    case 'draft':
      return { ...state, draft: clampLean(action.lean) };
    case 'commit':
      if (state.lean1 === null) return { ...state, lean1: state.draft, draft: 0 };
      return state.lean2 === null ? { ...state, lean2: state.draft } : state;
    case 'again':
      return { ...state, lean1: null, lean2: null, draft: 0 };
  }
}

/** Without its acts. */
const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: ({ tree }) => ({ ...paramsFor(tree), ...REPORT_PARAMS }),
  init: ({ tree }, given: Record<string, ParamValue> = {}) => {
    const schema = paramsFor(tree);
    const settings = Object.fromEntries(
      NAMES.map((name) => [name, clampTo(schema[name], Number(given[name] ?? schema[name].default))]),
    ) as unknown as Settings;
    const lean1 = fromLink(given.lean1);
    return {
      ...settings,
      picked: null,
      wishes: clampTo(REPORT_PARAMS.wishes, Number(given.wishes ?? ALL_WISHES)),
      told: TOLD.find((at) => at === given.told) ?? 'told',
      lean1,
      // A second verdict without a first would compare with nothing.
      lean2: lean1 === null ? null : fromLink(given.lean2),
      draft: 0,
    };
  },
  step: (state, action, props) => {
    if (action.type === 'set') return set(state, action.name, action.value, props);
    if (action.type === 'pick') return action.id === state.picked ? state : { ...state, picked: action.id };
    return judge(state, action);
  },
  toParams: (state) => ({
    ...Object.fromEntries(NAMES.map((name) => [name, state[name]])),
    wishes: state.wishes,
    told: state.told,
    lean1: toLink(state.lean1),
    lean2: toLink(state.lean2),
  }),
  setParam: set,
  describe,
  values,
};

/** The labour of judging, divided into finding out and wanting; automation moves the first, and the verdict hangs on it. Our own toy. */
export const model = withActs(ACTS, bare);
