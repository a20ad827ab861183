import { Sentence } from '../../ui/room';
import { StartOver } from '../../ui/start-over';
import { Accuracies } from './accuracies';
import { Guess } from './guess';
import { type Accuracy, lesson, sentence, type WeakToStrongAction, type WeakToStrongState } from './model';
import { GRID, SettingRows } from './rows';
import { LONGEST, MEASURE, NOTES } from './words';
import { Yours } from './yours';

const SLIDERS: readonly { name: Accuracy; label: string }[] = [
  { name: 'weak', label: 'Weak supervisor' },
  { name: 'student', label: 'Its strong student' },
  { name: 'ceiling', label: 'Ceiling' },
];

export interface BenchProps {
  state: WeakToStrongState;
  dispatch: (action: WeakToStrongAction) => void;
  onReset: () => void;
  pointed: string | null;
}

/** All that was reported and the reader's own three numbers, on one scale. */
export function Bench({ state, dispatch, onReset, pointed }: BenchProps) {
  const guess = (
    <Guess
      state={state}
      dispatch={dispatch}
      label="Your guess: how much of the gap comes back?"
      className="@[36rem]:grid-cols-[minmax(0,1fr)_auto]"
    />
  );
  return (
    <>
      <Sentence longest={LONGEST}>{sentence(state)}</Sentence>
      <div className={`mt-4 ${GRID} gap-y-3`}>
        <div className="needs-js">
          <Accuracies sliders={SLIDERS} state={state} words="of 100" dispatch={dispatch} />
        </div>
        <div className={`flex flex-col justify-end ${pointed === 'pgr' ? 'bg-lit' : ''}`}>
          <Yours state={state} />
        </div>
        <p className="self-end pb-1 text-right text-xs leading-snug text-ink-2">
          that share on your scale, right of 100
        </p>
      </div>
      <SettingRows state={state} guess={guess} pointed={pointed} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-ink pt-3">
        <p className="min-h-28 max-w-[40rem] font-serif text-lg leading-snug text-ink @[36rem]:min-h-20">
          {lesson(state)}
        </p>
        <div className="needs-js">
          <StartOver onClick={onReset} />
        </div>
      </div>
      <ul className="mt-3 gap-x-10 space-y-2 text-xs leading-relaxed text-ink-2 md:columns-2">
        {[MEASURE, ...NOTES].map((item) => (
          <li key={item} className="break-inside-avoid">
            {item}
          </li>
        ))}
      </ul>
    </>
  );
}
