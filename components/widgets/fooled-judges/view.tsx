'use client';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Segmented } from '../../ui/segmented';
import { AnswerMark, Marks } from './marks';
import { derive, type FooledJudgesProps, model, type Stage, sentence, verdict } from './model';
import { IF_PROVENANCE, MARKS, PROVENANCE } from './rows';
import { Setups } from './setups';
import { Side } from './side';

const STAGES: readonly { value: Stage; label: string }[] = [
  { value: 'before', label: 'Before RLHF' },
  { value: 'after', label: 'After RLHF' },
  { value: 'if', label: 'What if…' },
];

/** A hundred answers, judged before and after. */
export function View(props: FooledJudgesProps) {
  const { state, dispatch, reset, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  const { counts, start } = derive(state);
  const text = sentence(state);
  const said = verdict(state);
  return (
    <div className="font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <Setups value={state.row} onChoose={(row) => dispatch({ type: 'row', row })} />
      <p className="mt-6 min-h-[11.5rem] max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink min-[25rem]:min-h-[9.5rem] sm:min-h-[6.3rem] md:min-h-[4.8rem]">
        {text}
      </p>
      <div className="mt-5 grid gap-x-12 gap-y-6 md:grid-cols-[minmax(0,1fr)_19rem]">
        <div>
          <Marks counts={counts} from={state.stage === 'after' ? start : null} />
          <p className="mt-4 min-h-20 text-xs leading-relaxed text-ink-2 sm:min-h-10">
            <AnswerMark right /> a right answer, <AnswerMark right={false} /> a wrong one.{' '}
            {state.stage === 'if' ? '' : MARKS}
          </p>
        </div>
        <div className="min-h-[22rem] md:min-h-0">
          <Side state={state} dispatch={dispatch} pointed={pointed} />
        </div>
      </div>
      <div className="needs-js mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Segmented
          label="Step"
          hideLabel
          options={STAGES}
          value={state.stage}
          onChange={(stage) => dispatch({ type: 'stage', stage })}
        />
        <Button look="quiet" onClick={reset} className="-mx-3">
          Start over
        </Button>
      </div>
      <p className="mt-4 min-h-20 max-w-[46rem] text-xs sm:min-h-10 leading-relaxed text-ink-2">
        {state.stage === 'if' ? IF_PROVENANCE : PROVENANCE}
      </p>
      <LiveRegion text={said ? `${text} ${said}` : text} />
    </div>
  );
}
