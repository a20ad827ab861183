import { memo, useId, useState } from 'react';
import { type ChangeKind, WORTH } from '../../lab/advise';
import { type Verdict, verdictOf } from '../../lab/evaluate';
import {
  changeSentence,
  criticalSentence,
  duration,
  minutesSentences,
  spoiltSentence,
  substanceSentences,
  unaskedSentences,
  weakestSentence,
} from '../../lab/words';
import { Button } from '../../ui/button';
import { LiveRegion } from '../../ui/live-region';
import { count } from '../../words/numbers';
import { Bar, Share } from './bar';
import { carryOut } from './change';
import { edit, type Step, select } from './state';
import type { Result } from './use-evaluation';

const COUNTS: readonly { verdict: Verdict; glyph: string; words: string; look: string }[] = [
  { verdict: 'done', glyph: '✓', words: 'done: 80 % or more is real', look: 'text-yes' },
  { verdict: 'mixed', glyph: '?', words: 'in between', look: 'text-unsure' },
  { verdict: 'bluff', glyph: '✗', words: 'mostly bluff: under 50 % is real', look: 'text-no' },
];

/** What the model makes of the whole tree. */
export const Results = memo(function Results({
  result,
  send,
  busy,
}: {
  result: Result;
  send: (step: Step) => void;
  busy: boolean;
}) {
  const { tree, evaluation, advice } = result;
  const { root, human, counts, index } = evaluation;
  const [spoils, setSpoils] = useState(false);
  const spoilsId = useId();
  const idAt = (i: number) => index.nodes[i]?.id ?? '';
  const tryIt = (kind: ChangeKind, at: number) =>
    send((state) =>
      edit((t) => carryOut(t, kind, idAt(at)), { said: 'Done. Undo takes it back.', focus: false })(state),
    );
  const changes = (advice?.changes ?? []).filter(({ gain }) => gain >= WORTH).slice(0, 3);
  const critical = criticalSentence(tree, evaluation);
  const minutes: [string, number | null][] = [
    ['One person, alone, judges the root', human.alone],
    ['With the reports on its parts', human.helped],
    ['Every product in the tree judged once', human.everything],
  ];
  return (
    <section aria-labelledby="lab-results" aria-busy={busy} className="space-y-3 text-sm">
      <h2 id="lab-results" className="text-base font-semibold">
        What the model makes of it
      </h2>
      <div>
        <p className="flex items-baseline justify-between gap-2">
          <span>Really done at the root</span>
          <span className="text-2xl font-semibold" data-root={root}>
            <Share s={root} verdict={verdictOf(root)} />
          </span>
        </p>
        <Bar s={root} className="mt-1 block !h-4" />
        <p className="mt-1 text-ink-2">Solid: done. Hatched: only looks done.</p>
        <p className="mt-1">
          <label htmlFor={spoilsId} className="inline-flex min-h-7 cursor-pointer items-center gap-2">
            <input
              id={spoilsId}
              type="checkbox"
              className="size-4 accent-ink"
              checked={spoils}
              onChange={(event) => setSpoils(event.target.checked)}
            />
            One bad piece spoils it
          </label>
        </p>
        {spoils && <p>{spoiltSentence(evaluation)}</p>}
        <LiveRegion text={spoils ? spoiltSentence(evaluation) : ''} />
      </div>
      <ul className="space-y-0.5">
        {COUNTS.map(({ verdict, glyph, words, look }) => (
          <li key={verdict} className="flex gap-2">
            <span aria-hidden="true" className={`w-4 text-center font-semibold ${look}`}>
              {glyph}
            </span>
            <span className="tabular-nums">
              <b>{count(counts[verdict])}</b> {words}
            </span>
          </li>
        ))}
      </ul>
      {[...substanceSentences(evaluation).slice(1), ...unaskedSentences(evaluation)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <table className="w-full">
        <caption className="text-left text-ink-2">Human time</caption>
        <tbody>
          {minutes.map(([label, value]) => (
            <tr key={label} className="border-b border-rule">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {label}
              </th>
              <td className="py-1 text-right font-semibold whitespace-nowrap text-lamp tabular-nums">
                {value === null ? 'not said' : duration(value)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {human.short > 0 && <p>{minutesSentences(evaluation).at(-1)}</p>}
      <div>
        <h3 className="font-semibold">The weakest link</h3>
        {advice ? (
          <>
            <p>{weakestSentence(evaluation, advice.weakest)}</p>
            {advice.weakest && (
              <Button className="mt-1" onClick={() => send(select(idAt(advice.weakest?.at ?? 0)))}>
                Go there
              </Button>
            )}
          </>
        ) : (
          <p className="text-ink-2">Being reckoned …</p>
        )}
      </div>
      <div>
        <h3 className="font-semibold">Which single change helps most</h3>
        {!advice && <p className="text-ink-2">Being reckoned …</p>}
        {advice && changes.length === 0 && <p>No single change that was tried helps by half a percentage point.</p>}
        <ol className="space-y-2.5">
          {changes.map((change) => (
            <li key={`${change.kind}${change.at}`}>
              <p>{changeSentence(tree, evaluation, change)}</p>
              <Button
                className="mt-1"
                aria-label={`Try it: ${changeSentence(tree, evaluation, change)}`}
                onClick={() => tryIt(change.kind, change.at)}
              >
                Try it
              </Button>
            </li>
          ))}
        </ol>
      </div>
      {critical && <p className="text-ink-2">{critical}</p>}
    </section>
  );
});
