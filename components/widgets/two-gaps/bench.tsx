'use client';
import { Button } from '../../ui/button';
import { Check } from '../../ui/check';
import { StartOver } from '../../ui/start-over';
import { Columns } from './columns';
import { Guess } from './guess';
import { Instruct } from './instruct';
import { Ledger } from './ledger';
import { LockedReal } from './locked-view';
import { sentence, type TwoGapsAction, type TwoGapsState } from './model';
import { EFFORTS, TAUGHT } from './scenarios';
import { Systems } from './systems';

/** The cell of an answer that was taught, as the columns draw it. */
function TaughtMark() {
  return (
    <svg viewBox="0 0 16 16" className="mr-0.5 inline-block size-3.5 align-[-0.12em]" aria-hidden="true">
      <rect x="2" y="2" width="12" height="12" rx="1.5" strokeWidth="2" className="fill-paper stroke-agent-fill" />
      <rect x="6" y="6" width="4" height="4" className="fill-agent-fill" />
    </svg>
  );
}

interface BenchProps {
  state: TwoGapsState;
  dispatch: (action: TwoGapsAction) => void;
  onReset: () => void;
  pointed: string | null;
}

/** All that the figure can do: three systems with one score, a ladder of elicitation, a truth behind a guess, and what is real. */
export function Bench({ state, dispatch, onReset, pointed }: BenchProps) {
  const text = sentence(state);
  const atTop = state.effort === EFFORTS.length - 1;
  return (
    <>
      <Systems state={state} onChoose={(system) => dispatch({ type: 'system', system })} />
      <div className="mt-7 grid gap-x-12 gap-y-7 min-[50rem]:grid-cols-[minmax(0,29rem)_minmax(0,1fr)]">
        <Columns state={state} onEffort={(effort) => dispatch({ type: 'effort', effort })} />
        <div className="flex flex-col justify-between gap-6">
          <Ledger state={state} pointed={pointed} />
          <div className="min-h-36 md:min-h-32">
            <Guess state={state} dispatch={dispatch} />
          </div>
        </div>
      </div>
      <p className="mt-6 min-h-[6.5rem] max-w-[44rem] font-serif text-lg leading-snug text-ink sm:min-h-[4.2rem]">
        {text}
      </p>
      <div className="needs-js mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button
          data-control="story"
          onClick={() => dispatch({ type: 'effort', effort: atTop ? 0 : state.effort + 1 })}
          className="w-40"
        >
          {atTop ? 'Ask plainly again' : 'Try harder'} <span aria-hidden="true">{atTop ? '↺' : '→'}</span>
        </Button>
        <Check on={state.taught} onChange={(on) => dispatch({ type: 'taught', taught: on })}>
          <span>
            <TaughtMark /> Count also what fine-tuning <em>taught</em> it ({Math.round(100 * TAUGHT)} of the hundred)
          </span>
        </Check>
        <StartOver onClick={onReset} side="-mx-3 sm:ml-auto" />
      </div>
      <Instruct />
      <LockedReal state={state} dispatch={dispatch} />
    </>
  );
}
