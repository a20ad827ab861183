'use client';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { count, percent } from '../../ui/numbers';
import { Slider } from '../../ui/slider';
import { DRAWS, MOST, POOLS } from './game';
import { HundredDraws } from './hundred';
import { Intervals } from './intervals';
import { type Action, derive, MORE, model, type Props, presetAt, type State } from './model';
import { type Name, schema } from './params';
import { Price } from './price';
import { SCENARIOS } from './scenarios';
import { Legend, Wall } from './wall';
import { FORMULA, footing, LONGEST, learned, priceText, sentence, working } from './words';

type Setting = Exclude<Name, 'seed'>;
const TONES: Readonly<Record<Setting, 'lamp' | 'agent' | 'ink'>> = {
  mu: 'ink',
  se: 'agent',
  sp: 'agent',
  m: 'lamp',
  pool: 'agent',
  price: 'lamp',
};

function text(name: Setting, value: number): string {
  if (name === 'pool') return count(POOLS[value] ?? 0);
  if (name === 'price') return priceText(value);
  return name === 'm' ? String(value) : percent(value);
}

function Control({ name, state, dispatch }: { name: Setting; state: State; dispatch: (action: Action) => void }) {
  const { label, min, max, step } = schema[name];
  return (
    <Slider
      {...{ label, min, max, step }}
      value={state[name]}
      text={text(name, state[name])}
      tone={TONES[name]}
      onChange={(value) => dispatch({ type: 'set', name, value })}
    />
  );
}

/** A few judgements correct many verdicts: see game.ts for what is drawn, words.ts for what is said. */
export function View(props: Props) {
  const { state, dispatch, reset, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  const { world, all, outcome, pool, costs } = derive(state);
  const told = sentence(outcome, world);
  const ground = footing(world, all);
  const preset = presetAt(state);
  const note = SCENARIOS[preset];
  return (
    <div className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="grid max-w-[46rem] text-pretty font-serif text-lg leading-snug text-ink">
        <p className="col-start-1 row-start-1">{told}</p>
        <p aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
          {LONGEST}
        </p>
      </div>
      {/* one order for keyboard and phone; a wide screen has the sliders beside the wall */}
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-5 md:grid-cols-[minmax(0,27rem)_minmax(0,1fr)] md:grid-rows-[auto_1fr_auto]">
        <div className="md:row-span-2">
          <div className="aspect-[5/4]">
            <Wall pool={pool} world={world} pointed={pointed === 'judged'} />
          </div>
          <Legend world={world} />
        </div>
        <div>
          <div className="needs-js flex flex-wrap gap-2">
            <Button look="solid" aria-disabled={state.m >= MOST} onClick={() => dispatch({ type: 'judge' })}>
              Judge {MORE} more
            </Button>
            <Button onClick={() => dispatch({ type: 'again' })}>Another draw</Button>
          </div>
          <p className="mt-4 min-h-16 text-sm md:min-h-10 leading-snug text-ink">{learned(outcome.cells)}</p>
        </div>
        <div className="md:col-span-2">
          <Intervals outcome={outcome} world={world} pointed={pointed} />
          <p className="mt-3 min-h-36 max-w-[46rem] text-sm leading-snug text-ink min-[25rem]:min-h-28 @[36rem]:min-h-[4.2rem]">
            {working(outcome, world)}
          </p>
          <p
            className={`mt-2 min-h-40 max-w-[46rem] border-l-4 pl-3 text-sm leading-snug min-[25rem]:min-h-32 @[36rem]:min-h-[4.2rem] ${ground.few ? 'border-no text-ink' : 'border-rule text-ink-2'}`}
          >
            {ground.text}
          </p>
        </div>
        <div className="needs-js flex flex-col gap-y-3 md:col-start-2 md:row-start-2">
          {(['m', 'pool', 'mu', 'se', 'sp'] as const).map((name) => (
            <Control key={name} {...{ name, state, dispatch }} />
          ))}
        </div>
      </div>
      <div className="mt-6 border-t border-rule pt-5">
        <HundredDraws all={all} world={world} seed={state.seed} pointed={pointed} />
      </div>
      <div className="mt-8 grid gap-x-12 gap-y-4 border-t border-rule pt-5 md:grid-cols-[16rem_minmax(0,1fr)]">
        <div>
          <p className="text-sm font-semibold text-ink">What it costs</p>
          <p className="mt-0.5 text-sm leading-snug text-ink-2">
            What the width of the corrected interval costs, bought in three ways: by formula, in the long run.
          </p>
          <div className="needs-js mt-4">
            <Control name="price" {...{ state, dispatch }} />
          </div>
        </div>
        <Price costs={costs} pointed={pointed === 'bestCost' || pointed === 'worth'} />
      </div>
      <div className="mt-8">
        <div className="needs-js flex flex-wrap items-center gap-2">
          <span className="mr-1 text-sm text-ink-2">Try</span>
          {SCENARIOS.map(({ name }, index) => (
            <Button
              key={name}
              aria-pressed={index === preset}
              className="aria-pressed:border-ink aria-pressed:bg-paper"
              onClick={() => dispatch({ type: 'preset', index })}
            >
              {name}
            </Button>
          ))}
          <Button look="quiet" onClick={reset}>
            Start over
          </Button>
        </div>
        <p className="mt-3 min-h-[11rem] max-w-[46rem] text-pretty font-serif text-lg leading-snug text-ink @[36rem]:min-h-[6.5rem]">
          {note?.note ?? 'These are settings of your own; the hundred draws above say how they come out.'}
          {note && (
            <span className="mt-1 block font-sans text-sm text-ink-2">
              So in {note.holds.count} of the {DRAWS} draws: {note.holds.criterion}.
            </span>
          )}
        </p>
      </div>
      <p className="mt-2 max-w-[46rem] text-xs leading-relaxed text-ink-2">{FORMULA}</p>
      <LiveRegion text={ground.few ? `${told} ${ground.text}` : told} />
    </div>
  );
}
