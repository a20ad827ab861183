import type { Watch } from '../../yours/yours';
import { ROUNDS, type Round } from './items';
import { LOOKS } from './looks';
import type { Fate, Result } from './result';
import { ledgerSays } from './says';

const TITLES: Readonly<Record<Round, string>> = { alone: 'Alone', helped: 'With help' };

/** How the summaries of a round fared, flawed ones first: sorted, so that nothing tells which of them is which. */
export function sortedFates({ caught, alarms }: Watch): Fate[] {
  const times = (fate: Fate, n: number): Fate[] => Array.from({ length: n }, () => fate);
  return [
    ...times('caught', caught.hits),
    ...times('missed', caught.tries - caught.hits),
    ...times('alarm', alarms.hits),
    ...times('cleared', alarms.tries - alarms.hits),
  ];
}

/** What slipped through and what was sent back, of each finished round: a sign for each summary, in no order of theirs. */
export function Ledger({ result }: { result: Result }) {
  return (
    <div className="mb-5">
      {ROUNDS.map((round) => {
        const watch = result[round];
        if (!watch) return null;
        return (
          <div key={round} className="mb-3">
            <p className="mb-1 text-sm font-semibold text-ink">{TITLES[round]}</p>
            <div className="flex gap-2" aria-hidden="true">
              {sortedFates(watch).map((fate, i) => (
                <span
                  // biome-ignore lint/suspicious/noArrayIndexKey: a sign is its place
                  key={i}
                  className={`${i === watch.caught.tries ? 'ml-4 ' : ''}inline-flex h-12 w-9 items-center justify-center rounded border-2 text-lg font-semibold ${LOOKS[fate].look}`}
                >
                  {LOOKS[fate].sign}
                </span>
              ))}
            </div>
            <p className="mt-1 text-sm text-ink-2">{ledgerSays(watch)}</p>
          </div>
        );
      })}
    </div>
  );
}
