import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import { ACTS, params } from './params';
import { gapRecovered } from './pgr';
import { type Line, SETTING_KEYS, SETTINGS, type SettingKey } from './settings';
import { MEASURE, NOTES, share } from './words';

export interface WeakToStrongProps {
  id: string;
}

export interface WeakToStrongState extends Record<string, unknown> {
  /** right answers of a hundred: the supervisor alone, the student it trained, the student trained on true answers */
  weak: number;
  student: number;
  ceiling: number;
  /** the guess committed for reward modeling, per cent of the gap; null: none */
  guess: number | null;
  /** where the guess's slider stands; not committed, so not in a link */
  draft: number;
}

export type Accuracy = 'weak' | 'student' | 'ceiling';
export type WeakToStrongAction =
  | { type: 'accuracy'; name: Accuracy; value: number }
  | { type: 'draft'; guess: number }
  | { type: 'commit' };

/** Where the guess's slider stands at first: in the middle, and no hint. */
const FIRST_DRAFT = 50;

/** Of a setting what the reader has earned: reward modeling stays hidden until a guess is committed. */
export function linesOf(key: SettingKey, { guess }: WeakToStrongState): readonly Line[] | null {
  return key === 'reward' && guess === null ? null : SETTINGS[key].lines;
}

/** Share of the gap that the reader's three numbers mean; null where there is no gap. */
export function pgrOf({ weak, student, ceiling }: WeakToStrongState): number | null {
  return gapRecovered({ weak: weak / 100, student: student / 100, ceiling: ceiling / 100 });
}

/** What the reader's three numbers mean. */
export function sentence(state: WeakToStrongState): string {
  const { weak, student, ceiling } = state;
  const pgr = pgrOf(state);
  if (pgr === null) {
    return `A ceiling of ${ceiling} is ${ceiling < weak ? 'below' : 'no higher than'} the supervisor’s ${weak}: there is no gap to recover, and the measure says nothing.`;
  }
  const gap = ceiling - weak;
  const narrow = gap > 10 ? '' : ` One answer more or less moves that by ${Math.round(100 / gap)}\u00a0points.`;
  if (student < weak) {
    return `The student answers ${student} of 100, fewer than the ${weak} of the supervisor that trained it: ${share(pgr)} of the gap of ${gap}.${narrow}`;
  }
  if (student === weak) {
    return `The student answers ${student} of 100, as many as the supervisor that trained it: nothing of the gap of ${gap} is recovered.${narrow}`;
  }
  if (student > ceiling) {
    return `The student answers ${student} of 100, more than the ${ceiling} it reaches when trained on true answers: ${share(pgr)} of the gap of ${gap}.${narrow}`;
  }
  return `Supervisor ${weak}, student ${student}, ceiling ${ceiling} right of 100: of the ${gap} in between the student recovers ${student === ceiling ? 'all' : student - weak}: ${share(pgr)} of the gap.${narrow}`;
}

/**
 * A reported share carried over to the reader's own supervisor and ceiling, in right answers of a hundred: "over 64".
 * @returns a dash where no share was reported, or where there is no gap to carry it over to
 */
export function carried({ weak, ceiling }: WeakToStrongState, { mark, said }: Line): string {
  if (!mark || ceiling <= weak) return '–';
  const at = (pgr: number) => Math.round(weak + pgr * (ceiling - weak));
  switch (mark.kind) {
    case 'point':
      return String(at(mark.at));
    case 'about':
      return `about ${at(mark.at)}`;
    case 'above':
      return `${said.startsWith('often') ? 'often ' : ''}over ${at(mark.at)}`;
    case 'below':
      return `rarely over ${at(mark.at)}`;
    case 'rise':
      return `about ${at(mark.from)} → ${at(mark.at)}`;
  }
}

/** Why one share for all tasks is a mistake; says no more than the reader has earned. */
export function lesson({ guess }: WeakToStrongState): string {
  const start =
    'One measure, shares from near 0 to 97\u00a0%: it changes with the task, with the pair of models and with the method, so none of them is “the” share.';
  return guess === null ? start : `${start} And where the student judges answers for RLHF, it is roughly a tenth.`;
}

/** How a committed guess compares; null without one. */
export function verdict({ guess }: WeakToStrongState): string | null {
  if (guess === null) return null;
  const how =
    guess > 20
      ? 'more than was found almost anywhere'
      : guess > 15
        ? 'more than as a rule, within what was found'
        : guess >= 5
          ? 'about what was found'
          : 'less than was found as a rule';
  return `You guessed ${guess}\u00a0%: ${how}. Roughly 10\u00a0% came back, almost never more than 20\u00a0%.`;
}

const rowsOf = (key: SettingKey, lines: readonly Line[], more: (line: Line) => string[] = () => []) =>
  lines.map((line) => [SETTINGS[key].name, line.what, line.said, SETTINGS[key].source.text, ...more(line)]);
const HEAD = ['Setting', 'Under which conditions', 'Share of the gap recovered', 'Source'];

function describe(state: WeakToStrongState): Description {
  const said = verdict(state);
  return {
    sentences: [
      MEASURE,
      sentence(state),
      ...(said ? [said] : []),
      lesson(state),
      ...SETTING_KEYS.flatMap((key) => (linesOf(key, state) ? [`${SETTINGS[key].name}: ${SETTINGS[key].note}`] : [])),
      ...NOTES,
    ],
    table: {
      caption: 'Gaps recovered, as reported',
      head: [...HEAD, `Carried over to ${state.weak}–${state.ceiling} right of 100`],
      rows: SETTING_KEYS.flatMap((key) => {
        const lines = linesOf(key, state);
        return lines
          ? rowsOf(key, lines, (line) => [carried(state, line)])
          : [[SETTINGS[key].name, '', 'hidden until you have guessed', SETTINGS[key].source.text, '–']];
      }),
    },
  };
}

function answers(): Description {
  const { name, note, lines } = SETTINGS.reward;
  return {
    sentences: [`${name}: ${note}`],
    table: { caption: 'Gap recovered in reward modeling, as reported', head: HEAD, rows: rowsOf('reward', lines) },
  };
}

function values(state: WeakToStrongState): Record<string, ChipValue> {
  const pgr = pgrOf(state);
  const right = (name: Accuracy, label: string): ChipValue => ({
    text: `${state[name]} of 100`,
    value: state[name],
    label,
    param: name,
  });
  const reported = (line: number): ChipValue => {
    const { what, said, mark } = SETTINGS.agents.lines[line] as Line;
    return { text: said, value: 100 * (mark?.at ?? 0), label: `gap recovered: ${what.toLowerCase()}` };
  };
  return {
    weak: right('weak', 'right answers of the weak supervisor'),
    student: right('student', 'right answers of the student'),
    ceiling: right('ceiling', 'right answers of the ceiling'),
    pgr: {
      text: pgr === null ? 'no share' : share(pgr),
      value: pgr === null ? 0 : Math.round(100 * pgr),
      label: 'share of the gap recovered, as the figure stands',
    },
    people: reported(0),
    agents: reported(1),
    maths: reported(2),
    code: reported(3),
  };
}

const schema = params();
const clampGuess = (guess: number) => clampTo({ ...schema.guess, min: 0, default: FIRST_DRAFT }, guess);

/** Without its acts. */
const bare: FigureModel<WeakToStrongProps, WeakToStrongState, WeakToStrongAction> = {
  version: 1,
  params,
  init: (_props, v: Record<string, ParamValue> = {}) => {
    const right = (name: Accuracy) => clampTo(schema[name], Number(v[name] ?? Number.NaN));
    const guess = Number(v.guess ?? -1);
    return {
      weak: right('weak'),
      student: right('student'),
      ceiling: right('ceiling'),
      guess: guess >= 0 ? clampGuess(guess) : null,
      draft: FIRST_DRAFT,
    };
  },
  step: (state, action) => {
    if (action.type === 'accuracy') return { ...state, [action.name]: clampTo(schema[action.name], action.value) };
    if (action.type === 'draft') return { ...state, draft: clampGuess(action.guess) };
    // A commitment stands: guessing again after seeing the truth would be no guess.
    return state.guess === null ? { ...state, guess: state.draft } : state;
  },
  toParams: ({ weak, student, ceiling, guess }) => ({ weak, student, ceiling, guess: guess ?? -1 }),
  setParam: (state, name, value) =>
    name === 'weak' || name === 'student' || name === 'ceiling'
      ? { ...state, [name]: clampTo(schema[name], value) }
      : state,
  describe,
  answers,
  values,
};

/** Weak-to-strong: how much of a gap a strong student recovers under a weak supervisor; reward modeling only after a guess. */
export const model = withActs(ACTS, bare);
