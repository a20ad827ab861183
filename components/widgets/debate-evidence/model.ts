import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import type { ParamValue } from '../../figure/params';
import { DIGITS, KENTON, KHAN, MILESTONES, TOPICS, type Topic } from './evidence';
import { ACTS, schema } from './params';

export interface DebateEvidenceProps {
  /** the figure's id */
  id: string;
  /** how each source is named, by key: "Khan et al., 2024" */
  cites?: Readonly<Record<string, string>>;
}

export interface DebateEvidenceState extends Record<string, unknown> {
  topic: Topic;
  /** whether the judge of debates in words knows less than the debaters */
  hidden: 'yes' | 'no';
  pixels: '6' | '4';
  /** whose verdicts are counted in the first act; elsewhere both are */
  judge: Judge;
}

export type DebateEvidenceAction =
  | { type: 'topic'; topic: Topic }
  | { type: 'hidden'; hidden: 'yes' | 'no' }
  | { type: 'pixels'; pixels: '6' | '4' }
  | { type: 'judge'; judge: Judge };

type Judge = 'person' | 'model';

const [NAIVE, , DEBATE] = KHAN;

const WORDS_HIDDEN = `The debaters have the text, the judge hasn’t. With a debate, model judges got ${DEBATE?.model}\u00a0% right and people ${DEBATE?.person}\u00a0%. Without help it was ${NAIVE?.model}\u00a0% and ${NAIVE?.person}\u00a0%.`;
const WORDS_OPEN =
  'Another study varied the task. Debate beat a single adviser, told at random which side to argue, on all of them. It beat the judge’s own answer only where the answer stood in a text that the judge lacked; elsewhere the results were mixed.';
const LOST =
  'B has made a long argument. Every step looks right, and the conclusion is wrong. A knows that something is wrong with it, and cannot say where. The judge has nothing to go by.';

/** What the present choice shows, in a sentence or two. */
export function sentence(state: DebateEvidenceState): string {
  if (state.topic === 'lost') return LOST;
  if (state.topic === 'words') return state.hidden === 'yes' ? WORDS_HIDDEN : WORDS_OPEN;
  const row = DIGITS.find((d) => d.pixels === state.pixels) ?? DIGITS[0];
  return `A judge who sees ${state.pixels === '6' ? 'six' : 'four'} pixels of a handwritten digit guesses ${row?.without}\u00a0% right. With two debaters choosing which pixels to show, it gets ${row?.with}\u00a0%. ${row?.condition}`;
}

/** Every sentence that the figure can say, to keep room for the longest. */
export const ALL_SENTENCES: readonly string[] = [
  WORDS_HIDDEN,
  WORDS_OPEN,
  LOST,
  ...DIGITS.map(({ pixels }) => sentence({ topic: 'digits', hidden: 'yes', pixels, judge: 'person' })),
];

/** The limits of a topic's numbers. */
export function limits({ topic, hidden }: DebateEvidenceState): string {
  if (topic === 'words') {
    return hidden === 'yes'
      ? 'Strong and weak differ here only in who may read the text, and quotations from it are checked. The authors leave open how it goes with models that deceive.'
      : 'No bars: we know the order of the results and not their values, and draw nothing that we don’t know. Stronger debaters helped here as well, but less than in the first study.';
  }
  return topic === 'digits'
    ? 'A proof of concept: the debaters are a search that sees the whole digit, the judge a trained classifier. They can choose pixels, not lie about them. The digit drawn is ours.'
    : 'Our schematic. Each square is a step that is valid as far as anybody can tell.';
}

function describe(state: DebateEvidenceState): Description {
  return {
    sentences: [
      sentence(state),
      limits(state),
      ...ALL_SENTENCES.filter((s) => s !== sentence(state)),
      ...KENTON.map((k) => `Debate against ${k.against}, ${k.where}: ${k.verdict} (Kenton et al., 2024).`),
      ...MILESTONES.map((m) => `${m.year}: ${m.text}`),
    ],
    table: {
      caption: 'Share of right verdicts, % (Khan et al., 2024; Irving et al., 2018)',
      head: ['Setup', 'Language model as judge', 'Person as judge'],
      rows: [
        ...KHAN.map((k) => [`${k.name}: ${k.what}`, k.model, k.person]),
        ...DIGITS.flatMap((d) => [
          [`Digits, ${d.pixels} pixels, no debate`, `${d.without} (image classifier)`, '–'],
          [`Digits, ${d.pixels} pixels, debate`, `${d.with} (image classifier)`, '–'],
        ]),
      ],
    },
  };
}

const chip = (value: number, label: string): ChipValue => ({ text: `${value}\u00a0%`, value, label });

function values(): Record<string, ChipValue> {
  return Object.fromEntries([
    ...KHAN.flatMap((k) => [
      [`${k.key}Model`, chip(k.model, `right verdicts, language model as judge: ${k.name.toLowerCase()}`)],
      [`${k.key}Person`, chip(k.person, `right verdicts, person as judge: ${k.name.toLowerCase()}`)],
    ]),
    ...DIGITS.flatMap((d) => [
      [`without${d.pixels}`, chip(d.without, `right guesses from ${d.pixels} pixels, no debate`)],
      [`with${d.pixels}`, chip(d.with, `right guesses from ${d.pixels} pixels, debate`)],
    ]),
  ]);
}

/** Without its acts. */
const bare: FigureModel<DebateEvidenceProps, DebateEvidenceState, DebateEvidenceAction> = {
  version: 1,
  params: () => schema,
  init: (_props, v: Record<string, ParamValue> = {}) => ({
    topic: TOPICS.find((t) => t === v.topic) ?? 'words',
    hidden: v.hidden === 'no' ? 'no' : 'yes',
    pixels: v.pixels === '4' ? '4' : '6',
    judge: v.judge === 'model' ? 'model' : 'person',
  }),
  step: (state, action) => {
    switch (action.type) {
      case 'topic':
        return { ...state, topic: action.topic };
      case 'hidden':
        return { ...state, hidden: action.hidden };
      case 'pixels':
        return { ...state, pixels: action.pixels };
      case 'judge':
        return { ...state, judge: action.judge };
    }
  },
  toParams: ({ topic, hidden, pixels, judge }) => ({ topic, hidden, pixels, judge }),
  describe,
  values,
};

/** What is known of debate: numbers with their conditions, what has only an order, and the failure without a number. */
export const model = withActs(ACTS, bare);
