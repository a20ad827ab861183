'use client';
import { useEffect, useRef } from 'react';
import { ClipStage } from './clip-stage';
import { ContactStrip } from './contact-strip';
import type { Playback } from './playback';
import { PLAY_END, PLAY_START } from './pose';

export interface ClipProps {
  frames: Float32Array;
  playback: Playback;
  /** the recording ends where the camera cut away */
  cut?: boolean;
  cutText?: string;
  label: string;
}

/** A clip: moving with the others of its figure, or as a strip of eight pictures where no motion is wanted. */
export function ClipPlayer({ frames, playback, cut = false, cutText, label }: ClipProps) {
  if (playback.still) return <ContactStrip frames={frames} cut={cut} label={label} />;
  return <ClipStage frames={frames} clock={playback.clock} cut={cut} label={label} {...(cutText && { cutText })} />;
}

/** The time in words, for the scrub bar. */
const momentText = (time: number): string =>
  time < 0 ? 'before take-off' : `${(Math.round(time * 10) / 10).toFixed(1)} seconds after take-off`;

/** Play, pause and a bar to look at any moment: one for all clips of a figure. Absent where no motion is wanted. */
export function PlayerBar({ playback, name = 'both clips' }: { playback: Playback; name?: string }) {
  const bar = useRef<HTMLInputElement>(null);
  const { clock, playing, started, still } = playback;
  useEffect(() => {
    const show = (time: number) => {
      if (!bar.current) return;
      bar.current.value = String(time);
      bar.current.setAttribute('aria-valuetext', momentText(time));
    };
    show(clock.time());
    return clock.subscribe(show);
  }, [clock]);
  if (still) return null;
  return (
    <div className="needs-js flex items-center gap-3">
      <button
        type="button"
        onClick={playback.toggle}
        aria-label={`${playing ? 'Pause' : 'Play'} ${name}`}
        className={`inline-flex min-h-11 min-w-28 cursor-pointer items-center justify-center gap-2 rounded-full border px-4 text-base font-semibold ${started ? 'border-control bg-paper text-ink hover:border-ink' : 'border-ink bg-ink text-paper hover:bg-ink-2'}`}
      >
        <svg viewBox="0 0 14 14" className="h-3.5 w-3.5" aria-hidden="true">
          <path d={playing ? 'M2 1H5.4V13H2ZM8.6 1H12V13H8.6Z' : 'M2.5 .8L12.5 7L2.5 13.2Z'} className="fill-current" />
        </svg>
        {playing ? 'Pause' : 'Play'}
      </button>
      <input
        ref={bar}
        type="range"
        data-control="story"
        min={PLAY_START}
        max={PLAY_END}
        // not in steps: the browser would correct the first value, and report that as the reader's doing
        step="any"
        defaultValue={clock.time()}
        aria-label={`Moment of ${name}`}
        aria-valuetext={momentText(clock.time())}
        onInput={(event) => playback.seek(Number(event.currentTarget.value))}
        className="h-11 min-w-0 flex-1 cursor-pointer accent-ink"
      />
    </div>
  );
}
