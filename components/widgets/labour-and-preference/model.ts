import type { ChipValue, Description, FigureModel } from '../../island/figure-model';
import { clampTo, type ParamValue } from '../../island/params';
import type { TaskTree } from '../../models/task-tree';
import { type Account, account, type Settings, WANTS, workOf } from './labour';
import { paramsFor } from './params';
import { minutes, number, resting, sentence, shareWords, staying } from './words';

export interface Props {
  id: string;
  /** the task whose judging is divided up: content/tasks/book-summary */
  tree: TaskTree;
}

export interface State extends Settings, Record<string, unknown> {
  /** id of the question pointed out; null: none. Not in a link */
  picked: string | null;
}

export type Action = { type: 'set'; name: keyof Settings; value: number } | { type: 'pick'; id: string | null };

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

const longestOf = (words: 'sentence' | 'resting') => (state: State, props: Pick<Props, 'tree'>) =>
  Array.from({ length: workOf(props.tree).height + 2 }, (_, level) => derive({ ...state, level }, props)[words]).reduce(
    (a, b) => (b.length > a.length ? b : a),
  );
/** The longest sentence of all levels as the other settings stand: its height is kept free. */
export const longest = longestOf('sentence');
/** The same for what the verdict rests on. */
export const longestResting = longestOf('resting');

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

function describe(state: State, props: Props): Description {
  const d = derive(state, props);
  return {
    sentences: [d.sentence, d.staying, `People’s share of all minutes: ${shareWords(d.now)}.`, d.resting, ASSUMED],
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

/** The labour of judging, divided into finding out and wanting; automation moves the first. Our own toy. */
export const model: FigureModel<Props, State, Action> = {
  version: 1,
  params: ({ tree }) => paramsFor(tree),
  init: ({ tree }, given: Record<string, ParamValue> = {}) => {
    const schema = paramsFor(tree);
    const settings = Object.fromEntries(
      NAMES.map((name) => [name, clampTo(schema[name], Number(given[name] ?? schema[name].default))]),
    ) as unknown as Settings;
    return { ...settings, picked: null };
  },
  step: (state, action, props) => {
    if (action.type === 'set') return set(state, action.name, action.value, props);
    return action.id === state.picked ? state : { ...state, picked: action.id };
  },
  toParams: (state) => Object.fromEntries(NAMES.map((name) => [name, state[name]])),
  setParam: set,
  describe,
  values,
};
