import { withActs } from '../../figure/acts';
import type { Description, FigureModel } from '../../figure/contract';
import { type Case, type Could, PILES, pileOf } from './cases';
import { ACTS, filed, paramsFor } from './params';

export interface SortingDeskProps {
  id: string;
  cases: Case[];
  /** how a source is named in print, by citation key: "Ouyang et al., 2022" */
  cites?: Record<string, string>;
}

export interface SortingDeskState extends Record<string, unknown> {
  /** the reader's answers by case id; an answer stands once it is given */
  answers: Readonly<Record<string, Could>>;
  /** id of the case on the desk */
  current: string;
}

export type SortingDeskAction = { type: 'file'; could: Could } | { type: 'open'; id: string } | { type: 'next' };

/** The case that comes after the present one: the next that is not filed, else simply the next, round and round. */
export function nextCase(state: SortingDeskState, cases: readonly Case[]): string {
  const at = cases.findIndex((c) => c.id === state.current);
  const round = [...cases.slice(at + 1), ...cases.slice(0, Math.max(at, 0))];
  return (round.find((c) => state.answers[c.id] === undefined) ?? round[0])?.id ?? state.current;
}

/** A case with what the reader has earned: our answer and reason only once theirs is given. */
export function earned(c: Case, state: SortingDeskState) {
  const mine = state.answers[c.id];
  return mine === undefined ? null : { mine, ours: c.could, agree: mine === c.could, reason: c.reason };
}

/** Everything the desk shows. */
export function derive(state: SortingDeskState, cases: readonly Case[]) {
  const index = Math.max(
    0,
    cases.findIndex((c) => c.id === state.current),
  );
  const sorted = cases.filter((c) => state.answers[c.id] !== undefined);
  return {
    index,
    current: cases[index] as Case,
    sorted: sorted.length,
    left: cases.length - sorted.length,
    agreed: sorted.filter((c) => state.answers[c.id] === c.could).length,
  };
}

/** How the sorting stands, in a sentence or two; no score. */
export function standing(state: SortingDeskState, cases: readonly Case[]): string {
  const { sorted, left, agreed } = derive(state, cases);
  if (sorted === 0) return `${cases.length} cases lie on the desk. Our note on each opens once you have filed it.`;
  if (left > 0) return `${sorted} of ${cases.length} filed.`;
  if (agreed === sorted) {
    return `All ${sorted} are filed, and you and we put every one on the same pile. We may be wrong together.`;
  }
  return `All ${sorted} are filed. You and we agree on ${agreed} of them. Where we differ, the mark on the slip shows our pile, and the slip opens on our reason. We may be wrong.`;
}

const citeOf = (props: SortingDeskProps, key: string): string => props.cites?.[key] ?? key;

/** The sources of a case as they are printed. */
export const citesOf = (props: SortingDeskProps, c: Case): { key: string; text: string }[] =>
  c.sources.map((key) => ({ key, text: citeOf(props, key) }));

function describe(state: SortingDeskState, props: SortingDeskProps): Description {
  const { cases } = props;
  return {
    sentences: [
      `${cases.length} documented failures to sort into three piles: couldn’t; could and didn’t; both, or can’t tell. Our own answers and reasons stay hidden until you have given yours.`,
      ...(derive(state, cases).sorted > 0 ? [standing(state, cases)] : []),
      ...cases.flatMap((c) => {
        const e = earned(c, state);
        return e ? [`${c.title}. You: ${pileOf(e.mine).label}. We: ${pileOf(e.ours).label}. ${e.reason}`] : [];
      }),
    ],
    table: {
      caption: 'The cases',
      head: ['Case', 'What happened', 'Source'],
      rows: cases.map((c) => [
        c.title,
        c.what,
        citesOf(props, c)
          .map(({ text }) => text)
          .join('; '),
      ]),
    },
  };
}

function answers(props: SortingDeskProps): Description {
  return {
    sentences: ['Where we would file each case, and why. This is our reading of the sources, and it may be wrong.'],
    table: {
      caption: 'Couldn’t, or could and didn’t?',
      head: ['Case', 'Our pile', 'Why, and what is uncertain', 'Source'],
      rows: props.cases.map((c) => [
        c.title,
        pileOf(c.could).label,
        c.reason,
        citesOf(props, c)
          .map(({ text }) => text)
          .join('; '),
      ]),
    },
  };
}

/** Without its acts. */
const bare: FigureModel<SortingDeskProps, SortingDeskState, SortingDeskAction> = {
  version: 1,
  params: (props) => paramsFor(props.cases),
  init: ({ cases }, values = {}) => {
    const given = new Set((values.answers as readonly string[] | undefined) ?? []);
    const answers: Record<string, Could> = {};
    for (const c of cases) {
      const pile = PILES.find(({ digit }) => given.has(filed(c.id, digit)));
      if (pile) answers[c.id] = pile.could;
    }
    return { answers, current: (values.current as string | undefined) ?? cases[0]?.id ?? '' };
  },
  step: (state, action, { cases }) => {
    if (action.type === 'next') return { ...state, current: nextCase(state, cases) };
    if (action.type === 'open') {
      return cases.some((c) => c.id === action.id) ? { ...state, current: action.id } : state;
    }
    // An answer stands: to change it after reading our reason would be no answer.
    if (state.answers[state.current] !== undefined) return state;
    return { ...state, answers: { ...state.answers, [state.current]: action.could } };
  },
  toParams: (state, { cases }) => ({
    answers: cases.flatMap((c) => {
      const mine = state.answers[c.id];
      return mine === undefined ? [] : [filed(c.id, pileOf(mine).digit)];
    }),
    current: state.current,
  }),
  describe,
  answers,
  values: (state, { cases }) => {
    const { sorted, agreed } = derive(state, cases);
    return {
      sorted: { text: `${sorted} of ${cases.length}`, value: sorted, label: 'cases filed so far' },
      agreed: { text: `${agreed} of ${sorted}`, value: agreed, label: 'filed cases on which you and we agree' },
    };
  },
};

/** The sorting desk: documented failures, one at a time; our own answer opens after the reader's. */
export const model = withActs(ACTS, bare);
