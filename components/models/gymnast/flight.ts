import { cos, phi, sin } from '../numerics/exact-math';
import { GRAVITY, HEAD_RADIUS, INERTIA, internalMomentum, MASS, SHAPE, shapeBody } from './body';

/** The eight numbers of a jump: what each means and the range it can take. */
export const MOVES = [
  { id: 'power', low: 60, high: 620, unit: 'J', meaning: 'work of the legs' },
  { id: 'drift', low: -1.2, high: 1.2, unit: 'm/s', meaning: 'horizontal speed at take-off' },
  { id: 'spin', low: -62, high: 62, unit: 'kg m²/s', meaning: 'angular momentum, positive is backward' },
  { id: 'tuck', low: 0, high: 1, unit: '', meaning: 'how deep the tuck is' },
  { id: 'tuckAt', low: 0.02, high: 0.35, unit: 's', meaning: 'when the tuck begins' },
  { id: 'openAt', low: 0.25, high: 0.95, unit: 's', meaning: 'when it opens again' },
  { id: 'arms', low: 0, high: 3, unit: 'rad', meaning: 'where the arms go in open flight' },
  { id: 'reach', low: -0.35, high: 0.55, unit: 'rad', meaning: 'how far the legs reach forward for the landing' },
] as const;
export const MOVE_COUNT = 8;

/** Moment of inertia of the straight body with the arms overhead, which the take-off assumes, in kg m². */
const STRAIGHT_INERTIA = 11;
export const ARMS_UP = 3;

/**
 * From a point of the latent space, where the untrained policy is a standard normal, to the eight numbers of a jump.
 * @param z eight numbers, usually within ±3
 * @param out receives the values in the order of MOVES
 */
export function movesOf(z: ArrayLike<number>, out: Float64Array): void {
  for (let i = 0; i < MOVE_COUNT; i++) {
    const { low, high } = MOVES[i] as (typeof MOVES)[number];
    out[i] = low + (high - low) * phi(z[i] as number);
  }
}

/** Indices of the state that the three phases of a jump pass on. */
export const T = 0;
export const X = 1;
export const Z = 2;
export const THETA = 3;
export const OMEGA = 4;
export const VX = 5;
export const VZ = 6;
export const HIP = 7;
export const KNEE = 8;
export const SHOULDER = 9;
export const ELBOW = 10;
export const TUCKED = 11;
/** 0 in flight, 1 on the feet, 2 crashed */
export const PHASE = 12;
/** where the foot stands */
export const FOOT = 13;
/** where the foot is drawn: a saving step takes it a moment to get there */
export const FOOT_SHOWN = 14;
export const FOOT_LIFT = 15;
export const STATE = 16;

/** Called after every step with the state. */
export type Observer = (state: Float64Array) => void;

/** Rises from 0 to 1 on [0, 1] with level ends. */
export function smooth(x: number): number {
  const u = Math.max(0, Math.min(1, x));
  return u * u * (3 - 2 * u);
}

/** The joint angles and the tuck at time t of flight. */
function poseAt(t: number, moves: Float64Array, state: Float64Array): void {
  const tuck = moves[3] as number;
  const a = tuck * smooth((t - (moves[4] as number)) / 0.17) * (1 - smooth((t - (moves[5] as number)) / 0.17));
  const settle = smooth(t / 0.4);
  const hip = (moves[7] as number) * settle;
  const knee = 0.06 + 0.12 * settle;
  const shoulder = ARMS_UP + ((moves[6] as number) - ARMS_UP) * settle;
  state[HIP] = hip + (2.2 - hip) * a;
  state[KNEE] = knee + (2.3 - knee) * a;
  state[SHOULDER] = shoulder + (0.75 - shoulder) * a;
  state[ELBOW] = 0.1 + 0.4 * a;
  state[TUCKED] = a;
}

const shapeBefore = new Float64Array(SHAPE);
const shapeAfter = new Float64Array(SHAPE);

/** The height of the lowest point of a shape above its centre of mass (negative), and which point it is. */
function lowestPoint(shape: Float64Array, c: number, s: number, out: Float64Array): void {
  let low = 1e9;
  let which = 0;
  for (let p = 0; p < 7; p++) {
    const z = s * (shape[2 * p] as number) + c * (shape[2 * p + 1] as number) - (p === 4 ? HEAD_RADIUS : 0);
    if (z < low) {
      low = z;
      which = p;
    }
  }
  out[0] = low;
  out[1] = which;
}

/**
 * Puts the state at the moment of take-off: standing straight, arms overhead, feet at x = 0. The legs' work pays for height and for
 * spin, so more spin leaves less height.
 * @returns the angular momentum about the centre of mass, which flight conserves
 */
export function takeOff(moves: Float64Array, state: Float64Array): number {
  const power = moves[0] as number;
  const drift = moves[1] as number;
  const spin = moves[2] as number;
  const energy = Math.max(15, power - (spin * spin) / (2 * STRAIGHT_INERTIA));
  const speed = Math.sqrt((2 * energy) / MASS);
  const vx = drift * Math.min(1, speed / 2.2);
  state.fill(0);
  poseAt(0, moves, state);
  shapeBody(state[HIP] as number, state[KNEE] as number, state[SHOULDER] as number, state[ELBOW] as number, shapeAfter);
  state[X] = -(shapeAfter[0] as number);
  state[Z] = -(shapeAfter[1] as number);
  state[VX] = vx;
  state[VZ] = Math.sqrt(Math.max(0, speed * speed - vx * vx));
  state[OMEGA] = spin / (shapeAfter[INERTIA] as number);
  return spin;
}

/**
 * One step of flight: the centre of mass follows its parabola; the trunk turns by whatever the conserved angular momentum leaves
 * after the limbs' own, θ̇ = (L − L_int)/I.
 */
function flyStep(dt: number, momentum: number, moves: Float64Array, state: Float64Array): void {
  const hip = state[HIP] as number;
  const knee = state[KNEE] as number;
  const shoulder = state[SHOULDER] as number;
  const elbow = state[ELBOW] as number;
  const t = (state[T] as number) + dt;
  shapeBefore.set(shapeAfter);
  poseAt(t, moves, state);
  const hip1 = state[HIP] as number;
  const knee1 = state[KNEE] as number;
  const shoulder1 = state[SHOULDER] as number;
  const elbow1 = state[ELBOW] as number;
  shapeBody(hip1, knee1, shoulder1, elbow1, shapeAfter);
  const internal = internalMomentum(
    shapeBefore,
    shapeAfter,
    hip1 - knee1 - hip + knee,
    hip1 - hip,
    shoulder1 - shoulder,
    shoulder1 + elbow1 - shoulder - elbow,
  );
  const inertia = 0.5 * ((shapeBefore[INERTIA] as number) + (shapeAfter[INERTIA] as number));
  const turn = (momentum * dt - internal) / inertia;
  state[T] = t;
  state[THETA] = (state[THETA] as number) + turn;
  state[OMEGA] = turn / dt;
  state[X] = (state[X] as number) + (state[VX] as number) * dt;
  state[Z] = (state[Z] as number) + (state[VZ] as number) * dt - 0.5 * GRAVITY * dt * dt;
  state[VZ] = (state[VZ] as number) - GRAVITY * dt;
}

export interface Flight {
  /** the highest rise of the centre of mass above take-off, in metres */
  apex: number;
  /** index into POINTS of what touches the floor first */
  contact: number;
}

const low = new Float64Array(2);

/**
 * Flies until something touches the floor. The contact is placed inside the step by linear interpolation.
 * @param state as `takeOff` left it; afterwards the moment of contact
 * @param dt the length of a step, in seconds
 * @param shape receives the shape at contact
 */
export function fly(
  momentum: number,
  moves: Float64Array,
  state: Float64Array,
  dt: number,
  observe: Observer,
  shape: Float64Array,
): Flight {
  const start = state[Z] as number;
  let apex = 0;
  let height = 0;
  for (let i = 0; i < 4000; i++) {
    const x = state[X] as number;
    const z = state[Z] as number;
    const theta = state[THETA] as number;
    const vz = state[VZ] as number;
    const t = state[T] as number;
    flyStep(dt, momentum, moves, state);
    const peak = vz / GRAVITY;
    const rise = peak >= 0 && peak < dt ? z + 0.5 * vz * peak - start : (state[Z] as number) - start;
    apex = Math.max(apex, rise);
    const now = state[THETA] as number;
    lowestPoint(shapeAfter, cos(now), sin(now), low);
    const next = (state[Z] as number) + (low[0] as number);
    if (next <= 0 && ((state[VZ] as number) < 0 || low[1] !== 0)) {
      const share = height > 0 ? height / (height - next) : 1;
      state[T] = t + share * dt;
      state[X] = x + share * ((state[X] as number) - x);
      state[Z] = z + share * ((state[Z] as number) - z);
      state[THETA] = theta + share * (now - theta);
      state[VZ] = vz - share * GRAVITY * dt;
      break;
    }
    height = next;
    observe(state);
  }
  shape.set(shapeAfter);
  return { apex, contact: low[1] as number };
}
