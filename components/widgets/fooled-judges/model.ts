import type { ChipValue, Description, FigureModel } from '../../island/figure-model';
import { clampTo, type NumberParam, type ParamValue } from '../../island/params';
import { judgementError } from '../../models/fooled-judges';
import { countsOf } from './layout';
import { MOST_BET, params } from './params';
import {
  ASSUMED,
  approvalOf,
  MARKS,
  MODEL,
  NAMES,
  PROVENANCE,
  ROWS,
  type Row,
  type RowKey,
  row,
  type Shares,
} from './rows';

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
export const FIRST_DRAFT = 5;

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

/** "10.8 points", "1 point": percentage points, never per cent. */
export const points = (value: number): string => `${Math.abs(value).toFixed(1)}\u00a0points`;
/** "+10.8", "−0.1" */
export const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
const percent = (value: number): string => `${value.toFixed(1)}\u00a0%`;

/** What wrong answers believed and right answers refused contributed to a row's approval. */
export function contributions({ believed, refused }: Row): string {
  const wrong = `Wrong answers now believed added ${points(believed)}`;
  if (Math.abs(refused) < 0.15) {
    return `${wrong}; right answers were refused as often as before (${signed(refused)}, within rounding). All of the rise is wrong answers being believed.`;
  }
  return refused < 0
    ? `${wrong}, more than the whole rise; right answers now refused took ${points(refused)} away again.`
    : `${wrong}; right answers refused less often added the other ${points(refused)}.`;
}

/** How a committed bet compares; null without one. */
export function verdict(state: FooledJudgesState): string | null {
  const bet = state.bets[state.row];
  if (bet === null || state.stage !== 'after') return null;
  const { believed } = row(state.row);
  const near = Math.abs(bet - believed) < 1 ? ', as near as whole answers get' : '';
  return `You bet ${bet} of a hundred. It was ${believed.toFixed(1)}${near}.`;
}

function ifSentence({ own, row: key }: FooledJudgesState): string {
  const { before } = row(key);
  const rise = approvalOf(own) - approvalOf(before);
  const better = own.c - before.c;
  const way = (value: number) => (Math.abs(value) < 0.05 ? 0 : Math.sign(value));
  const told: Readonly<Record<string, string>> = {
    '1/1': 'Approval is up on the study’s start, and so are right answers.',
    '1/0': 'Approval is up on the study’s start, and no more answers are right.',
    '1/-1': 'Approval is up on the study’s start although fewer answers are right.',
    '0/1': 'More answers are right than at the study’s start, and approval doesn’t show it.',
    '0/0': 'Approval and right answers are as at the study’s start.',
    '0/-1': 'Fewer answers are right than at the study’s start, and approval doesn’t show it.',
    '-1/1': 'Approval is down on the study’s start although more answers are right.',
    '-1/0': 'Approval is down on the study’s start, with as many right answers.',
    '-1/-1': 'Approval is down on the study’s start, and so are right answers.',
  };
  return `What if? With your numbers people approve ${percent(approvalOf(own))} of answers while ${percent(own.c)} are right, and misjudge ${percent(errorOf(own))}. ${told[`${way(rise)}/${way(better)}`]}`;
}

/** What the present step shows. */
export function sentence(state: FooledJudgesState): string {
  if (state.stage === 'if') return ifSentence(state);
  const { data, counts } = derive(state);
  const what = NAMES[state.row].answers;
  const change = data.published.approvalChange.toFixed(1);
  if (state.stage === 'before') {
    return `Before RLHF: of a hundred ${what}, ${counts.right} are right and people accept ${counts.rightAccepted} of these. They also accept ${counts.wrongAccepted} of the ${counts.wrong} wrong ones. With RLHF approval rises by ${change} points while correctness barely moves.`;
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
      caption: 'Three setups, before → after RLHF (Wen et al., 2024; the columns marked “derived” are ours)',
      head: [
        'Setup',
        'Approval, points',
        'Errors, %',
        'Wrong answers accepted, %',
        'Correct answers, % (derived)',
        'Right answers refused, % (derived)',
        'From wrong answers believed, points (derived)',
        'From right answers refused, points (derived)',
      ],
      rows: ROWS.map((key) => {
        const { published, before, after, believed, refused } = row(key);
        const arrow = (a: number, b: number) => `${a.toFixed(1)} → ${b.toFixed(1)}`;
        return [
          `${NAMES[key].name}, ${NAMES[key].reward}`,
          signed(published.approvalChange),
          arrow(...published.error),
          arrow(...published.falsePositive),
          `${before.c.toFixed(1)} (${ASSUMED})`,
          arrow(before.fn, after.fn),
          signed(believed),
          signed(refused),
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
      text: `${signed(value)}\u00a0points`,
      value,
      label: `${label}: ${setup} (derived)`,
    });
    chips[`believed${CHIP[key]}`] = change(believed, 'approval from wrong answers believed');
    chips[`refused${CHIP[key]}`] = change(refused, 'approval from right answers refused');
    chips[`correct${CHIP[key]}`] = {
      text: percent(before.c),
      value: before.c,
      label: `correct answers: ${setup} (derived, ${ASSUMED})`,
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

/** A hundred answers, right or wrong, accepted or refused, before and after RLHF: where the new approvals come from. */
export const model: FigureModel<FooledJudgesProps, FooledJudgesState, FooledJudgesAction> = {
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
        return { ...state, own: onSliders({ ...state.own, [action.name]: action.value }) };
      case 'preset':
        return { ...state, own: onSliders(row(state.row)[action.time]) };
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
