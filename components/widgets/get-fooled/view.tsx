'use client';
import { useEffect, useRef, useState } from 'react';
import { PlayerBar } from '../../gym/clip-player';
import { usePlayback } from '../../gym/playback';
import { useFigure } from '../../island/use-figure';
import type { Label } from '../../models/preference-learning';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Bet } from './bet';
import { FilmedClip } from './clip';
import { Meter } from './meter';
import { type FooledProps, model } from './model';
import { Measured } from './notes';
import { Pair } from './pair';
import { MOST_REPAIR } from './params';
import { Repairs } from './repairs';
import { Attempts, BetLine, Chosen } from './reveal';
import { Robots, Stand } from './settings';
import { type Row, Standings } from './standings';
import { isChoosing, isOpen, isReady, type Repair, repairLabels, robotIn, robotOf, shownOf, stageOf } from './state';
import { Steps } from './steps';
import { useStory } from './use-story';
import {
  approvalText,
  BRIDGE,
  betText,
  countOf,
  headline,
  lesson,
  measureText,
  opening,
  repairOpening,
  repairResult,
  rightText,
  roundText,
  spoken,
  stepOf,
  whoOf,
} from './words';

/** Get fooled: see model.ts for what it computes, words.ts for what it says. */
export function View(props: FooledProps) {
  const { state, dispatch, reset, notice, dismissNotice } = useFigure(model, props.id, props);
  const [awake, setAwake] = useState(false);
  const { busy, progress, failed } = useStory(state, dispatch, awake);
  const playback = usePlayback();
  const { rewind, play, root } = playback;
  // the reader comes near: the session is begun, so that the first answer needs no wait
  useEffect(() => {
    const figure = root.current;
    const wake = () => setAwake(true);
    const nearing = ['pointerenter', 'focusin', 'touchstart'] as const;
    for (const kind of nearing) figure?.addEventListener(kind, wake, { passive: true });
    return () => {
      for (const kind of nearing) figure?.removeEventListener(kind, wake);
    };
  }, [root]);
  // a lesson's address that was opened on this page brings its gymnast along
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const lesson = query.has(props.id) ? null : query.get('teach-by-comparing');
    const robot = lesson === null ? null : robotIn(lesson);
    if (robot) dispatch({ type: 'bring', robot });
  }, [props.id, dispatch]);
  const ready = isReady(state);
  const stage = stageOf(state);
  const story = shownOf(state);
  const { view, trail } = story;
  const choosing = isChoosing(state);
  const { aim } = robotOf(state);

  // new clips begin at their beginning
  const before = useRef(story.key);
  useEffect(() => {
    if (before.current !== story.key && playback.playing) rewind();
    before.current = story.key;
  }, [story.key, playback.playing, rewind]);

  // what had the focus may be gone with its stage: then the new stage's line gets it
  const line = useRef<HTMLParagraphElement>(null);
  const stageBefore = useRef(stage);
  const begun = useRef(false);
  const { repair } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repair that was begun below is shown above
  useEffect(() => {
    const moved = begun.current || (stageBefore.current !== stage && awake);
    const lost = document.activeElement === document.body;
    // the new stage begins at the top, which may lie above the screen
    if (moved && (root.current?.getBoundingClientRect().top ?? 0) < 0) root.current?.scrollIntoView({ block: 'start' });
    if (begun.current || (moved && lost)) line.current?.focus({ preventScroll: true });
    begun.current = false;
    stageBefore.current = stage;
  }, [stage, repair, awake]);

  const start = () => {
    setAwake(true);
    if (!playback.started && !playback.still) play();
  };
  const choose = (label: Label) => {
    start();
    dispatch({ type: 'choose', label });
  };
  // a link into the middle of the story has nothing to show until it was played again
  const blank = state.view === null;
  const point = stage === 'repaired' ? (state.repair as Repair) : 'cut';
  const now = ready ? countOf(state, point) : undefined;
  const first = ready ? countOf(state, 'before') : undefined;
  const names: ['before' | 'cut' | Repair, string][] = [
    ['before', state.origin === 'fresh' ? 'Untaught' : 'Taught in full view'],
    ['cut', 'After ten choices through the cut'],
    [
      'full',
      `Repair: full view, ${state.memory === 'new' ? 'new' : 'fooled'} reward model, ${state.full.length} choices`,
    ],
    ['report', `Repair: assistant ${rightText(state.right)}, ${state.report.length} choices`],
  ];
  const rows = names.flatMap(([at, name]): Row[] => {
    const count = ready ? countOf(state, at) : undefined;
    return count ? [{ name, count, now: at === point }] : [];
  });
  const letters = stage === 'repairing' || stage === 'repaired' ? repairLabels(state) : state.watched;

  return (
    <div ref={root} className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <Steps at={stepOf(stage)} />
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <p
          ref={line}
          tabIndex={-1}
          className="font-serif text-[1.4rem] leading-tight text-ink outline-none @[34rem]:text-[1.75rem]"
        >
          {headline(state)}
        </p>
        {choosing && (
          <p className="text-sm tabular-nums text-ink-2" aria-hidden="true">
            {roundText(state)}
          </p>
        )}
      </div>
      {stage === 'watch' && (
        <p className="mb-4 max-w-[46rem] text-pretty text-base leading-snug text-ink-2">{opening(state)}</p>
      )}
      {stage === 'repairing' && (
        <p className="mb-4 max-w-[46rem] text-pretty text-base leading-snug text-ink-2">{repairOpening(state)}</p>
      )}
      {failed && (
        <p role="alert" className="mb-3 text-sm text-no">
          The session could not be computed here ({failed}). Taking back the last choice may help.
        </p>
      )}
      {blank ? (
        <p className="flex min-h-80 items-center justify-center text-base text-ink-2">Playing the story again …</p>
      ) : (
        <div
          className={`transition-opacity motion-reduce:transition-none ${busy && !ready && !choosing ? 'opacity-60' : ''}`}
        >
          {choosing && (
            <Pair
              view={view}
              playback={playback}
              ready={ready}
              last={state.last}
              canUndo={letters !== ''}
              question={headline(state)}
              onChoose={choose}
              onUndo={() => dispatch({ type: 'undo' })}
            />
          )}
          <div
            className={`grid gap-x-8 gap-y-5 @[44rem]:grid-cols-2 ${choosing ? 'mt-7 border-t border-rule pt-5' : 'mt-4'}`}
          >
            <div className="min-w-0">
              {choosing && <p className="mb-1 text-sm font-semibold text-ink">Its best attempt so far</p>}
              <FilmedClip clip={view.best} playback={playback} name="Its best attempt so far" alone />
              {!choosing && (
                <div className="mt-2">
                  <PlayerBar playback={playback} name="the clip" />
                </div>
              )}
            </div>
            <div className="min-w-0">
              {stage === 'bet' && (
                <Bet
                  draft={state.draft}
                  before={first?.landed}
                  ready={ready}
                  onDraft={(bet) => dispatch({ type: 'draft', bet })}
                  onBet={() => {
                    start();
                    dispatch({ type: 'bet' });
                  }}
                  onUndo={() => dispatch({ type: 'undo' })}
                />
              )}
              {(choosing || stage === 'bet') && (
                <div className={stage === 'bet' ? 'mt-7' : ''}>
                  <Meter trail={trail} letters={letters} text={approvalText(state)} />
                  {choosing && (
                    <div className="mt-6">
                      <Stand state={state} dispatch={dispatch} onStart={start} />
                    </div>
                  )}
                </div>
              )}
              {stage === 'lifted' && now && first && (
                <>
                  <BetLine bet={state.bet} landed={now.landed} before={first.landed} />
                  <p className="mt-3 max-w-[36rem] text-pretty font-serif text-lg leading-snug text-ink">
                    {betText(state.bet, now.landed)} {lesson(state)}
                  </p>
                  <div className="mt-6">
                    <Chosen trail={trail} by={whoOf(state.watched)} />
                  </div>
                </>
              )}
              {stage === 'repaired' && now && (
                <>
                  <p className="max-w-[36rem] text-pretty font-serif text-lg leading-snug text-ink">
                    {repairResult(state)}
                  </p>
                  <div className="needs-js mt-4 flex flex-wrap gap-2">
                    {letters.length < MOST_REPAIR && (
                      <Button look="solid" className="min-h-11" onClick={() => dispatch({ type: 'further' })}>
                        Ten more choices
                      </Button>
                    )}
                    <Button className="min-h-11" onClick={() => dispatch({ type: 'leave' })}>
                      Back to the fooled gymnast
                    </Button>
                  </div>
                </>
              )}
            </div>
          </div>
          {ready && (stage === 'lifted' || stage === 'repaired') && (
            <div className="mt-7 grid gap-6">
              <Attempts clips={view.reruns} title="Twenty attempts, to their end" />
            </div>
          )}
        </div>
      )}
      {progress !== null && (
        <p role="status" className="mt-2 text-sm text-ink-2">
          Playing the choices again: {Math.round(progress * 100)}&nbsp;%
        </p>
      )}

      {rows.length > 1 && (
        <div className="mt-7 border-t-2 border-truth pt-5">
          <Standings rows={rows} untrained={story.untrained} measure={measureText(aim)} />
        </div>
      )}
      {isOpen(state) && !blank && (
        <div className="mt-7 border-t border-rule pt-5">
          <p className="mb-4 font-serif text-[1.3rem] leading-tight text-ink">
            Two repairs. Each begins with the fooled gymnast.
          </p>
          <Repairs
            state={state}
            dispatch={dispatch}
            onBegin={() => {
              start();
              begun.current = true;
            }}
          />
          {stage === 'repaired' && (
            <p className="mt-5 max-w-[46rem] text-pretty font-serif text-lg leading-snug text-ink">{BRIDGE}</p>
          )}
        </div>
      )}
      <div className="mt-7 grid grid-cols-1 gap-6 border-t border-rule pt-5">
        <Robots state={state} dispatch={dispatch} onReset={reset} />
        {isOpen(state) && <Measured />}
      </div>
      <LiveRegion text={state.watched === '' ? '' : spoken(state)} />
    </div>
  );
}
