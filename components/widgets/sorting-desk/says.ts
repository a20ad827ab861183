/** The sentences of the acts. */
import { type Case, PILES, pileOf } from './cases';
import { derive, earned, type SortingDeskState, standing } from './model';

/** The first act: the question, and then both answers. */
export function sortSays(state: SortingDeskState, cases: readonly Case[]): string {
  const note = earned(derive(state, cases).current, state);
  if (note === null) return 'A real failure. Could the system have done what was wanted?';
  if (note.agree) return `You and we say: ${pileOf(note.ours).label}. We may be wrong together.`;
  return `You say: ${pileOf(note.mine).label}. We say: ${pileOf(note.ours).label}. We may be wrong.`;
}

/** The second act: how far the sorting has come, and where the reader and we differ. */
export function pilesSays(state: SortingDeskState, cases: readonly Case[]): string {
  const { sorted, left, agreed } = derive(state, cases);
  if (sorted === 0) return 'Nothing is filed yet. Press a case to open it.';
  if (agreed === sorted) return left > 0 ? `${sorted} of ${cases.length} filed.` : standing(state, cases);
  const where = 'Where we differ, the small mark shows our pile.';
  if (left > 0) return `${sorted} of ${cases.length} filed. ${where}`;
  return `All ${sorted} are filed. You and we agree on ${agreed} of them. ${where} We may be wrong.`;
}

/** What a screen reader is told: the sentence of the open act, and our reason where it has just opened. */
export function says(state: SortingDeskState & { act: string }, cases: readonly Case[]): string {
  if (state.act === 'piles') return pilesSays(state, cases);
  const note = earned(derive(state, cases).current, state);
  if (note === null) return state.act === 'sort' ? sortSays(state, cases) : '';
  const both = `You say: ${pileOf(note.mine).label}. We say: ${pileOf(note.ours).label}.`;
  return `${both} ${note.reason} ${standing(state, cases)}`;
}

const LABELS = PILES.map(({ label }) => label).sort((a, b) => b.length - a.length);

/** As long as the sentences get (a test sees to it). */
export const LONGEST_SORT = `You say: ${LABELS[0]}. We say: ${LABELS[1]}. We may be wrong.`;
export const longestPiles = ({ length }: readonly Case[]): string =>
  `All ${length} are filed. You and we agree on ${length} of them. Where we differ, the small mark shows our pile. We may be wrong.`;
