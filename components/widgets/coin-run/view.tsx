'use client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFigure } from '../../figure/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { ScenarioNote, Scenarios } from '../../ui/scenarios';
import { WorkFailed } from '../../ui/work-failed';
import { Caves } from './caves';
import { keyOf } from './game';
import { Guess } from './guess';
import { Lab } from './lab';
import { model, type Props } from './model';
import { SCENARIOS } from './scenarios';
import { isOpen, presetAt, scenes, sentence, shownOf, verdict } from './state';
import { usePlay } from './use-play';
import { useTraining } from './use-training';
import { OUTCOMES, WATCHING } from './words';

/** The coin at the end: see model.ts for what it computes, words.ts for what it says. */
export function View(props: Props) {
  const { state, dispatch, settle, reset, notice, dismissNotice } = useFigure(model, props.id, props);
  const { curve, job, failed } = useTraining(state, settle);
  const uid = useId();
  const shown = shownOf(state);
  const open = isOpen(state);
  const { caves, coin, sight, rocks } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are all that the scenes are made of
  const all = useMemo(() => scenes(state), [shown, caves, coin, sight, rocks]);
  const longest = Math.max(0, ...all.map(({ run }) => (run ? run.cells.length - 1 : 0)));
  const play = usePlay(longest, `${shown ? keyOf(shown.job) : ''}/${caves}/${coin}/${sight}`);
  // The press that commits moves the coin and starts the run, once the moved coin is on the page.
  const start = useRef(false);
  const { run } = play;
  useEffect(() => {
    if (!open || !start.current) return;
    start.current = false;
    if (!run()) setWatching(false);
  }, [open, run]);
  // What comes of it is said when that run is over.
  const [watching, setWatching] = useState(false);
  const played = useRef(false);
  useEffect(() => {
    if (played.current && !play.playing) setWatching(false);
    played.current = play.playing;
  }, [play.playing]);
  const text = watching ? WATCHING : sentence(state);
  const said = watching ? null : verdict(state);
  const outcome = play.at >= longest ? all[state.cave - 1]?.outcome : null;
  const ended = outcome ? `Cave ${state.cave}: ${OUTCOMES[outcome].text}.` : '';
  const preset = presetAt(state);
  const note = open ? SCENARIOS[preset] : undefined;
  return (
    <div className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <p className="min-h-[16rem] max-w-[46rem] text-pretty font-serif text-lg leading-snug text-ink @[22rem]:min-h-[12.5rem] @[30rem]:min-h-[7.8rem] @[50rem]:min-h-[6.3rem]">
        {text}
      </p>
      <Caves all={all} state={state} play={play} id={uid} dispatch={dispatch}>
        <Guess
          state={state}
          said={said}
          dispatch={dispatch}
          onCommit={() => {
            start.current = true;
            setWatching(true);
          }}
        />
      </Caves>
      <WorkFailed failed={failed} />
      <Lab state={state} dispatch={dispatch} live={curve} job={job} />
      <div className="mt-8">
        <Scenarios scenarios={SCENARIOS} at={preset} dispatch={dispatch} onReset={reset}>
          {open && (
            <Button look="quiet" onClick={() => dispatch({ type: 'guessAgain' })}>
              Hide it and guess again
            </Button>
          )}
        </Scenarios>
        <ScenarioNote
          room="min-h-[11.5rem] @[30rem]:min-h-[7.5rem]"
          note={note?.note ?? (open ? '' : 'What each of these comes to is said once you have committed to a guess.')}
          holds={note ? `Of ${note.holds.of} agents, ${note.holds.count} come out so: ${note.holds.criterion}.` : null}
        />
      </div>
      <LiveRegion text={[text, said, ended].filter(Boolean).join(' ')} />
    </div>
  );
}
