/** The map of tasks: the reader places each; our placement and others' open only then. */

import type { TaskMapProps, TaskMapState } from '../../components/widgets/task-map/model';
import { derive, model, oursInWords, spotsIn, standing } from '../../components/widgets/task-map/model';
import { placeSays, says } from '../../components/widgets/task-map/says';
import { CHECK, CORNERS, cornerOf, labelOf, PUSH, REGIONS } from '../../components/widgets/task-map/tasks';
import { testSheets } from './sheets';

/** The open task, and what opens once it is placed. */
function sheet(state: TaskMapState, { tasks }: TaskMapProps): string[] {
  const { index, current } = derive(state, tasks);
  const mine = state.answers[current.id];
  return [
    `Task ${index + 1} of ${tasks.length}`,
    current.title,
    current.task,
    ...(mine
      ? [
          `Your corner leads to ${labelOf(cornerOf(mine).region).toLowerCase()}. ${cornerOf(mine).rule}`,
          `Our placement: ${oursInWords(current)}`,
          current.why,
          ...current.voices.map((voice) => voice.says),
        ]
      : ['Our placement, and others’, open after yours']),
  ];
}

/** What lies in the regions, and how it stands. */
const regions = (state: TaskMapState, { tasks }: TaskMapProps): string[] => [
  standing(state, tasks),
  ...REGIONS.flatMap(({ value }) => spotsIn(value, state, tasks)).flatMap(({ task, who }) => [
    task.title,
    who.join(', '),
  ]),
];

testSheets({
  id: 'task-map',
  model,
  sheets: ({ tasks }) => tasks,
  answers: CORNERS.map(({ value, check, push }) => [value, `${CHECK[check]}, ${PUSH[push].toLowerCase()}`] as const),
  next: 'Next task',
  tray: 'section[aria-label]',
  one: 'place',
  all: 'map',
  act: 'bench',
  texts: (state, props) => [...sheet(state, props), ...regions(state, props)],
  says: (state, { tasks }) => [says(state, tasks)],
  acts: {
    place: {
      texts: (state, props) => [placeSays(state, props.tasks), ...sheet(state, props)],
      says: (state, { tasks }) => [says(state, tasks)],
    },
    map: { texts: regions, says: (state, { tasks }) => [standing(state, tasks)] },
  },
  hidden: (state, { tasks }) =>
    tasks.flatMap(({ id, why, voices }) => (state.answers[id] ? [] : [why, ...voices.map(({ says }) => says)])),
  link: [{ type: 'answer', answer: 'no-yes' }, { type: 'next' }, { type: 'answer', answer: 'yes-yes' }],
});
