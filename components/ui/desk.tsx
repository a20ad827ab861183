'use client';
import { type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import { Button } from './button';
import { useTurn } from './use-turn';

/** A desk with sheets of one question each: how the three figures that have one behave and look. */

export interface DeskOptions<Answer> {
  /** id of the sheet that lies open */
  shown: string;
  /** the possible answers, each with its digit on the keyboard */
  answers: readonly { value: Answer; digit: string }[];
  onAnswer: (answer: Answer) => void;
  reset: () => void;
}

export interface DeskHands {
  /** for the sheet's title: the focus goes there when another sheet is opened, since the button that was pressed may be gone */
  heading: RefObject<HTMLParagraphElement | null>;
  titleId: string;
  /** opens another sheet */
  turn: (open: () => void) => void;
  startOver: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The focus and the keys of a desk. */
export function useDesk<Answer>({ shown, answers, onAnswer, reset }: DeskOptions<Answer>): DeskHands {
  const { heading, turning } = useTurn<HTMLParagraphElement>(shown);
  const titleId = useId();
  return {
    heading,
    titleId,
    turn: (open) => {
      turning();
      open();
    },
    startOver: () => {
      reset();
      heading.current?.focus();
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const answer = answers.find(({ digit }) => digit === event.key);
      if (!answer) return;
      event.preventDefault();
      onAnswer(answer.value);
    },
  };
}

/** The desk itself: sheets on one side, what lies beside them on the other. */
export function Desk({
  name,
  onKeyDown,
  children,
}: {
  name: string;
  onKeyDown: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups sheets and what lies beside them
    <div role="group" aria-label={name} onKeyDown={onKeyDown} className="font-sans">
      {children}
    </div>
  );
}

export interface SheetHeadProps {
  hands: Pick<DeskHands, 'heading' | 'titleId'>;
  /** which of how many it is: "Task 3 of 14" */
  place: string;
  title: string;
}

/** Which sheet it is. */
export function SheetHead({ hands: { heading, titleId }, place, title }: SheetHeadProps) {
  return (
    <>
      <p className="text-xs text-ink-2">{place}</p>
      <p
        id={titleId}
        ref={heading}
        tabIndex={-1}
        className="mt-0.5 font-serif text-[1.375rem] leading-tight font-semibold text-balance text-ink outline-none"
      >
        {title}
      </p>
    </>
  );
}

/** What a desk's foot says. */
interface FootWords {
  /** what a sheet is called: "task" */
  noun: string;
  /** when all have their answer */
  last: string;
  /** of the keys, before the answer */
  keys: string;
}

export interface SheetFootProps {
  words: FootWords;
  /** sheets without an answer */
  left: number;
  /** the open one has its answer */
  answered: boolean;
  onNext: () => void;
}

/** At the foot of a sheet: the way to the next. */
export function SheetFoot({ words, left, answered, onNext }: SheetFootProps) {
  return (
    <div className="needs-js mt-4 flex min-h-9 flex-wrap items-center justify-between gap-2">
      <span data-control="choice" className={`text-xs text-ink-2 ${left > 0 ? 'max-sm:hidden' : ''}`}>
        {left === 0 ? words.last : answered ? '' : words.keys}
      </span>
      {(answered ? left > 0 : left > 1) && (
        <Button look={answered ? 'solid' : 'quiet'} onClick={onNext} className="ml-auto">
          {answered ? `Next ${words.noun}` : 'Leave it for later'} <span aria-hidden="true">→</span>
        </Button>
      )}
    </div>
  );
}

/** What opens once a sheet has its answer. Give it the sheet's id as its key: then the note of another fades in anew. */
export function SheetNote({ children }: { children: ReactNode }) {
  return (
    <div className="h-full min-h-[inherit] rounded-sm bg-lit px-4 py-3.5 transition-opacity duration-300 motion-reduce:transition-none starting:opacity-0">
      {children}
    </div>
  );
}

export interface SourcesProps {
  cites: readonly { key: string; text: string }[];
  evidence: 'primary' | 'secondary' | undefined;
}

/** Sources as links to the list at the foot of the page. */
export function Sources({ cites, evidence }: SourcesProps) {
  return (
    <>
      {cites.map(({ key, text }, i) => (
        <span key={key}>
          {i > 0 && '; '}
          <a href={`#source-${key}`} className="inline-block py-1">
            {text}
          </a>
        </span>
      ))}
      {evidence === 'secondary' && ', as other works report it'}
    </>
  );
}

/** How it stands, and the way back to the start once there is one. */
export function Standing({
  text,
  room,
  begun,
  onStartOver,
}: {
  text: string;
  /** the class of the room that its sentences need */
  room: string;
  begun: boolean;
  onStartOver: () => void;
}) {
  return (
    <>
      <p className={`${room} font-serif text-base leading-snug text-ink`}>{text}</p>
      <Button look="quiet" onClick={onStartOver} className={`needs-js -mx-3 mt-1 ${begun ? '' : 'invisible'}`}>
        Start over
      </Button>
    </>
  );
}
