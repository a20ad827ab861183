import { FOREARM, GRAVITY, SHIN, THIGH, UPPER_ARM } from '../models/gymnast/body';
import { FRAME_COUNT, FRAME_RATE, FRAME_SIZE, FRAME_START, type Joints, jointsAt } from '../models/gymnast/gymnast';
import { acos, atan2 } from '../models/numerics/exact-math';

export type Point = readonly [number, number];

/** A clip plays from here … */
export const PLAY_START = FRAME_START;
/** … to here, in seconds from take-off. */
export const PLAY_END = FRAME_START + (FRAME_COUNT - 1) / FRAME_RATE;

/** The body at one moment, ready to be clothed: angles in radians and joints in metres, as in models/gymnast-frames. */
export interface Pose {
  joints: Joints;
  trunk: number;
  thigh: number;
  shin: number;
  upperArm: number;
  forearm: number;
  foot: number;
  com: Point;
  /** 0 in the air, 1 on the feet, 2 crashed, 3 before take-off */
  phase: number;
  /** the leg and arm farther from the viewer */
  far: { knee: Point; foot: Point; elbow: Point; hand: Point };
}

const held = new Float32Array(FRAME_SIZE);

/** How many frames a recording holds; fewer than FRAME_COUNT where the camera cut away. */
export const framesIn = (frames: Float32Array): number => Math.max(1, Math.floor(frames.length / FRAME_SIZE));

/** The last moment that a recording shows, in seconds from take-off. */
export const lastMoment = (frames: Float32Array): number => FRAME_START + (framesIn(frames) - 1) / FRAME_RATE;

/**
 * The part of a recording that lies before a moment. What comes after is not in the result at all.
 * @param time seconds from take-off
 */
export function framesUntil(frames: Float32Array, time: number): Float32Array {
  const last = Math.floor((time - FRAME_START) * FRAME_RATE + 1e-6);
  return frames.slice(0, (Math.max(0, Math.min(FRAME_COUNT - 1, last)) + 1) * FRAME_SIZE);
}

/** The far leg stands this far in front of the near one, in metres, so that two legs are seen. */
const STRIDE = 0.11;

/** A leg of two bones from the hip to a foot; what is out of reach is pointed at. The knee bends forward. */
function reachWith(hip: Point, foot: Point): { knee: Point; foot: Point } {
  const dx = foot[0] - hip[0];
  const dz = foot[1] - hip[1];
  const away = Math.sqrt(dx * dx + dz * dz);
  const far = Math.min(0.999 * (THIGH + SHIN), Math.max(0.2, away));
  const scale = away > 0 ? far / away : 1;
  const to: Point = [hip[0] + dx * scale, hip[1] + dz * scale];
  // direction of the foot as an angle from hanging down, forward positive
  const line = atan2(dx, -dz);
  const open = acos(Math.min(1, (THIGH * THIGH + far * far - SHIN * SHIN) / (2 * THIGH * far)));
  return { knee: along(hip, line + open, THIGH), foot: to };
}

/** A point so far along a direction: 0 hangs down, positive swings forward. */
export function along([x, z]: Point, angle: number, length: number): [number, number] {
  return [x + length * Math.sin(angle), z - length * Math.cos(angle)];
}

/** How deep the body is in the floor, in metres and negative; 0 if it is not. */
function lowest({ hip, knee, shoulder, head, elbow, hand, foot }: Joints, angle: number): number {
  const toes = foot[1] + 0.17 * Math.sin(angle);
  return Math.min(
    0,
    hip[1] - 0.1,
    knee[1] - 0.05,
    shoulder[1] - 0.08,
    head[1] - 0.11,
    elbow[1] - 0.03,
    hand[1] - 0.03,
    foot[1] - 0.03,
    toes,
  );
}

/**
 * Where loose hair is drawn to: what the head's motion leaves of gravity, as a direction of length up to 1.
 * @param time seconds from take-off
 */
export function dragAt(frames: Float32Array, time: number): Point {
  const last = framesIn(frames) - 1;
  const now = Math.max(3, Math.min(last - 3, Math.round((time - FRAME_START) * FRAME_RATE)));
  if (last < 6) return [0, -1];
  const at = (i: number): Point => jointsAt(frames, i).head;
  const [a, b, c] = [at(now - 3), at(now), at(now + 3)];
  const perSquare = (FRAME_RATE / 3) ** 2;
  const x = -(a[0] - 2 * b[0] + c[0]) * perSquare;
  const z = -(a[1] - 2 * b[1] + c[1]) * perSquare - GRAVITY;
  const length = Math.max(9.81, Math.sqrt(x * x + z * z));
  return [x / length, z / length];
}

/**
 * The body at a moment of a recording, between two frames if need be.
 * @param time seconds from take-off; brought into the recording
 */
export function poseAt(frames: Float32Array, time: number): Pose {
  const last = framesIn(frames) - 1;
  const at = Math.max(0, Math.min(last, (time - FRAME_START) * FRAME_RATE));
  const low = Math.floor(at + 1e-4);
  const high = Math.min(last, low + 1);
  const share = Math.max(0, at - low);
  const value = (i: number): number => {
    const a = frames[low * FRAME_SIZE + i] ?? 0;
    return a + share * ((frames[high * FRAME_SIZE + i] ?? a) - a);
  };
  for (let i = 0; i < FRAME_SIZE; i++) held[i] = value(i);
  const phase = frames[low * FRAME_SIZE + 10] ?? 0;
  const [, , trunk = 0, thigh = 0, shin = 0, upperArm = 0, forearm = 0, foot = 0, x = 0, z = 0] = held;
  // where the spring of the floor lets the limp body in, the picture lays it on top
  const sunk = phase === 0 || phase === 2 ? lowest(jointsAt(held, 0), foot) : 0;
  if (sunk < 0) held[1] = (held[1] ?? 0) - sunk;
  const joints = jointsAt(held, 0);
  const ahead: Point = [joints.foot[0] + STRIDE * Math.cos(foot), joints.foot[1] + STRIDE * Math.sin(foot)];
  const leg = reachWith(joints.hip, [ahead[0], Math.max(phase === 0 ? -9 : 0, ahead[1])]);
  // near the floor both arms do the same, so that neither goes through it
  const free = Math.max(0, Math.min(1, (joints.hand[1] - 0.05) / 0.3));
  const elbow = along(joints.shoulder, upperArm + 0.24 * free, UPPER_ARM);
  const hand = along(elbow, forearm + 0.16 * free, FOREARM);
  return { joints, trunk, thigh, shin, upperArm, forearm, foot, com: [x, z], phase, far: { ...leg, elbow, hand } };
}
