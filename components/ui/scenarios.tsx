import type { ReactNode } from 'react';
import { Button } from './button';

export interface ScenariosProps {
  scenarios: readonly { name: string }[];
  /** the place of the one whose settings are on show; −1: none */
  at: number;
  /** of the figure: it is told which was pressed */
  dispatch: (action: { type: 'preset'; index: number }) => void;
  onReset: () => void;
  /** further buttons of the row */
  children?: ReactNode;
}

/** Settings worth a try, by name, and the way back to the start. */
export function Scenarios({ scenarios, at, dispatch, onReset, children }: ScenariosProps) {
  return (
    <div className="needs-js flex flex-wrap items-center gap-2">
      <span className="mr-1 font-sans text-sm text-ink-2">Try</span>
      {scenarios.map(({ name }, index) => (
        <Button
          key={name}
          aria-pressed={index === at}
          className="aria-pressed:border-ink aria-pressed:bg-paper"
          onClick={() => dispatch({ type: 'preset', index })}
        >
          {name}
        </Button>
      ))}
      {children}
      <Button look="quiet" onClick={onReset}>
        Start over
      </Button>
    </div>
  );
}

export interface ScenarioNoteProps {
  /** classes of the room that the longest note needs */
  room: string;
  note: string;
  /** how often settings like these come out so, in a sentence */
  holds: string | null;
}

/** What the settings on show come to, and how often. */
export function ScenarioNote({ room, note, holds }: ScenarioNoteProps) {
  return (
    <p className={`mt-3 max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink ${room}`}>
      {note}
      {holds && <span className="mt-1 block font-sans text-sm text-ink-2">{holds}</span>}
    </p>
  );
}
