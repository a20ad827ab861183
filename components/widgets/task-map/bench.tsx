import { Desk, SheetFoot, SheetHead, Standing } from '../../ui/desk';
import { Shut } from '../../ui/shut';
import { derive, standing } from './model';
import { Note } from './note';
import type { ActProps } from './place';
import { Regions } from './regions';
import { Square } from './square';

const FOOT = {
  noun: 'task',
  last: 'That was the last task. Any of them opens again.',
  keys: 'Keys 1 to 4 work too, once the figure has the focus.',
};

/** The whole desk: the task and its square on one side, the three regions on the other. */
export function Bench({ props, state, hands, onPlace, onNext, onOpen }: ActProps) {
  const { tasks } = props;
  const { current, index, left, placed } = derive(state, tasks);
  const mine = state.answers[current.id];
  return (
    <Desk name="Map of tasks" onKeyDown={hands.onKeyDown}>
      <div className="grid gap-x-8 gap-y-8 md:grid-cols-[minmax(0,1fr)_20.5rem]">
        <section
          aria-labelledby={hands.titleId}
          className="flex flex-col rounded-md border border-rule bg-paper p-4 sm:p-6"
        >
          <SheetHead hands={hands} place={`Task ${index + 1} of ${tasks.length}`} title={current.title} />
          <p className="mt-2 min-h-[7.25rem] font-serif text-[1.0625rem] leading-[1.5] text-ink sm:min-h-[4.8rem]">
            {current.task}
          </p>
          <p className="mt-3 mb-3 text-sm leading-snug text-pretty text-ink">
            <strong className="font-semibold">Is there a check</strong>, in the time you have, that needs nobody’s word?
            And <strong className="font-semibold">is someone pushing back</strong>: a liar, a rival, or a training that
            pays for whatever passes?
          </p>
          <Square task={current} state={state} onPlace={onPlace} />
          <div className="mt-4 min-h-[29rem] flex-1 sm:min-h-[23rem]">
            {mine ? (
              <Note props={props} task={current} mine={mine} />
            ) : (
              <Shut>Our placement, and others’, open after yours</Shut>
            )}
          </div>
          <SheetFoot words={FOOT} left={left} answered={mine !== undefined} onNext={onNext} />
        </section>
        <div className="flex flex-col gap-4">
          <div className="min-h-[26rem] flex-1">
            <Regions tasks={tasks} state={state} onOpen={onOpen} />
          </div>
          <div>
            <Standing
              text={standing(state, tasks)}
              room="min-h-[5.5rem]"
              begun={placed > 0}
              onStartOver={hands.startOver}
            />
          </div>
        </div>
      </div>
    </Desk>
  );
}
