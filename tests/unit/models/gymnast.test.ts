import { describe, expect, test } from 'vitest';
import { GRAVITY, INERTIA, internalMomentum, MASS, SHAPE, shapeBody } from '../../../components/models/gymnast/body';
import { movesOf } from '../../../components/models/gymnast/flight';
import {
  type Clip,
  CUT_HEIGHT,
  describeClip,
  FRAME_COUNT,
  FRAME_RATE,
  FRAME_SIZE,
  FRAME_START,
  jointsAt,
  simulate,
} from '../../../components/models/gymnast/gymnast';
import { normal } from '../../../components/models/numerics/exact-math';
import { mulberry32 } from '../../../components/models/numerics/rng';

const uniform = mulberry32(20_26);
const draw = (): number[] => Array.from({ length: 8 }, () => normal(uniform));
const untrained = Array.from({ length: 4000 }, draw);
const clips = untrained.map((z) => simulate(z));
const share = (of: (clip: Clip) => boolean): number => clips.filter(of).length / clips.length;
const moves = (z: number[]): Float64Array => {
  const out = new Float64Array(8);
  movesOf(z, out);
  return out;
};

/** The latent value that gives move i this share of its range; Φ⁻¹ by bisection. */
const latent = (shares: number[]): number[] =>
  shares.map((s, i) => {
    let low = -9;
    let high = 9;
    for (let n = 0; n < 80; n++) {
      const z = (low + high) / 2;
      const at = (v: number) => (moves(Array(8).fill(v))[i] as number) - (moves(Array(8).fill(-40))[i] as number);
      const range = (moves(Array(8).fill(40))[i] as number) - (moves(Array(8).fill(-40))[i] as number);
      if (at(z) / range < s) low = z;
      else high = z;
    }
    return low;
  });

describe('flight', () => {
  test('rises as high as the vertical take-off speed allows, v²/2g to 2 mm', () => {
    for (const clip of clips.slice(0, 200)) {
      const [power = 0, drift = 0, spin = 0] = moves([...clip.z]);
      const speed = Math.sqrt((2 * Math.max(15, power - spin ** 2 / 22)) / MASS);
      const vz = Math.sqrt(speed ** 2 - (drift * Math.min(1, speed / 2.2)) ** 2);
      // a jump that is cut short by the floor on the way up is none
      expect(Math.abs(clip.outcome.apex - vz ** 2 / (2 * GRAVITY))).toBeLessThan(0.002);
    }
  });

  test('steps half as long change the turn by less than .02 (95th percentile)', () => {
    const changes = untrained
      .slice(0, 200)
      .map((z, i) => Math.abs(simulate(z, { finer: 2 }).outcome.turn - (clips[i] as Clip).outcome.turn))
      .sort((a, b) => a - b);
    expect(changes[189]).toBeLessThan(0.02);
  });

  test('steps eight times as short agree on standing in 97 of 100 jumps', () => {
    const same = untrained
      .slice(0, 200)
      .filter((z, i) => simulate(z, { finer: 8 }).outcome.stick === (clips[i] as Clip).outcome.stick);
    expect(same.length).toBeGreaterThanOrEqual(194);
  });

  test('tucking spins at least twice as fast with the same take-off', () => {
    // spin +40 of ±62, medium power, a tuck at .1 s that opens at .7 s
    const jump = (tuck: number) => simulate(latent([0.8, 0.5, 102 / 124, tuck, 0.25, 0.65, 0.3, 0.4]));
    const fastest = (clip: Clip) =>
      Math.max(...[...clip.obs].filter((_, i) => i % 9 === 1 && clip.obs[i + 5] === 0 && clip.obs[i + 6] === 0)) * 8;
    expect(fastest(jump(1 - 1e-9)) / fastest(jump(1e-9))).toBeGreaterThan(2);
  });

  test('angular momentum stays what it was, recomputed from the recorded frames', () => {
    for (const z of untrained.slice(0, 30)) {
      const { frames, outcome } = simulate(z, { frames: true });
      if (!frames) throw new Error('no frames');
      const spin = moves(z)[2] as number;
      const first = Math.round(-FRAME_START * FRAME_RATE) + 1;
      const last = first + Math.floor((outcome.airtime - 0.02) * FRAME_RATE) - 1;
      const shape = (i: number): [Float64Array, number[]] => {
        const at = i * FRAME_SIZE;
        const [trunk = 0, thigh = 0, shin = 0, upper = 0, fore = 0] = frames.subarray(at + 2, at + 7);
        const out = new Float64Array(SHAPE);
        shapeBody(thigh - trunk, thigh - shin, upper - trunk, fore - upper, out);
        return [out, [trunk, shin - trunk, thigh - trunk, upper - trunk, fore - trunk]];
      };
      for (let i = first; i < last; i++) {
        const [a, p] = shape(i);
        const [b, q] = shape(i + 1);
        const by = (k: number) => (q[k] as number) - (p[k] as number);
        const inertia = ((a[INERTIA] as number) + (b[INERTIA] as number)) / 2;
        const L = (inertia * by(0) + internalMomentum(a, b, by(1), by(2), by(3), by(4))) * FRAME_RATE;
        expect(Math.abs(L - spin)).toBeLessThan(0.02 * Math.abs(spin) + 0.4);
      }
    }
  });
});

describe('the repertoire of the untrained policy', () => {
  test('holds no NaN', () => expect(clips.every(({ obs }) => obs.every(Number.isFinite))).toBe(true));
  test('stands in 8 to 20 % of jumps', () => {
    expect(share(({ outcome }) => outcome.stick)).toBeGreaterThan(0.08);
    expect(share(({ outcome }) => outcome.stick)).toBeLessThan(0.2);
  });
  test.each([1, -1])('holds somersaults of %d turn: .8 to 3.5 %', (way) => {
    const flips = share(({ outcome }) => outcome.stick && Math.abs(outcome.turn - way) < 0.25);
    expect(flips).toBeGreaterThan(0.008);
    expect(flips).toBeLessThan(0.035);
  });
  test('is the same each time', () => {
    for (let i = 0; i < 50; i++) {
      const again = simulate(untrained[i] as number[]);
      expect(again.obs).toEqual((clips[i] as Clip).obs);
      expect(again.outcome).toEqual((clips[i] as Clip).outcome);
    }
  });
  test('known bits: a change here breaks every shared link', () => {
    const { outcome } = simulate([0.5, -0.2, 0.9, 0.7, 0.1, -0.3, 0.4, -0.6]);
    expect([outcome.turn, outcome.apex, outcome.drift, outcome.impact]).toMatchInlineSnapshot(`
      [
        0.6454287780328691,
        0.6394320768918955,
        -0.12112629783275404,
        4.086260026060746,
      ]
    `);
  });
  test('refuses what is no policy', () => {
    expect(() => simulate([1, 2])).toThrow(RangeError);
    expect(() => simulate([0, 0, 0, Number.NaN, 0, 0, 0, 0])).toThrow(RangeError);
  });
});

describe('the cut', () => {
  test('comes on the way down, well before anything touches the floor', () => {
    for (const { cut, outcome } of clips) {
      expect(cut.time).toBeLessThanOrEqual(outcome.airtime);
      expect(cut.vz).toBeLessThan(0.3);
      expect(cut.z).toBeLessThan(CUT_HEIGHT + 0.9);
    }
    const contact = clips.filter(({ obs, cut }) =>
      [...Array(cut.shown).keys()].some((i) => obs[9 * i + 6] || obs[9 * i + 7]),
    );
    expect(contact).toEqual([]);
  });
});

describe('frames for drawing', () => {
  const filmed = clips.slice(0, 40).map(({ z }) => simulate(z, { frames: true }));
  test('are complete and finite, and leave the simulation as it is', () => {
    for (const [i, clip] of filmed.entries()) {
      expect(clip.frames).toHaveLength(FRAME_COUNT * FRAME_SIZE);
      expect(clip.frames?.every(Number.isFinite)).toBe(true);
      expect(clip.obs).toEqual((clips[i] as Clip).obs);
      expect(clip.frames?.[(FRAME_COUNT - 1) * FRAME_SIZE + 1]).toBeGreaterThan(-0.04);
    }
  });
  test('keep a planted foot where it is, on the floor', () => {
    for (const { frames } of filmed) {
      if (!frames) throw new Error('no frames');
      for (let i = 0; i < FRAME_COUNT; i++) {
        const { foot } = jointsAt(frames, i);
        const phase = frames[i * FRAME_SIZE + 10];
        if (phase === 3) expect(Math.abs(foot[0])).toBeLessThan(0.06);
        if (phase === 3 || phase === 1) expect(Math.abs(foot[1])).toBeLessThan(0.08);
      }
    }
  });
  test('move without jumps: nothing travels faster than 30 m/s', () => {
    for (const { frames } of filmed) {
      if (!frames) throw new Error('no frames');
      for (let i = 1; i < FRAME_COUNT; i++) {
        const a = jointsAt(frames, i - 1);
        const b = jointsAt(frames, i);
        for (const key of ['hip', 'head', 'hand', 'foot'] as const)
          expect(Math.hypot(b[key][0] - a[key][0], b[key][1] - a[key][1]) * FRAME_RATE).toBeLessThan(30);
      }
    }
  });
});

describe('sentences', () => {
  const find = (wanted: (clip: Clip) => boolean): Clip => {
    const clip = clips.find(wanted);
    if (!clip) throw new Error('no such clip');
    return clip;
  };
  test('say how far it turned and how it landed', () => {
    const flip = find(({ outcome }) => outcome.stick && Math.abs(outcome.turn - 1) < 0.1 && !outcome.stepTaken);
    expect(describeClip(flip)).toMatch(/a full turn backward(, travelling \w+)?, lands on the feet and stands\.$/);
    const front = find(({ outcome }) => outcome.firstContact === 'hand' && Math.abs(outcome.turn + 0.5) < 0.1);
    expect(describeClip(front)).toMatch(/half a turn forward(, travelling \w+)?, lands on the hands\.$/);
  });
  test('stop at the cut', () => {
    for (const clip of clips.slice(0, 300)) {
      const text = describeClip(clip, { until: clip.cut.time });
      expect(text).toMatch(/so far; then the camera cuts away\.$/);
      expect(text).not.toMatch(/land|stand|fall|topple|collapse|travel|step/);
    }
  });
});
