import { framesUntil } from '../../gym/pose';
import type { ShownClip } from '../../gym/protocol';
import { describeClip, simulate } from '../../models/gymnast/gymnast';
import { FIRST } from './defaults.data';
import type { StoryView } from './desk';
import type { Robot } from './robot';

/** The robot that everybody meets first: taught in full view by the simulated reader. */
export const HOUSE: Robot = { seed: FIRST.seed, aim: 'backflip', labels: FIRST.labels };

/** A clip up to the cut, made from its policy alone. */
function cutClip(z: ArrayLike<number>): ShownClip {
  const clip = simulate(z, { frames: true });
  return {
    frames: framesUntil(clip.frames ?? new Float32Array(0), clip.cut.time),
    cut: true,
    text: describeClip(clip, { until: clip.cut.time }),
    outcome: null,
    report: null,
    z: Array.from(z),
    reward: { mean: [], members: [] },
    score: { mean: 0, spread: 0 },
  };
}

/**
 * The first picture, computed from the stored policies: a page shows it without waiting for a session. A test computes it again
 * from the seed. Its key is set by the state that it belongs to (model.ts).
 */
export const DEFAULT_VIEW: StoryView = {
  key: '',
  view: {
    key: '',
    pair: [cutClip(FIRST.pair[0]), cutClip(FIRST.pair[1])],
    best: cutClip(FIRST.best),
    reruns: [],
    trials: [],
    comparisons: 0,
    approval: FIRST.approval,
    advice: [FIRST.advice],
    history: [],
  },
  trail: [{ approval: FIRST.approval, chosen: null }],
  counted: [FIRST.before],
  untrained: FIRST.untrained,
};
