/** The map of tasks: the reader places each; our placement and others' open only then. */
import { derive, model, oursInWords, spotsIn, standing } from '../../components/widgets/task-map/model';
import { CHECK, CORNERS, cornerOf, labelOf, PUSH, REGIONS } from '../../components/widgets/task-map/tasks';
import { testSheets } from './sheets';

testSheets({
  id: 'task-map',
  model,
  sheets: ({ tasks }) => tasks,
  answers: CORNERS.map(({ value, check, push }) => [value, `${CHECK[check]}, ${PUSH[push].toLowerCase()}`] as const),
  next: 'Next task',
  tray: 'section[aria-label]',
  texts: (state, { tasks }) => {
    const { index, current } = derive(state, tasks);
    const mine = state.answers[current.id];
    return [
      `Task ${index + 1} of ${tasks.length}`,
      current.title,
      current.task,
      standing(state, tasks),
      ...REGIONS.flatMap(({ value }) => spotsIn(value, state, tasks)).flatMap(({ task, who }) => [
        task.title,
        who.join(', '),
      ]),
      ...(mine
        ? [
            `Your corner leads to ${labelOf(cornerOf(mine).region).toLowerCase()}. ${cornerOf(mine).rule}`,
            `Our placement: ${oursInWords(current)}`,
            current.why,
            ...current.voices.map(({ says }) => says),
          ]
        : ['Our placement, and others’, open after yours']),
    ];
  },
  says: (state, { tasks }) => {
    const { current } = derive(state, tasks);
    return [state.answers[current.id] && `Our placement: ${oursInWords(current)}. ${standing(state, tasks)}`];
  },
  hidden: (state, { tasks }) =>
    tasks.flatMap(({ id, why, voices }) => (state.answers[id] ? [] : [why, ...voices.map(({ says }) => says)])),
  link: [{ type: 'answer', answer: 'no-yes' }, { type: 'next' }, { type: 'answer', answer: 'yes-yes' }],
});
