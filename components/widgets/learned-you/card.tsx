import { PageLink } from '../../figure/page-link';
import type { Action } from './model';
import type { Derived, State } from './state';
import { SUMMARY } from './statements.data';

interface CardProps {
  state: State;
  d: Derived;
  dispatch: (action: Action) => void;
}

/** How long an answer takes a reader who does not ponder; the bar only marks the time. */
const SECONDS = 6;

/** A bar that empties while the reader thinks. It begins with the first verdict, and is not there for whoever wants no motion. */
function Clock({ turn }: { turn: number }) {
  if (turn === 0) return <div className="h-1" />;
  return (
    <div className="h-1 overflow-hidden rounded bg-paper-2 motion-reduce:hidden" aria-hidden="true">
      <div
        key={turn}
        className="h-full origin-left bg-lamp-fill"
        style={{ animation: `learned-clock ${SECONDS}s linear forwards` }}
      />
    </div>
  );
}

/** The sheet that lies before the reader: a question, one answer to it, and in the third round what the assistant found. */
export function Card({ d, turn, clock }: { d: Derived; turn: number; clock: boolean }) {
  const { lying } = d;
  return (
    <div data-work="" className="rounded-lg border border-control bg-paper p-4 shadow-sm">
      {clock ? <Clock turn={turn} /> : <div className="h-1" />}
      <p className="mt-2 text-sm text-ink-2">{lying?.question ?? ' '}</p>
      <p className="mt-2 min-h-[7.5rem] font-serif text-lg leading-snug text-ink sm:min-h-[6rem]" data-answer="">
        {lying?.says ?? ' '}
      </p>
      {lying?.report && (
        <p className="min-h-[4rem] border-t border-rule pt-2 text-sm text-ink">
          <span className="text-agent">
            The assistant found, in{' '}
            <PageLink path={`book/#${lying.report.passage}`}>passage {lying.report.passage.replace('p-', '')}</PageLink>
            :
          </span>{' '}
          “{lying.report.words}”
        </p>
      )}
    </div>
  );
}

const PANE =
  'mt-3 max-h-38 overflow-y-auto rounded-md bg-paper-2 p-3 text-sm leading-relaxed text-ink-2 @min-[56rem]:max-h-none';

/** All that the reader knows of the book. */
export function Summary() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-label="The summary of the book" tabIndex={0} data-work="" className={PANE}>
      {SUMMARY}
    </section>
  );
}

/** Two large buttons. What is seen of each is its name; the letters work within the figure. */
export function Verdict({ dispatch }: Pick<CardProps, 'dispatch'>) {
  const look =
    'min-h-14 flex-1 cursor-pointer rounded-lg border-2 px-3 py-2 font-sans text-base font-semibold hover:bg-lit';
  return (
    <div className="flex gap-3">
      <button
        type="button"
        data-control="button"
        data-first=""
        className={`${look} border-control`}
        onClick={() => dispatch({ type: 'judge', accept: false })}
      >
        Send back <kbd className="ml-1 text-xs font-normal text-ink-2 pointer-coarse:hidden">S</kbd>
      </button>
      <button
        type="button"
        data-control="button"
        className={`${look} border-truth`}
        onClick={() => dispatch({ type: 'judge', accept: true })}
      >
        Accept <kbd className="ml-1 text-xs font-normal text-ink-2 pointer-coarse:hidden">A</kbd>
      </button>
    </div>
  );
}
