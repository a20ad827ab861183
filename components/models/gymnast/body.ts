import { acos, atan2, cos, sin } from '../numerics/exact-math';

/**
 * The gymnast's body: a planar figure of 60 kg that faces right. x points forward, z up, angles turn counter-clockwise, so a
 * positive turn is a backward one. Six segments; both legs count as one, both arms as one. The lengths and mass shares are round
 * numbers of the size found in tables of body segments, not any person's.
 */
export const MASS = 60;
export const GRAVITY = 9.81;
export const THIGH = 0.42;
export const SHIN = 0.42;
export const TRUNK = 0.5;
export const UPPER_ARM = 0.28;
export const FOREARM = 0.27;
/** from the shoulder to the middle of the head */
export const NECK = 0.2;
export const HEAD_RADIUS = 0.11;

const M_SHIN = 0.12 * MASS;
const M_THIGH = 0.21 * MASS;
const M_TRUNK = 0.49 * MASS;
const M_HEAD = 0.08 * MASS;
const M_UPPER = 0.055 * MASS;
const M_FORE = 0.045 * MASS;
const I_SHIN = (M_SHIN * SHIN * SHIN) / 12;
const I_THIGH = (M_THIGH * THIGH * THIGH) / 12;
const I_TRUNK = (M_TRUNK * TRUNK * TRUNK) / 12;
const I_HEAD = 0.4 * M_HEAD * HEAD_RADIUS * HEAD_RADIUS;
const I_UPPER = (M_UPPER * UPPER_ARM * UPPER_ARM) / 12;
const I_FORE = (M_FORE * FOREARM * FOREARM) / 12;
const I_SEGMENTS = I_SHIN + I_THIGH + I_TRUNK + I_HEAD + I_UPPER + I_FORE;

/** The points that can touch the floor, in the order in which `shapeBody` stores them. */
export const POINTS = ['foot', 'knee', 'hip', 'shoulder', 'head', 'elbow', 'hand'] as const;
export type BodyPoint = (typeof POINTS)[number];

/**
 * What `shapeBody` fills in, all in the trunk's frame and from the centre of mass:
 * 0–13 the seven points (x, z), 14–25 the centres of shin, thigh, trunk, head, upper arm, forearm (x, z), 26 the moment of inertia.
 */
export const SHAPE = 27;
const SEGMENTS = 14;
export const INERTIA = 26;

/**
 * Where everything is for given joint angles.
 * @param hip how far the thigh is lifted forward, in radians
 * @param knee how far the shin is folded back
 * @param shoulder how far the arm is lifted forward from hanging; π is overhead
 * @param elbow how far the forearm is bent further in the same direction
 * @param out filled in, see SHAPE
 */
export function shapeBody(hip: number, knee: number, shoulder: number, elbow: number, out: Float64Array): void {
  const thighX = sin(hip);
  const thighZ = -cos(hip);
  const shinX = sin(hip - knee);
  const shinZ = -cos(hip - knee);
  const upperX = sin(shoulder);
  const upperZ = -cos(shoulder);
  const foreX = sin(shoulder + elbow);
  const foreZ = -cos(shoulder + elbow);
  const kneeX = THIGH * thighX;
  const kneeZ = THIGH * thighZ;
  const elbowX = UPPER_ARM * upperX;
  const elbowZ = TRUNK + UPPER_ARM * upperZ;
  const shinCX = kneeX + 0.5 * SHIN * shinX;
  const shinCZ = kneeZ + 0.5 * SHIN * shinZ;
  const foreCX = elbowX + 0.5 * FOREARM * foreX;
  const foreCZ = elbowZ + 0.5 * FOREARM * foreZ;
  const upperCX = 0.5 * elbowX;
  const upperCZ = 0.5 * (TRUNK + elbowZ);
  const comX = (M_SHIN * shinCX + M_THIGH * 0.5 * kneeX + M_UPPER * upperCX + M_FORE * foreCX) / MASS;
  const comZ =
    (M_SHIN * shinCZ +
      M_THIGH * 0.5 * kneeZ +
      M_TRUNK * 0.5 * TRUNK +
      M_HEAD * (TRUNK + NECK) +
      M_UPPER * upperCZ +
      M_FORE * foreCZ) /
    MASS;
  out[0] = kneeX + SHIN * shinX - comX;
  out[1] = kneeZ + SHIN * shinZ - comZ;
  out[2] = kneeX - comX;
  out[3] = kneeZ - comZ;
  out[4] = -comX;
  out[5] = -comZ;
  out[6] = -comX;
  out[7] = TRUNK - comZ;
  out[8] = -comX;
  out[9] = TRUNK + NECK - comZ;
  out[10] = elbowX - comX;
  out[11] = elbowZ - comZ;
  out[12] = elbowX + FOREARM * foreX - comX;
  out[13] = elbowZ + FOREARM * foreZ - comZ;
  const a = shinCX - comX;
  const b = shinCZ - comZ;
  const c = 0.5 * kneeX - comX;
  const d = 0.5 * kneeZ - comZ;
  const f = 0.5 * TRUNK - comZ;
  const h = TRUNK + NECK - comZ;
  const i = upperCX - comX;
  const j = upperCZ - comZ;
  const k = foreCX - comX;
  const l = foreCZ - comZ;
  out[14] = a;
  out[15] = b;
  out[16] = c;
  out[17] = d;
  out[18] = -comX;
  out[19] = f;
  out[20] = -comX;
  out[21] = h;
  out[22] = i;
  out[23] = j;
  out[24] = k;
  out[25] = l;
  out[INERTIA] =
    I_SEGMENTS +
    M_SHIN * (a * a + b * b) +
    M_THIGH * (c * c + d * d) +
    M_TRUNK * (comX * comX + f * f) +
    M_HEAD * (comX * comX + h * h) +
    M_UPPER * (i * i + j * j) +
    M_FORE * (k * k + l * l);
}

function part(m: number, before: Float64Array, after: Float64Array, at: number): number {
  const x0 = before[at] as number;
  const z0 = before[at + 1] as number;
  const x1 = after[at] as number;
  const z1 = after[at + 1] as number;
  // counter-clockwise momentum of m at the mean position: x·Δz − z·Δx
  return m * (0.5 * (x0 + x1) * (z1 - z0) - 0.5 * (z0 + z1) * (x1 - x0));
}

/**
 * The angular momentum (times the length of the step) of the limbs moving against the trunk, about the centre of mass.
 * @param turns how far shin, thigh, upper arm and forearm turned against the trunk during the step
 */
export function internalMomentum(
  before: Float64Array,
  after: Float64Array,
  shin: number,
  thigh: number,
  upper: number,
  fore: number,
): number {
  return (
    part(M_SHIN, before, after, SEGMENTS) +
    part(M_THIGH, before, after, SEGMENTS + 2) +
    part(M_TRUNK, before, after, SEGMENTS + 4) +
    part(M_HEAD, before, after, SEGMENTS + 6) +
    part(M_UPPER, before, after, SEGMENTS + 8) +
    part(M_FORE, before, after, SEGMENTS + 10) +
    I_SHIN * shin +
    I_THIGH * thigh +
    I_UPPER * upper +
    I_FORE * fore
  );
}

/**
 * Hip and knee angles that put the foot at a given point, seen from the hip in the trunk's frame, knee forward. A point out of
 * reach gets a straight leg towards it.
 * @param out receives hip and knee
 */
function reachLeg(x: number, z: number, out: Float64Array): void {
  const d = Math.min(THIGH + SHIN - 1e-9, Math.max(0.12, Math.sqrt(x * x + z * z)));
  const knee = Math.PI - acos((THIGH * THIGH + SHIN * SHIN - d * d) / (2 * THIGH * SHIN));
  // thigh and shin are equally long, so the line from hip to foot halves the fold of the knee
  out[0] = atan2(x, -z) + 0.5 * knee;
  out[1] = knee;
}

/**
 * The standing or crouching figure whose centre of mass is at a given place above a planted foot: the hip is moved until the
 * whole body's centre of mass lies there.
 * @param footX where the foot stands, from the centre of mass
 * @param footZ its height, from the centre of mass (negative)
 * @param trunk the trunk's angle
 * @param out receives hip and knee
 */
export function plantLegs(
  footX: number,
  footZ: number,
  trunk: number,
  shoulder: number,
  elbow: number,
  out: Float64Array,
  shape: Float64Array,
): void {
  const c = cos(trunk);
  const s = sin(trunk);
  // the foot in the trunk's frame, from the centre of mass
  const fx = c * footX + s * footZ;
  const fz = -s * footX + c * footZ;
  let hipX = 0;
  let hipZ = -0.1;
  for (let i = 0; i < 6; i++) {
    reachLeg(fx - hipX, fz - hipZ, out);
    shapeBody(out[0] as number, out[1] as number, shoulder, elbow, shape);
    hipX = shape[4] as number;
    hipZ = shape[5] as number;
  }
  reachLeg(fx - hipX, fz - hipZ, out);
  shapeBody(out[0] as number, out[1] as number, shoulder, elbow, shape);
}
