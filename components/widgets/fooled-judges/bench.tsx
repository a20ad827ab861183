import { Choice } from '../../ui/segmented';
import { StartOver } from '../../ui/start-over';
import { AnswerMark, Marks } from './marks';
import { derive, type FooledJudgesAction, type FooledJudgesState, type Stage, sentence } from './model';
import { IF_PROVENANCE, MARKS, PROVENANCE } from './rows';
import { Setups } from './setups';
import { Side } from './side';

const STAGES: readonly { value: Stage; label: string }[] = [
  { value: 'before', label: 'Before RLHF' },
  { value: 'after', label: 'After RLHF' },
  { value: 'if', label: 'What if…' },
];

interface BenchProps {
  state: FooledJudgesState;
  dispatch: (action: FooledJudgesAction) => void;
  onReset: () => void;
  pointed: string | null;
}

/** Everything at once: the setups, a bet on each, the sum taken apart, and the reader's own numbers. */
export function Bench({ state, dispatch, onReset, pointed }: BenchProps) {
  const { counts, start } = derive(state);
  return (
    <div>
      <Setups value={state.row} onChoose={(row) => dispatch({ type: 'row', row })} />
      <p className="mt-6 min-h-[12.5rem] max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink min-[25rem]:min-h-[10.5rem] sm:min-h-[6.3rem] md:min-h-[4.8rem]">
        {sentence(state)}
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
        <Choice name="stage" label="Step" options={STAGES} value={state.stage} dispatch={dispatch} />
        <StartOver onClick={onReset} />
      </div>
      <p className="mt-4 min-h-30 max-w-[46rem] text-xs sm:min-h-16 leading-relaxed text-ink-2">
        {state.stage === 'if' ? IF_PROVENANCE : PROVENANCE}
      </p>
    </div>
  );
}
