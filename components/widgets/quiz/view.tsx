import { useEffect, useRef, useState } from 'react';
import { NO_ANSWERS, open, phaseOf } from '../../quiz/answers';
import { Button } from '../../ui/button';
import { LiveRegion } from '../../ui/live-region';
import type { Props } from './props';
import { Question } from './question';
import { Result } from './result';
import { useAnswers } from './use-answers';

/** The test: before, a pause to read, after, and what moved. */
export function View({ items, errors }: Props) {
  const { answers, told, set } = useAnswers();
  const [isBack, setBack] = useState(false);
  const [said, say] = useState('');
  const ids = items.map(({ id }) => id);
  const phase = answers.seen ? 'done' : phaseOf(ids, answers, isBack);
  const sheet = phase === 'after' ? answers.after : answers.before;
  const left = open(ids, sheet);
  const item = items.find(({ id }) => id === left[0]);

  const head = useRef<HTMLHeadingElement>(null);
  const follow = useRef(false);
  const at = `${phase} ${item?.id}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another question stands there
  useEffect(() => {
    if (follow.current) head.current?.focus({ preventScroll: true });
    follow.current = false;
  }, [at]);

  const answer = (letter: string) => {
    if (!item || (phase !== 'before' && phase !== 'after')) return;
    follow.current = true;
    set({ ...answers, [phase]: { ...sheet, [item.id]: letter } });
    say('');
  };
  const last = ids.filter((id) => sheet[id] !== undefined).at(-1);
  const back = () => {
    if (last === undefined || (phase !== 'before' && phase !== 'after')) return;
    follow.current = true;
    set({ ...answers, [phase]: Object.fromEntries(Object.entries(sheet).filter(([id]) => id !== last)) });
    say('Taken back.');
  };
  const anew = () => {
    setBack(false);
    set(NO_ANSWERS);
    say('Erased. The test begins anew.');
  };
  const total = ids.length;
  return (
    <section aria-label="The test" className="font-sans text-[0.9375rem] leading-normal">
      {told && (
        <p role="status" className="mb-3 rounded-md border border-no p-3 text-sm">
          {told}
        </p>
      )}
      {item && (phase === 'before' || phase === 'after') && (
        <Question
          // Another question is another form: nothing is ticked in it.
          key={`${phase} ${item.id}`}
          ref={head}
          item={item}
          place={`${phase === 'before' ? 'Before reading' : 'After reading'} · question ${total - left.length + 1} of ${total}`}
          onAnswer={answer}
          onBack={last === undefined ? null : back}
        />
      )}
      {phase === 'between' && (
        <div className="rounded-lg border border-control p-4 sm:p-5">
          <h2 ref={head} tabIndex={-1} className="font-serif text-xl">
            Kept. Now read.
          </h2>
          <p className="mt-2">
            Your answers stay on this device. Come back when you have read what you wanted to, and answer again. What is
            right isn’t told until then.
          </p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button
              look="solid"
              onClick={() => {
                follow.current = true;
                setBack(true);
              }}
            >
              I have read. Ask me again
            </Button>
            <Button
              onClick={() => {
                follow.current = true;
                set({ ...answers, seen: true });
              }}
            >
              End it, and show the answers
            </Button>
          </div>
        </div>
      )}
      {phase === 'done' && <Result ref={head} items={items} errors={errors} answers={answers} />}
      {Object.keys(answers.before).length > 0 && (
        <p className="mt-3">
          <Button look="quiet" onClick={anew}>
            Erase my answers
          </Button>
        </p>
      )}
      <LiveRegion text={said} />
    </section>
  );
}
