import { FRAME_COUNT, jointsAt } from '../models/gymnast/gymnast';
import { px } from '../ui/px';

/** Units of the drawing for each metre. */
const PER_METRE = 100;
/** The stage's viewBox: 3.2 m wide and 3.25 m high. */
export const STAGE = { width: 320, height: 325, floor: 290 } as const;

/** @param centre the x in metres that is drawn in the middle */
export const toX = (x: number, centre: number): number => px(STAGE.width / 2 + (x - centre) * PER_METRE);
export const toY = (z: number): number => px(STAGE.floor - z * PER_METRE);

/** How near the body comes to the edge, in metres. */
const MARGIN = 0.18;
const HALF = STAGE.width / 2 / PER_METRE - MARGIN;

/** Where the camera looks, in metres, while the hip is somewhere. */
export type Camera = (hipX: number) => number;

/**
 * A camera for a recording: it stands still where everything fits into the picture, else it pans. It knows no more than the frames
 * that it is given.
 * @param count how many of the frames are real
 */
export function cameraFor(frames: Float32Array, count: number): Camera {
  let low = -0.4;
  let high = 0.4;
  for (let i = 0; i < Math.min(count, FRAME_COUNT); i += 3) {
    for (const [x] of Object.values(jointsAt(frames, i))) {
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
  }
  const middle = (low + high) / 2;
  const slack = (high - low) / 2 - HALF;
  // what doesn't fit is followed: the picture slides by what is missing, in step with the body
  return slack <= 0
    ? () => middle
    : (hipX) => middle + slack * Math.max(-1, Math.min(1, (hipX - middle) / Math.max(0.4, (high - low) / 2 - 0.6)));
}
