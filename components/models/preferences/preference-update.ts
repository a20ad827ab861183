import type { Camera } from '../gymnast/camera';
import { MOVE_COUNT } from '../gymnast/flight';
import { type Clip, simulate } from '../gymnast/gymnast';
import { mixSeed, normal } from '../numerics/exact-math';
import { mulberry32 } from '../numerics/rng';
import {
  type Attempt,
  climb,
  deploy,
  type Eye,
  favourite,
  look,
  SEARCH,
  type SearchSettings,
  tryNear,
} from './policy-search';
import { mostTelling, mostUseful } from './query';
import { type Comparison, Features, REWARD, RewardPosterior, type RewardSettings } from './reward-ensemble';
import type { Label } from './simulated-readers';

export interface SessionSettings extends RewardSettings, SearchSettings {}
export const SESSION: SessionSettings = { ...REWARD, ...SEARCH };

/** How many untrained jumps a question about something different chooses from. */
const DIFFERENT = 40;

/** Where a session stands. Never changed: every step makes a new one. */
export interface Moment {
  seed: number;
  settings: SessionSettings;
  /** how many steps led here; every step has chance of its own */
  step: number;
  eye: Eye;
  /** the untrained jumps, then the recent ones */
  archive: readonly Attempt[];
  comparisons: readonly Comparison[];
  posterior: RewardPosterior;
  members: readonly Float64Array[];
  deployed: Attempt;
  pair: readonly [Attempt, Attempt];
}

/** Before the first answer: untrained jumps, a reward model that knows nothing, a first pair. */
export function begin(seed: number, camera: Camera, settings: SessionSettings): Moment {
  const eye: Eye = {
    camera,
    features: new Features(settings, seed),
    salt: mixSeed(seed, 5),
    home: new Float64Array(MOVE_COUNT),
  };
  const uniform = mulberry32(mixSeed(seed, 1));
  const everywhere = new Float64Array(MOVE_COUNT).fill(1);
  const archive = Array.from({ length: settings.untrained }, () => tryNear(eye.home, everywhere, uniform, eye));
  const first = archive[0] as Attempt;
  const empty = {
    seed,
    settings,
    step: 0,
    eye,
    archive,
    comparisons: [],
    deployed: first,
    pair: [first, first] as const,
  };
  return ask({ ...empty, ...learn(seed, 0, eye.features.size, settings, []) }, archive, true);
}

/** What an answer changes: the reward model, the policy, the next pair. */
export function update(before: Moment, label: Label): Moment {
  const { seed, settings, eye } = before;
  const step = before.step + 1;
  const [a, b] = before.pair;
  const better = label === 'A' ? 1 : label === 'B' ? 0 : 0.5;
  const comparisons =
    label === 'unsure' ? before.comparisons : [...before.comparisons, { a: a.features, b: b.features, better }];
  const { posterior, members } = learn(seed, step, eye.features.size, settings, comparisons);
  const uniform = mulberry32(mixSeed(seed, 3, step));
  const archive = [...before.archive];
  const { best, centre } = climb(posterior.mean, archive, settings.tries, settings.rounds, settings, uniform, eye);
  const candidates = [best, look(simulate(centre), eye), before.deployed];
  const deployed = deploy(candidates, posterior, members, archive, settings, uniform, eye);
  return ask({ ...before, step, comparisons, posterior, members, deployed }, archive, label === 'unsure');
}

/** What another camera changes. All attempts are looked at again; earlier comparisons keep what was shown then, or are forgotten. */
export function recast(before: Moment, camera: Camera, forget: boolean): Moment {
  const { seed, settings } = before;
  const step = before.step + 1;
  // a reward model that begins anew finds the policy that there is, and is to improve that one
  const home = forget ? before.deployed.clip.z : before.eye.home;
  const eye: Eye = { ...before.eye, camera, home };
  const again = new Map<Clip, Attempt>();
  const archive = before.archive.map(({ clip }) => {
    const attempt = look(clip, eye);
    again.set(clip, attempt);
    return attempt;
  });
  const deployed = again.get(before.deployed.clip) ?? look(before.deployed.clip, eye);
  const comparisons = forget ? [] : before.comparisons;
  const learned = learn(seed, step, eye.features.size, settings, comparisons);
  return ask({ ...before, step, eye, deployed, comparisons, ...learned }, archive, false);
}

function learn(
  seed: number,
  step: number,
  size: number,
  settings: SessionSettings,
  comparisons: readonly Comparison[],
): Pick<Moment, 'posterior' | 'members'> {
  const posterior = new RewardPosterior(size, comparisons);
  const members = Array.from({ length: settings.members }, (_, k) => {
    const uniform = mulberry32(mixSeed(seed, 2, k, step));
    return posterior.draw(() => normal(uniform));
  });
  return { posterior, members };
}

/**
 * Chooses the next pair and thins the archive.
 * @param archive grows by what the curious members try
 */
function ask(now: Omit<Moment, 'archive'>, archive: Attempt[], different: boolean): Moment {
  const { seed, settings, eye, members } = now;
  const uniform = mulberry32(mixSeed(seed, 4, now.step));
  const from = Math.floor(uniform() * (settings.untrained - DIFFERENT));
  const others = archive.slice(from, from + DIFFERENT);
  let candidates = others;
  if (!different) {
    candidates = members.map((w, k) =>
      k < settings.curious
        ? climb(w, archive, settings.curiousTries, settings.curiousRounds, settings, uniform, eye).best
        : favourite(w, archive, settings.beta),
    );
    candidates.push(now.deployed);
    if (new Set(candidates).size < 2) candidates.push(...others);
  }
  const [a, b] = different ? mostTelling(candidates, members) : mostUseful(candidates, members, settings.beta);
  const recent = Math.max(settings.untrained, archive.length - settings.recent);
  const thinned = [...archive.slice(0, settings.untrained), ...archive.slice(recent)];
  return { ...now, archive: thinned, pair: uniform() < 0.5 ? [a, b] : [b, a] };
}
