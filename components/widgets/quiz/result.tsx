import type { Ref } from 'react';
import { type Answers, UNKNOWN } from '../../quiz/answers';
import { changeOf, errorsMoved, type Given, type Pair, type Range } from '../../quiz/score';
import { some } from '../../words/plural';
import type { Props, QuizItem } from './props';

/** An answer as the scoring takes it. */
function givenOf(item: QuizItem, letter: string | undefined): Given {
  const option = item.options.find(({ id }) => id === letter);
  if (option?.right) return 'right';
  return option?.error === undefined ? null : { error: option.error };
}

/** So many questions of all, as a range in whole ones: "from 1 fewer to 5 more". */
function inQuestions([low, high]: Range, n: number): string {
  const words = (x: number) => {
    const whole = Math.round(x * n);
    return whole === 0 ? 'none' : `${Math.abs(whole)} ${whole < 0 ? 'fewer' : 'more'}`;
  };
  return `from ${words(low)} to ${words(high)}`;
}

const said = ({ options }: QuizItem, letter: string | undefined): string =>
  letter === UNKNOWN ? 'I don’t know' : (options.find(({ id }) => id === letter)?.says ?? 'no answer');

function Errors({ items, errors, answers }: Pick<Props, 'items' | 'errors'> & { answers: Answers }) {
  const moved = errorsMoved(
    items.map(({ options }) => options.flatMap(({ error }) => error ?? [])),
    items.map((item) => givenOf(item, answers.before[item.id])),
    items.map((item) => givenOf(item, answers.after[item.id])),
  );
  if (moved.length === 0) return <p className="mt-2">You chose none of the errors, neither before nor after.</p>;
  return (
    <div className="mt-2 overflow-x-auto">
      <table className="w-full text-sm tabular-nums lining-nums">
        <thead>
          <tr className="border-b border-rule text-left">
            <th scope="col" className="py-1 pr-2">
              Error
            </th>
            <th scope="col" className="px-2 py-1">
              Offered
            </th>
            <th scope="col" className="px-2 py-1">
              Before
            </th>
            <th scope="col" className="py-1 pl-2">
              After
            </th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ error, offered, before, after }) => {
            const known = errors.find(({ id }) => id === error);
            return (
              <tr key={error} className="border-b border-rule">
                <th scope="row" className="py-1.5 pr-2 text-left font-normal">
                  <a href={known?.read}>{known?.says}</a>
                </th>
                <td className="px-2">{offered}</td>
                <td className="px-2">{before}</td>
                <td className="pl-2">{after}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What came of it, with what it can't show beside it. */
export function Result({
  ref,
  items,
  errors,
  answers,
}: Pick<Props, 'items' | 'errors'> & { ref: Ref<HTMLHeadingElement>; answers: Answers }) {
  const answered = items.filter(({ id }) => answers.before[id] !== undefined && answers.after[id] !== undefined);
  const pairs = answered.map(
    (item): Pair => ({
      before: givenOf(item, answers.before[item.id]) === 'right',
      after: givenOf(item, answers.after[item.id]) === 'right',
    }),
  );
  const change = pairs.length > 0 ? changeOf(pairs, items[0]?.options.length ?? 2) : null;
  const isClear = change !== null && (change.range[0] > 0 || change.range[1] < 0);
  return (
    <div className="rounded-lg border border-control p-4 sm:p-5">
      <h2 ref={ref} tabIndex={-1} className="font-serif text-xl">
        {change ? `${change.right[0]} of ${change.n} before, ${change.right[1]} after` : 'The answers'}
      </h2>
      {change && (
        <>
          <p className="mt-2">
            {some(change.gained, 'question')} went from wrong to right, {change.lost} from right to wrong. With so few
            questions the change could as well be anything {inQuestions(change.range, change.n)}
            {isClear ? '.' : ', so it may be chance.'}
          </p>
          <p className="mt-2">
            If you guessed at everything you didn’t know, guesses hide a part of it, and the change in what you know is
            rather {inQuestions(change.guessed.range, change.n)}.
          </p>
          <h3 className="mt-4 font-semibold">Which errors moved</h3>
          <Errors items={items} errors={errors} answers={answers} />
          <p className="mt-3">
            <strong>What this can’t show.</strong> Nobody answered twice without reading, so what moved may have moved
            by itself. You met the same questions twice. You chose to come back. And {change.n} questions are few.{' '}
            <a href="#what-the-test-cannot-show">More on that below</a>.
          </p>
        </>
      )}
      <details className="mt-3">
        <summary className="min-h-9 py-1.5">Question by question</summary>
        <ol data-answer="" className="mt-1 list-decimal space-y-3 pl-5">
          {items.map((item) => (
            <li key={item.id}>
              <p className="font-semibold">{item.question}</p>
              <p>Right: {item.options.find(({ right }) => right)?.says}</p>
              <p className="text-ink-2">
                You, before: {said(item, answers.before[item.id])}
                {answers.after[item.id] !== undefined && <> After: {said(item, answers.after[item.id])}</>}
              </p>
              <p>
                {item.answer} <a href={item.read}>Where it stands</a>
              </p>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
