'use client';
import type { ReactNode } from 'react';
import type { ShownClip } from '../../gym/protocol';
import { Replaying } from '../../gym/replaying';
import type { SessionWork } from '../../gym/use-session';
import { Attempt } from './attempt';
import { Count, Measured, Settings } from './footing';
import { type LessonProps, Question, Reader } from './lesson';
import { isReady } from './state';
import { bitsText, headline, KEPT, LINES, QUESTIONS, statusText } from './words';

export interface BenchProps {
  lesson: LessonProps;
  /** what it believes of a clip */
  line: (clip: ShownClip) => ReactNode;
  work: SessionWork;
  cites: Readonly<Record<string, string>>;
  onReset: () => void;
}

/** The whole lesson: the pair with its lines, the attempt and how it came to be, other aims, and how well it learns. */
export function Bench({ lesson, line, work: { busy, progress }, cites, onReset }: BenchProps) {
  const { state, view, best, playback, taught, dispatch, begin } = lesson;
  const { labels, aim } = state;
  const ready = isReady(state);
  return (
    <>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-serif text-[1.4rem] leading-tight text-ink @[34rem]:text-[1.75rem]">{QUESTIONS[aim]}</p>
        <p className="text-sm tabular-nums text-ink-2" aria-hidden="true">
          {labels === ''
            ? 'No choices yet'
            : `${labels.length === 1 ? '1 choice' : `${labels.length} choices`}, ${bitsText(labels)}`}
        </p>
      </div>
      <Question lesson={lesson} below={line} />
      <Replaying progress={progress} />
      <details className="mt-2 max-w-[46rem] text-sm text-ink-2">
        <summary className="min-h-7 cursor-pointer">{LINES.ask}</summary>
        <p className="mt-1">{LINES.answer}</p>
      </details>

      <div className={`mt-4 border-t-2 pt-4 transition-colors duration-500 ${taught ? 'border-truth' : 'border-rule'}`}>
        <p
          className={`mb-3 min-h-[2lh] font-serif text-[1.4rem] leading-tight text-balance @[26rem]:min-h-0 @[34rem]:text-[1.75rem] ${taught ? 'text-truth' : 'text-ink'}`}
        >
          {taught && <span aria-hidden="true">✓ </span>}
          {headline(state)}
        </p>
        <div className={`transition-opacity motion-reduce:transition-none ${busy && !ready ? 'opacity-60' : ''}`}>
          <Attempt
            view={view}
            best={best}
            aim={aim}
            playback={playback}
            labels={ready ? labels : labels.slice(0, view.history.length - 1)}
            status={statusText(state)}
            taught={taught}
          />
        </div>
      </div>

      <div className="mt-7 grid grid-cols-1 gap-6 border-t border-rule pt-5">
        <Count labels={labels} cites={cites} />
        <Settings
          state={state}
          reader={<Reader state={state} dispatch={dispatch} begin={begin} />}
          onAim={(next) => dispatch({ type: 'aim', aim: next })}
          onAnother={() => dispatch({ type: 'another' })}
          onReset={onReset}
        />
        <p className="max-w-[46rem] text-sm text-ink-2">{KEPT}</p>
        <Measured />
      </div>
    </>
  );
}
