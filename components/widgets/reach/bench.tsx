'use client';
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { Below } from '../../ui/below';
import { Motion } from '../../ui/motion';
import { StartOver } from '../../ui/start-over';
import { StoryBar } from '../../ui/story-bar';
import { Cobweb } from './cobweb';
import { More, Note, ScenarioChoice, Setting, StartChoice, ZoomChoice } from './controls';
import { Floors } from './floors';
import { gains } from './game';
import { GrantSettings } from './grants-panel';
import { CloseHatch, Dots, Hatch } from './marks';
import type { Action, State } from './model';
import { lineText, tenth } from './numbers';
import type { Settings } from './params';
import { Plane } from './plane';
import { stepsSays, threeSteps } from './says';
import { Strip } from './strip';
import { ASSUMPTIONS, type Derived, HONEST, heldText, levelSentence, longest, verdict } from './words';

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
function Legend({ of, settings }: { of: 'cobweb' | 'plane'; settings: Settings }) {
  const { badFloor, level } = settings;
  const uid = useId().replaceAll(':', '');
  return (
    <ul className="mt-3 flex flex-wrap gap-x-3 gap-y-1 text-xs leading-5 text-ink-2">
      <li>
        <svg width={0} height={0} className="absolute" aria-hidden="true">
          <defs>
            {of === 'cobweb' ? <CloseHatch id={`${uid}h`} /> : <Hatch id={`${uid}h`} />}
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
          {badFloor > 0 && level >= badFloor && (
            <li>faint: the curve of {level === badFloor ? 'the other levels' : 'the bad level'}</li>
          )}
        </>
      )}
      {of === 'plane' && badFloor > 0 && (
        <li>
          <svg viewBox="0 0 16 16" className="mr-1 inline-block size-4 align-[-3px]" aria-hidden="true">
            <path d="M8 2l6 6l-6 6l-6 -6Z" strokeWidth="2" className="fill-paper stroke-agent" />
          </svg>
          the bad level
        </li>
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
    <div
      className={`flex flex-col-reverse justify-end last:col-span-2 @[44rem]:last:col-span-1 ${lit ? 'bg-lit' : ''}`}
    >
      <dt className="text-xs leading-4 text-ink-2">{name}</dt>
      <dd className="text-xl leading-7 font-semibold tabular-nums text-ink">{value}</dd>
    </div>
  );
}

function Stats({ derived, pointed }: { derived: Derived; pointed: string | null }) {
  const { settings, hold, heal, passed, held, now } = derived;
  const asAt = gains(settings) ? `, were bluff to stay as at level ${Math.max(1, settings.level)}` : '';
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 @[44rem]:grid-cols-5">
      <Stat name={`really done at level ${settings.level}`} value={tenth(now)} lit={pointed === 'now'} />
      <Stat name="last level at 80 % or more, from the ground" value={heldText(held)} lit={pointed === 'held'} />
      <Stat
        name={`how often a look must reach a piece for every level to hold${asAt}`}
        value={lineText(hold)}
        lit={pointed === 'critical'}
      />
      <Stat
        name={`the same, for the levels above a collapse to come back${asAt}`}
        value={lineText(heal)}
        lit={pointed === 'recovery'}
      />
      <Stat
        name="cost of a point lost one level below, in points"
        value={passed.toFixed(2)}
        lit={pointed === 'passed'}
      />
    </dl>
  );
}

interface BenchProps {
  state: State;
  derived: Derived;
  dispatch: (action: Action) => void;
  pointed: string | null;
  onReset: () => void;
}

/** Everything the figure can do: the walk, one level as a map, the map of the plane, and all that can be set. */
export function Bench({ state, derived, dispatch, pointed, onReset }: BenchProps) {
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
      <ScenarioChoice state={state} dispatch={dispatch} />
      <div className="[&_p]:pb-2">
        <StoryBar
          sentence={sentence}
          index={state.level}
          count={derived.orbit.length}
          onIndex={(level) => dispatch({ type: 'set', name: 'level', value: level })}
          label="Level of the walk"
          startLabel="Go up"
          reserve={reserve}
        />
      </div>
      <div className="mt-5">
        <p className="mb-1 flex flex-wrap justify-between gap-x-4 text-xs text-ink-2">
          <span>Really done, level by level</span>
          <span>dotted: 80&nbsp;%</span>
        </p>
        <Strip {...{ derived, pointed }} column={64} upTo={state.level} />
      </div>
      <Below>
        <div className="mt-6 grid gap-x-8 gap-y-8 @[44rem]:grid-cols-2">
          <div className="min-w-0">
            <div className="mb-2 flex min-h-9 flex-wrap items-center justify-between gap-x-3">
              <p className="text-sm font-semibold text-ink">One level, as a map</p>
              <div className="needs-js">
                <ZoomChoice state={state} dispatch={dispatch} />
              </div>
            </div>
            <Both>{(size) => <Cobweb {...{ derived, stepped, pointed }} {...size} />}</Both>
            <Legend of="cobweb" settings={state} />
          </div>
          <div className="min-w-0">
            <p className="mb-2 flex min-h-9 items-center text-sm font-semibold text-ink">
              Where errors are repaired, and where they win
              {gains(state) ? ` (level ${Math.max(1, state.level)})` : ''}
            </p>
            <Both>{(size) => <Plane {...{ derived, onPlace, pointed }} {...size} />}</Both>
            <Legend of="plane" settings={state} />
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
              <StartOver onClick={onReset} label="Back to the start" side="-ml-3" />
            </div>
          </div>
        </div>
        <p className="mt-5 text-sm leading-5 text-ink-2">{ASSUMPTIONS.slice(0, HONEST).join(' ')}</p>
        <GrantSettings state={state} dispatch={dispatch} />
        <More state={state} dispatch={dispatch} />
        <section className="mt-6 border-t border-rule pt-4">
          <p className="text-sm font-semibold text-ink">Three levels up, from any start</p>
          <p className="mt-1 text-sm leading-5 text-ink-2 @[44rem]:min-h-10">{stepsSays(state)}</p>
          <div className="mt-3 grid items-center gap-x-8 gap-y-3 @[44rem]:grid-cols-2">
            <Both>{(size) => <Floors walk={threeSteps(state)} {...size} />}</Both>
            <div className="needs-js">
              <Setting name="from" state={state} dispatch={dispatch} />
            </div>
          </div>
        </section>
      </Below>
    </Motion>
  );
}
