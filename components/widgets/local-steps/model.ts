import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import { count } from '../../words/numbers';
import { CLAIM, GAP, HIDDEN, type Hidden, STEP } from './account';
import { ACTS, schema } from './params';
import { type Case, CLAIMS, facts, invalid, outcome, STEPS } from './proof';
import { everything, factSentences, LIMITS, openSentence, ownSentence, searchSentence } from './words';

export type Props = { id: string };
export type Side = 'break' | 'find';
type Said = 'none' | 'right' | 'wrong';

export interface State extends Record<string, unknown> {
  side: Side;
  /** the reader's own case */
  own: Case;
  /** which hidden account, from 0 */
  account: number;
  /** looks the reader can afford, 1..15 */
  budget: number;
  /** ids of claims and steps looked behind, in order; at most `budget` */
  looked: readonly string[];
  /** the reader's verdict on the hidden account; a commitment */
  said: Said;
}

export type Action =
  | { type: 'side'; side: Side }
  | { type: 'truth'; claim: number }
  | { type: 'verdict'; claim: number }
  | { type: 'bend'; step: number }
  | { type: 'gap' }
  | { type: 'clear' }
  | { type: 'look'; id: string }
  | { type: 'say'; said: 'right' | 'wrong' }
  | { type: 'next' }
  | { type: 'budget'; value: number };

const START: Case = { wrong: 0, rejected: 0, bent: 0, gap: false };
const hiddenOf = (state: State): Hidden => HIDDEN[state.account] as Hidden;

/** A claim as it may be shown: `right` is null while the reader has not earned it. */
export interface ShownClaim {
  readonly id: string;
  readonly label: string;
  readonly accepted: boolean;
  readonly right: boolean | null;
  /** the account's words and the text's; null while not earned */
  readonly says: string | null;
  readonly text: string | null;
  readonly looked: boolean;
}

/** A step as it may be shown. */
export interface ShownStep {
  readonly id: string;
  readonly label: string;
  readonly accepted: boolean;
  readonly right: boolean | null;
  /** null: nobody has re-checked it */
  readonly valid: boolean | null;
  readonly looked: boolean;
}

/** Everything the picture shows. Nothing of a hidden account that the reader has not looked behind or committed to. */
export function derive(state: State) {
  const find = state.side === 'find';
  const hidden = hiddenOf(state);
  const at: Case = find
    ? { wrong: hidden.claim === null ? 0 : 1 << hidden.claim, rejected: 0, bent: 0, gap: hidden.gap }
    : state.own;
  const open = !find || state.said !== 'none';
  const out = outcome(at);
  const bad = new Set(invalid(at));
  const claims = CLAIM.map((claim, k): ShownClaim => {
    const right = ((at.wrong >> k) & 1) === 0;
    const looked = find && state.looked.includes(claim.id);
    const shown = open || looked;
    return {
      id: claim.id,
      label: claim.label,
      accepted: ((at.rejected >> k) & 1) === 0,
      right: shown ? right : null,
      says: shown ? (right ? claim.says : claim.instead) : null,
      text: shown ? claim.text : null,
      looked,
    };
  });
  const steps = STEP.map(({ id, label }, k): ShownStep => {
    const looked = find && state.looked.includes(id);
    return {
      id,
      label,
      accepted: out.passes[k] ?? false,
      right: open ? (out.right[k] ?? false) : null,
      valid: open || looked ? !bad.has(k) : null,
      looked,
    };
  });
  const seen = claims.filter((c) => c.looked);
  const found = seen.find((c) => c.right === false)?.label ?? null;
  const left = Math.max(0, state.budget - state.looked.length);
  const sentence = !find
    ? ownSentence(at)
    : state.said === 'none'
      ? searchSentence({ claims: seen.length, steps: steps.filter((s) => s.looked).length, found, left })
      : openSentence(hidden, state.said, { claims: seen.length, found: found !== null });
  return {
    claims,
    steps,
    /** what no question asks; null while not earned */
    gap: open ? { label: GAP.label, right: !at.gap, says: at.gap ? GAP.instead : GAP.says, text: GAP.text } : null,
    failed: open ? out.failed : null,
    open,
    left,
    sentence,
    invalid: open ? bad.size : null,
  };
}

const longer = (a: string, b: string) => (b.length > a.length ? b : a);
/** The longest sentence of each side, or near it: its height is kept free. */
export const LONGEST: Readonly<Record<Side, string>> = {
  break: [
    ownSentence({ wrong: 1, rejected: 0b1111_1110, bent: 0b111, gap: true }),
    ownSentence({ wrong: 1 << 5, rejected: 0, bent: 0, gap: false }),
  ].reduce(longer),
  find: HIDDEN.map((h) =>
    openSentence(h, h.claim === null && !h.gap ? 'wrong' : 'right', { claims: 0, found: false }),
  ).reduce(longer),
};

const mark = (right: boolean | null) => (right === null ? 'not shown' : right ? 'right' : 'wrong');

function describe(state: State): Description {
  const d = derive(state);
  const f = facts();
  return {
    sentences: [
      d.sentence,
      ...factSentences(f).map(
        (fact) =>
          `${fact.title}. ${fact.text} Every case was tried, ${fact.cases} of them; the whole was judged wrongly in ${fact.failed}.`,
      ),
      everything(f),
      LIMITS,
    ],
    table: {
      caption: state.side === 'break' ? 'Your case' : `Account ${state.account + 1} of ${HIDDEN.length}`,
      head: ['Claim or step', 'Verdict passed on', 'In truth', 'Step'],
      rows: [
        ...d.claims.map((c) => [c.label, c.accepted ? 'accepted' : 'rejected', mark(c.right), '–']),
        ...d.steps.map((s) => [
          s.label,
          s.accepted ? 'accepted' : 'rejected',
          mark(s.right),
          s.valid === null ? 'not re-checked' : s.valid ? 'valid' : 'invalid',
        ]),
        ...(d.gap ? [[d.gap.label, 'never asked', mark(d.gap.right), '–']] : []),
      ],
    },
  };
}

function answers(): Description {
  return {
    sentences: [
      `${HIDDEN.length} accounts come up approved, with every step valid. Re-checking steps shows nothing in any of them.`,
    ],
    table: {
      caption: 'What was behind the accounts',
      head: ['Account', 'The whole', 'Why'],
      rows: HIDDEN.map((h, i) => [
        i + 1,
        h.claim === null && !h.gap ? 'right' : 'wrong',
        h.claim !== null
          ? `${CLAIM[h.claim]?.label}: the account says “${CLAIM[h.claim]?.instead}”, the text “${CLAIM[h.claim]?.text}”`
          : h.gap
            ? `No question asks: ${GAP.label}. The account says “${GAP.instead}”, the text “${GAP.text}”`
            : 'Every claim is in the text, and so is what no question asks',
      ]),
    },
  };
}

function values(state: State): Record<string, ChipValue> {
  const f = facts();
  const cases = (value: number, label: string): ChipValue => ({ text: count(value), value, label });
  return {
    cases: cases(f.all.cases, 'cases of the tree, all tried'),
    sound: cases(f.induction.cases, 'cases with every claim judged rightly and every step valid'),
    soundFailed: cases(f.induction.failed, 'of these, with a wrong verdict on the whole'),
    oneLeaf: cases(f.oneLeaf.cases, 'cases with valid steps and one misjudged claim'),
    oneLeafFailed: cases(f.oneLeaf.failed, 'of these, with a wrong verdict on the whole'),
    stepChecks: cases(f.oneLeaf.steps, 'step checks in these'),
    stepChecksFound: cases(f.oneLeaf.found, 'invalid steps found by them'),
    gap: cases(f.gap.cases, 'cases with all in order but what no question asks'),
    gapFailed: cases(f.gap.failed, 'of these, with a wrong verdict on the whole'),
    budget: {
      text: `${state.budget} ${state.budget === 1 ? 'look' : 'looks'}`,
      value: state.budget,
      label: 'looks you can afford',
      param: 'budget',
    },
  };
}

const flip = (mask: number, bit: number, bits: number) => (bit >= 0 && bit < bits ? mask ^ (1 << bit) : mask);
const withBudget = (state: State, value: number): State => {
  const budget = clampTo(schema.budget, value);
  // What has been seen stays seen: a look can't be handed back.
  return { ...state, budget: Math.max(budget, state.looked.length) };
};

function step(state: State, action: Action): State {
  const own = (change: Partial<Case>): State => ({ ...state, own: { ...state.own, ...change } });
  switch (action.type) {
    case 'side':
      return { ...state, side: action.side };
    case 'truth':
      return own({ wrong: flip(state.own.wrong, action.claim, CLAIMS) });
    case 'verdict':
      return own({ rejected: flip(state.own.rejected, action.claim, CLAIMS) });
    case 'bend':
      return own({ bent: flip(state.own.bent, action.step, STEPS) });
    case 'gap':
      return own({ gap: !state.own.gap });
    case 'clear':
      return { ...state, own: START };
    case 'look': {
      const known = CLAIM.some(({ id }) => id === action.id) || STEP.some(({ id }) => id === action.id);
      if (!known || state.said !== 'none' || state.looked.includes(action.id)) return state;
      return state.looked.length < state.budget ? { ...state, looked: [...state.looked, action.id] } : state;
    }
    case 'say':
      return state.said === 'none' ? { ...state, said: action.said } : state;
    case 'next':
      return state.said === 'none'
        ? state
        : { ...state, account: (state.account + 1) % HIDDEN.length, looked: [], said: 'none' };
    case 'budget':
      return withBudget(state, action.value);
  }
}

const maskOf = (names: ParamValue | undefined, all: readonly { id: string }[]): number =>
  all.reduce((mask, { id }, k) => (Array.isArray(names) && names.includes(id) ? mask | (1 << k) : mask), 0);
const namesOf = (mask: number, all: readonly { id: string }[]): string[] =>
  all.filter((_, k) => (mask >> k) & 1).map(({ id }) => id);

/** Without its acts. */
const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, given: Record<string, ParamValue> = {}) => {
    const said = (['right', 'wrong'] as const).find((at) => at === given.said) ?? 'none';
    const looked = Array.isArray(given.looked) ? (given.looked as readonly string[]) : [];
    const budget = clampTo(schema.budget, Number(given.budget ?? schema.budget.default));
    return {
      side: given.side === 'find' ? 'find' : 'break',
      own: {
        wrong: maskOf(given.wrong, CLAIM),
        rejected: maskOf(given.rejected, CLAIM),
        bent: maskOf(given.bent, STEP),
        gap: given.gap === 'wrong',
      },
      account: clampTo(schema.account, Number(given.account ?? 1)) - 1,
      budget,
      looked: looked.slice(0, budget),
      said,
    };
  },
  step,
  toParams: ({ side, own, account, budget, looked, said }) => ({
    side,
    wrong: namesOf(own.wrong, CLAIM),
    rejected: namesOf(own.rejected, CLAIM),
    bent: namesOf(own.bent, STEP),
    gap: own.gap ? 'wrong' : 'right',
    account: account + 1,
    budget,
    looked,
    said,
  }),
  setParam: (state, name, value) => (name === 'budget' ? withBudget(state, value) : state),
  describe,
  answers,
  values,
};

/** Local validity and the truth of the whole: three finite facts, to be broken and looked for. Our own logic. */
export const model = withActs(ACTS, bare);
