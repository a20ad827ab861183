/** The sentences of the acts: attempts of twenty. Behind the cut, and before the bet, nothing of the landing. */
import { ATTEMPTS, ROUND } from './seeds';
import { isChoosing, isOpen, isReady, type Repair, repairLabels, type State, shownOf, stageOf } from './state';
import { betText, countOf, headline, spoken } from './words';

const WAITING = 'The story is being played …';

/** The first act: choose, bet, and see. */
export function lookSays(state: State): string {
  const before = shownOf(state).counted[0];
  if (!isOpen(state)) {
    const landed = before && isReady(state) ? `The gymnast landed ${before.landed} of ${ATTEMPTS}. ` : '';
    return stageOf(state) === 'watch'
      ? `${landed}Now the camera cuts away before the landing. ${headline(state)} (${state.watched.length} of ${ROUND})`
      : `Before the cut it landed ${before?.landed ?? 0} of ${ATTEMPTS}. ${headline(state)}`;
  }
  const cut = isReady(state) ? countOf(state, 'cut') : undefined;
  if (!cut || !before) return WAITING;
  const why =
    cut.landed <= before.landed - 3
      ? 'Nothing you saw showed the landing, so it was free to go.'
      : 'This time the landing came through the cut.';
  return `${betText(state.bet, cut.landed)} ${cut.landed} of ${ATTEMPTS} land; before the cut, ${before.landed}. ${why}`;
}

/** The second act: two repairs. */
export function repairSays(state: State): string {
  if (!isOpen(state)) return 'There is nothing to repair yet. First choose ten times through the cut, and bet.';
  if (!isReady(state)) return WAITING;
  const [before, cut] = shownOf(state).counted;
  if (!before || !cut) return WAITING;
  const stage = stageOf(state);
  if (stage === 'lifted')
    return `${cut.landed} of ${ATTEMPTS} land; before the cut, ${before.landed}. Show it all again, or let an assistant say how each clip ended?`;
  const done = repairLabels(state).length;
  if (stage === 'repairing') {
    const how = state.repair === 'full' ? 'Now you see every clip to its end.' : 'The assistant has seen the end.';
    return `${how} ${headline(state)} (${done} of ${done >= ROUND ? 2 * ROUND : ROUND})`;
  }
  const now = countOf(state, state.repair as Repair)?.landed ?? 0;
  const how = state.repair === 'full' ? 'seen to the end' : 'with the assistant';
  return `After ${done} choices ${how}, ${now} of ${ATTEMPTS} land. Through the cut it was ${cut.landed}; before, ${before.landed}.`;
}

/** What is said of the open act; while clips are compared, the clips are told as well. */
export function says(state: State & { act: string }): string {
  if (state.watched === '') return '';
  if (state.act === 'bench') return spoken(state);
  if (state.act === 'look') return isOpen(state) || !isChoosing(state) ? lookSays(state) : spoken(state);
  return isOpen(state) && isChoosing(state) ? spoken(state) : repairSays(state);
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_LOOK =
  'The gymnast landed 20 of 20. Now the camera cuts away before the landing. Which is more like a front flip? (10 of 10)';
export const LONGEST_REPAIR =
  '20 of 20 land; before the cut, 20. Show it all again, or let an assistant say how each clip ended?';
