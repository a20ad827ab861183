import { useEffect, useState } from 'react';
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

/** Whether the time of a trial is over. @param seconds null: there is no clock */
function useLate(seconds: number | null): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(() => setLate(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return late && seconds !== null;
}

/** A bar that empties; not there for whoever wants no motion. */
function Clock({ seconds, late }: { seconds: number | null; late: boolean }) {
  return (
    <div className="mb-2 flex min-h-5 items-center gap-3 font-sans text-xs text-ink-2">
      {late ? (
        <p role="status">{CLOSED}</p>
      ) : (
        seconds !== null && (
          <>
            <span>{seconds} seconds</span>
            <div className="h-1 flex-1 overflow-hidden rounded bg-paper-2 motion-reduce:hidden" aria-hidden="true">
              <div
                className="h-full origin-left bg-lamp-fill"
                style={{ animation: `learned-clock ${seconds}s linear forwards` }}
              />
            </div>
          </>
        )
      )}
    </div>
  );
}

interface TrialProps extends Parts {
  round: Round;
  trial: Trial;
  says: string;
}

/** One summary, sentence by sentence, with the book beside it or with what assistants say. */
export function TrialShown(props: TrialProps) {
  // A clock, an opened passage and a folded book belong to one summary.
  return <Open key={`${props.round} ${props.trial.number}`} {...props} />;
}

function Open({ state, round, trial, says, dispatch, told }: TrialProps) {
  const seconds = state.seconds === 'off' ? null : Number(state.seconds);
  const late = useLate(seconds);
  const [book, setBook] = useState(false);
  const answer = (sentence: number | null) => dispatch({ type: 'answer', round, sentence });
  const bookOpen = book && !late;
  return (
    <Stage>
      <Says longest={trialSays({ number: 6, title: 'the whole novel' })}>
        {says}
        {told && ` ${told}`}
      </Says>
      <Picture work>
        <Clock seconds={seconds} late={late} />
        <ol
          aria-label="The summary"
          className={`max-h-64 overflow-y-auto rounded-md border border-control min-[900px]:max-h-[27rem] ${bookOpen ? 'max-[899px]:hidden' : ''}`}
        >
          {trial.sentences.map((sentence, i) => (
            <li key={sentence} className="border-b border-rule last:border-b-0">
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
          <Button look="solid" className="min-h-11 flex-1" onClick={() => answer(null)}>
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
          <Critiques critiques={trial.critiques} closed={late} />
        ) : (
          <div>
            <Button
              className="min-[900px]:hidden"
              aria-expanded={bookOpen}
              aria-disabled={late}
              onClick={() => setBook(!book)}
            >
              {bookOpen ? 'Back to the summary' : 'Open the book'}
            </Button>
            {!late && (
              <div className={bookOpen ? 'mt-2' : 'max-[899px]:hidden'}>
                <BookPane of={trial.of} />
              </div>
            )}
          </div>
        )}
      </Controls>
    </Stage>
  );
}
