import { cos, sin, TAU } from './exact-math';
import { type BodyPoint, GRAVITY, POINTS, SHAPE } from './gymnast-body';
import { fly, MOVE_COUNT, movesOf, OMEGA, PHASE, STATE, T, THETA, TUCKED, takeOff, VZ, X, Z } from './gymnast-flight';
import { FilmRoll } from './gymnast-frames';
import { canStand, crash, type Fall, stand } from './gymnast-landing';

/** A clip lasts this long after take-off, in seconds. */
export const CLIP_END = 1.8;
/** What the reward model may see: this many moments of a clip … */
export const OBS_FRAMES = 16;
/** … at this many a second, from FIRST_OBS on … */
export const OBS_RATE = 9;
export const FIRST_OBS = 0.05;
/** … with this many numbers each: height, turning speed, cos and sin of the trunk's angle, turns so far, tuck, on feet, crashed, x. */
export const OBS_SIZE = 9;
/** The cropped camera cuts when the centre of mass, coming down, passes this height, in metres. */
export const CUT_HEIGHT = 1.25;

export interface Outcome {
  /** turns of the body until something touches the floor; positive is backward */
  turn: number;
  /** still on the feet, upright, at the end */
  stick: boolean;
  /** rise of the centre of mass above take-off, in metres */
  apex: number;
  /** how far forward the centre of mass is at first contact, in metres */
  drift: number;
  firstContact: BodyPoint;
  /** downward speed at first contact, in m/s */
  impact: number;
  /** whether it needed the one saving step */
  stepTaken: boolean;
  /** how it fell, if it did; 'crash' is anything but a landing on the feet */
  fall: Fall;
  /** seconds from take-off to first contact */
  airtime: number;
}

/** What the cropped camera has shown when it cuts. */
export interface Cut {
  /** seconds after take-off */
  time: number;
  /** how many of the observed moments lie before it */
  shown: number;
  /** turns so far */
  turn: number;
  /** turning speed, in rad/s */
  omega: number;
  /** height and vertical speed of the centre of mass */
  z: number;
  vz: number;
}

export interface Clip {
  /** the eight numbers of the policy that made it */
  z: Float64Array;
  /** OBS_FRAMES × OBS_SIZE */
  obs: Float64Array;
  outcome: Outcome;
  cut: Cut;
  /** for drawing, if asked for; see gymnast-frames */
  frames?: Float32Array;
}

export interface SimulateOptions {
  /** also record what a drawing needs (about five times slower) */
  frames?: boolean;
  /** how many times finer the steps are than the usual 1/120 s in flight, 1/240 s standing and 1/300 s crashing */
  finer?: number;
}

const state = new Float64Array(STATE);
const moves = new Float64Array(MOVE_COUNT);
const contactShape = new Float64Array(SHAPE);

/**
 * Simulates one jump. Deterministic, the same in every engine.
 * @param z eight numbers; the untrained policy draws each from a standard normal
 * @throws RangeError if z does not hold eight finite numbers
 */
export function simulate(z: ArrayLike<number>, { frames = false, finer = 1 }: SimulateOptions = {}): Clip {
  if (z.length !== MOVE_COUNT) throw new RangeError(`z must hold ${MOVE_COUNT} numbers, not ${z.length}`);
  const latent = Float64Array.from(z);
  if (!latent.every(Number.isFinite)) throw new RangeError('z must hold finite numbers');
  movesOf(latent, moves);
  const momentum = takeOff(moves, state);
  const roll = frames ? new FilmRoll(state) : undefined;
  const obs = new Float64Array(OBS_FRAMES * OBS_SIZE);
  const start = state[Z] as number;
  const upward = state[VZ] as number;
  const rise = (upward * upward) / (2 * GRAVITY);
  const cutTime =
    start + rise > CUT_HEIGHT
      ? (upward + Math.sqrt(upward * upward - 2 * GRAVITY * (CUT_HEIGHT - start))) / GRAVITY
      : upward / GRAVITY;
  const atCut = new Float64Array(STATE);
  let seen = 0;
  const observe = (s: Float64Array): void => {
    const t = s[T] as number;
    if (t <= cutTime && s[PHASE] === 0) atCut.set(s);
    while (seen < OBS_FRAMES && t >= FIRST_OBS + seen / OBS_RATE - 1e-9) observeFrame(s, obs, seen++ * OBS_SIZE);
    roll?.take(s);
  };
  const flight = fly(momentum, moves, state, 1 / 120 / finer, observe, contactShape);
  const contactTime = state[T] as number;
  const outcome: Outcome = {
    turn: (state[THETA] as number) / TAU,
    stick: false,
    apex: flight.apex,
    drift: state[X] as number,
    firstContact: POINTS[flight.contact] as BodyPoint,
    impact: -(state[VZ] as number),
    stepTaken: false,
    fall: 'crash',
    airtime: contactTime,
  };
  if (flight.contact === 0 && canStand(state, contactShape)) {
    const stood = stand(momentum, state, contactShape, 1 / 240 / finer, CLIP_END, observe);
    outcome.fall = stood.fall;
    outcome.stepTaken = stood.stepTaken;
    outcome.stick = stood.fall === 'none' && Math.abs(stood.lean) < 0.3;
  }
  if (outcome.fall !== 'none') crash(state, 1 / 300 / finer, CLIP_END, observe);
  const time = Math.min(cutTime, contactTime);
  const cut: Cut = {
    time,
    shown: Math.max(1, Math.min(OBS_FRAMES, Math.floor((time - FIRST_OBS) * OBS_RATE + 1e-9) + 1)),
    turn: (atCut[THETA] as number) / TAU,
    omega: atCut[OMEGA] as number,
    z: atCut[Z] as number,
    vz: atCut[VZ] as number,
  };
  return { z: latent, obs, outcome, cut, ...(roll && { frames: roll.frames }) };
}

function observeFrame(s: Float64Array, obs: Float64Array, at: number): void {
  const theta = s[THETA] as number;
  obs[at] = 1.6 * ((s[Z] as number) - 0.95);
  obs[at + 1] = (s[OMEGA] as number) / 8;
  obs[at + 2] = cos(theta);
  obs[at + 3] = sin(theta);
  obs[at + 4] = (1.5 * theta) / TAU;
  obs[at + 5] = s[TUCKED] as number;
  obs[at + 6] = s[PHASE] === 1 ? 1 : 0;
  obs[at + 7] = s[PHASE] === 2 ? 1 : 0;
  obs[at + 8] = s[X] as number;
}

export { type BodyPoint, HEAD_RADIUS } from './gymnast-body';
export { describeClip, turnAt } from './gymnast-describe';
export { MOVES } from './gymnast-flight';
export { FRAME_COUNT, FRAME_RATE, FRAME_SIZE, FRAME_START, type Joints, jointsAt } from './gymnast-frames';
