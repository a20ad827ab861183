import { withActs } from '../../figure/acts';
import type { Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import { longestOf } from '../../words/longest';
import { LINES, outcome, PAIRS, pairAt, type Settings, tally, truth } from './game';
import { ACTS, schema } from './params';
import { percent, STORY, signed, type Told } from './story';

export type Props = Record<string, never> | { id: string };

/** All of the state is shareable. */
export interface State extends Settings, Record<string, unknown> {
  /** which of the drawn comparisons is on show, 1..1000 */
  pair: number;
  /** step of the story, 0..LAST_STEP */
  step: number;
}

export type Action = { type: 'set'; name: keyof typeof schema; value: number } | { type: 'anotherPair' };

/** The assumptions of the toy, in words, to stand beside the figure. */
const ASSUMPTIONS: readonly string[] = [
  'A line is either really worked out or bluffed, and the lines count alike and do not lean on each other.',
  'A line that is checked counts for exactly what it is. In the shade a bluff looks like a full line and real work looks like a little less; how much less is a slider.',
  `The ${PAIRS.toLocaleString('en-GB')} comparisons are really drawn, from a fixed seed. The picks are noisy: the bigger the difference in looks, the surer the pick.`,
  'The reward model is drawn as it would be after endless comparisons (the population form of the model), not fitted to these thousand.',
  'Training finds the best policy for that reward at a price for straying from the imitator; the picks are not renewed afterwards.',
];

function set(state: State, name: keyof typeof schema, value: number): State {
  const next = clampTo(schema[name], value);
  return next === state[name] ? state : { ...state, [name]: next };
}

/** Everything a sentence or a drawing needs, from the state alone. */
export function derive(state: State): Told & { shown: number[]; curves: boolean } {
  const now = outcome(state);
  const frame = STORY[state.step] ?? STORY[0];
  const moved = frame?.moved ?? 'none';
  return {
    settings: state,
    outcome: now,
    tally: tallyAt(state.lit, state.gloss),
    pair: pairAt(state.pair - 1, state),
    // the worker's page at this step: which of its lines training has already moved
    shown: now.before.map((s, i) => (moved === 'all' || (moved === 'lit' && now.v[i] === 1) ? (now.after[i] ?? s) : s)),
    // the chart waits for the story, unless the reader is already trying things out
    curves:
      frame?.outcome === true ||
      state.lit !== schema.lit.default ||
      state.beta !== schema.beta.default ||
      state.gloss !== schema.gloss.default,
  };
}

// The count over 1,000 comparisons depends on two settings only; a drag asks for the same few again and again.
const tallies = new Map<string, ReturnType<typeof tally>>();
function tallyAt(lit: number, gloss: number): ReturnType<typeof tally> {
  const key = `${lit}/${gloss}`;
  const known = tallies.get(key) ?? tally({ lit, gloss });
  tallies.set(key, known);
  return known;
}

/** The story's sentence at this state. */
export function sentence(state: State): string {
  return STORY[state.step]?.sentence(derive(state)) ?? '';
}

/** The story's longest sentence at these settings: its height is kept free. */
export function longest(state: State): string {
  const told = derive(state);
  return longestOf(STORY.map((frame) => frame.sentence(told)));
}

/** What the present settings come to, in one line: said when a slider moves. */
export function verdict(state: State): string {
  const { outcome: o } = derive(state);
  const better = Math.round(o.truthEnd * 100) - Math.round(o.truthStart * 100);
  const real =
    better > 0
      ? `really done rises to ${percent(o.truthEnd)}, so training helps`
      : better < 0
        ? `really done falls to ${percent(o.truthEnd)}, so training makes the page worse than imitation did`
        : `really done stays at ${percent(o.truthEnd)}`;
  return `${state.lit} of ${LINES} lines checked: approval comes to ${percent(o.approvalEnd)}, ${real}.`;
}

function describe(state: State): Description {
  const told = derive(state);
  const { outcome: o, tally: t } = told;
  return {
    sentences: [
      ...STORY.map((frame) => frame.sentence(told)),
      `Of the ${t.decisive} drawn pairs in which one version had more real lines, the other one was picked ${t.worsePicked} times.`,
      ...ASSUMPTIONS,
    ],
    table: {
      caption: `Line by line, with ${state.lit} of ${LINES} lines checked`,
      head: [
        'Line',
        'Checked?',
        'Really done, before',
        'Real version wins',
        'Reward for real work',
        'Really done, after',
      ],
      rows: o.v.map((seen, i) => [
        i + 1,
        seen ? 'yes' : 'no',
        percent(o.before[i] ?? 0),
        percent(t.realWins[i] ?? 0.5),
        signed(o.reward[i] ?? 0),
        percent(o.after[i] ?? 0),
      ]),
    },
  };
}

const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, values: Record<string, ParamValue> = {}) => {
    const at = (name: keyof typeof schema) => clampTo(schema[name], Number(values[name] ?? schema[name].default));
    return { lit: at('lit'), beta: at('beta'), gloss: at('gloss'), pair: at('pair'), step: at('step') };
  },
  step: (state, action) =>
    action.type === 'set'
      ? set(state, action.name, action.value)
      : { ...state, pair: (state.pair % PAIRS) + 1, step: Math.max(state.step, PICK_STEP) },
  toParams: ({ lit, beta, gloss, pair, step }) => ({ lit, beta, gloss, pair, step }),
  setParam: (state, name, value) => (name in schema ? set(state, name as keyof typeof schema, value) : state),
  describe,
  values: (state) => {
    const { outcome: o, tally: t } = derive(state);
    const share = (value: number, label: string) => ({ text: percent(value), value: Math.round(value * 100), label });
    return {
      approvalStart: share(o.approvalStart, 'approval before training, in per cent'),
      approvalEnd: share(o.approvalEnd, 'approval after training, in per cent'),
      truthStart: share(o.truthStart, 'lines really done before training, in per cent'),
      truthEnd: share(o.truthEnd, 'lines really done after training, in per cent'),
      lit: { text: `${state.lit} of ${LINES}`, value: state.lit, label: 'lines you can check', param: 'lit' },
      pairs: { text: PAIRS.toLocaleString('en-GB'), value: PAIRS, label: 'comparisons drawn' },
      worsePicked: {
        text: `${t.worsePicked} of ${t.decisive}`,
        value: t.worsePicked,
        label: 'pairs in which the version with less real work was picked',
      },
      breakEven: {
        text: breakEvenText(state),
        value: breakEven(state) ?? 0,
        label: 'lines to check before training helps',
      },
    };
  },
};

/** RLHF as a drawing that steps, on one page of eight lines. Our own toy. */
export const model = withActs(ACTS, bare);

/** The first step that shows a pick; asking for another pair goes there. */
export const PICK_STEP = STORY.findIndex((frame) => frame.picked);

/**
 * The fewest checked lines at which training leaves the page better than imitation did.
 * @returns 0..8, or null if no lamp is wide enough (optimisation of strength 0)
 */
export function breakEven({ beta, gloss }: Pick<Settings, 'beta' | 'gloss'>): number | null {
  for (let lit = 0; lit <= LINES; lit++) {
    const o = outcome({ lit, beta, gloss });
    if (truth(o.after) > truth(o.before) + 1e-12) return lit;
  }
  return null;
}
function breakEvenText(state: State): string {
  const at = breakEven(state);
  return at === null ? 'none' : `${at} of ${LINES}`;
}
