import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import { between, LEDGER, moved, NAMES, PROTOCOLS, type Protocol } from './ledger-data';
import { ACTS, type ProtocolsProps, params } from './params';
import { asked, isProtocol } from './scene';
import { jobOf, sentences } from './story';
import { shownOf } from './tree';

export type { ProtocolsProps } from './params';

export interface ProtocolsState extends Record<string, unknown> {
  protocol: Protocol;
  /** the protocol it is told apart from; never the same */
  other: Protocol;
  /** of the round, 0 to 4; 0 shows all of it */
  step: number;
  pictures: 'one' | 'two';
  /** id of the question that the reader follows through all four */
  question: string;
}

export type ProtocolsAction =
  | { type: 'protocol'; protocol: Protocol }
  | { type: 'other'; protocol: Protocol }
  | { type: 'step'; step: number }
  | { type: 'pictures'; pictures: 'one' | 'two' }
  | { type: 'question'; id: string };

/** The protocol to tell another apart from when the reader names none: the first that is different. */
const someOther = (protocol: Protocol): Protocol => (protocol === 'rlhf' ? 'rrm' : 'rlhf');

/** The words of the present state, without the ledger. */
export function derive(state: ProtocolsState, props: ProtocolsProps) {
  const shown = shownOf(props.trees);
  const followed = shown.byId.get(state.question) ?? shown.questions[0];
  return {
    shown,
    followed,
    sentence: sentences(state.protocol, shown)[state.step] ?? '',
    difference: between(state.protocol, state.other),
    moved: moved(state.protocol, state.other),
  };
}

function describe(state: ProtocolsState, props: ProtocolsProps): Description {
  const { shown, followed, difference } = derive(state, props);
  return {
    sentences: [
      `One task under four protocols: judging the summary of a book. Our schematic of the published protocols; ${shown.questions.length} questions of the tree are drawn.`,
      ...PROTOCOLS.map((p) => {
        const [whole, ...round] = sentences(p, shown);
        return `${whole} One round: ${round.map((s, i) => `${i + 1}. ${s}`).join(' ')} Questions that play a part in a round, of those drawn: ${asked(p, shown)}.`;
      }),
      `From ${NAMES[state.other].short} to ${NAMES[state.protocol].short}: ${difference}`,
      ...(followed
        ? [`${followed.label}: ${PROTOCOLS.map((p) => `${NAMES[p].short}: ${jobOf(p, followed, shown)}`).join(' ')}`]
        : []),
    ],
    table: {
      caption: 'Four ways to oversee one task (our summary of the published protocols)',
      head: ['', ...PROTOCOLS.map((p) => NAMES[p].long)],
      rows: LEDGER.map((row) => [row.name, ...PROTOCOLS.map((p) => row.cells[p])]),
    },
  };
}

const CHIP = { rlhf: 'askedRlhf', rrm: 'askedRrm', ida: 'askedAmplification', debate: 'askedDebate' } as const;

function values(_state: ProtocolsState, props: ProtocolsProps): Record<string, ChipValue> {
  const shown = shownOf(props.trees);
  const total = shown.questions.length;
  const chips = PROTOCOLS.map((p): [string, ChipValue] => {
    const n = asked(p, shown);
    return [
      CHIP[p],
      {
        text: `${n} of ${total}`,
        value: n,
        label: `questions that play a part in one round, of those drawn: ${NAMES[p].short}`,
      },
    ];
  });
  return Object.fromEntries(chips);
}

/** Without its acts. */
const bare: FigureModel<ProtocolsProps, ProtocolsState, ProtocolsAction> = {
  version: 1,
  params,
  init: (props, v: Record<string, ParamValue> = {}) => {
    const schema = params(props);
    const protocol = isProtocol(v.protocol) ? v.protocol : 'rrm';
    const other = isProtocol(v.other) ? v.other : 'rlhf';
    const question = String(v.question ?? schema.question.default);
    return {
      protocol,
      other: other === protocol ? someOther(protocol) : other,
      step: clampTo(schema.step, Number(v.step ?? 0)),
      pictures: v.pictures === 'two' ? 'two' : 'one',
      question: schema.question.options.includes(question) ? question : schema.question.default,
    };
  },
  step: (state, action, props) => {
    switch (action.type) {
      case 'protocol':
        // The one just left becomes what the new one is told apart from.
        return action.protocol === state.protocol
          ? state
          : { ...state, protocol: action.protocol, other: state.protocol };
      case 'other':
        return action.protocol === state.protocol ? state : { ...state, other: action.protocol };
      case 'step':
        return { ...state, step: clampTo(params(props).step, action.step) };
      case 'pictures':
        return { ...state, pictures: action.pictures };
      case 'question':
        return shownOf(props.trees).byId.has(action.id) ? { ...state, question: action.id } : state;
    }
  },
  toParams: ({ protocol, other, step, pictures, question }) => ({ protocol, other, step, pictures, question }),
  describe,
  values,
};

/** One task under four protocols, with the same questions: who acts, who judges, what is learnt, what is recursed on. */
export const model = withActs(ACTS, bare);
