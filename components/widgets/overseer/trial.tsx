import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { BookPane } from './book-pane';
import { Critiques } from './critiques';
import type { Round } from './items';
import { canUndo } from './model';
import type { Parts } from './parts';
import { trialSays } from './says';
import type { Trial } from './state';

const CLOSED = 'Time is up: the book is closed.';

/** Whether the time of a trial is over. @param seconds null: there is no clock @param trial names it: a new one has its own time */
function useLate(seconds: number | null, trial: string): boolean {
  const [late, setLate] = useState('');
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(() => setLate(trial), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, trial]);
  return late === trial && seconds !== null;
}

/** A bar that empties; not there for whoever wants no motion. */
function Clock({ seconds, late }: { seconds: number | null; late: boolean }) {
  return (
    <div className="mb-2 flex min-h-5 items-center gap-3 font-sans text-xs text-ink-2">
      {/* The voice stands there before it speaks: what comes with its words already in it is often not heard. */}
      <p role="status" className={late ? '' : '-mr-3'}>
        {late ? CLOSED : ''}
      </p>
      {!late && seconds !== null && (
        <>
          <span>{seconds} seconds for this one</span>
          <div className="h-1 flex-1 overflow-hidden rounded bg-paper-2 motion-reduce:hidden" aria-hidden="true">
            <div
              className="h-full origin-left bg-lamp-fill"
              style={{ animation: `learned-clock ${seconds}s linear forwards` }}
            />
          </div>
        </>
      )}
    </div>
  );
}

interface TrialProps extends Parts {
  round: Round;
  trial: Trial;
  says: string;
}

/**
 * One summary, sentence by sentence, with the book beside it or with what assistants say. The buttons stay from one summary to the next,
 * and keep the focus; a clock, an opened passage and the folded book belong to one.
 */
export function TrialShown({ state, round, trial, says, dispatch, told }: TrialProps) {
  const name = `${round} ${trial.number}`;
  const seconds = state.seconds === 'off' ? null : Number(state.seconds);
  const late = useLate(seconds, name);
  const [opened, setOpened] = useState('');
  const book = opened === name;
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new summary is read from its first sentence
  useEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [name]);
  const answer = (sentence: number | null) => dispatch({ type: 'answer', round, sentence });
  const bookOpen = book && !late;
  return (
    <Stage>
      <Says longest={trialSays({ number: 6, title: 'the whole novel' })}>
        {says}
        {told && ` ${told}`}
      </Says>
      <Picture work>
        <Clock key={name} seconds={seconds} late={late} />
        <ol
          ref={list}
          aria-label="The summary"
          className={`max-h-64 overflow-y-auto rounded-md border border-control min-[900px]:max-h-[27rem] ${bookOpen ? 'max-[899px]:hidden' : ''}`}
        >
          {trial.sentences.map((sentence, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place, which keeps the focus
            <li key={i} className="border-b border-rule last:border-b-0">
              <button
                type="button"
                data-control="button"
                className="flex w-full cursor-pointer gap-3 px-3 py-1.5 text-left font-serif text-[0.95rem] leading-snug text-ink hover:bg-lit"
                onClick={() => answer(i)}
              >
                <span className="min-w-4 font-sans text-xs leading-5 text-ink-2">{i + 1}</span>
                <span>{sentence}</span>
              </button>
            </li>
          ))}
        </ol>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button look="solid" data-first="" className="min-h-11 flex-1" onClick={() => answer(null)}>
            Nothing is wrong <kbd className="text-xs font-normal">N</kbd>
          </Button>
          {canUndo(state, round) && (
            <Button look="quiet" onClick={() => dispatch({ type: 'undo', round })}>
              Take back
            </Button>
          )}
        </div>
      </Picture>
      <Controls>
        {trial.critiques ? (
          <Critiques key={name} critiques={trial.critiques} closed={late} />
        ) : (
          <div>
            <Button
              className="min-[900px]:hidden"
              aria-expanded={bookOpen}
              aria-disabled={late}
              onClick={() => !late && setOpened(book ? '' : name)}
            >
              {bookOpen ? 'Back to the summary' : 'Open the book'}
            </Button>
            {!late && (
              <div className={bookOpen ? 'mt-2' : 'max-[899px]:hidden'}>
                <BookPane key={name} of={trial.of} />
              </div>
            )}
          </div>
        )}
      </Controls>
    </Stage>
  );
}
