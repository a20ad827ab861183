import { eventsOf } from '../../gym/link';
import { keyOf, type SessionView, type ShownClip } from '../../gym/protocol';
import { describeClip, simulate } from '../../models/gymnast/gymnast';
import { FULL_VIEW, USUAL_READER } from '../../models/preferences/preference-learning';
import { FIRST } from './defaults.data';
import { FIRST_SEED } from './params';
import type { Stored } from './stored';

/** A clip made from its policy alone. */
function clipOf({ z, mean, members, score }: Stored): ShownClip {
  const clip = simulate(z, { frames: true });
  return {
    frames: clip.frames ?? new Float32Array(0),
    cut: false,
    text: describeClip(clip),
    outcome: clip.outcome,
    report: null,
    z: [...z],
    reward: { mean, members },
    score,
  };
}

/** A jump of which nothing but the policy is known. */
export const bareClip = (z: ArrayLike<number>): ShownClip =>
  clipOf({ z: Array.from(z), mean: [], members: [], score: { mean: 0, spread: 0 } });

const best = clipOf(FIRST.best);

/**
 * The first picture, computed from the stored policies: a page shows it without waiting for a session. A test computes it again
 * from the seed.
 */
export const DEFAULT_VIEW: SessionView = {
  key: keyOf({
    record: { version: 1, seed: FIRST_SEED, camera: FULL_VIEW, events: eventsOf('') },
    reruns: FIRST.reruns.length,
    readers: [{ goal: 'backflip', ...USUAL_READER }],
  }),
  pair: [clipOf(FIRST.pair[0]), clipOf(FIRST.pair[1])],
  best,
  reruns: FIRST.reruns.map(bareClip),
  trials: [],
  comparisons: 0,
  approval: FIRST.approval,
  advice: [FIRST.advice],
  history: best.outcome ? [best.outcome] : [],
};
