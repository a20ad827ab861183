import { type ChoosingProps, Conditions, StandIns } from './chips';
import { KindNames, MetMark } from './marks';
import { sentence, type TimelineProps } from './model';
import { GRID, Row } from './row';

export interface ActProps extends ChoosingProps {
  onClear: () => void;
  props: TimelineProps;
}

/** Works by date, and the conditions that each of them met. */
export function Bench({ state, dispatch, onClear, props }: ActProps) {
  return (
    <>
      <p className="min-h-24 max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink @[36rem]:min-h-14">
        {sentence(state, props.milestones)}
      </p>
      <fieldset data-control="choice" className="needs-js mt-2">
        <legend className="sr-only">What should hold at once</legend>
        <div className={`flex flex-wrap gap-2 ${GRID} @[42rem]:items-end`}>
          <span className="hidden @[42rem]:col-span-2 @[42rem]:block" />
          <Conditions {...{ state, dispatch }} />
        </div>
        <StandIns {...{ state, dispatch }} onClear={onClear} />
      </fieldset>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-2">
        <KindNames />
        <span className="hidden items-center gap-1.5 @[42rem]:inline-flex">
          <MetMark met="yes" strong /> so it was
        </span>
        <span className="hidden items-center gap-1.5 @[42rem]:inline-flex">
          <MetMark met="stand-in" strong /> something stood in for it
        </span>
      </p>
      <ol className="mt-2 list-none border-b border-rule p-0">
        {props.milestones.map((m) => (
          <Row key={m.id} m={m} state={state} cites={props.cites} />
        ))}
      </ol>
    </>
  );
}
