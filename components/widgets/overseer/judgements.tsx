import { PageLink } from '../../figure/page-link';
import type { Critique } from './frozen';
import { TRIALS } from './items';
import { LOOKS } from './looks';
import type { Dispatch } from './parts';
import { judgedSays } from './says';
import type { Judged, State } from './state';

const VERDICTS: Readonly<Record<Critique['verdict'], string>> = {
  right: '✓ Right:',
  useless: '– Beside the point:',
  wrong: '✗ Not so:',
};

/** Six summaries that wait: judged ones are filled, and nothing tells how they fare. */
export function Waiting({ done }: { done: number }) {
  return (
    <div className="flex gap-2" aria-hidden="true">
      {Array.from({ length: TRIALS }, (_, i) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a summary is its place
          key={i}
          className={`h-12 w-9 rounded border-2 ${i < done ? 'border-ink-2 bg-paper-2' : 'border-control bg-paper'}`}
        />
      ))}
    </div>
  );
}

interface JudgementsProps {
  state: State;
  judged: readonly Judged[];
  dispatch: Dispatch;
  /** which round's, where both stand there: "alone" */
  of?: string;
}

/** What became of each summary: six signs, and the one that is looked at. */
export function Judgements({ state, judged, dispatch, of: which }: JudgementsProps) {
  const one = judged[state.looked];
  if (!one) return null;
  const { item, fate, named, critiques } = one;
  const number = item.passage.replace('p-', '');
  return (
    <div>
      <fieldset data-control="choice" className="min-w-0">
        <legend className="sr-only">{which ? `The six summaries, ${which}` : 'The six summaries'}</legend>
        <div className="flex gap-2">
          {judged.map(({ fate: of, item: { id } }, i) => (
            <button
              key={id}
              type="button"
              {...(i === 0 && { 'data-first': '' })}
              aria-pressed={i === state.looked}
              aria-label={`Summary ${i + 1}: ${LOOKS[of].label}`}
              className={`size-10 cursor-pointer rounded border-2 text-lg font-semibold aria-pressed:outline-2 aria-pressed:outline-offset-2 aria-pressed:outline-ink ${LOOKS[of].look}`}
              onClick={() => dispatch({ type: 'look', place: i })}
            >
              {LOOKS[of].sign}
            </button>
          ))}
        </div>
      </fieldset>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2" aria-hidden="true">
        {Object.entries(LOOKS).map(([of, { sign, label, look }]) => (
          <li key={of} className="flex items-center gap-1.5">
            <span className={`inline-flex size-4 items-center justify-center rounded border text-[0.65rem] ${look}`}>
              {sign}
            </span>
            {label}
          </li>
        ))}
      </ul>
      <div className="mt-3 space-y-2 text-[0.95rem] leading-snug" data-work="">
        <p aria-live="polite" className="font-semibold text-ink">
          {judgedSays(one)}
        </p>
        {named !== null && named !== item.changed && (
          <p className="font-serif text-ink-2">You pressed: {item.sentences[named]}</p>
        )}
        <p className="font-serif text-ink">It said: {item.sentences[item.changed]}</p>
        {(fate === 'caught' || fate === 'missed') && (
          <p className="font-serif text-ink">The book’s own summary says: {item.sentence}</p>
        )}
        <p className="font-serif text-ink">
          <PageLink path={`book/#${item.passage}`}>Passage {number}</PageLink>: “{item.words}”
        </p>
        {critiques.length > 0 && (
          <ul aria-label="What the assistants said" className="space-y-1 text-sm text-ink-2">
            {critiques.map(({ says, verdict }) => (
              <li key={says} className="border-l-4 border-agent-fill pl-2">
                <span className="font-semibold text-ink">{VERDICTS[verdict]}</span> {says}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
