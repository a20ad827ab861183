import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { NumberParam, ParamSchema } from '../../figure/params';
import type { TaskTree } from '../../models/recursion/task-tree';
import { READ_IN_TREE, type Settings, WANTS, workOf } from './labour';
import { ALL_WISHES, MOST_LEAN, TOLD } from './reports';

/** The verdict flips; the reports come in another order; then the minutes, and all of it. */
export const ACTS = [
  { id: 'look', label: 'What flips it', shows: ['wishes', 'told'] },
  { id: 'order', label: 'Another order', shows: ['lean1', 'lean2'] },
  BENCH,
] as const satisfies readonly Act[];

const lean = (key: string, label: string) =>
  ({ type: 'number', key, label, min: 0, max: 2 * MOST_LEAN + 1, step: 1, default: 0 }) as const;

/** Of the reports: the wishes held (bits), what came of the reports, and the reader's two verdicts (0: none, 6: can't say). */
export const REPORT_PARAMS = {
  wishes: { type: 'number', key: 'x', label: 'Wishes', min: 0, max: ALL_WISHES, step: 1, default: ALL_WISHES },
  told: { type: 'choice', key: 't', label: 'The reports', options: TOLD, default: 'told' },
  lean1: lean('a', 'Your verdict'),
  lean2: lean('b', 'Your verdict after the other order'),
} satisfies ParamSchema;

/** What a link carries of the minutes: how far automation reaches, reading and checking, and where wanting begins. */
export function paramsFor(tree: TaskTree): Record<keyof Settings, NumberParam> {
  const { questions, height } = workOf(tree);
  const wants = WANTS.map(({ id, name, key, minutes }) => {
    const q = questions.find((at) => at.id === id);
    const max = Math.min(5, q?.own ?? 0);
    const label = `Minutes of wanting at “${q?.label ?? id}”`;
    return [name, { type: 'number', key, label, min: 0, max, step: 0.5, decimals: 1, default: Math.min(minutes, max) }];
  });
  return {
    level: { type: 'number', key: 'k', label: 'Levels automated', min: 0, max: height + 1, step: 1, default: 1 },
    read: {
      type: 'number',
      key: 'r',
      label: 'Minutes to read one report',
      unit: 'minutes',
      min: 0,
      max: 4,
      step: 0.5,
      decimals: 1,
      default: READ_IN_TREE,
    },
    check: { type: 'number', key: 'c', label: 'Spot checks', unit: '%', min: 0, max: 100, step: 5, default: 0 },
    ...Object.fromEntries(wants),
  } as Record<keyof Settings, NumberParam>;
}
