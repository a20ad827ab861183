import type { NumberParam } from '../../island/params';
import type { TaskTree } from '../../models/task-tree';
import { READ_IN_TREE, type Settings, WANTS, workOf } from './labour';

/** What a link carries: how far automation reaches, reading and checking, and where wanting begins. */
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
