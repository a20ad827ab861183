'use client';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Slider } from '../../ui/slider';
import { Guess } from './guess';
import { type Accuracy, lesson, model, sentence, verdict, type WeakToStrongProps } from './model';
import { GRID, SettingRows } from './rows';
import { LONGEST, MEASURE, NOTES } from './words';
import { Yours } from './yours';

const SLIDERS: readonly { name: Accuracy; label: string }[] = [
  { name: 'weak', label: 'Weak supervisor' },
  { name: 'student', label: 'Its strong student' },
  { name: 'ceiling', label: 'Ceiling' },
];

/** How much of a gap comes back under a weak supervisor: the reader's numbers, and what was reported, on one scale. */
export function View(props: WeakToStrongProps) {
  const { state, dispatch, reset, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  const text = sentence(state);
  const said = verdict(state);
  return (
    <div className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="grid max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink">
        <p className="col-start-1 row-start-1">{text}</p>
        <p aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
          {LONGEST}
        </p>
      </div>
      <div className={`mt-4 ${GRID} gap-y-3`}>
        <div className="needs-js">
          {SLIDERS.map(({ name, label }) => (
            <Slider
              key={name}
              label={label}
              tone="agent"
              min={0}
              max={100}
              step={1}
              value={state[name]}
              text={`${state[name]} of 100`}
              onChange={(value) => dispatch({ type: 'accuracy', name, value })}
            />
          ))}
        </div>
        <div className={`flex flex-col justify-end ${pointed === 'pgr' ? 'bg-lit' : ''}`}>
          <Yours state={state} />
        </div>
        <p className="self-end pb-1 text-right text-xs leading-snug text-ink-2">
          that share on your scale, right of 100
        </p>
      </div>
      <SettingRows state={state} guess={<Guess state={state} dispatch={dispatch} />} pointed={pointed} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-ink pt-3">
        <p className="min-h-28 max-w-[40rem] font-serif text-lg leading-snug text-ink @[36rem]:min-h-20">
          {lesson(state)}
        </p>
        <div className="needs-js">
          <Button look="quiet" onClick={reset} className="-mx-3">
            Start over
          </Button>
        </div>
      </div>
      <ul className="mt-3 gap-x-10 space-y-2 text-xs leading-relaxed text-ink-2 md:columns-2">
        {[MEASURE, ...NOTES].map((item) => (
          <li key={item} className="break-inside-avoid">
            {item}
          </li>
        ))}
      </ul>
      <LiveRegion text={said ? `${text} ${said}` : text} />
    </div>
  );
}
