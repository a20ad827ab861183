import { type Camera, type Shown, show } from '../gymnast/camera';
import { MOVE_COUNT } from '../gymnast/flight';
import { type Clip, simulate } from '../gymnast/gymnast';
import { normal } from '../numerics/exact-math';
import { dot, type Features, type RewardPosterior } from './reward-ensemble';

/** One jump the machine has tried, as the camera of the moment shows it. */
export interface Attempt {
  clip: Clip;
  shown: Shown;
  /** the reward model's features of what is shown */
  features: Float64Array;
  /** |z − home|²/2: how far the jump is from what the policy did at first, in nats of its log-density */
  distance: number;
}

export interface SearchSettings {
  /** untrained jumps that are kept for good */
  untrained: number;
  /** jumps of recent searches that are kept */
  recent: number;
  /** the price of leaving the policy that the reward model began with: logits of score for a nat of log-density */
  beta: number;
  /** jumps tried in a round of a search, and rounds, for the ensemble's mean */
  tries: number;
  rounds: number;
  /** the same for each of `curious` members, whose favourites may be shown next */
  curiousTries: number;
  curiousRounds: number;
  curious: number;
  /** spread of the first round, and the smallest spread, in latent units */
  spread: number;
  leastSpread: number;
  /** with how many shaken repetitions a jump must do well to be deployed, how shaken, and how cautiously disagreement counts */
  repetitions: number;
  shake: number;
  caution: number;
}

export const SEARCH: SearchSettings = {
  untrained: 500,
  recent: 500,
  beta: 0.3,
  tries: 20,
  rounds: 3,
  curiousTries: 16,
  curiousRounds: 2,
  curious: 2,
  spread: 0.3,
  leastSpread: 0.1,
  repetitions: 6,
  shake: 0.1,
  caution: 0.5,
};

/** How a session looks at jumps: the camera, the hidden layer, the salt of the assistant's errors, and where the policy began. */
export interface Eye {
  /** the middle of the policy that this reward model began with: 0 for the untrained one */
  home: Float64Array;
  camera: Camera;
  features: Features;
  salt: number;
}

/** Shows a clip to the reward model. */
export function look(clip: Clip, { camera, features, salt, home }: Eye): Attempt {
  const shown = show(clip, camera, salt);
  let distance = 0;
  for (let d = 0; d < MOVE_COUNT; d++) {
    const off = (clip.z[d] as number) - (home[d] as number);
    distance += 0.5 * off * off;
  }
  return { clip, shown, features: features.ofClip(shown), distance };
}

/** Tries a jump near z. */
export function tryNear(z: ArrayLike<number>, spread: ArrayLike<number>, uniform: () => number, eye: Eye): Attempt {
  const near = new Float64Array(MOVE_COUNT);
  for (let d = 0; d < MOVE_COUNT; d++) near[d] = (z[d] as number) + (spread[d] as number) * normal(uniform);
  return look(simulate(near), eye);
}

/** The attempt that one network likes best, less the price of its distance. */
export function favourite(weights: Float64Array, archive: readonly Attempt[], beta: number): Attempt {
  let best = archive[0] as Attempt;
  let most = Number.NEGATIVE_INFINITY;
  for (const attempt of archive) {
    const value = dot(weights, attempt.features) - beta * attempt.distance;
    if (value > most) {
      most = value;
      best = attempt;
    }
  }
  return best;
}

/**
 * Looks for a better jump, for one network: starts from its favourite, tries jumps around it, and moves to where the best quarter
 * was (the cross-entropy method).
 * @param archive everything tried is added to it
 * @returns the best jump found, and where the search ended
 */
export function climb(
  weights: Float64Array,
  archive: Attempt[],
  tries: number,
  rounds: number,
  settings: SearchSettings,
  uniform: () => number,
  eye: Eye,
): { best: Attempt; centre: Float64Array } {
  const value = (a: Attempt): number => dot(weights, a.features) - settings.beta * a.distance;
  let best = favourite(weights, archive, settings.beta);
  let centre = best.clip.z;
  let spread = new Float64Array(MOVE_COUNT).fill(settings.spread);
  for (let round = 0; round < rounds; round++) {
    const ranked = [{ attempt: best, value: value(best) }];
    for (let i = 0; i < tries; i++) {
      const attempt = tryNear(centre, spread, uniform, eye);
      archive.push(attempt);
      ranked.push({ attempt, value: value(attempt) });
    }
    ranked.sort((a, b) => b.value - a.value);
    best = (ranked[0] as { attempt: Attempt }).attempt;
    const elite = ranked.slice(0, Math.max(2, Math.floor(tries / 4)));
    const mean = new Float64Array(MOVE_COUNT);
    const square = new Float64Array(MOVE_COUNT);
    for (const { attempt } of elite)
      for (let d = 0; d < MOVE_COUNT; d++) mean[d] = (mean[d] as number) + (attempt.clip.z[d] as number) / elite.length;
    for (const { attempt } of elite)
      for (let d = 0; d < MOVE_COUNT; d++) {
        const off = (attempt.clip.z[d] as number) - (mean[d] as number);
        square[d] = (square[d] as number) + (off * off) / elite.length;
      }
    centre = mean;
    spread = square.map((v) => Math.max(settings.leastSpread, Math.sqrt(v)));
  }
  return { best, centre };
}

/** The ensemble's mean score, and the members' standard deviation around it. */
export function belief(
  posterior: RewardPosterior,
  members: readonly Float64Array[],
  features: Float64Array,
): { mean: number; spread: number } {
  const mean = dot(posterior.mean, features);
  let square = 0;
  for (const w of members) {
    const off = dot(w, features) - mean;
    square += off * off;
  }
  return { mean, spread: Math.sqrt(square / members.length) };
}

/**
 * Chooses the jump to perform: the candidate that does best on average when it is repeated with small slips, by the mean of the
 * ensemble less a share of its disagreement.
 * @param archive the repetitions are added to it
 */
export function deploy(
  candidates: readonly Attempt[],
  posterior: RewardPosterior,
  members: readonly Float64Array[],
  archive: Attempt[],
  settings: SearchSettings,
  uniform: () => number,
  eye: Eye,
): Attempt {
  const { repetitions, shake, caution, beta } = settings;
  const slips = Array.from({ length: repetitions }, () =>
    Float64Array.from({ length: MOVE_COUNT }, () => shake * normal(uniform)),
  );
  const cautious = (attempt: Attempt): number => {
    const { mean, spread } = belief(posterior, members, attempt.features);
    return mean - caution * spread;
  };
  let best = candidates[0] as Attempt;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    let sum = cautious(candidate);
    for (const slip of slips) {
      const repeated = look(simulate(candidate.clip.z.map((v, d) => v + (slip[d] as number))), eye);
      archive.push(repeated);
      sum += cautious(repeated);
    }
    const value = sum / (repetitions + 1) - beta * candidate.distance;
    if (value > most) {
      most = value;
      best = candidate;
    }
  }
  return best;
}
