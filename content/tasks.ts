import { z } from 'zod';
import { listFiles, once, readText, shown } from './files';
import { ContentError } from './problem';
import { id, line, minutes } from './schemas';
import { parseYaml } from './yaml';

const part: z.ZodType<PartData> = z.lazy(() =>
  z.strictObject({
    id,
    label: line(34),
    product: line(110),
    agent: line(30).optional(),
    evaluator: line(40).optional(),
    minutesAlone: minutes,
    why: line(340),
    parts: z.array(part).min(1).optional(),
  }),
) as z.ZodType<PartData>;

const judged = {
  id,
  label: line(34),
  product: line(110),
  agent: line(30),
  evaluator: line(40),
  minutesAlone: minutes,
  minutesHelped: minutes.optional(),
  why: line(340),
  covers: line(300).optional(),
};

const help: z.ZodType<HelpData> = z.lazy(() =>
  z.strictObject({ ...judged, question: line(130), helps: z.array(help).min(1).optional() }),
) as z.ZodType<HelpData>;

const tree = z.strictObject({
  id,
  title: line(40),
  order: z.number().int().positive(),
  blurb: line(400),
  budget: z.strictObject({ default: minutes, min: minutes, max: minutes }),
  root: z.strictObject({ ...judged, parts: z.array(part).min(1).optional(), helps: z.array(help).min(1) }),
});

/** A task-subtask: a part of the product. It helps nobody judge. */
interface PartData {
  id: string;
  label: string;
  product: string;
  agent?: string;
  evaluator?: string;
  minutesAlone: number;
  why: string;
  parts?: PartData[];
}

/** An evaluation-subtask: what an assistant hands to the person who judges the node above. */
export interface HelpData {
  id: string;
  label: string;
  question: string;
  product: string;
  agent: string;
  evaluator: string;
  minutesAlone: number;
  minutesHelped?: number;
  why: string;
  covers?: string;
  helps?: HelpData[];
}

/** One task tree, as it stands in content/tasks/<id>.yaml. */
export type TaskTreeData = z.infer<typeof tree>;

interface AnyNode {
  id: string;
  label: string;
  minutesAlone: number;
  minutesHelped?: number | undefined;
  covers?: string | undefined;
  parts?: PartData[] | undefined;
  helps?: HelpData[] | undefined;
}

const NODES = { min: 25, max: 60 };
const LEVELS = { min: 3, max: 5 };
const EVALUATION_SHARE = 0.6;

/**
 * What the schema cannot say about a tree: unique ids, narrower helpers, help that saves time, size and depth.
 * @returns one sentence and its cure for each fault
 */
export function treeFaults(data: TaskTreeData): { id: string; message: string; cure: string }[] {
  const faults: { id: string; message: string; cure: string }[] = [];
  const seen = new Set<string>();
  let evaluation = 0;
  let levels = 0;
  const walk = (node: AnyNode, level: number, above: AnyNode | null, isPart: boolean) => {
    const fault = (message: string, cure: string) => faults.push({ id: node.id, message, cure });
    levels = Math.max(levels, level);
    if (!isPart && above) evaluation++;
    if (seen.has(node.id)) fault(`the id “${node.id}” stands twice`, 'give one of the two nodes another id');
    seen.add(node.id);
    if (above && !isPart && node.minutesAlone >= above.minutesAlone) {
      fault(
        `“${node.label}” takes as long to judge as “${above.label}”, which it should help with`,
        'a helper’s task must be narrower: lower its minutesAlone or move it',
      );
    }
    if (node.helps) {
      if (node.minutesHelped === undefined)
        fault(`“${node.label}” has helps but no minutesHelped`, 'add minutesHelped');
      else if (node.minutesHelped >= node.minutesAlone) {
        fault(`help saves no time at “${node.label}”`, 'minutesHelped must be lower than minutesAlone');
      }
      if (!node.covers)
        fault(`“${node.label}” does not say what its helps cover`, 'add covers: why they are exhaustive');
    } else if (!isPart && node.minutesHelped !== undefined) {
      fault(`“${node.label}” has minutesHelped but no helps`, 'take minutesHelped away, or add helps');
    }
    for (const child of node.parts ?? []) walk(child, level + 1, node, true);
    for (const child of node.helps ?? []) walk(child, level + 1, node, false);
  };
  walk(data.root, 1, null, false);
  const fault = (message: string, cure: string) => faults.push({ id: data.root.id, message, cure });
  const { budget } = data;
  if (seen.size < NODES.min || seen.size > NODES.max) {
    fault(`the tree has ${seen.size} nodes`, `${NODES.min} to ${NODES.max} are wanted`);
  }
  if (levels < LEVELS.min || levels > LEVELS.max)
    fault(`the tree has ${levels} levels`, `${LEVELS.min} to ${LEVELS.max} are wanted`);
  if (evaluation < EVALUATION_SHARE * seen.size) {
    fault('too few of the nodes are evaluation-subtasks', 'at least six in ten: this is about judging');
  }
  if (!(budget.min <= budget.default && budget.default <= budget.max)) {
    fault('the default budget lies outside its range', 'min <= default <= max');
  }
  if (data.root.minutesAlone <= budget.default) {
    fault(
      'the task can be judged alone at the default budget',
      'lower the default budget: the story starts where a person cannot',
    );
  }
  return faults;
}

/** Reads one tree. @param name file name without ending @throws ContentError naming the line of each fault */
export function readTask(name: string): TaskTreeData {
  const file = `tasks/${name}.yaml`;
  const text = readText(file);
  const data = parseYaml(text, file, tree);
  const lineOf = (nodeId: string) =>
    text.split('\n').findIndex((l) => l.replace(/^[\s-]+/, '') === `id: ${nodeId}`) + 1;
  const faults = treeFaults(data);
  if (data.id !== name) {
    faults.push({
      id: data.id,
      message: 'the file’s name is not its id',
      cure: `name it ${data.id}.yaml, or correct the id`,
    });
  }
  if (faults.length === 0) return data;
  throw new ContentError(
    faults.map((f) => ({ file: shown(file), line: lineOf(f.id), message: f.message, cure: f.cure })),
  );
}

/** All task trees, in the order of the menu. @throws ContentError naming every faulty file at once */
export const loadTasks = once((): TaskTreeData[] => {
  const problems: ContentError['problems'] = [];
  const trees: TaskTreeData[] = [];
  for (const name of listFiles('tasks', '.yaml')) {
    try {
      trees.push(readTask(name.replace(/\.yaml$/, '')));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length) throw new ContentError(problems);
  return trees.sort((a, b) => a.order - b.order);
});
