import { GRAVITY } from '../gymnast/body';
import type { Camera, Shown } from '../gymnast/camera';
import type { Clip, Outcome } from '../gymnast/gymnast';
import { mixSeed, sigmoid, TAU } from '../numerics/exact-math';
import { mulberry32 } from '../numerics/rng';

/** A comparison: A is better, B is better, as good as each other, cannot tell. */
export type Label = 'A' | 'B' | 'equal' | 'unsure';

export const GOALS = ['backflip', 'frontflip', 'highest'] as const;
export type Goal = (typeof GOALS)[number];

/** Whether a jump is what was wanted: it stands, and turned once (.75 to 1.25), or rose by more than .85 m. */
export function succeeds(goal: Goal, { stick, turn, apex }: Outcome): boolean {
  if (!stick) return false;
  if (goal === 'highest') return apex > 0.85;
  const turned = goal === 'backflip' ? turn : -turn;
  return turned > 0.75 && turned < 1.25;
}

export interface Reader {
  goal: Goal;
  /** spread of the judgement, in units of the reader's score: the logistic's scale */
  temperature: number;
  /** share of answers that are a coin toss */
  random: number;
  /** differences below this are "equal"; 0: never equal */
  equal: number;
  /** guesses, behind the cut, the turn at the floor from the turn and the turning speed seen last */
  extrapolates?: boolean;
}

export const USUAL_READER: Omit<Reader, 'goal'> = { temperature: 0.2, random: 0.05, equal: 0.08 };
export const NOISY_READER: Omit<Reader, 'goal'> = { temperature: 0.5, random: 0.15, equal: 0 };

/** Seconds until the centre of mass, seen last at z and vz, is .9 m above the floor. */
function fallTime({ z, vz }: Clip['cut']): number {
  return (vz + Math.sqrt(Math.max(0, vz * vz + 2 * GRAVITY * (z - 0.9)))) / GRAVITY;
}

/**
 * How good a simulated reader finds a clip. Behind a cut the same formula is used with what was seen: the turn at the cut for the
 * turn at landing, and for the landing the assistant's report, or nothing.
 */
export function readerScore(reader: Reader, clip: Clip, camera: Camera, shown: Shown): number {
  const { outcome, cut } = clip;
  const { cropped } = camera;
  const seenTurn = reader.extrapolates ? cut.turn + (0.75 * cut.omega * fallTime(cut)) / TAU : cut.turn;
  const turn = cropped ? seenTurn : outcome.turn;
  const landed = cropped ? (shown.report ? 1 : 0) : outcome.stick ? 1 - (outcome.stepTaken ? 0.15 : 0) : 0;
  if (reader.goal === 'highest') return 2.5 * outcome.apex + 0.5 * landed;
  const turned = reader.goal === 'backflip' ? turn : -turn;
  return 2 * Math.max(-0.6, Math.min(1, 1 - Math.abs(turned - 1))) + 1.2 * landed + 0.3 * outcome.apex;
}

/**
 * The simulated reader's answer to a pair. Its chance is a function of the seed and the number of the comparison only.
 * @param a the reader's score of clip A
 */
export function answer(reader: Reader, a: number, b: number, seed: number, index: number): Label {
  const uniform = mulberry32(mixSeed(seed, 0x5eed, index));
  const coin = uniform();
  const toss = uniform();
  if (coin < reader.random) return toss < 0.5 ? 'A' : 'B';
  if (Math.abs(a - b) < reader.equal) return 'equal';
  return toss < sigmoid((a - b) / reader.temperature) ? 'A' : 'B';
}

/** What a simulated reader answers to the pair that a session shows. */
export function simulatedAnswer(
  reader: Reader,
  session: { pair: readonly [Judged, Judged]; camera: Camera; labels: readonly Label[]; seed: number },
): Label {
  const [a, b] = session.pair;
  const score = ({ clip, shown }: Judged): number => readerScore(reader, clip, session.camera, shown);
  return answer(reader, score(a), score(b), session.seed, session.labels.length);
}

interface Judged {
  clip: Clip;
  shown: Shown;
}
