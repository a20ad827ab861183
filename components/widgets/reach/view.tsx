'use client';
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Motion } from '../../ui/motion';
import { StoryBar } from '../../ui/story-bar';
import { Cobweb } from './cobweb';
import { More, Note, ScenarioChoice, Setting, StartChoice, ZoomChoice } from './controls';
import { Dots, Hatch } from './marks';
import { model } from './model';
import type { Props } from './params';
import { Plane } from './plane';
import { Strip } from './strip';
import {
  ASSUMPTIONS,
  type Derived,
  derive,
  HONEST,
  heldText,
  levelSentence,
  lineText,
  longest,
  tenth,
  verdict,
} from './words';

/** A drawing twice: for a wide figure, and with larger letters for a narrow one. */
function Both({ children }: { children: (size: { width: number; height: number; font: number }) => ReactNode }) {
  return (
    <>
      <div className="hidden @[44rem]:block">{children({ width: 420, height: 400, font: 14 })}</div>
      <div className="mx-auto max-w-md @[44rem]:hidden">{children({ width: 320, height: 330, font: 15 })}</div>
    </>
  );
}

function Swatch({ fill, pattern }: { fill: string; pattern?: string }) {
  return (
    <svg viewBox="0 0 16 16" className="mr-1.5 inline-block size-4 align-[-3px]" aria-hidden="true">
      <rect x="0.75" y="0.75" width="14.5" height="14.5" className={`${fill} stroke-control`} />
      {pattern && <rect width="16" height="16" fill={`url(#${pattern})`} />}
    </svg>
  );
}

/** What the grounds and marks of the two drawings mean. */
function Legend({ of }: { of: 'cobweb' | 'plane' }) {
  const uid = useId().replaceAll(':', '');
  return (
    <ul className="mt-3 flex flex-wrap gap-x-3 gap-y-1 text-xs leading-5 text-ink-2">
      <li>
        <svg width={0} height={0} className="absolute" aria-hidden="true">
          <defs>
            <Hatch id={`${uid}h`} />
            <Dots id={`${uid}d`} />
          </defs>
        </svg>
        <Swatch fill="fill-lit" />
        {of === 'cobweb' ? 'out better than in' : 'repaired'}
      </li>
      {of === 'plane' && (
        <li>
          <Swatch fill="fill-lit" pattern={`${uid}d`} />
          repaired, but a collapse stays
        </li>
      )}
      <li>
        <Swatch fill="fill-shade" pattern={`${uid}h`} />
        {of === 'cobweb' ? 'out worse than in' : 'errors win'}
      </li>
      {of === 'cobweb' && (
        <>
          <li>
            <Spot className="fill-ink" />
            draws levels in
          </li>
          <li>
            <Spot className="fill-paper stroke-ink" />
            pushes away
          </li>
        </>
      )}
    </ul>
  );
}

function Spot({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 16 16" className="mr-1 inline-block size-4 align-[-3px]" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" strokeWidth="2.2" className={className} />
    </svg>
  );
}

function Stat({ name, value, lit }: { name: string; value: string; lit: boolean }) {
  return (
    <div className={`flex flex-col-reverse justify-end ${lit ? 'bg-lit' : ''}`}>
      <dt className="text-xs leading-4 text-ink-2">{name}</dt>
      <dd className="text-xl leading-7 font-semibold tabular-nums text-ink">{value}</dd>
    </div>
  );
}

function Stats({ derived, pointed }: { derived: Derived; pointed: string | null }) {
  const { settings, hold, heal, passed, held, now } = derived;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 @[44rem]:grid-cols-5">
      <Stat name={`really done at level ${settings.level}`} value={tenth(now)} lit={pointed === 'now'} />
      <Stat name="last level at 80 % or more, from the ground" value={heldText(held)} lit={pointed === 'held'} />
      <Stat name="must show for every level to hold" value={lineText(hold)} lit={pointed === 'critical'} />
      <Stat name="must show for a collapse to undo itself" value={lineText(heal)} lit={pointed === 'recovery'} />
      <Stat
        name="cost of a point lost one level below, in points"
        value={passed.toFixed(2)}
        lit={pointed === 'passed'}
      />
    </dl>
  );
}

/** The figure: one level as a map, and the map of the plane. */
export function View(props: Props) {
  const { state, dispatch, reset, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  const derived = useMemo(() => derive(state), [state]);
  const sentence = levelSentence(state, derived.orbit, state.level);
  const reserve = useMemo(() => longest(state, derived.orbit), [state, derived]);
  const text = verdict(derived);
  // one level up, and nothing else: then the last turn of the walk draws itself
  const before = useRef(state);
  const stepped = state.level === before.current.level + 1 && state.c === before.current.c;
  useEffect(() => {
    before.current = state;
  }, [state]);
  const onPlace = useCallback((beta: number, c: number) => dispatch({ type: 'place', beta, c }), [dispatch]);
  return (
    <Motion>
      <div className="@container font-sans">
        <FigureNotice text={notice} onDismiss={dismissNotice} />
        <ScenarioChoice state={state} dispatch={dispatch} />
        <div className="[&_p]:pb-2">
          <StoryBar
            sentence={sentence}
            index={state.level}
            count={derived.orbit.length}
            onIndex={(level) => dispatch({ type: 'set', name: 'level', value: level })}
            label="Level of the walk"
            startLabel="One level up"
            reserve={reserve}
          />
        </div>
        <div className="mt-5">
          <p className="mb-1 flex flex-wrap justify-between gap-x-4 text-xs text-ink-2">
            <span>Really done, level by level</span>
            <span>dotted: 80&nbsp;%</span>
          </p>
          <Strip derived={derived} pointed={pointed} />
        </div>
        <div className="mt-6 grid gap-x-8 gap-y-8 @[44rem]:grid-cols-2">
          <div className="min-w-0">
            <div className="mb-2 flex min-h-9 flex-wrap items-center justify-between gap-x-3">
              <p className="text-sm font-semibold text-ink">One level, as a map</p>
              <div className="needs-js">
                <ZoomChoice state={state} dispatch={dispatch} />
              </div>
            </div>
            <Both>{(size) => <Cobweb {...{ derived, stepped, pointed }} {...size} />}</Both>
            <Legend of="cobweb" />
          </div>
          <div className="min-w-0">
            <p className="mb-2 flex min-h-9 items-center text-sm font-semibold text-ink">
              Where errors are repaired, and where they win
            </p>
            <Both>{(size) => <Plane {...{ derived, onPlace, pointed }} {...size} />}</Both>
            <Legend of="plane" />
          </div>
        </div>
        <div className="mt-6 grid gap-x-8 gap-y-7 border-t border-rule pt-6 @[44rem]:grid-cols-2">
          {/* On a phone the sliders come first, next to the map that they move. */}
          <div className="order-2 @[44rem]:order-none @[44rem]:col-span-2">
            <Stats derived={derived} pointed={pointed} />
          </div>
          <div className="needs-js order-1 flex min-w-0 flex-col gap-3 @[44rem]:order-none">
            <Setting name="c" state={state} dispatch={dispatch} />
            <Setting name="beta" state={state} dispatch={dispatch} />
            <Setting name="gloss" state={state} dispatch={dispatch} />
            <p className="-mt-1 text-xs leading-5 text-ink-2">
              The violet dot on the map of the plane is your setting: drag or tap, or use the sliders.
            </p>
            <StartChoice state={state} dispatch={dispatch} />
          </div>
          <div className="order-3 flex min-w-0 flex-col gap-4 @[44rem]:order-none">
            <p className="min-h-36 font-serif text-lg leading-snug text-pretty text-ink @[44rem]:min-h-31">{text}</p>
            <Note state={state} />
            <div className="needs-js">
              <Button look="quiet" onClick={reset} className="-ml-3">
                Back to the start
              </Button>
            </div>
          </div>
        </div>
        <p className="mt-5 text-sm leading-5 text-ink-2">{ASSUMPTIONS.slice(0, HONEST).join(' ')}</p>
        <More state={state} dispatch={dispatch} />
        <LiveRegion text={text} />
      </div>
    </Motion>
  );
}
