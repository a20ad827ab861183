/** The sentences of the acts: answers, where the bench has shares. */
import { sentence, verdict, type WeakToStrongState } from './model';

/** The first act: who taught whom, and how much of what lies between is made up. */
export function gapSays({ weak, student, ceiling }: WeakToStrongState): string {
  const taught = 'A weak model taught a stronger one, errors and all.';
  const gap = ceiling - weak;
  if (gap <= 0) return `${taught} Taught the truth, it would do no better: there is no gap.`;
  if (student < weak) return `${taught} The student does worse than its teacher, by ${weak - student} answers of 100.`;
  if (student > ceiling) return `${taught} The student does better than if it had been taught the truth.`;
  return `${taught} Of the ${gap} answers in between, the student made up ${student === weak ? 'none' : student === gap + weak ? 'all' : student - weak}.`;
}

/** The second act: the question, and once it is answered what to make of it. */
export function guessSays({ guess }: WeakToStrongState): string {
  return guess === null
    ? 'How much of the gap comes back when the student learns which answers people prefer?'
    : 'Of the three, this is the closest to training on human feedback, and it went worst.';
}

/** The third act: the measure as a task for machines. */
export const AGENTS_SAY =
  'AI agents took up this very problem. On their own task they made up nearly the whole gap; in production training, their method brought no significant gain.';

/** What a screen reader is told. */
export function says(state: WeakToStrongState & { act: string }): string {
  if (state.act === 'gap') return gapSays(state);
  if (state.act === 'agents') return AGENTS_SAY;
  return [state.act === 'guess' ? guessSays(state) : sentence(state), verdict(state)].filter(Boolean).join(' ');
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_GAP =
  'A weak model taught a stronger one, errors and all. The student does worse than its teacher, by 100 answers of 100.';
export const LONGEST_GUESS = 'How much of the gap comes back when the student learns which answers people prefer?';
