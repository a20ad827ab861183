import { type MouseEvent, type ReactNode, useState } from 'react';
import { Turned } from './below';
import { FigureNotice } from './figure-notice';
import { LiveRegion } from './live-region';

/** What of a running figure the acts need; `useFigure` gives it. */
export interface ActedFigure<Id extends string> {
  state: { act: Id };
  dispatch: (action: { type: 'act'; act: Id }) => void;
  notice: string | null;
  dismissNotice: () => void;
}

export interface ActsProps<Id extends string> {
  acts: readonly { id: Id; label: string }[];
  figure: ActedFigure<Id>;
  /** what a screen reader is told when it changes: the sentence of the open act */
  says: string;
  /** the open act, and no other: closed acts cost nothing */
  children: ReactNode;
}

/**
 * Around a figure in acts: the line about a link that could not be read, one row of buttons, the open act, and the voice for screen
 * readers, which stays while acts come and go. The buttons stay as well, so the one pressed keeps the focus.
 */
export function Acts<Id extends string>({ acts, figure, says, children }: ActsProps<Id>) {
  const { state, dispatch, notice, dismissNotice } = figure;
  const [opening] = useState(state.act);
  const [turned, setTurned] = useState(false);
  if (!turned && state.act !== opening) setTurned(true);
  return (
    <div data-acts="" data-act={state.act} className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <fieldset data-part="acts" data-control="acts" className="acts needs-js">
        <legend className="sr-only">Shown, one thing at a time</legend>
        {acts.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            data-act-button={id}
            aria-current={id === state.act ? 'step' : undefined}
            title={id === 'bench' ? 'Everything that can be set' : undefined}
            onClick={() => dispatch({ type: 'act', act: id })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {/* whoever meets it for the first time has to be told what it is: it is no step of the path */}
      {state.act === 'bench' && <div className="mb-3 text-sm text-ink-2">Everything that can be set, at once.</div>}
      <Turned value={turned}>{children}</Turned>
      <LiveRegion text={says} />
    </div>
  );
}

export interface MoreProps<Id extends string> {
  /** the act that it leads to */
  to: Id;
  figure: Pick<ActedFigure<Id>, 'dispatch'>;
  /** what waits there, in a few words: "Now push harder" */
  children: ReactNode;
}

/** The quiet way on to another act. The focus goes to that act's button, for this one is gone with its act. */
export function More<Id extends string>({ to, figure, children }: MoreProps<Id>) {
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    event.currentTarget.closest('[data-acts]')?.querySelector<HTMLElement>(`[data-act-button="${to}"]`)?.focus();
    figure.dispatch({ type: 'act', act: to });
  };
  return (
    <button type="button" data-control="acts" data-act-link={to} className="stage-more needs-js" onClick={onClick}>
      {children} <span aria-hidden="true">→</span>
    </button>
  );
}
