import type { Ref } from 'react';
import type { Grade } from '../../review/log';
import { type Memory, waits } from '../../review/schedule';
import { spanInWords } from '../../review/waiting';
import { Button } from '../../ui/button';
import { capital } from '../../words/capital';
import type { DeckCard } from './props';

const GRADES: readonly { grade: Grade; label: string }[] = [
  { grade: 1, label: 'Forgot' },
  { grade: 2, label: 'Barely' },
  { grade: 3, label: 'Knew it' },
  { grade: 4, label: 'Easily' },
];

/** One card: its question, and once it is open its answer and how it went. */
export function CardFace(p: {
  ref: Ref<HTMLElement>;
  card: DeckCard;
  chapter: string;
  isOpen: boolean;
  memory: Memory | undefined;
  now: number;
  onShow: () => void;
  onGrade: (grade: Grade) => void;
}) {
  const { card, isOpen } = p;
  const wait = isOpen ? waits(p.memory, p.now) : null;
  return (
    <article ref={p.ref} tabIndex={-1} className="rounded-lg border border-control p-4 sm:p-5">
      <p className="text-sm text-ink-2">
        {p.chapter} · {capital(card.kind)}
      </p>
      <h2 className="mt-1 font-serif text-xl leading-snug">{card.question}</h2>
      {isOpen ? (
        <>
          <div data-answer="" className="mt-3 border-t border-rule pt-3">
            <p className="font-serif text-lg leading-snug">{card.answer}</p>
            <p className="mt-2 text-sm">
              <a href={card.read.href}>Read it in “{card.read.title}”</a>
              {card.state && (
                <>
                  {' · '}
                  <a href={card.state.href}>See it in “{card.state.title}”</a>
                </>
              )}
            </p>
          </div>
          <fieldset className="mt-4">
            <legend className="mb-1 text-sm text-ink-2">How did it go?</legend>
            <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
              {GRADES.map(({ grade, label }) => (
                <Button key={grade} onClick={() => p.onGrade(grade)} className="min-h-12 flex-col gap-0!">
                  <span>
                    <span aria-hidden="true" className="text-ink-2">
                      {grade}{' '}
                    </span>
                    {label}
                  </span>
                  {wait && <span className="text-xs text-ink-2">in {spanInWords(wait[grade])}</span>}
                </Button>
              ))}
            </div>
          </fieldset>
        </>
      ) : (
        <div className="mt-4">
          <Button look="solid" onClick={p.onShow}>
            Show the answer
          </Button>
          <p className="no-js mt-2 text-sm text-ink-2">
            Cards come one by one with JavaScript only. Without it all of them stand below, each with its answer.
          </p>
        </div>
      )}
    </article>
  );
}
