import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import type { TaskTree } from '../../models/recursion/task-tree';
import { PROTOCOLS } from './ledger-data';
import { STEPS } from './scene';
import { shownOf } from './tree';

export interface ProtocolsProps {
  /** the figure's id */
  id: string;
  /** task trees, the book's among them */
  trees: readonly TaskTree[];
  /** how each source is named, by key: "Leike et al., 2018" */
  cites?: Readonly<Record<string, string>>;
}

/** One picture and four buttons; then a round of training, step by step; then all of it, with the ledger. */
export const ACTS = [
  { id: 'look', label: 'Look', shows: ['protocol'] },
  { id: 'round', label: 'Train', shows: ['protocol', 'step'] },
  BENCH,
] as const satisfies readonly Act[];

/** What a link carries: the protocol, the one that it is told apart from, the step, one or two pictures, the question followed. */
export function params(props: ProtocolsProps) {
  const { questions, path } = shownOf(props.trees);
  return {
    protocol: { type: 'choice', key: 'p', label: 'Protocol', options: PROTOCOLS, default: 'rrm' },
    other: { type: 'choice', key: 'c', label: 'Compared with', options: PROTOCOLS, default: 'rlhf' },
    step: { type: 'number', key: 's', label: 'Step', min: 0, max: STEPS.length - 1, step: 1, default: 0 },
    pictures: { type: 'choice', key: 'v', label: 'Pictures', options: ['one', 'two'], default: 'one' },
    question: {
      type: 'choice',
      key: 'q',
      label: 'Question followed',
      options: questions.map((q) => q.id),
      default: path.at(-1)?.id ?? '',
    },
  } satisfies ParamSchema;
}
