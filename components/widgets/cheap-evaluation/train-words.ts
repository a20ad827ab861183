import { judgedIn, ROUNDS, type Round } from './train';
import { hundredths, span } from './words';

/** What training on the verdicts has done to the old range, and to the work. @param season all rounds so far @param fresh see train.ts */
export function trainSentence(season: readonly Round[], fresh: number): string {
  const now = season.at(-1);
  if (!now) throw new RangeError('a season has at least its first round');
  const truth = hundredths(now.truth);
  if (now.round === 0)
    return `Untrained: the old sample says ${span(now.old, now.truth)} good of a hundred; really ${truth}. Now train on the verdicts.`;
  const lead = `Round ${now.round}: the assistant passes ${hundredths(now.passes)} of a hundred, the old sample says ${span(now.old, now.truth)}. Really good: ${truth}.`;
  if (judgedIn(fresh, now.round)) return `${lead} The new sample says ${span(now.latest, now.truth)}.`;
  if (now.round < ROUNDS) return lead;
  const best = season.reduce((a, b) => (b.truth > a.truth ? b : a));
  return `${lead} Best was ${hundredths(best.truth)}, ${best.round === 0 ? 'untrained' : `in round ${best.round}`}.`;
}
