import type { Description } from '../../figure/contract';
import { type LearningRow, PREFERENCE_RESULTS } from '../../models/preferences/preference-results.data';
import { percent } from '../../words/numbers';

const READERS: Readonly<Record<LearningRow['reader'], string>> = {
  backflip: 'Backflip',
  noisy: 'Backflip, an unsteady reader',
  frontflip: 'Front flip',
  highest: 'Highest jump',
};

/** The measured table as it was printed, or undefined before it was measured. */
export function results(rows: readonly LearningRow[] = PREFERENCE_RESULTS.learning): Description['table'] {
  const first = rows[0];
  if (!first) return undefined;
  const [low, high] = first.seeds;
  return {
    caption: `Taught by simulated readers, ${high - low + 1} robots each (seeds ${low} to ${high}, never used for tuning); no person took part. Share of robots whose attempt is as wanted after so many comparisons; in brackets the share of its repeats.`,
    head: [
      'Taught',
      ...first.at.map(({ comparisons }) => `After ${comparisons}`),
      'Three good attempts running, after (median)',
      'Never',
    ],
    rows: rows.map(({ reader, at, steadyMedian, never }) => [
      READERS[reader],
      ...at.map(({ success, reliability }) => `${percent(success)} (${percent(reliability)})`),
      steadyMedian === null ? 'not reached' : steadyMedian,
      never,
    ]),
  };
}
