import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type NumberParam, type ParamValue } from '../../figure/params';
import { judgementError } from '../../models/oversight/fooled-judges';
import { countsOf } from './layout';
import { ACTS, MOST_BET, params } from './params';
import { approvalOf, MARKS, MODEL, NAMES, PROVENANCE, ROWS, type Row, type RowKey, row, type Shares } from './rows';

export interface FooledJudgesProps {
  id: string;
}

export type Stage = 'before' | 'after' | 'if';

export interface FooledJudgesState extends Record<string, unknown> {
  row: RowKey;
  stage: Stage;
  /** bets committed, in answers of a hundred; null: none */
  bets: Readonly<Record<RowKey, number | null>>;
  /** where the bet's slider stands; not committed, so not in a link */
  draft: number;
  /** the reader's own numbers; taken from the row when "what if" is entered */
  own: Shares;
}

export type FooledJudgesAction =
  | { type: 'row'; row: RowKey }
  | { type: 'stage'; stage: Stage }
  | { type: 'draft'; bet: number }
  | { type: 'commit' }
  | { type: 'own'; name: keyof Shares; value: number }
  | { type: 'preset'; time: 'before' | 'after' };

/** Where the bet's slider stands at first. */
const FIRST_DRAFT = 5;

/** Shares as the sliders can hold them, to a tenth of a per cent. */
function onSliders(shares: Shares): Shares {
  const schema = params();
  return { c: clampTo(schema.c, shares.c), fn: clampTo(schema.fn, shares.fn), fp: clampTo(schema.fp, shares.fp) };
}

/** Share of judgements that are wrong, in percent. */
export function errorOf({ c, fn, fp }: Shares): number {
  return 100 * judgementError({ c: c / 100, falseNegative: fn / 100, falsePositive: fp / 100 });
}

/** Everything the picture shows at a state. */
export function derive(state: FooledJudgesState) {
  const data = row(state.row);
  const shares = state.stage === 'if' ? state.own : data[state.stage];
  return {
    data,
    shares,
    counts: countsOf(shares),
    start: countsOf(data.before),
    approval: approvalOf(shares),
    error: errorOf(shares),
    bet: state.bets[state.row],
  };
}

/** "about 11 points": what is fitted is told in whole percentage points, for its tenths mean nothing. */
const points = (value: number): string => {
  const whole = Math.abs(Math.round(value));
  return whole === 0 ? 'next to nothing' : `about ${whole}\u00a0${whole === 1 ? 'point' : 'points'}`;
};
/** "+6.0": a published change, to the tenth that is printed */
export const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
/** "+11", "−5", "0": a fitted change */
export const roughly = (value: number): string => {
  const whole = Math.round(value);
  return whole === 0 ? '0' : `${whole < 0 ? '−' : '+'}${Math.abs(whole)}`;
};
const percent = (value: number): string => `${value.toFixed(1)}\u00a0%`;

/** What wrong answers believed and right answers refused add to approval in the hundred of a row. */
export function contributions({ believed, refused, withChange, published }: Row): string {
  const wrong = `In our hundred, wrong answers newly believed add ${points(believed)}`;
  const right =
    Math.round(refused) === 0
      ? '; right answers are refused as often as before.'
      : refused < 0
        ? `, more than the whole rise; right answers newly refused take ${points(refused)} away.`
        : `; right answers refused less often add ${points(refused)}.`;
  if (!withChange) return wrong + right;
  const fall = Math.abs(published.correctnessChange ?? 0).toFixed(1);
  return `${wrong}${right} With the printed fall of ${fall} points in correct answers the same fit gives ${points(withChange.believed)} and ${points(withChange.refused)}.`;
}

/** How a committed bet compares; null without one. */
export function verdict(state: FooledJudgesState): string | null {
  const bet = state.bets[state.row];
  if (bet === null || state.stage !== 'after') return null;
  const whole = Math.round(row(state.row).believed);
  return `You bet ${bet} of a hundred. In our hundred it is about ${whole}${bet === whole ? ', too' : ''}.`;
}

/** Which way approval and right answers have gone, as "approval/right answers". */
const WAYS: Readonly<Record<string, string>> = {
  '1/1': 'Approval is up on the start of our hundred, and so are right answers.',
  '1/0': 'Approval is up on the start of our hundred, and no more answers are right.',
  '1/-1': 'Approval is up on the start of our hundred although fewer answers are right.',
  '0/1': 'More answers are right than at the start of our hundred, and approval doesn’t show it.',
  '0/0': 'Approval and right answers are as at the start of our hundred.',
  '0/-1': 'Fewer answers are right than at the start of our hundred, and approval doesn’t show it.',
  '-1/1': 'Approval is down on the start of our hundred although more answers are right.',
  '-1/0': 'Approval is down on the start of our hundred, with as many right answers.',
  '-1/-1': 'Approval is down on the start of our hundred, and so are right answers.',
};

/** Which way approval and right answers have gone with the reader's own numbers, against the hundred before RLHF. */
export function wayOf({ own, row: key }: Pick<FooledJudgesState, 'own' | 'row'>): string {
  const { before } = row(key);
  const way = (value: number) => (Math.abs(value) < 0.05 ? 0 : Math.sign(value));
  return WAYS[`${way(approvalOf(own) - approvalOf(before))}/${way(own.c - before.c)}`] ?? '';
}

function ifSentence(state: FooledJudgesState): string {
  const { own } = state;
  return `What if? With your numbers people approve ${percent(approvalOf(own))} of answers while ${percent(own.c)} are right, and misjudge ${percent(errorOf(own))}. ${wayOf(state)}`;
}

/** What the present step shows. */
export function sentence(state: FooledJudgesState): string {
  if (state.stage === 'if') return ifSentence(state);
  const { data, counts } = derive(state);
  const what = NAMES[state.row].answers;
  const { approvalChange, correctnessChange } = data.published;
  const change = approvalChange.toFixed(1);
  if (state.stage === 'before') {
    const correct =
      correctnessChange === undefined
        ? 'while correctness barely moves'
        : `while correct answers fall by ${Math.abs(correctnessChange).toFixed(1)}`;
    return `A hundred ${what} that would fit, before RLHF: ${counts.right} are right, and people accept ${counts.rightAccepted} of these. They also accept ${counts.wrongAccepted} of the ${counts.wrong} wrong ones. With RLHF approval rises by ${change} points ${correct}.`;
  }
  return `After RLHF: approval is up by ${change} points. ${contributions(data)}`;
}

function describe(state: FooledJudgesState): Description {
  const said = verdict(state);
  return {
    sentences: [
      sentence(state),
      ...(said ? [said] : []),
      ...ROWS.map((key) => {
        const { name, reward } = NAMES[key];
        const data = row(key);
        return `${name}, ${reward}: approval rose by ${data.published.approvalChange.toFixed(1)} points. ${contributions(data)}`;
      }),
      PROVENANCE,
      MARKS,
      `The model: ${MODEL}.`,
    ],
    table: {
      caption: 'Three setups, before → after RLHF (Wen et al., 2024; the columns marked “fitted” are our illustration)',
      head: [
        'Setup',
        'Approval, points',
        'Errors, %',
        'Wrong answers accepted where both models were wrong, %',
        'Correct answers, % (fitted, taken as unchanged)',
        'Right answers refused, % (fitted)',
        'From wrong answers believed, points (fitted)',
        'From right answers refused, points (fitted)',
      ],
      rows: ROWS.map((key) => {
        const { published, before, after, believed, refused } = row(key);
        const arrow = (a: number, b: number) => `${a.toFixed(1)} → ${b.toFixed(1)}`;
        return [
          `${NAMES[key].name}, ${NAMES[key].reward}`,
          signed(published.approvalChange),
          arrow(...published.error),
          arrow(...published.falsePositive),
          String(Math.round(before.c)),
          `${Math.round(before.fn)} → ${Math.round(after.fn)}`,
          roughly(believed),
          roughly(refused),
        ];
      }),
    },
  };
}

const CHIP = { 'quality-task': 'Task', 'quality-general': 'General', apps: 'Apps' } as const;

function values(state: FooledJudgesState): Record<string, ChipValue> {
  const { approval, error } = derive(state);
  const chips: Record<string, ChipValue> = {
    approval: { text: `${Math.round(approval)}\u00a0%`, value: approval, label: 'approval, as the figure stands' },
    error: {
      text: `${Math.round(error)}\u00a0%`,
      value: error,
      label: 'judgements that are wrong, as the figure stands',
    },
  };
  for (const key of ROWS) {
    const { before, believed, refused } = row(key);
    const setup = `${NAMES[key].name.toLowerCase()}, ${NAMES[key].reward}`;
    const change = (value: number, label: string): ChipValue => ({
      text: points(value),
      value,
      label: `${label}: ${setup} (our fit)`,
    });
    chips[`believed${CHIP[key]}`] = change(believed, 'approval from wrong answers believed');
    chips[`refused${CHIP[key]}`] = change(refused, 'approval from right answers refused');
    chips[`correct${CHIP[key]}`] = {
      text: `about ${Math.round(before.c)}\u00a0%`,
      value: before.c,
      label: `correct answers: ${setup} (our fit)`,
    };
  }
  return chips;
}

const BET = { 'quality-task': 'betTask', 'quality-general': 'betGeneral', apps: 'betApps' } as const;
const clampBet = (bet: number) => clampTo({ ...params().betTask, min: 0, default: FIRST_DRAFT } as NumberParam, bet);

function enter(state: FooledJudgesState, stage: Stage): FooledJudgesState {
  if (stage === state.stage) return state;
  return { ...state, stage, own: stage === 'if' ? onSliders(row(state.row).after) : state.own };
}

const bare: FigureModel<FooledJudgesProps, FooledJudgesState, FooledJudgesAction> = {
  version: 1,
  params,
  init: (_props, v: Record<string, ParamValue> = {}) => {
    const schema = params();
    const bet = (key: RowKey) => {
      const value = Number(v[BET[key]] ?? -1);
      return value >= 0 ? Math.min(MOST_BET, Math.round(value)) : null;
    };
    const own = (name: keyof Shares) => clampTo(schema[name], Number(v[name] ?? Number.NaN));
    return {
      row: ROWS.find((key) => key === v.row) ?? 'quality-task',
      stage: (['after', 'if'] as const).find((stage) => stage === v.stage) ?? 'before',
      bets: { 'quality-task': bet('quality-task'), 'quality-general': bet('quality-general'), apps: bet('apps') },
      draft: FIRST_DRAFT,
      own: { c: own('c'), fn: own('fn'), fp: own('fp') },
    };
  },
  step: (state, action) => {
    switch (action.type) {
      case 'row': {
        if (action.row === state.row) return state;
        // A new row begins at its beginning, unless its bet is made; in "what if" its numbers come along.
        const stage = state.stage === 'if' ? 'if' : state.bets[action.row] === null ? 'before' : state.stage;
        return { ...state, row: action.row, stage, draft: FIRST_DRAFT, own: onSliders(row(action.row).after) };
      }
      case 'stage':
        return enter(state, action.stage);
      case 'draft':
        return { ...state, draft: clampBet(action.bet) };
      case 'commit': {
        const bets = state.bets[state.row] === null ? { ...state.bets, [state.row]: state.draft } : state.bets;
        return { ...state, bets, stage: 'after' };
      }
      case 'own':
        return { ...state, stage: 'if', own: onSliders({ ...state.own, [action.name]: action.value }) };
      case 'preset':
        return { ...state, stage: 'if', own: onSliders(row(state.row)[action.time]) };
    }
  },
  toParams: (state) => {
    const schema = params();
    // Outside "what if" the reader's own numbers aren't shown, so a link doesn't carry them.
    const own =
      state.stage === 'if' ? state.own : { c: schema.c.default, fn: schema.fn.default, fp: schema.fp.default };
    return {
      row: state.row,
      stage: state.stage,
      ...Object.fromEntries(ROWS.map((key) => [BET[key], state.bets[key] ?? -1])),
      ...own,
    };
  },
  describe,
  values,
};

/**
 * A hundred answers, right or wrong, accepted or refused, before and after RLHF: how approval can rise while right answers don’t.
 * Who comes to "what if" begins with the numbers of the setup as it ended.
 */
export const model = withActs(ACTS, bare, (state, act) => (act === 'if' ? enter(state, 'if') : state));
