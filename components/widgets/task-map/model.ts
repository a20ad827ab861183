import { withActs } from '../../figure/acts';
import type { Description, FigureModel } from '../../figure/contract';
import { initSheets, type Sheets, type SheetsAction, sheetsToParams, stepSheets } from '../../figure/sheets';
import { ACTS, paramsFor } from './params';
import { CORNERS, type Corner, cornerOf, inWords, labelOf, ourCorners, REGIONS, type Region, type Task } from './tasks';

export interface TaskMapProps {
  id: string;
  tasks: Task[];
  /** how a source is named in print, by citation key: "Ouyang et al., 2022" */
  cites?: Record<string, string>;
}

export type TaskMapState = Sheets<Corner>;
export type TaskMapAction = SheetsAction<Corner>;

/** Who stands where on the square for one task: "you", "we" (or "perhaps we"), and others by name. Empty before the reader has placed it. */
export function atCorner(task: Task, corner: Corner, state: TaskMapState): string[] {
  const mine = state.answers[task.id];
  if (mine === undefined) return [];
  return [
    ...(mine === corner ? ['you'] : []),
    ...(ourCorners(task).some((c) => c.value === corner) ? [task.push === 'open' ? 'perhaps we' : 'we'] : []),
    ...task.voices.filter((v) => v.corner === corner).map((v) => v.who),
  ];
}

/** One label in the picture of the regions: a task, and who puts it there. */
export interface Spot {
  task: Task;
  who: string[];
  /** the reader is one of them */
  mine: boolean;
}

/** What lies in a region: the tasks that were placed, by whoever places them there. */
export function spotsIn(region: Region, state: TaskMapState, tasks: readonly Task[]): Spot[] {
  return tasks.flatMap((task) => {
    const mine = state.answers[task.id];
    if (mine === undefined) return [];
    const here = cornerOf(mine).region === region;
    const ours = ourCorners(task).some((c) => c.region === region);
    const who = [
      ...(here ? ['you'] : []),
      ...(ours ? [task.push === 'open' ? 'perhaps we' : 'we'] : []),
      ...task.voices.filter((v) => v.region === region).map((v) => v.who),
    ];
    return who.length > 0 ? [{ task, who, mine: here }] : [];
  });
}

/** Everything the figure shows of the state at large. */
export function derive(state: TaskMapState, tasks: readonly Task[]) {
  const index = Math.max(
    0,
    tasks.findIndex((t) => t.id === state.current),
  );
  const placed = tasks.filter((t) => state.answers[t.id] !== undefined);
  return {
    index,
    current: tasks[index] as Task,
    placed: placed.length,
    left: tasks.length - placed.length,
    /** placed in a corner that is ours too */
    same: placed.filter((t) => ourCorners(t).some((c) => c.value === state.answers[t.id])).length,
    /** the reader's tasks by region */
    count: Object.fromEntries(
      REGIONS.map(({ value }) => [value, spotsIn(value, state, tasks).filter((s) => s.mine).length]),
    ) as Record<Region, number>,
  };
}

const OPEN = 'How large the middle region is, nobody knows.';

/** How the map stands, in a sentence or two; no score. */
export function standing(state: TaskMapState, tasks: readonly Task[]): string {
  const { placed, left, same, count } = derive(state, tasks);
  if (placed === 0) return `${tasks.length} tasks to place.`;
  if (left > 0) return `${placed} of ${tasks.length} placed.`;
  const where =
    same === placed
      ? 'You and we put every one in the same corner, and may be wrong together.'
      : `You and we chose the same corner for ${same} of them.`;
  return `All ${placed} are placed: ${count.easy} easy to check, ${count.help} with help, ${count.none} with no known help. ${where}`;
}

/** Sources as they are printed. */
export const citesOf = (props: TaskMapProps, keys: readonly string[]): { key: string; text: string }[] =>
  keys.map((key) => ({ key, text: props.cites?.[key] ?? key }));

/** Our placement in words: "there is none, someone pushes", or with the second answer left open. */
export function oursInWords(task: Task): string {
  const [first] = ourCorners(task);
  if (!first) return '';
  return task.push === 'open' ? `${inWords(first).split(',')[0]}; who pushes, we leave open` : inWords(first);
}

/** The regions we would put a task into: "Checkable with help", or two where we leave the answer open. */
export const oursAsRegion = (task: Task): string =>
  ourCorners(task)
    .map((c) => labelOf(c.region))
    .join(', or: ');

/** Where a voice places the task, as far as its words carry; empty where they don't. */
export function voiceInWords(voice: Task['voices'][number]): string {
  const place = [voice.corner && inWords(cornerOf(voice.corner)), voice.region && labelOf(voice.region).toLowerCase()];
  return place.filter(Boolean).join('; ');
}

const sourceCell = (props: TaskMapProps, task: Task): string => {
  const keys = [...new Set([...task.sources, ...task.voices.flatMap((v) => v.sources)])];
  return (
    citesOf(props, keys)
      .map(({ text }) => text)
      .join('; ') || 'our placement'
  );
};

/** What others wrote, each with the name and, as far as it goes, the place. */
const voicesLine = (task: Task): string =>
  task.voices.map((v) => `${v.who}${voiceInWords(v) ? ` (${voiceInWords(v)})` : ''}: ${v.says}`).join(' ');

function describe(state: TaskMapState, props: TaskMapProps): Description {
  const { tasks } = props;
  return {
    sentences: [
      `${tasks.length} tasks to place by two questions. Is there, in the time you have, a check that needs nobody’s word? And is someone pushing back, does somebody or something gain if bad work passes? Where we and others place each stays hidden until you have placed it.`,
      `Three regions lie one within the other: easy to check, checkable with help, no known help. ${OPEN}`,
      ...(derive(state, tasks).placed > 0 ? [standing(state, tasks)] : []),
      ...tasks.flatMap((task) => {
        const mine = state.answers[task.id];
        if (mine === undefined) return [];
        const corner = cornerOf(mine);
        return [
          `${task.title}. You: ${inWords(corner)}, so ${labelOf(corner.region).toLowerCase()}. Our placement: ${oursInWords(task)}. ${task.why}${task.voices.length ? ` ${voicesLine(task)}` : ''}`,
        ];
      }),
    ],
    table: {
      caption: 'The tasks',
      head: ['Task', 'What is to be judged'],
      rows: tasks.map((t) => [t.title, t.task]),
    },
  };
}

function answers(props: TaskMapProps): Description {
  return {
    sentences: [
      `Where we would place each task, and what others wrote about such tasks. The rule from corner to region is ours and rough. ${OPEN}`,
      ...CORNERS.map((c) => `If ${inWords(c)}: ${labelOf(c.region).toLowerCase()}. ${c.rule}`),
    ],
    table: {
      caption: 'Which tasks could be checked, and with what',
      head: ['Task', 'Our placement', 'Why', 'What others wrote', 'Source'],
      rows: props.tasks.map((t) => [
        t.title,
        `${oursAsRegion(t)} (${oursInWords(t)})`,
        t.why,
        voicesLine(t) || '–',
        sourceCell(props, t),
      ]),
    },
  };
}

const idsOf = (props: TaskMapProps): string[] => props.tasks.map((t) => t.id);

/** Without its acts. */
const bare: FigureModel<TaskMapProps, TaskMapState, TaskMapAction> = {
  version: 1,
  params: (props) => paramsFor(props.tasks),
  init: (props, values) => initSheets(idsOf(props), CORNERS, values),
  step: (state, action, props) => stepSheets(state, action, idsOf(props)),
  toParams: (state, props) => sheetsToParams(state, idsOf(props), CORNERS),
  describe,
  answers,
  values: (state, { tasks }) => {
    const { placed, same, count } = derive(state, tasks);
    return {
      placed: { text: `${placed} of ${tasks.length}`, value: placed, label: 'tasks placed so far' },
      same: {
        text: `${same} of ${placed}`,
        value: same,
        label: 'placed tasks for which you and we chose the same corner',
      },
      easy: { text: `${count.easy}`, value: count.easy, label: 'tasks you placed where checking is easy' },
      help: { text: `${count.help}`, value: count.help, label: 'tasks you placed where checking takes help' },
      none: { text: `${count.none}`, value: count.none, label: 'tasks you placed where no help is known' },
    };
  },
};

/** The map of tasks: two questions about each, three regions that nobody has measured; others' placements open after the reader's. */
export const model = withActs(ACTS, bare);
