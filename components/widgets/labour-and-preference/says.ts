/** The sentences of the acts. Pure. */
import { capital } from '../../words/capital';
import { longestOf } from '../../words/longest';
import { spell } from '../../words/numbers';
import { derive, type Props, type State } from './model';
import { ALL_WISHES, MOST_LEAN, TOLD, type Told, type Verdict, WISHES, wanted, weigh } from './reports';

/** As it stands in the picture and in a sentence. */
export const VERDICTS: Readonly<Record<Verdict, string>> = { first: 'First', second: 'Second', neither: 'neither' };

const FOUND: Readonly<Record<Exclude<Told, 'told'>, string>> = {
  false: 'One report was false.',
  partial: 'One report told half, every word true.',
};

/** The first act: what the verdict hangs on. @param wishes bits of those that the reader holds */
export function lookSays(wishes: number, told: Told): string {
  const { rows, verdict, before } = weigh(wishes, told);
  const is = VERDICTS[verdict];
  const held = WISHES.filter((_, k) => wanted(wishes, k)).length;
  if (held === 0) return 'No wish, no verdict: reports alone prefer nothing.';
  if (told === 'told') {
    const n = capital(spell(held));
    return `${n} ${held === 1 ? 'wish, one report' : `wishes, ${spell(held)} reports`} on two summaries. Together they say: ${is}.`;
  }
  if (!rows.some(({ on, was }) => on && was !== null))
    return `${FOUND[told]} It wasn’t about any wish of yours: still ${is}.`;
  return verdict === before
    ? `${FOUND[told]} The verdict stands: ${is}.`
    : `${FOUND[told]} Your wishes stay; the verdict turns from ${VERDICTS[before]} to ${is}.`;
}

/** "clearly First": where the slider stands. @param lean from −5 to 5 */
export function leanWords(lean: number): string {
  if (lean === 0) return 'can’t say';
  const by = Math.abs(lean) >= 4 ? 'surely' : Math.abs(lean) >= 2 ? 'rather' : 'perhaps';
  return `${by} ${lean > 0 ? 'First' : 'Second'}`;
}

/** The second act: the same reports twice, and whether the reader moves. */
export function orderSays({ lean1, lean2 }: Pick<State, 'lean1' | 'lean2'>): string {
  if (lean1 === null) return 'Read the four reports from the top. Which summary would you take?';
  if (lean2 === null) return 'The same four reports, last first. Read again: which would you take now?';
  const by = lean2 - lean1;
  if (by === 0)
    return 'You didn’t move, and nothing in the reports had. With readers who see one order only, would it be the same?';
  return `Same reports, another order, and you moved ${spell(Math.abs(by))} ${Math.abs(by) === 1 ? 'step' : 'steps'} towards ${by > 0 ? 'First' : 'Second'}. Had your wishes changed?`;
}

/** The sentence of the open act. */
export function says(state: State & { act: string }, props: Pick<Props, 'tree'>): string {
  if (state.act === 'look') return lookSays(state.wishes, state.told);
  if (state.act === 'order') return orderSays(state);
  const { sentence, resting } = derive(state, props);
  return `${sentence} ${resting}`;
}

const EVERY = Array.from({ length: ALL_WISHES + 1 }, (_, wishes) => wishes);
const LEANS = Array.from({ length: 2 * MOST_LEAN + 1 }, (_, i) => i - MOST_LEAN);
export const LONGEST_LOOK = longestOf(TOLD.flatMap((told) => EVERY.map((wishes) => lookSays(wishes, told))));
export const LONGEST_ORDER = longestOf([
  orderSays({ lean1: null, lean2: null }),
  ...LEANS.flatMap((lean2) => [
    orderSays({ lean1: 0, lean2: null }),
    ...LEANS.map((lean1) => orderSays({ lean1, lean2 })),
  ]),
]);
