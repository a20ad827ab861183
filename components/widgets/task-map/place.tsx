import type { DeskHands } from '../../ui/desk';
import { SheetAct } from '../../ui/sheet-act';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { StartOver } from '../../ui/start-over';
import { derive, standing, type TaskMapProps, type TaskMapState } from './model';
import { Note } from './note';
import { Regions } from './regions';
import { LONGEST_PLACE, longestMap, placeSays } from './says';
import { Square } from './square';
import type { Corner } from './tasks';

export interface ActProps {
  props: TaskMapProps;
  state: TaskMapState;
  hands: DeskHands;
  onPlace: (corner: Corner) => void;
  onNext: () => void;
  /** opens a task */
  onOpen: (id: string) => void;
}

/** One task, two questions about it, and the four corners that they make. */
export function Place({ props, state, hands, onPlace, onNext }: ActProps) {
  const { tasks } = props;
  const { current, index, left } = derive(state, tasks);
  const mine = state.answers[current.id];
  return (
    <SheetAct
      name="Map of tasks"
      hands={hands}
      says={placeSays(state, tasks)}
      longest={LONGEST_PLACE}
      noun="task"
      place={`Task ${index + 1} of ${tasks.length}`}
      title={current.title}
      work={current.task}
      note={mine ? <Note props={props} task={current} mine={mine} /> : null}
      shut="Our placement, and others’, open after yours"
      choices={
        <Square task={current} state={state} onPlace={onPlace} lights height="min-h-16 min-[900px]:min-h-[5.25rem]" />
      }
      room="low"
      left={left}
      onNext={onNext}
    />
  );
}

/** The three regions with all that was placed; a task opens again by a press. */
export function TheMap({ props: { tasks }, state, hands, onOpen }: ActProps) {
  return (
    <Stage>
      <Says longest={longestMap(tasks)}>{standing(state, tasks)}</Says>
      <Picture long="The three regions" work>
        <div className="min-h-[22rem] min-[900px]:min-h-[27rem] grid">
          <Regions tasks={tasks} state={state} onOpen={onOpen} />
        </div>
      </Picture>
      <Controls>
        <div className={derive(state, tasks).placed > 0 ? '' : 'invisible'}>
          <StartOver onClick={hands.startOver} />
        </div>
      </Controls>
    </Stage>
  );
}
