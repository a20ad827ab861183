import { cos, sin } from '../numerics/exact-math';
import { FOREARM, NECK, plantLegs, SHAPE, SHIN, shapeBody, THIGH, TRUNK, UPPER_ARM } from './body';
import {
  ARMS_UP,
  ELBOW,
  FOOT_LIFT,
  FOOT_SHOWN,
  HIP,
  KNEE,
  OMEGA,
  PHASE,
  SHOULDER,
  smooth,
  T,
  THETA,
  X,
  Z,
} from './flight';

/** Drawn frames a second, */
export const FRAME_RATE = 60;
/** the first of them, in seconds from take-off (the crouch before it is decoration), */
export const FRAME_START = -0.45;
/** how many, up to 1.8 s, */
export const FRAME_COUNT = 136;
/**
 * and what each holds: 0 hip x, 1 hip z (metres), then absolute angles in radians: 2 trunk (0 upright, positive leaning backward),
 * 3 thigh, 4 shin, 5 upper arm, 6 forearm (0 hanging down, positive swung forward), 7 foot (0 flat, pointing forward),
 * 8 centre of mass x, 9 z, 10 phase (0 in the air, 1 on the feet, 2 crashed, 3 before take-off).
 */
export const FRAME_SIZE = 11;

const legs = new Float64Array(2);
const shape = new Float64Array(SHAPE);

/** Records a jump for drawing. */
export class FilmRoll {
  readonly frames = new Float32Array(FRAME_COUNT * FRAME_SIZE);
  private next = 0;

  /** @param state the moment of take-off; the crouch that leads to it is recorded at once */
  constructor(state: Float64Array) {
    const pre = Float64Array.from(state);
    const count = Math.round(-FRAME_START * FRAME_RATE);
    for (; this.next < count; this.next++) {
      crouch(FRAME_START + this.next / FRAME_RATE, state, pre);
      this.write(pre, 3);
    }
    this.take(state);
  }

  /** Called after every step; writes the frames that are due. */
  take(state: Float64Array): void {
    const t = state[T] as number;
    while (this.next < FRAME_COUNT && t >= FRAME_START + this.next / FRAME_RATE - 1e-9) {
      this.write(state, state[PHASE] as number);
      this.next++;
    }
  }

  private write(s: Float64Array, phase: number): void {
    const planted = phase === 1 || phase === 3;
    const trunk = s[THETA] as number;
    const shoulder = s[SHOULDER] as number;
    const elbow = s[ELBOW] as number;
    const x = s[X] as number;
    const z = s[Z] as number;
    let hip = s[HIP] as number;
    let knee = s[KNEE] as number;
    if (planted) {
      plantLegs((s[FOOT_SHOWN] as number) - x, (s[FOOT_LIFT] as number) - z, trunk, shoulder, elbow, legs, shape);
      hip = legs[0] as number;
      knee = legs[1] as number;
    } else shapeBody(hip, knee, shoulder, elbow, shape);
    const c = cos(trunk);
    const sn = sin(trunk);
    const hx = shape[4] as number;
    const hz = shape[5] as number;
    const shin = trunk + hip - knee;
    const at = this.next * FRAME_SIZE;
    const f = this.frames;
    f[at] = x + c * hx - sn * hz;
    f[at + 1] = z + sn * hx + c * hz;
    f[at + 2] = trunk;
    f[at + 3] = trunk + hip;
    f[at + 4] = shin;
    f[at + 5] = trunk + shoulder;
    f[at + 6] = trunk + shoulder + elbow;
    f[at + 7] = planted ? 0 : shin - 0.8 * smooth((s[T] as number) / 0.1);
    f[at + 8] = x;
    f[at + 9] = z;
    f[at + 10] = phase;
  }
}

/** The body before take-off: bends, swings the arms back, then pushes off into the state at t = 0. */
function crouch(t: number, takeOff: Float64Array, out: Float64Array): void {
  const down = smooth((t - FRAME_START) / 0.26);
  const push = Math.max(0, (t + 0.17) / 0.17);
  const height = 0.91 - 0.27 * down;
  out[T] = t;
  out[Z] = height + ((takeOff[Z] as number) - height) * push * push;
  out[X] = 0.03 + ((takeOff[X] as number) - 0.03) * push * push;
  out[THETA] = -0.5 * down * (1 - push * push) + (takeOff[OMEGA] as number) * Math.min(0, t) * push * push;
  out[SHOULDER] = 0.15 - 0.9 * down + (ARMS_UP - 0.15 + 0.9 * down) * push * push;
  out[ELBOW] = 0.25 - 0.15 * push;
  out[FOOT_SHOWN] = 0;
  out[FOOT_LIFT] = 0;
}

/** The joints of one frame, in metres: where each lies. */
export interface Joints {
  hip: [number, number];
  knee: [number, number];
  foot: [number, number];
  shoulder: [number, number];
  head: [number, number];
  elbow: [number, number];
  hand: [number, number];
}

/**
 * Where the joints are in a recorded frame.
 * @param index 0 … FRAME_COUNT − 1; clamped
 */
export function jointsAt(frames: Float32Array, index: number): Joints {
  const at = Math.max(0, Math.min(FRAME_COUNT - 1, Math.floor(index))) * FRAME_SIZE;
  const [x = 0, z = 0, trunk = 0, thigh = 0, shin = 0, upper = 0, fore = 0] = frames.subarray(at, at + 7);
  const along = (from: [number, number], angle: number, length: number): [number, number] => [
    from[0] + length * sin(angle),
    from[1] - length * cos(angle),
  ];
  const hip: [number, number] = [x, z];
  const knee = along(hip, thigh, THIGH);
  const shoulder = along(hip, trunk, -TRUNK);
  const elbow = along(shoulder, upper, UPPER_ARM);
  return {
    hip,
    knee,
    foot: along(knee, shin, SHIN),
    shoulder,
    head: along(shoulder, trunk, -NECK),
    elbow,
    hand: along(elbow, fore, FOREARM),
  };
}
