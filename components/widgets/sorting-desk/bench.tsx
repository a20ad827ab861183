import { Desk, type DeskHands, SheetFoot, Standing } from '../../ui/desk';
import type { Could } from './cases';
import { derive, earned, type SortingDeskProps, type SortingDeskState, standing } from './model';
import { Sheet } from './sheet';
import { Tray } from './tray';

/** Sheets that still lie under the present one, as edges; at most three are drawn. */
function Edges({ left }: { left: number }) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      {left > 2 && <div className="absolute inset-x-3 -bottom-2.5 h-6 rounded-md border border-rule bg-paper" />}
      {left > 1 && <div className="absolute inset-x-1.5 -bottom-[5px] h-6 rounded-md border border-rule bg-paper" />}
    </div>
  );
}

const FOOT = {
  noun: 'case',
  last: 'That was the last case. Any slip opens again.',
  keys: 'Keys 1, 2 and 3 work too, once the desk has the focus.',
};

export interface BenchProps {
  props: SortingDeskProps;
  state: SortingDeskState;
  hands: DeskHands;
  onFile: (could: Could) => void;
  onNext: () => void;
  onOpen: (id: string) => void;
}

/** The whole desk: one case at a time on the sheet, the filed ones in the tray beside it. */
export function Bench({ props, state, hands, onFile, onNext, onOpen }: BenchProps) {
  const { cases } = props;
  const { current, index, left } = derive(state, cases);
  const note = earned(current, state);
  return (
    <Desk name="Sorting desk" onKeyDown={hands.onKeyDown}>
      <div className="grid gap-x-10 gap-y-9 md:grid-cols-[minmax(0,1fr)_17.5rem]">
        <div className="relative">
          <Edges left={note ? left + 1 : left} />
          <div className="relative flex h-full flex-col rounded-md border border-rule bg-paper p-4 sm:p-6">
            <Sheet props={props} state={state} current={current} index={index} hands={hands} onFile={onFile} />
            <SheetFoot words={FOOT} left={left} answered={note !== null} onNext={onNext} />
          </div>
        </div>
        <div className="flex flex-col justify-between gap-5">
          <Tray cases={cases} state={state} onOpen={onOpen} />
          <div>
            <Standing
              text={standing(state, cases)}
              room="min-h-[4.5rem]"
              begun={left < cases.length}
              onStartOver={hands.startOver}
            />
          </div>
        </div>
      </div>
    </Desk>
  );
}
