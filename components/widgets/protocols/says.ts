/** The sentences of the acts: what is different about one protocol, in one look. Pure. */
import { longestOf } from '../../words/longest';
import { NAMES, PROTOCOLS, type Protocol } from './ledger-data';
import { derive, type ProtocolsProps, type ProtocolsState } from './model';
import { STEPS } from './scene';
import { inWords, sentences } from './story';
import type { Shown } from './tree';

/** Who looks at what, and what the AI learns from. */
const LOOK: Readonly<Record<Protocol, string>> = {
  rlhf: 'Reinforcement learning from human feedback (RLHF): a person, alone, picks the better of two summaries. No small question is asked.',
  rrm: 'Recursive reward modeling (RRM): AIs report on small questions. With these a person picks the better summary. The reporters were trained the same way.',
  ida: 'Amplification: a person splits the question, copies of one AI answer the parts. It learns to give the joint answer alone.',
  debate:
    'Debate: two AIs argue down one path, to a place that a person can check. Who is right there wins, the other loses.',
};

/** The first act: one protocol as a whole. */
export const lookSays = (protocol: Protocol): string => LOOK[protocol];
export const LONGEST_LOOK = longestOf(Object.values(LOOK));

/** The second act: a step of one round of training. */
export const roundSays = (protocol: Protocol, step: number, shown: Shown): string =>
  sentences(protocol, shown)[step] ?? '';
export const longestRound = (shown: Shown): string => longestOf(PROTOCOLS.flatMap((p) => sentences(p, shown)));

/** The sentence of the open act. */
export function says(state: ProtocolsState & { act: string }, props: ProtocolsProps): string {
  const { protocol, other, step } = state;
  if (state.act === 'look') return lookSays(protocol);
  const { shown, sentence, difference } = derive(state, props);
  if (state.act === 'round') return roundSays(protocol, step, shown);
  return `${NAMES[protocol].short}, ${STEPS[step] ?? ''}: ${sentence} Told apart from ${inWords(other)}: ${difference}`;
}
