import { mixSeed } from '../numerics/exact-math';
import { type Clip, OBS_FRAMES, OBS_SIZE } from './gymnast';

/** What is shown of a clip, to the person who compares and to the reward model alike. */
export interface Camera {
  /** whether the picture is cut before the landing */
  cropped: boolean;
  /**
   * how often the assistant's report "it landed on its feet" / "it fell" is right, [0.5, 1]; no report if left out. Only for a
   * cropped picture.
   */
  assistant?: number;
}

export const FULL_VIEW: Camera = { cropped: false };

/** Numbers for each shown moment, all of them about what has been seen so far. */
export const SEEN_SIZE = 8;

export interface Shown {
  /** how many moments were seen, the assistant's report counting as one */
  count: number;
  /**
   * count × SEEN_SIZE: highest point so far, turns so far, on the feet, crashed, place, deepest tuck so far, fastest turning so
   * far, uprightness of the trunk
   */
  seen: Float64Array;
  /** what the assistant said: it stands at the end, or not; undefined without assistant */
  report?: boolean;
}

/** A number in [0, 1) that belongs to this clip in this session: decides whether the assistant errs about it. */
function luck(clip: Clip, salt: number): number {
  let h = salt;
  for (const value of clip.z) h = mixSeed(h, Math.floor(value * 1048576));
  return (h >>> 0) / 4294967296;
}

/**
 * What the assistant says about a clip. It errs on each clip independently, and says the same thing whoever asks.
 * @param salt differs between sessions
 */
export function assistantReport(clip: Clip, accuracy: number, salt: number): boolean {
  return luck(clip, salt) < accuracy ? clip.outcome.stick : !clip.outcome.stick;
}

/**
 * What is seen of a clip through a camera. Nothing else of the clip reaches the reward model.
 * @param salt of the session, for the assistant's errors
 * @throws RangeError if the assistant's accuracy lies outside [0.5, 1]
 */
export function show(clip: Clip, camera: Camera, salt: number): Shown {
  const { cropped, assistant } = camera;
  if (assistant !== undefined && !(assistant >= 0.5 && assistant <= 1))
    throw new RangeError(`assistant must lie in [0.5, 1], not ${assistant}`);
  const frames = cropped ? clip.cut.shown : OBS_FRAMES;
  const reported = cropped && assistant !== undefined;
  const count = frames + (reported ? 1 : 0);
  const seen = new Float64Array(count * SEEN_SIZE);
  let peak = -1;
  let tuck = 0;
  let speed = 0;
  for (let i = 0; i < count; i++) {
    const from = Math.min(i, frames - 1) * OBS_SIZE;
    const to = i * SEEN_SIZE;
    peak = Math.max(peak, clip.obs[from] as number);
    tuck = Math.max(tuck, clip.obs[from + 5] as number);
    if (clip.obs[from + 6] === 0 && clip.obs[from + 7] === 0)
      speed = Math.max(speed, Math.abs(clip.obs[from + 1] as number));
    seen[to] = peak;
    seen[to + 1] = (clip.obs[from + 4] as number) / 1.5;
    seen[to + 2] = clip.obs[from + 6] as number;
    seen[to + 3] = clip.obs[from + 7] as number;
    seen[to + 4] = clip.obs[from + 8] as number;
    seen[to + 5] = tuck;
    seen[to + 6] = speed;
    seen[to + 7] = clip.obs[from + 2] as number;
  }
  if (!reported) return { count, seen };
  const report = assistantReport(clip, assistant, salt);
  seen[frames * SEEN_SIZE + 2] = report ? 1 : 0;
  seen[frames * SEEN_SIZE + 3] = report ? 0 : 1;
  return { count, seen, report };
}
