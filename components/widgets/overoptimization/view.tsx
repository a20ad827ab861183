'use client';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { Chart } from './chart';
import { SIZES, sizeRow } from './curves';
import { derive, model, type OveroptimizationProps, type PanelState, peakText, sentence, wayWords } from './model';
import { DRAWS } from './steps';
import { DISTANCE, EXTENDED, GOLD_IS_A_MODEL, LONGEST, NO_RL, PROVENANCE, signed, WORDS, whole } from './words';

const SIZE_OPTIONS = SIZES.map((value) => ({ value, label: sizeRow(value).proxy }));

/** The line of a legend: truth solid, score dashed. */
function LineMark({ of }: { of: 'truth' | 'proxy' }) {
  return (
    <svg viewBox="0 0 18 8" className="mr-1.5 inline-block h-2 w-4.5 align-middle" aria-hidden="true">
      <line
        x2="18"
        y1="4"
        y2="4"
        strokeWidth={of === 'truth' ? 3 : 2}
        {...(of === 'truth' ? {} : { strokeDasharray: '5 3' })}
        className={of === 'truth' ? 'stroke-truth' : 'stroke-belief'}
      />
    </svg>
  );
}

function Heading({ panel }: Pick<PanelState, 'panel'>) {
  const { kind, title, about } = WORDS[panel];
  return (
    <div>
      <p className="flex items-baseline justify-between gap-2 text-sm font-semibold text-ink">
        {title}
        <span className="text-xs font-normal text-ink-2">{kind}</span>
      </p>
      <p className="mt-0.5 text-xs leading-snug text-ink-2">{about}</p>
    </div>
  );
}

/** A number in the unit that its panel's axis names. */
const onAxis = (value: number, { panel }: PanelState) => (panel === 'toy' ? signed(100 * value, 1) : signed(value));

/** What a panel's curves say at the cursor. */
function Readout({ state, pointed }: { state: PanelState; pointed: boolean }) {
  const { glyph, text } = wayWords(state);
  return (
    <div className={`mt-1 text-xs leading-relaxed ${pointed ? 'bg-lit' : ''}`}>
      <dl>
        <div className="flex flex-wrap items-baseline justify-between gap-x-2">
          <dt className="text-truth">
            <LineMark of="truth" />
            {state.panel === 'gao' ? 'gold reward' : 'truth'}
          </dt>
          <dd className="text-base font-semibold text-truth">{onAxis(state.truth, state)}</dd>
        </div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-2">
          <dt className="text-belief">
            <LineMark of="proxy" />
            {state.panel === 'gao' ? 'proxy’s score' : 'score'}
          </dt>
          <dd className="text-belief">{state.proxy === null ? 'shape only' : onAxis(state.proxy, state)}</dd>
        </div>
      </dl>
      <p className="mt-1 min-h-10 font-semibold text-ink">
        <span aria-hidden="true">{glyph} </span>
        {text}
      </p>
    </div>
  );
}

/** Overoptimisation: one slider, five panels on one axis. */
export function View(props: OveroptimizationProps) {
  const { state, dispatch, reset, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  const { n, d, panels } = derive(state);
  const text = sentence(state);
  const [gao, ...rest] = panels;
  if (!gao) return null;
  const at = { size: state.size, d };
  return (
    // What takes the focus stays clear of the slider, which sticks to the top on a phone.
    <div className="font-sans max-sm:[&_input]:scroll-mt-24">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="grid max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink">
        <p className="col-start-1 row-start-1">{text}</p>
        <p aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
          {LONGEST}
        </p>
      </div>
      <div className="needs-js z-10 -mx-2 mt-3 flex items-center gap-x-6 bg-paper-2 px-2 pt-2.5 pb-2 max-sm:sticky max-sm:top-0 max-sm:border-b max-sm:border-rule">
        <div className="min-w-0 flex-1">
          <Slider
            label="Optimise harder: keep the best of"
            tone="agent"
            min={0}
            max={DRAWS.length - 1}
            step={1}
            value={state.draws}
            text={`${whole(n)} ${n === 1 ? 'answer' : 'answers'}`}
            onChange={(draws) => dispatch({ type: 'draws', draws })}
          />
        </div>
        <Button look="quiet" onClick={reset} className="-mr-3 max-sm:hidden">
          Start over
        </Button>
      </div>
      <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="md:order-last md:flex md:flex-col">
          <Heading panel="gao" />
          <p className="mt-1 text-xs leading-snug text-ink-2">
            <a href="#source-gao2022">Gao et al., 2022</a>: R = d(α − βd); {PROVENANCE}.
          </p>
          <div className="needs-js mt-4">
            <Segmented
              label="Parameters of the stand-in"
              options={SIZE_OPTIONS}
              value={state.size}
              onChange={(size) => dispatch({ type: 'size', size })}
            />
          </div>
          <p className="mt-3 hidden text-xs leading-snug text-ink-2 md:block">
            Turns: <span className="font-semibold text-ink">{peakText(gao.peak, 'gao')}</span>
          </p>
          <div className="mt-auto hidden md:block">
            <Readout state={gao} pointed={pointed === 'gold'} />
          </div>
        </div>
        <div>
          <Chart {...at} state={gao} large />
          <div className="md:hidden">
            <Readout state={gao} pointed={pointed === 'gold'} />
          </div>
        </div>
      </div>
      <div className="mt-7 grid grid-cols-2 gap-x-5 gap-y-8 md:grid-cols-4 md:gap-x-7">
        {rest.map((p) => (
          <div key={p.panel} className="flex flex-col">
            <Heading panel={p.panel} />
            <div className="mt-auto pt-8">
              <Chart {...at} state={p} />
              <Readout state={p} pointed={pointed === p.panel} />
            </div>
          </div>
        ))}
      </div>
      <ul className="mt-5 grid gap-x-10 gap-y-2 text-xs leading-relaxed text-ink-2 md:grid-cols-2">
        {[GOLD_IS_A_MODEL, DISTANCE, EXTENDED, NO_RL].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <LiveRegion text={text} />
    </div>
  );
}
