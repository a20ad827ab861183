import { Controls, Picture, Says, Stage } from '../../ui/stage';
import type { ActProps } from './bench';
import { Conditions, StandIns } from './chips';
import { KindNames } from './marks';
import { Matrix } from './matrix';
import { matching } from './model';
import { Row } from './row';
import { LONGEST, LONGEST_WORKS, lookSays, worksSays } from './says';

/** All works at once: which of them meet what is asked for. */
export function Look({ state, dispatch, props }: ActProps) {
  return (
    <Stage wide>
      <Says longest={LONGEST}>{lookSays(state, props.milestones)}</Says>
      <Picture>
        <fieldset data-control="choice">
          <legend className="sr-only">What should hold at once</legend>
          <Matrix {...{ state, dispatch }} milestones={props.milestones} />
        </fieldset>
        <p className="mt-2 text-xs text-ink-2">Full: so it was. Half: something stood in for it.</p>
      </Picture>
    </Stage>
  );
}

/** The works that are left, to be read. */
export function Works({ state, dispatch, onClear, props }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_WORKS}>{worksSays(state, props.milestones)}</Says>
      <Picture long="The works that are left">
        <p className="sticky -top-2 z-10 -mt-2 flex flex-wrap gap-x-5 gap-y-1 bg-paper-2 py-2 text-xs text-ink-2">
          <KindNames />
        </p>
        <ol className="@container list-none p-0">
          {matching(state, props.milestones).map((m) => (
            <Row key={m.id} m={m} state={{ ...state, chosen: [] }} cites={props.cites} />
          ))}
        </ol>
      </Picture>
      <Controls>
        <fieldset data-control="choice">
          <legend className="sr-only">What should hold at once</legend>
          <div className="flex flex-wrap gap-2">
            <Conditions {...{ state, dispatch }} />
          </div>
          <StandIns {...{ state, dispatch, onClear }} />
        </fieldset>
      </Controls>
    </Stage>
  );
}
