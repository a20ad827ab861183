import { atan2, cos, sin, TAU } from '../numerics/exact-math';
import { GRAVITY, HEAD_RADIUS, INERTIA, MASS, plantLegs, SHAPE, shapeBody } from './body';
import {
  ELBOW,
  FOOT,
  FOOT_LIFT,
  FOOT_SHOWN,
  HIP,
  KNEE,
  type Observer,
  OMEGA,
  PHASE,
  SHOULDER,
  smooth,
  T,
  THETA,
  TUCKED,
  VX,
  VZ,
  X,
  Z,
} from './flight';

/** length of the leg spring when standing at rest, from the floor to the centre of mass, in metres */
const REST = 0.894;
const STIFFNESS = 9 * 9;
const DAMPING = 2 * 0.9 * 9;
/** how far from the foot's middle the floor can push, in metres */
const FOOT_REACH = 0.17;
const FALLEN = 0.95;
const COLLAPSED = 0.36;
/** how thick the body is at the points that touch the floor in a crash, in the order of POINTS */
const RADII = [0.03, 0.05, 0.08, 0.07, HEAD_RADIUS, 0.04, 0.03] as const;
const STEP_REACH = 0.5;
const STEP_TIME = 0.12;

const shape = new Float64Array(SHAPE);
const legs = new Float64Array(2);

export type Fall = 'none' | 'crash' | 'forward' | 'backward' | 'collapse';

/**
 * Whether a body that touches the floor feet first can try to stand: its centre of mass is above .4 m, it leans by less than .9 rad,
 * and the trunk is within 1.1 rad of the line of the legs.
 */
export function canStand(state: Float64Array, contactShape: Float64Array): boolean {
  const c = cos(state[THETA] as number);
  const s = sin(state[THETA] as number);
  const fx = c * (contactShape[0] as number) - s * (contactShape[1] as number);
  const fz = s * (contactShape[0] as number) + c * (contactShape[1] as number);
  const lean = atan2(fx, -fz);
  const hx = c * ((contactShape[4] as number) - (contactShape[0] as number));
  const hipX = hx - s * ((contactShape[5] as number) - (contactShape[1] as number));
  const hipZ =
    s * ((contactShape[4] as number) - (contactShape[0] as number)) +
    c * ((contactShape[5] as number) - (contactShape[1] as number));
  const line = atan2(-hipX, hipZ);
  const between = (state[THETA] as number) - line;
  const trunk = between - TAU * Math.floor(between / TAU + 0.5);
  return (state[Z] as number) > 0.4 && Math.abs(lean) < 0.9 && Math.abs(trunk) < 1.1;
}

/**
 * Stands, or tries to: a spring-legged inverted pendulum about the pinned foot. Impact keeps the angular momentum about the foot;
 * the ankle may push within the length of the foot; one saving step is allowed. The trunk swings back to the line of the legs
 * (that small momentum is ignored).
 * @param momentum about the centre of mass, at contact
 * @returns how it ended; the state is the end, or the moment at which the fall begins
 */
export function stand(
  momentum: number,
  state: Float64Array,
  contactShape: Float64Array,
  dt: number,
  end: number,
  observe: Observer,
): { fall: Fall; stepTaken: boolean; lean: number } {
  const c = cos(state[THETA] as number);
  const s = sin(state[THETA] as number);
  let rx = -(c * (contactShape[0] as number) - s * (contactShape[1] as number));
  let rz = state[Z] as number;
  let foot = (state[X] as number) - rx;
  const inertia = contactShape[INERTIA] as number;
  let r = Math.sqrt(rx * rx + rz * rz);
  let lean = atan2(-rx, rz);
  let H = momentum + MASS * (rx * (state[VZ] as number) - rz * (state[VX] as number));
  let dr = (rx * (state[VX] as number) + rz * (state[VZ] as number)) / r;
  const theta = state[THETA] as number;
  const around = TAU * Math.floor((theta - lean) / TAU + 0.5);
  let bend = theta - lean - around;
  const contact = state[T] as number;
  const shoulder = state[SHOULDER] as number;
  const elbow = state[ELBOW] as number;
  let stepAt = -1;
  let stepFrom = foot;
  let fall: Fall = 'none';
  state[PHASE] = 1;
  state[TUCKED] = 0;
  state[FOOT_SHOWN] = foot;
  while ((state[T] as number) < end) {
    const t = (state[T] as number) + dt;
    const sl = sin(lean);
    const cl = cos(lean);
    const dLean = H / (inertia + MASS * r * r);
    const force = Math.max(0, MASS * (STIFFNESS * (REST - r) - DAMPING * dr) + MASS * GRAVITY * cl);
    const torque = Math.max(-FOOT_REACH * force, Math.min(FOOT_REACH * force, -900 * lean - 260 * dLean));
    H += (MASS * GRAVITY * r * sl + torque) * dt;
    dr += (force / MASS - GRAVITY * cl + r * dLean * dLean) * dt;
    r += dr * dt;
    const turn = H / (inertia + MASS * r * r);
    lean += turn * dt;
    const unbend = (bend * dt) / 0.12;
    bend -= unbend;
    const s1 = sin(lean);
    const c1 = cos(lean);
    const vx = -dr * s1 - r * turn * c1;
    const vz = dr * c1 - r * turn * s1;
    state[T] = t;
    state[X] = foot - r * s1;
    state[Z] = r * c1;
    state[VX] = vx;
    state[VZ] = vz;
    state[THETA] = around + lean + bend;
    state[OMEGA] = turn - unbend / dt;
    state[FOOT] = foot;
    const relax = smooth((t - contact) / 0.5);
    state[SHOULDER] = shoulder + (0.75 - shoulder) * relax;
    state[ELBOW] = elbow + (0.35 - elbow) * relax;
    const stepping = stepAt < 0 ? 1 : Math.min(1, (t - stepAt) / STEP_TIME);
    state[FOOT_SHOWN] = stepFrom + (foot - stepFrom) * smooth(stepping);
    state[FOOT_LIFT] = 0.24 * stepping * (1 - stepping);
    observe(state);
    if (r < COLLAPSED) fall = 'collapse';
    else if (Math.abs(lean) > FALLEN) fall = lean > 0 ? 'backward' : 'forward';
    if (fall !== 'none') break;
    if (stepAt < 0 && t - contact > 0.08 && Math.abs(lean) > 0.2 && lean * turn > 0) {
      stepAt = t;
      stepFrom = foot;
      const x = state[X] as number;
      foot += Math.max(-STEP_REACH, Math.min(STEP_REACH, x + 0.3 * vx - foot));
      rx = x - foot;
      rz = state[Z] as number;
      r = Math.sqrt(rx * rx + rz * rz);
      lean = atan2(-rx, rz);
      bend = (state[THETA] as number) - lean - around;
      H = inertia * turn + MASS * (rx * vz - rz * vx);
      dr = (rx * vx + rz * vz) / r;
    }
  }
  if (fall !== 'none') {
    const lowFoot = -(state[Z] as number);
    plantLegs(
      foot - (state[X] as number),
      lowFoot,
      state[THETA] as number,
      state[SHOULDER] as number,
      state[ELBOW] as number,
      legs,
      shape,
    );
    state[HIP] = legs[0] as number;
    state[KNEE] = legs[1] as number;
  }
  return { fall, stepTaken: stepAt >= 0, lean };
}

/**
 * Falls: a body with seven springy, rough contacts that goes limp.
 * @param state the moment at which it starts; afterwards the end
 */
export function crash(state: Float64Array, dt: number, end: number, observe: Observer): void {
  state[PHASE] = 2;
  state[TUCKED] = 0;
  // limp: nearly straight, arms hanging
  const ease = dt / 0.22;
  while ((state[T] as number) < end) {
    const hip = state[HIP] as number;
    const knee = state[KNEE] as number;
    const shoulder = state[SHOULDER] as number;
    const elbow = state[ELBOW] as number;
    state[HIP] = hip + (0.25 - hip) * ease;
    state[KNEE] = knee + (0.35 - knee) * ease;
    state[SHOULDER] = shoulder + (0.9 - shoulder) * ease;
    state[ELBOW] = elbow + (0.35 - elbow) * ease;
    shapeBody(state[HIP] as number, state[KNEE] as number, state[SHOULDER] as number, state[ELBOW] as number, shape);
    const c = cos(state[THETA] as number);
    const s = sin(state[THETA] as number);
    const z = state[Z] as number;
    const vx = state[VX] as number;
    const vz = state[VZ] as number;
    const omega = state[OMEGA] as number;
    let fx = 0;
    let fz = -MASS * GRAVITY;
    let torque = 0;
    for (let p = 0; p < 7; p++) {
      const px = shape[2 * p] as number;
      const pz = shape[2 * p + 1] as number;
      const x = c * px - s * pz;
      const dz = s * px + c * pz - (RADII[p] as number);
      const depth = -(z + dz);
      if (depth <= 0) continue;
      const speedX = vx - omega * dz;
      const speedZ = vz + omega * x;
      const push = Math.max(0, 7000 * depth - 500 * speedZ);
      const grip = Math.max(-0.7 * push, Math.min(0.7 * push, -500 * speedX));
      fx += grip;
      fz += push;
      torque += x * push - dz * grip;
    }
    const vx1 = vx + (fx / MASS) * dt;
    const vz1 = vz + (fz / MASS) * dt;
    const omega1 = omega + (torque / (shape[INERTIA] as number)) * dt;
    state[VX] = vx1;
    state[VZ] = vz1;
    state[OMEGA] = omega1;
    state[T] = (state[T] as number) + dt;
    state[X] = (state[X] as number) + vx1 * dt;
    state[Z] = z + vz1 * dt;
    state[THETA] = (state[THETA] as number) + omega1 * dt;
    observe(state);
  }
}
