import { type Ref, useState } from 'react';
import { UNKNOWN } from '../../quiz/answers';
import { Button } from '../../ui/button';
import type { QuizItem } from './props';

/** One question with its options: native radio buttons, and one button that goes on. */
export function Question(p: {
  ref: Ref<HTMLHeadingElement>;
  item: QuizItem;
  /** where it stands: "Before reading · question 3 of 14" */
  place: string;
  onAnswer: (letter: string) => void;
  onBack: (() => void) | null;
}) {
  const [ticked, tick] = useState('');
  const { id, question, options } = p.item;
  const all = [...options, { id: UNKNOWN, says: 'I don’t know' }];
  return (
    <form
      className="rounded-lg border border-control p-4 sm:p-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (ticked) p.onAnswer(ticked);
      }}
    >
      <p className="text-sm text-ink-2">{p.place}</p>
      <h2 ref={p.ref} id={`question-${id}`} tabIndex={-1} className="mt-1 font-serif text-xl leading-snug">
        {question}
      </h2>
      <div role="radiogroup" aria-labelledby={`question-${id}`} className="mt-3 space-y-1.5">
        {all.map((option) => (
          <label
            key={option.id}
            className="flex min-h-11 cursor-pointer items-start gap-2.5 rounded-md border border-rule p-2.5 has-checked:border-ink hover:border-ink"
          >
            <input
              type="radio"
              required
              name={`test-${id}`}
              value={option.id}
              checked={ticked === option.id}
              onChange={() => tick(option.id)}
              className="mt-0.5 size-4 shrink-0"
            />
            <span>{option.says}</span>
          </label>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button type="submit" look="solid">
          Next
        </Button>
        {p.onBack && (
          <Button look="quiet" onClick={p.onBack}>
            Back
          </Button>
        )}
      </div>
      <p className="no-js mt-2 text-sm text-ink-2">
        The test needs JavaScript. Without it the questions stand below, with their answers after them.
      </p>
    </form>
  );
}
