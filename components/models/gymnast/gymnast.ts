import { cos, sin, TAU } from '../numerics/exact-math';
import { type BodyPoint, GRAVITY, POINTS, SHAPE } from './body';
import {
  CLIP_END,
  type Clip,
  CUT_HEIGHT,
  type Cut,
  FIRST_OBS,
  OBS_FRAMES,
  OBS_RATE,
  OBS_SIZE,
  type Outcome,
} from './clip';
import { fly, MOVE_COUNT, movesOf, OMEGA, PHASE, STATE, T, THETA, TUCKED, takeOff, VZ, X, Z } from './flight';
import { FilmRoll } from './frames';
import { canStand, crash, stand } from './landing';

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

export { type Clip, CUT_HEIGHT, FIRST_OBS, OBS_FRAMES, OBS_RATE, OBS_SIZE, type Outcome } from './clip';
export { describeClip } from './describe';
export { MOVES } from './flight';
export { FRAME_COUNT, FRAME_RATE, FRAME_SIZE, FRAME_START, type Joints, jointsAt } from './frames';
