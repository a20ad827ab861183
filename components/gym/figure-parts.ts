import { px } from '../ui/px';
import { along, type Point, type Pose } from './pose';
import { toX, toY } from './stage';

/** The parts of the drawn body, from the back to the front. */
export const PARTS = [
  'farArm',
  'farHand',
  'farLeg',
  'farFoot',
  'tail',
  'neck',
  'head',
  'hair',
  'eye',
  'torso',
  'band',
  'nearFoot',
  'nearLeg',
  'seam',
  'nearArm',
  'nearHand',
] as const;
export type Part = (typeof PARTS)[number];

/** Paths for the `d` attributes, in units of the stage. */
export type Parts = Readonly<Record<Part, string>>;

/** [how far along the bone, half width at the front, half width at the back], in shares and metres */
type Profile = readonly (readonly [number, number, number])[];

const THIGH: Profile = [
  [-0.2, 0.035, 0.03],
  [0, 0.085, 0.095],
  [0.35, 0.088, 0.078],
  [0.8, 0.062, 0.056],
  [1.06, 0.05, 0.044],
  [1.16, 0.02, 0.02],
];
const SHIN: Profile = [
  [-0.12, 0.03, 0.028],
  [0, 0.054, 0.05],
  [0.28, 0.048, 0.074],
  [0.65, 0.037, 0.046],
  [0.92, 0.032, 0.03],
  [0.99, 0.018, 0.018],
];
const UPPER: Profile = [
  [-0.2, 0.03, 0.028],
  [-0.02, 0.056, 0.054],
  [0.4, 0.05, 0.045],
  [1, 0.036, 0.036],
  [1.12, 0.016, 0.016],
];
const FORE: Profile = [
  [-0.12, 0.018, 0.018],
  [0.03, 0.037, 0.036],
  [0.3, 0.042, 0.036],
  [0.85, 0.026, 0.024],
  [0.94, 0.014, 0.014],
];
const HAND: Profile = [
  [0.8, 0.014, 0.014],
  [0.88, 0.032, 0.028],
  [1.02, 0.034, 0.03],
  [1.16, 0.016, 0.014],
];
const NECK: Profile = [
  [-0.25, 0.05, 0.055],
  [0.2, 0.043, 0.047],
  [0.75, 0.04, 0.05],
];
const TORSO: Profile = [
  [-0.16, 0.05, 0.06],
  [-0.02, 0.09, 0.112],
  [0.3, 0.083, 0.082],
  [0.66, 0.118, 0.09],
  [0.9, 0.09, 0.086],
  [1.04, 0.042, 0.05],
];

const point = ([x, z]: Point, centre: number): Point => [toX(x, centre), toY(z)];

/** Lengths are written to a part of a unit, since paths are long: to tenths, a fraction of a pixel, or whole in small pictures. */
type Grain = 1 | 10;

/** A closed smooth curve through points (Catmull–Rom), in steps from point to point, which write shorter. */
function blob(points: readonly Point[], grain: Grain): string {
  const tenth = (length: number): number => Math.round(length * grain);
  const written = (tenths: number): string => String(tenths / grain);
  const n = points.length;
  const at = (i: number): Point => points[(i + n) % n] ?? [0, 0];
  const [x0, y0] = at(0);
  let d = `M${written(tenth(x0))} ${written(tenth(y0))}c`;
  for (let i = 0; i < n; i++) {
    const [p, a, b, q] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const ax = tenth(a[0]);
    const ay = tenth(a[1]);
    const steps = [
      tenth(a[0] + (b[0] - p[0]) / 6) - ax,
      tenth(a[1] + (b[1] - p[1]) / 6) - ay,
      tenth(b[0] - (q[0] - a[0]) / 6) - ax,
      tenth(b[1] - (q[1] - a[1]) / 6) - ay,
      tenth(b[0]) - ax,
      tenth(b[1]) - ay,
    ];
    d += (i ? ' ' : '') + steps.map(written).join(' ');
  }
  return `${d}z`;
}

const line = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${px(x)} ${px(y)}`).join('');

/** The outline of flesh around a bone. Every outline runs the same way round, so that overlaps stay filled. */
function limb(from: Point, to: Point, profile: Profile, centre: number, grain: Grain): string {
  const dx = to[0] - from[0];
  const dz = to[1] - from[1];
  const length = Math.sqrt(dx * dx + dz * dz) || 1;
  // the front of a hanging bone is +x
  const nx = -dz / length;
  const nz = dx / length;
  const at = (t: number, side: number): Point =>
    point([from[0] + t * dx + side * nx, from[1] + t * dz + side * nz], centre);
  const front = profile.map(([t, f]) => at(t, f));
  const back = profile.map(([t, , b]) => at(t, -b)).reverse();
  return blob([...front, ...back], grain);
}

/** Points given in a frame of their own: `[forward, up]` from a place, turned by an angle. */
function turned(from: Point, angle: number, centre: number, points: readonly Point[]): Point[] {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return points.map(([f, u]) => point([from[0] + f * c - u * s, from[1] + f * s + u * c], centre));
}

const HEAD: readonly Point[] = [
  [0.075, 0.085],
  [0.1, 0.03],
  [0.128, -0.014],
  [0.104, -0.03],
  [0.098, -0.07],
  [0.062, -0.11],
  [-0.02, -0.088],
  [-0.088, -0.045],
  [-0.106, 0.03],
  [-0.07, 0.092],
  [0.01, 0.112],
];
const HAIR: readonly Point[] = [
  [0.088, 0.07],
  [0.05, 0.055],
  [0.012, 0.036],
  [-0.012, -0.026],
  [-0.052, -0.078],
  [-0.1, -0.05],
  [-0.124, 0.016],
  [-0.1, 0.088],
  [-0.03, 0.13],
  [0.05, 0.12],
];
const FOOT: readonly Point[] = [
  [-0.06, 0.04],
  [-0.03, 0.082],
  [0.06, 0.078],
  [0.14, 0.046],
  [0.185, 0.022],
  [0.165, 0],
  [0.06, 0],
  [-0.055, 0.002],
];

const EYE: readonly Point[] = [
  [0.07, 0.03],
  [0.08, 0.014],
  [0.07, -0.002],
  [0.06, 0.014],
];

/** The trunk with a back that rounds as the hips bend. */
function torso(pose: Pose, centre: number, grain: Grain): { outline: string; band: string } {
  const { hip } = pose.joints;
  const c = Math.cos(pose.trunk);
  const s = Math.sin(pose.trunk);
  const bend = 0.07 * Math.max(-0.5, Math.min(1, (pose.thigh - pose.trunk) / 2.2));
  const at = (t: number, side: number): Point => {
    const f = side - bend * Math.sin(Math.PI * Math.max(0, Math.min(1, t)));
    const u = 0.5 * t;
    return point([hip[0] + f * c - u * s, hip[1] + f * s + u * c], centre);
  };
  const front = TORSO.map(([t, f]) => at(t, f));
  const back = TORSO.map(([t, , b]) => at(t, -b));
  return {
    outline: blob([...back, ...front.reverse()], grain),
    band: line([at(0.1, 0.084), at(0.1, 0), at(0.1, -0.1)]),
  };
}

/**
 * The body's outlines at a moment.
 * @param centre the x in metres that is drawn in the middle of the stage
 * @param drag where the hair is blown to: a direction in the world, of length up to 1
 * @param grain in how many parts of a unit lengths are written: 1 for pictures of a finger's breadth
 */
export function partsOf(pose: Pose, centre: number, drag: Point = [0, 0], grain: Grain = 10): Parts {
  const { joints, far } = pose;
  const body = torso(pose, centre, grain);
  const leg = (knee: Point, foot: Point): string =>
    limb(joints.hip, knee, THIGH, centre, grain) + limb(knee, foot, SHIN, centre, grain);
  const arm = (elbow: Point, hand: Point): string =>
    limb(joints.shoulder, elbow, UPPER, centre, grain) + limb(elbow, hand, FORE, centre, grain);
  const knot: Point = [
    joints.head[0] - 0.105 * Math.cos(pose.trunk) - 0.05 * Math.sin(pose.trunk),
    joints.head[1] - 0.105 * Math.sin(pose.trunk) + 0.05 * Math.cos(pose.trunk),
  ];
  const back: Point = [-Math.cos(pose.trunk), -Math.sin(pose.trunk)];
  const [tx, tz] = [back[0] * 0.4 + drag[0], back[1] * 0.4 + drag[1]];
  const long = Math.sqrt(tx * tx + tz * tz) || 1;
  const tip: Point = [knot[0] + (0.19 * tx) / long, Math.max(0.03, knot[1] + (0.19 * tz) / long)];
  return {
    farArm: arm(far.elbow, far.hand),
    farHand: limb(far.elbow, far.hand, HAND, centre, grain),
    farLeg: leg(far.knee, far.foot),
    farFoot: blob(turned(far.foot, pose.foot, centre, FOOT), grain),
    tail: limb(
      knot,
      tip,
      [
        [-0.1, 0.02, 0.02],
        [0.15, 0.034, 0.034],
        [0.6, 0.032, 0.03],
        [1, 0.006, 0.006],
      ],
      centre,
      grain,
    ),
    neck: limb(joints.shoulder, joints.head, NECK, centre, grain),
    head: blob(turned(joints.head, pose.trunk, centre, HEAD), grain),
    hair: blob(turned(joints.head, pose.trunk, centre, HAIR), grain),
    eye: blob(turned(joints.head, pose.trunk, centre, EYE), grain),
    torso: body.outline,
    band: body.band,
    nearFoot: blob(turned(joints.foot, pose.foot, centre, FOOT), grain),
    nearLeg: leg(joints.knee, joints.foot),
    seam: line(
      [along(joints.hip, pose.thigh, 0.02), joints.knee, along(joints.knee, pose.shin, 0.36)].map((p) =>
        point(p, centre),
      ),
    ),
    nearArm: arm(joints.elbow, joints.hand),
    nearHand: limb(joints.elbow, joints.hand, HAND, centre, grain),
  };
}

/** The same body as one shape, for ghosts and small pictures. */
export const silhouette = (parts: Parts): string =>
  parts.torso + parts.nearLeg + parts.nearFoot + parts.neck + parts.head + parts.hair + parts.nearArm + parts.nearHand;
