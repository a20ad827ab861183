/** What the workbench can start from: the gallery, and the task trees of the chapters in the workbench's format. */
import { blankTree, type LabNode, type LabTree, newNode } from '../components/lab/document';
import { setSettings } from '../components/lab/edit';
import { serialize } from '../components/lab/format';
import type { Start } from '../components/widgets/workbench/props';
import { loadGallery } from './gallery';
import { type HelpData, loadTasks, type TaskTreeData } from './tasks';

type Judged = Omit<HelpData, 'question' | 'agent' | 'evaluator'>;

const nodeOf = (data: Judged): LabNode => ({
  ...newNode(data.id, {
    title: data.label,
    produces: data.product,
    minutes: data.minutesAlone,
    help: data.covers ?? '',
  }),
  parts: (data.helps ?? []).map(nodeOf),
});

/** A task tree of the chapters: its evaluation-subtasks become the parts; the subtasks of the work itself help nobody judge. */
export function labTreeOf(task: TaskTreeData): LabTree {
  return setSettings(
    { ...blankTree(task.title), note: task.blurb, root: nodeOf(task.root as Judged) },
    { budget: task.budget.default, read: 2 },
  );
}

/** Everything the workbench offers to start from. */
export const loadStarts = (): Start[] => [
  ...loadGallery().map(({ id, title, tree }): Start => ({ id, group: 'gallery', title, text: serialize(tree) })),
  ...loadTasks().map(
    (task): Start => ({
      id: task.id,
      group: 'chapters',
      title: task.title,
      text: serialize(labTreeOf(task)),
    }),
  ),
];
