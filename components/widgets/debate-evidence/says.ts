/** The sentences of the acts: verdicts out of a hundred. */
import { DIGITS, KHAN } from './evidence';
import { type DebateEvidenceState, sentence } from './model';

const [NAIVE, , DEBATE] = KHAN;
/** How many verdicts are drawn and spoken of. */
export const VERDICTS = 100;

/** The first act: what a debate does for a judge who hasn’t read the text. */
export const lookSays = ({ judge }: DebateEvidenceState): string =>
  `The judge hasn’t read the text; two models that have argue for opposite answers. Of a hundred verdicts, ${DEBATE?.[judge]} are right. Without help, ${NAIVE?.[judge]}.`;

/** The second act: what is left of it where nothing is hidden. */
export const OPEN_SAYS =
  'Another study let the judge lack nothing on some tasks. There debate no longer clearly beat answering alone.';

/** The digits of a setup. */
export const digitsOf = ({ pixels }: Pick<DebateEvidenceState, 'pixels'>) =>
  DIGITS.find((d) => d.pixels === pixels) ?? DIGITS[0];

/** The third act: who chooses what the judge sees. */
export function digitSays(state: Pick<DebateEvidenceState, 'pixels'>): string {
  const row = digitsOf(state);
  return `The judge sees ${state.pixels === '6' ? 'six' : 'four'} pixels of a digit. If two debaters choose them, it names about ${Math.round(row?.with ?? 0)} of a hundred right; without a debate, about ${Math.round(row?.without ?? 0)}.`;
}

/** The fourth act: no number, for there is none. */
export const FAULT_SAYS =
  'Every step of this argument looks right, and the conclusion is wrong. The honest side knows it, and cannot say where.';

/** The sentence of the open act. */
export function says(state: DebateEvidenceState & { act: string }): string {
  if (state.act === 'look') return lookSays(state);
  if (state.act === 'open') return OPEN_SAYS;
  if (state.act === 'digit') return digitSays(state);
  return state.act === 'fault' ? FAULT_SAYS : sentence(state);
}
