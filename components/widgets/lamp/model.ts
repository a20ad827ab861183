import type { Description, FigureModel } from '../../figure/contract';
import { clampTo } from '../../figure/params';
import { longestOf } from '../../words/longest';
import { LEVELS, PAGES, READS, STANDS_FOR, schema } from './params';

export type Props = Record<string, never> | { id: string };

export interface State extends Record<string, unknown> {
  /** levels of assistants that have been called, 0..LEVELS */
  level: number;
  /** one of the reports that the person reads is wrong */
  wrong: boolean;
}

export type Action = { type: 'call' } | { type: 'restart' } | { type: 'wrong'; value: boolean };

/** Pages that the light reaches if every report can be trusted: reads · standsFor^level. */
export function reach(level: number): number {
  if (!(Number.isInteger(level) && level >= 0 && level <= LEVELS)) {
    throw new RangeError(`level must be a whole number in [0, ${LEVELS}], not ${level}`);
  }
  return READS * STANDS_FOR ** level;
}

/**
 * The pages under a wrong report: the third of the four that the person reads, so half of the reach to three quarters of it.
 * @returns the first page and the one after the last; null without assistants, for then there are no reports
 */
export function gap(level: number): { from: number; to: number } | null {
  if (level === 0) return null;
  const each = reach(level) / READS;
  return { from: 2 * each, to: 3 * each };
}

/** What a state comes to. */
export function derive({ level, wrong }: Pick<State, 'level' | 'wrong'>) {
  const dark = wrong ? gap(level) : null;
  const seems = reach(level);
  return { seems, dark, lit: seems - (dark ? dark.to - dark.from : 0) };
}

/** The assumption of the picture, in words. */
const ASSUMPTION =
  'This picture assumes that every report can be trusted, that reading them reaches what matters, and that nothing is left that no report asks about. None of that is known for real tasks.';

const SENTENCES = [
  `In the time you have, you can read ${READS} pages of ${PAGES}. The rest you would have to take on trust.`,
  `An assistant reads for you. You still take in ${READS} things, but now each is a report that stands for ${STANDS_FOR} pages.`,
  'A second assistant helps the first. Each stands in the light of the one before, where its reports can be judged.',
  `All ${PAGES} pages are lit, and you still read only ${READS} reports. That is the hope. It assumes that every report is right.`,
] as const;

/** The sentence of a state. */
export function sentence({ level, wrong }: Pick<State, 'level' | 'wrong'>): string {
  const { dark } = derive({ level, wrong });
  if (!wrong) return SENTENCES[level] ?? SENTENCES[0];
  if (!dark)
    return `Without assistants there is no report that could be wrong, and no light beyond ${READS} pages either.`;
  return `One of the ${READS} reports you read is wrong. The ${dark.to - dark.from} pages under it are dark, and from where you stand nothing looks different.`;
}

/** The longest sentence there is: its height is kept free. */
export const LONGEST = longestOf(
  [0, 1, 2, 3].flatMap((level) => [sentence({ level, wrong: false }), sentence({ level, wrong: true })]),
);

function describe(state: State): Description {
  return {
    sentences: [
      sentence(state),
      'A person with a lamp stands at the near end of a long wall of pages. The lamp lights as much as one person can read; assistants carry the light further, each standing in the light of the one before.',
      ASSUMPTION,
    ],
    table: {
      caption: `How far the light reaches, of ${PAGES} pages`,
      head: ['Levels of assistants', 'Pages lit', 'Pages lit if one report you read is wrong'],
      rows: Array.from({ length: LEVELS + 1 }, (_, level) => [
        level,
        derive({ level, wrong: false }).lit,
        level === 0 ? 'no reports' : derive({ level, wrong: true }).lit,
      ]),
    },
  };
}

/** The lamp of the home page: light as far as a person can see, carried further by assistants. */
export const model: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, values = {}) => ({
    level: clampTo(schema.level, Number(values.level ?? schema.level.default)),
    wrong: values.wrong === 'yes',
  }),
  step: (state, action) => {
    if (action.type === 'call') return { ...state, level: Math.min(LEVELS, state.level + 1) };
    return action.type === 'restart' ? { level: 0, wrong: false } : { ...state, wrong: action.value };
  },
  toParams: ({ level, wrong }) => ({ level, wrong: wrong ? 'yes' : 'no' }),
  setParam: (state, name, value) => (name === 'level' ? { ...state, level: clampTo(schema.level, value) } : state),
  describe,
  values: (state) => {
    const { lit, seems } = derive(state);
    const pages = (n: number) => `${n} of ${PAGES} pages`;
    return {
      lit: { text: pages(lit), value: lit, label: 'pages really lit' },
      seems: { text: pages(seems), value: seems, label: 'pages that seem lit' },
      level: { text: String(state.level), value: state.level, label: 'levels of assistants', param: 'level' },
      reads: { text: String(READS), value: READS, label: 'reports or pages that you read' },
    };
  },
};
