/** The sentences of the acts: answers, pages, and no nats. */
import { klBestOfN } from '../../models/oversight/best-of-n';
import { cloudSentence, derive, type OveroptimizationState, sentence } from './model';
import { BEYOND } from './steps';
import { signed, whole } from './words';

/** Pages to a tenth. */
export const pagesText = (pages: number): string => pages.toFixed(1);

/** The second act: ten pages as they look and as they are. */
export function pagesSays(state: OveroptimizationState): string {
  const { pages, panels, n } = derive(state);
  const toy = panels.find(({ panel }) => panel === 'toy');
  if (n === 1)
    return `Untrained: half of the work is real, ${pagesText(pages.done)} pages of ten. To the judge it looks like ${pagesText(pages.looks)}.`;
  const way = toy?.way === 'up' ? 'More training still helps.' : 'The judge sees nothing but progress.';
  return `Trained this far, ten pages look like ${pagesText(pages.looks)}, for unseen bluff reads better than work. Really done: ${pagesText(pages.done)}. ${way}`;
}

/**
 * Of how many answers the best is kept at a distance: the inverse of klBestOfN, to two figures.
 * @param kl in nats, up to that of BEYOND answers
 */
export function answersAt(kl: number): number {
  let [low, high] = [1, BEYOND];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (klBestOfN({ n: middle }) < kl) low = middle;
    else high = middle;
  }
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(low)) - 1);
  return Math.round(low / unit) * unit;
}

/** The third act: what one study measured, in its own unit. */
export function measuredSays(state: OveroptimizationState): string {
  const { n, panels } = derive(state);
  const gao = panels.find(({ panel }) => panel === 'gao');
  const lead =
    n === 1
      ? 'A small judge has not picked yet: the mark of a large one, taken for the truth, stands at 0'
      : `A small judge picks the best of ${whole(n)}. A large one, taken for the truth, gives it ${signed(gao?.truth ?? 0)}`;
  const most = gao?.peak
    ? `At most ${signed(gao.peak.truth)}, near the best of ${whole(answersAt(gao.peak.kl))}.`
    : 'More picking helps up to a million.';
  return `${lead}. ${most}`;
}

/** The sentence of the open act. */
export function says(state: OveroptimizationState & { act: string }): string {
  if (state.act === 'cloud') return cloudSentence(state);
  if (state.act === 'pages') return pagesSays(state);
  return state.act === 'measured' ? measuredSays(state) : sentence(state);
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_CLOUD =
  'The judge’s favourite of 1,000 answers is a trick. 724 of all thousand are really better. In 77 of 100 clouds drawn anew, what is kept is below average.';
export const LONGEST_PAGES =
  'Trained this far, ten pages look like 10.9, for unseen bluff reads better than work. Really done: 3.2. The judge sees nothing but progress.';
export const LONGEST_MEASURED =
  'A small judge picks the best of 1,000,000. A large one, taken for the truth, gives it +1.07. At most +1.07, near the best of 160,000.';
