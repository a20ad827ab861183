import type { ReactNode } from 'react';
import { SheetNote, Sources } from '../../ui/desk';
import { Shut } from '../../ui/shut';
import { type Case, type Could, pileOf } from './cases';
import { citesOf, type earned, type SortingDeskProps } from './model';

/** Our answer and reason, once the reader has given theirs; null before. */
type Earned = ReturnType<typeof earned>;

/** At a pile's button: who put the case there. Keeps its line when it says nothing. */
export function Who({ could, note }: { could: Could; note: Earned }) {
  const [mine, ours] = [note?.mine === could, note?.ours === could];
  return (
    <span className="block min-h-4 text-xs leading-4 font-normal whitespace-nowrap text-ink-2">
      {mine && ours ? 'you and we' : mine ? 'you' : ours ? 'we' : ''}
    </span>
  );
}

export interface PileButtonProps {
  could: Could;
  note: Earned;
  onFile: (could: Could) => void;
  className: string;
  children: ReactNode;
}

/** Puts the case on a pile; once it lies there, nothing moves it. */
export function PileButton({ could, note, onFile, className, children }: PileButtonProps) {
  const mine = note?.mine === could;
  return (
    <button
      type="button"
      aria-pressed={mine}
      aria-disabled={note !== null}
      onClick={() => onFile(could)}
      className={`flex items-center rounded-md border text-sm leading-tight transition-colors ${className} ${
        mine
          ? 'border-ink bg-paper-2 font-semibold text-ink'
          : note
            ? 'cursor-default border-rule text-ink-2'
            : 'cursor-pointer border-control text-ink hover:border-ink hover:bg-paper-2'
      }`}
    >
      {children}
    </button>
  );
}

interface NoteProps {
  props: SortingDeskProps;
  current: Case;
  note: NonNullable<Earned>;
}

/** Our note once the case is filed, and before that what hides it. */
export function NoteOrShut({ note, ...rest }: Omit<NoteProps, 'note'> & { note: Earned }) {
  return note ? <Note {...rest} note={note} /> : <Shut>Our note opens once you have filed it</Shut>;
}

/** Our answer to a case, why, and where it is from. */
function Note({ props, current, note }: NoteProps) {
  return (
    <SheetNote key={current.id}>
      <p className="text-sm text-ink">
        {note.agree ? 'You and we' : 'We'} say: <strong className="font-semibold">{pileOf(note.ours).label}.</strong>
      </p>
      <p className="mt-1.5 font-serif text-base leading-[1.45] text-ink">{note.reason}</p>
      <p className="mt-2 text-xs text-ink-2">
        <Sources cites={citesOf(props, current)} evidence={current.evidence} />
      </p>
    </SheetNote>
  );
}
