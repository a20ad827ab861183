import { Replaying } from '../../gym/replaying';
import { Below } from '../../ui/below';
import { WorkFailed } from '../../ui/work-failed';
import { Choosing, type Played } from './choosing';
import { Moment } from './moment';
import { Measured } from './notes';
import { Repairs } from './repairs';
import { Attempts } from './reveal';
import { Robots } from './settings';
import { type Row, Standings } from './standings';
import { isChoosing, isOpen, isReady, pointOf, type Repair, robotOf, type State, shownOf, stageOf } from './state';
import { Steps } from './steps';
import * as words from './words';

/** The robots that may be counted now, in the order of the story, by what they went through. */
function rowsOf(state: State): Row[] {
  const names: ['before' | 'cut' | Repair, string][] = [
    ['before', state.origin === 'fresh' ? 'Untaught' : 'Taught in full view'],
    ['cut', 'After ten choices through the cut'],
    [
      'full',
      `Repair: full view, ${state.memory === 'new' ? 'new' : 'fooled'} reward model, ${state.full.length} choices`,
    ],
    ['report', `Repair: assistant ${words.rightText(state.right)}, ${state.report.length} choices`],
  ];
  return names.flatMap(([at, name]): Row[] => {
    const count = isReady(state) ? words.countOf(state, at) : undefined;
    return count ? [{ name, count, now: at === pointOf(state) }] : [];
  });
}

/** Everything at once: the whole story with its clips, its counts, both repairs, and other gymnasts. */
export function Bench(play: Played & { onReset: () => void }) {
  const { state, dispatch, playback, session, start, line, beginning, onReset } = play;
  const ready = isReady(state);
  const stage = stageOf(state);
  const { untrained } = shownOf(state);
  const choosing = isChoosing(state);
  // a link into the middle of the story has nothing to show until it was played again
  const blank = state.view === null;
  const rows = rowsOf(state);
  const begin = stage === 'watch' ? words.opening(state) : stage === 'repairing' ? words.repairOpening(state) : null;
  return (
    <div>
      <Steps at={words.stepOf(stage)} />
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <div
          ref={line}
          tabIndex={-1}
          className="font-serif text-[1.4rem] leading-tight text-ink outline-none @[34rem]:text-[1.75rem]"
        >
          {words.headline(state)}
        </div>
        {choosing && (
          <p className="text-sm tabular-nums text-ink-2" aria-hidden="true">
            {words.roundText(state)}
          </p>
        )}
      </div>
      {begin && <p className="mb-4 max-w-[46rem] text-pretty text-base leading-snug text-ink-2">{begin}</p>}
      <WorkFailed failed={session.failed} instead="Taking back the last choice may help." />
      {blank ? (
        <p className="flex min-h-80 items-center justify-center text-base text-ink-2">Playing the story again …</p>
      ) : (
        <div
          className={`transition-opacity motion-reduce:transition-none ${session.busy && !ready && !choosing ? 'opacity-60' : ''}`}
        >
          {choosing && <Choosing {...play} />}
          <Moment state={state} dispatch={dispatch} onStart={start} playback={playback} />
          {ready && (stage === 'lifted' || stage === 'repaired') && (
            <div className="mt-7 grid gap-6">
              <Attempts clips={shownOf(state).view.reruns} title="Twenty attempts, to their end" />
            </div>
          )}
        </div>
      )}
      <Replaying progress={session.progress} />

      <Below>
        {rows.length > 1 && (
          <div className="mt-7 border-t-2 border-truth pt-5">
            <Standings rows={rows} untrained={untrained} measure={words.measureText(robotOf(state).aim)} />
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
                beginning();
              }}
            />
            {stage === 'repaired' && (
              <p className="mt-5 max-w-[46rem] text-pretty font-serif text-lg leading-snug text-ink">{words.BRIDGE}</p>
            )}
          </div>
        )}
        <div className="mt-7 grid grid-cols-1 gap-6 border-t border-rule pt-5">
          <Robots state={state} dispatch={dispatch} onReset={onReset} />
          {isOpen(state) && <Measured />}
        </div>
      </Below>
    </div>
  );
}
