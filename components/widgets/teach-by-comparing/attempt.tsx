'use client';
import { ClipPlayer } from '../../gym/clip-player';
import { EndPose } from '../../gym/end-pose';
import type { Playback } from '../../gym/playback';
import type { SessionView, ShownClip } from '../../gym/protocol';
import type { Aim } from './params';
import { Progress } from './progress';
import { isGood } from './state';
import { repeatsText, repeatWords } from './words';

/** The attempt itself, rimmed when it has been learnt. */
export function Best({ best, playback, taught }: Pick<AttemptProps, 'best' | 'playback' | 'taught'>) {
  return (
    <>
      <p className="mb-1 text-sm font-semibold text-ink">Its best attempt so far</p>
      <div
        className={`overflow-hidden rounded-lg border-[3px] transition-colors duration-500 ${taught ? 'border-truth' : 'border-transparent'}`}
      >
        <ClipPlayer frames={best.frames} playback={playback} label={`Its best attempt so far: ${best.text}`} />
      </div>
    </>
  );
}

/** How the attempt comes out when it is repeated. @param className the columns */
export function Repeats({ view, aim, className }: Pick<AttemptProps, 'view' | 'aim'> & { className: string }) {
  return (
    <>
      <p className="mb-1 min-h-[2lh] text-sm font-semibold text-ink @[30rem]:min-h-0">{repeatsText(aim, view)}</p>
      <ul className={`grid gap-x-2 gap-y-3 ${className}`}>
        {view.reruns.map(({ frames, outcome }, i) => {
          const [stands, turn] = outcome ? repeatWords(aim, outcome) : ['', ''];
          const good = outcome !== null && isGood(aim, outcome);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a repeat has no other name than its place
            <li key={i} className="min-w-0">
              <div className={`overflow-hidden rounded-sm border-2 ${good ? 'border-truth' : 'border-transparent'}`}>
                <EndPose frames={frames} />
              </div>
              <p className="mt-0.5 text-xs leading-4">
                <span className={outcome?.stick ? 'text-yes' : 'text-no'}>{stands}</span>
                <span className="block text-ink-2 tabular-nums">{turn}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

export interface AttemptProps {
  view: SessionView;
  /** the attempt: the view's, or the one that a link brought while it is computed again */
  best: ShownClip;
  aim: Aim;
  playback: Playback;
  labels: string;
  /** where the lesson stands */
  status: string;
  taught: boolean;
}

/** What it has come to: the current attempt, how reliable it is, and how it got here. */
export function Attempt({ view, best, aim, playback, labels, status, taught }: AttemptProps) {
  const wide = playback.still ? '' : '@[20rem]:grid-cols-2';
  return (
    <div
      className={`grid grid-cols-1 gap-x-4 gap-y-4 ${wide} @[44rem]:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] @[44rem]:gap-x-6`}
    >
      <div className="@[44rem]:row-span-2">
        <Best best={best} playback={playback} taught={taught} />
      </div>
      <p
        className={`max-w-[30rem] text-pretty text-base leading-snug text-ink @[20rem]:min-h-[10lh] @[20rem]:pt-6 @[30rem]:min-h-0 @[44rem]:min-h-[5.5lh]`}
      >
        {status}
      </p>
      <div className={`min-w-0 ${playback.still ? '' : '@[20rem]:col-span-2'} @[44rem]:col-span-1`}>
        <Repeats view={view} aim={aim} className="grid-cols-3 @[26rem]:grid-cols-6" />
        <Progress history={view.history} aim={aim} labels={labels} />
      </div>
    </div>
  );
}
