import { Sentence } from '../../ui/room';
import { Slider } from '../../ui/slider';
import { StartOver } from '../../ui/start-over';
import { Shape, Size } from './acts';
import { Chart } from './chart';
import { CloudPicture } from './cloud-picture';
import {
  cloudSentence,
  type derive,
  type OveroptimizationAction,
  type OveroptimizationState,
  type PanelState,
  peakText,
  sentence,
  wayWords,
} from './model';
import { DRAWS } from './steps';
import { CHOSEN, DISTANCE, EXTENDED, GOLD_IS_A_MODEL, LONGEST, NO_RL, PROVENANCE, signed, WORDS, whole } from './words';

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

interface BenchProps {
  state: OveroptimizationState;
  derived: ReturnType<typeof derive>;
  dispatch: (action: OveroptimizationAction) => void;
  onReset: () => void;
  pointed: string | null;
}

/** Everything: one slider, five panels on one axis, and the cloud. */
export function Bench({ state, derived, dispatch, onReset, pointed }: BenchProps) {
  const { n, d, panels } = derived;
  const [gao, ...rest] = panels;
  if (!gao) return null;
  const at = { size: state.size, d };
  return (
    // What takes the focus stays clear of the slider, which sticks to the top on a phone.
    <div className="max-sm:[&_input]:scroll-mt-24">
      <Sentence longest={LONGEST}>{sentence(state)}</Sentence>
      <div className="needs-js z-10 -mx-2 mt-3 flex items-center gap-x-6 bg-paper-2 px-2 pt-2.5 pb-2 max-sm:sticky max-sm:top-0 max-sm:border-b max-sm:border-rule">
        <div className="min-w-0 flex-1">
          <Slider
            label="Optimise harder: keep the best of"
            tone="agent"
            range={{ min: 0, max: DRAWS.length - 1, step: 1 }}
            value={state.draws}
            text={`${whole(n)} ${n === 1 ? 'answer' : 'answers'}`}
            onChange={(draws) => dispatch({ type: 'draws', draws })}
          />
        </div>
        <StartOver onClick={onReset} side="-mr-3 max-sm:hidden" />
      </div>
      <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="md:order-last md:flex md:flex-col">
          <Heading panel="gao" />
          <p className="mt-1 text-xs leading-snug text-ink-2">
            <a href="#source-gao2022">Gao et al., 2022</a>: R = d(α − βd); {PROVENANCE}.
          </p>
          <div className="needs-js mt-4">
            <Size {...{ state, dispatch }} />
          </div>
          <p className="mt-3 hidden text-xs leading-snug text-ink-2 md:block">
            Turns: <span className="font-semibold text-ink">{peakText(gao.peak, 'gao')}</span>
          </p>
          <div className="mt-auto hidden md:block">
            <Readout state={gao} pointed={pointed === 'gold'} />
          </div>
        </div>
        <div>
          <Chart {...at} state={gao} caption="n answers, the best kept; spaced by √KL" large />
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
      <div className="mt-8 grid gap-x-10 gap-y-4 border-t border-rule pt-6 md:grid-cols-[minmax(0,1fr)_15rem]">
        <CloudPicture shape={state.shape} draws={state.draws} />
        <div className="max-md:order-first">
          <p className="text-sm font-semibold text-ink">A cloud of a thousand</p>
          <p className="mt-1 text-sm leading-snug text-ink">{cloudSentence(state)}</p>
          <div className="needs-js mt-4">
            <Shape {...{ state, dispatch }} />
          </div>
          <p className="mt-4 text-xs leading-snug text-ink-2">{CHOSEN}</p>
        </div>
      </div>
      <ul className="mt-5 grid gap-x-10 gap-y-2 text-xs leading-relaxed text-ink-2 md:grid-cols-2">
        {[GOLD_IS_A_MODEL, DISTANCE, EXTENDED, NO_RL].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
