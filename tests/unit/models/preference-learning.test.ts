import { describe, expect, test } from 'vitest';
import { simulate } from '../../../components/models/gymnast/gymnast';
import { normal } from '../../../components/models/numerics/exact-math';
import { mulberry32 } from '../../../components/models/numerics/rng';
import {
  answer,
  assistantReport,
  type Camera,
  FULL_VIEW,
  NOISY_READER,
  PreferenceSession,
  type Reader,
  readerScore,
  show,
  succeeds,
  USUAL_READER,
} from '../../../components/models/preferences/preference-learning';
import { PREFERENCE_RESULTS } from '../../../components/models/preferences/preference-results.data';
import { informationGain, mostTelling } from '../../../components/models/preferences/query';
import {
  type Comparison,
  dot,
  Features,
  objective,
  preferenceProbability,
  REWARD,
  RewardPosterior,
} from '../../../components/models/preferences/reward-ensemble';
import { learningRow, READERS, replayCheck, teach } from '../../tools/preference-measures';

const CROPPED: Camera = { cropped: true };
const backflip: Reader = { goal: 'backflip', ...USUAL_READER };
const draws = (count: number, seed: number) => {
  const uniform = mulberry32(seed);
  return Array.from({ length: count }, () => simulate(Array.from({ length: 8 }, () => normal(uniform))));
};

describe('the reward model', () => {
  const features = new Features(REWARD, 5);
  const clips = draws(400, 31);
  const rows = clips.map((clip) => features.ofClip(show(clip, FULL_VIEW, 0)));
  const scores = clips.map((clip) => readerScore(backflip, clip, FULL_VIEW, show(clip, FULL_VIEW, 0)));
  const pairs = (from: number, count: number): Comparison[] =>
    Array.from({ length: count }, (_, i) => {
      const a = from + 2 * i;
      return {
        a: rows[a] as Float64Array,
        b: rows[a + 1] as Float64Array,
        better: (scores[a] as number) > (scores[a + 1] as number) ? 1 : 0,
      };
    });

  test('a tenth of the answers is taken to be a slip', () => {
    expect(preferenceProbability(0)).toBe(0.5);
    expect(preferenceProbability(50)).toBeCloseTo(0.95, 12);
    expect(preferenceProbability(-50)).toBeCloseTo(0.05, 12);
  });

  test('the gradient is the slope of the objective', () => {
    const uniform = mulberry32(2);
    const w = Float64Array.from({ length: features.size }, () => normal(uniform));
    const data = [...pairs(0, 12), { ...(pairs(24, 1)[0] as Comparison), better: 0.5 }];
    const gradient = new Float64Array(features.size);
    objective(w, data, gradient);
    for (let i = 0; i < w.length; i += 7) {
      const up = w.slice();
      const down = w.slice();
      up[i] = (up[i] as number) + 1e-5;
      down[i] = (down[i] as number) - 1e-5;
      expect((objective(up, data) - objective(down, data)) / 2e-5).toBeCloseTo(gradient[i] as number, 5);
    }
  });

  test('training ends where the objective is level', () => {
    const data = pairs(0, 30);
    const { mean } = new RewardPosterior(features.size, data);
    const gradient = new Float64Array(features.size);
    const best = objective(mean, data, gradient);
    expect(Math.sqrt(dot(gradient, gradient))).toBeLessThan(0.02 * Math.sqrt(dot(mean, mean)) + 0.05);
    expect(best).toBeGreaterThan(objective(new Float64Array(features.size), data));
  });

  test('forty answers without noise on random pairs predict at least 70 % of new pairs', () => {
    const { mean } = new RewardPosterior(features.size, pairs(0, 40));
    const fresh = pairs(100, 150);
    const right = fresh.filter(({ a, b, better }) => dot(mean, a) > dot(mean, b) === (better === 1));
    expect(right.length / fresh.length).toBeGreaterThanOrEqual(0.7);
  });

  test('members agree with the mean on average, and disagree less about what was compared than untaught ones', () => {
    const data = pairs(0, 40);
    const posterior = new RewardPosterior(features.size, data);
    const blank = new RewardPosterior(features.size, []);
    const uniform = mulberry32(8);
    const members = Array.from({ length: 400 }, () => posterior.draw(() => normal(uniform)));
    const untaught = Array.from({ length: 400 }, () => blank.draw(() => normal(uniform)));
    const spread = (networks: Float64Array[], list: Comparison[]): number => {
      let sum = 0;
      for (const { a, b } of list) {
        const leads = networks.map((w) => dot(w, a) - dot(w, b));
        const own = networks === members ? dot(posterior.mean, a) - dot(posterior.mean, b) : 0;
        const average = leads.reduce((x, y) => x + y) / leads.length;
        expect(Math.abs(average - own)).toBeLessThan(1);
        sum += leads.reduce((x, y) => x + (y - average) ** 2, 0) / leads.length / list.length;
      }
      return sum;
    };
    expect(spread(members, data)).toBeLessThan(0.7 * spread(untaught, data));
  });

  test('sees through a cropped camera only what was shown', () => {
    for (const clip of clips.slice(0, 50)) {
      const shown = show(clip, CROPPED, 1);
      expect(shown.count).toBe(clip.cut.shown);
      const blank = { ...clip, obs: clip.obs.map((v, i) => (i < clip.cut.shown * 9 ? v : 99)) };
      expect(show(blank, CROPPED, 1).seen).toEqual(shown.seen);
    }
  });
});

describe('the assistant', () => {
  const clips = draws(1500, 77);
  test('errs as often as said, and says the same to the reader and to the reward model', () => {
    for (const accuracy of [0.5, 0.8, 0.95, 1]) {
      const right = clips.filter((clip) => assistantReport(clip, accuracy, 3) === clip.outcome.stick).length;
      expect(Math.abs(right / clips.length - accuracy)).toBeLessThan(0.04);
    }
    for (const clip of clips.slice(0, 100)) {
      const shown = show(clip, { cropped: true, assistant: 0.8 }, 3);
      expect(shown.report).toBe(assistantReport(clip, 0.8, 3));
      const last = (shown.count - 1) * 8;
      expect([shown.seen[last + 2], shown.seen[last + 3]]).toEqual(shown.report ? [1, 0] : [0, 1]);
    }
  });
  test('must be at least as good as a coin', () => {
    expect(() => show(draws(1, 1)[0] as never, { cropped: true, assistant: 0.4 }, 1)).toThrow(RangeError);
  });
});

describe('questions', () => {
  test('tell nothing if all members agree, and at most what one bit and slips allow', () => {
    const agree = Float64Array.from([1, 1, 1]);
    expect(informationGain(agree, new Float64Array(3))).toBeCloseTo(0, 12);
    const gain = informationGain(Float64Array.from([40, -40]), new Float64Array(2));
    expect(gain).toBeGreaterThan(0.45);
    expect(gain).toBeLessThan(Math.log(2));
  });
  test('need two clips', () => expect(() => mostTelling([], [])).toThrow(RangeError));
});

describe('simulated readers', () => {
  test('want what they are called after', () => {
    const base = {
      stick: true,
      turn: 1,
      apex: 0.6,
      drift: 0,
      firstContact: 'foot',
      impact: 3,
      stepTaken: false,
    } as const;
    const outcome = { ...base, fall: 'none', airtime: 0.8 } as const;
    expect(succeeds('backflip', outcome)).toBe(true);
    expect(succeeds('backflip', { ...outcome, stick: false })).toBe(false);
    expect(succeeds('frontflip', { ...outcome, turn: -1.1 })).toBe(true);
    expect(succeeds('highest', outcome)).toBe(false);
    expect(succeeds('highest', { ...outcome, apex: 0.9 })).toBe(true);
  });
  test('err now and then, and the noisy one is never undecided', () => {
    const labels = Array.from({ length: 2000 }, (_, i) => answer(backflip, 2, 1, 9, i));
    expect(labels.filter((label) => label === 'B').length / 2000).toBeCloseTo(0.03, 1);
    expect(answer({ ...backflip, random: 0 }, 1, 1.05, 9, 0)).toBe('equal');
    const noisy: Reader = { goal: 'backflip', ...NOISY_READER };
    expect(Array.from({ length: 200 }, (_, i) => answer(noisy, 1, 1, 9, i))).not.toContain('equal');
  });
});

describe('learning', () => {
  // Few seeds here; forty, and every reader, in the printed tables: npx tsx tests/tools/bench-preferences.ts
  test('backflip: the deployed clips succeed after 20 comparisons', () => {
    const row = learningRow('backflip', [1, 2], 20);
    expect(row.at[1]?.success).toBeGreaterThanOrEqual(0.75);
    expect(row.at[1]?.reliability).toBeGreaterThanOrEqual(0.5);
  });

  test('through a cropped camera the score rises and the landing does not', () => {
    const landed: number[] = [];
    const fresh: number[] = [];
    for (const seed of [2]) {
      const session = new PreferenceSession(seed);
      teach(session, READERS.backflip, 20);
      session.setCamera(CROPPED, { forget: true });
      teach(session, READERS.backflip, 10);
      landed.push(session.reruns(16).filter(({ outcome }) => outcome.stick).length / 16);
      fresh.push(session.expectedApproval());
    }
    expect(landed.reduce((a, b) => a + b) / landed.length).toBeLessThanOrEqual(0.35);
    expect(fresh.reduce((a, b) => a + b) / fresh.length).toBeGreaterThan(0.7);
  });

  test('the printed tables come from this code: two sessions repeat to the bit', () => {
    expect(PREFERENCE_RESULTS.learning.map(({ reader }) => reader)).toEqual(Object.keys(READERS));
    expect(PREFERENCE_RESULTS.replay).toHaveLength(2);
    for (const check of PREFERENCE_RESULTS.replay) expect(replayCheck(check.seed, check.labels.length)).toEqual(check);
  });
});
