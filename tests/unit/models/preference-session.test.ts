import { describe, expect, test } from 'vitest';
import {
  type Camera,
  decodeLink,
  encodeLink,
  FULL_VIEW,
  PreferenceSession,
  type Reader,
  SESSION,
  simulatedAnswer,
  USUAL_READER,
} from '../../../components/models/preferences/preference-learning';
import { teach } from '../../tools/preference-measures';

const CROPPED: Camera = { cropped: true };
const backflip: Reader = { goal: 'backflip', ...USUAL_READER };

/** The same machinery, smaller: for tests that are not about how well it learns. */
const SMALL = {
  ...SESSION,
  untrained: 80,
  recent: 80,
  members: 8,
  tries: 8,
  rounds: 2,
  curiousTries: 6,
  repetitions: 2,
};
const small = (seed: number): PreferenceSession => new PreferenceSession(seed, FULL_VIEW, SMALL);

test('the settings on which every link to a taught robot depends stay as they were', () => {
  expect(SESSION).toMatchObject({
    untrained: 500,
    recent: 500,
    beta: 0.3,
    tries: 20,
    rounds: 3,
    curiousTries: 16,
    curiousRounds: 2,
    curious: 2,
    spread: 0.3,
    leastSpread: 0.1,
    repetitions: 6,
    shake: 0.1,
    caution: 0.5,
  });
});

describe('a session', () => {
  test('is the same for the same seed and answers, and looking changes nothing', () => {
    const a = small(3);
    const b = small(3);
    for (let i = 0; i < 4; i++) {
      a.choose(simulatedAnswer(backflip, a));
      b.reruns(6);
      b.rewardAlong(b.pair[0]);
      b.score(b.deployed);
      b.expectedApproval();
      b.choose(simulatedAnswer(backflip, b));
      b.hash();
      expect(b.reruns(2)).toEqual(a.reruns(2));
    }
    expect(b.hash()).toBe(a.hash());
    expect(small(4).hash()).not.toBe(small(3).hash());
  });

  test('undo then the same answer leads to the same state, also further back than the snapshots', () => {
    const session = small(12);
    const states = [session.hash()];
    for (const label of ['A', 'B', 'equal', 'unsure', 'A', 'A', 'B', 'B'] as const) {
      session.choose(label);
      states.push(session.hash());
    }
    session.setCamera(CROPPED, { forget: true });
    session.choose('A');
    expect(session.undo()).toBe(true);
    expect(session.undo()).toBe(true);
    expect(session.camera).toEqual(FULL_VIEW);
    expect(session.hash()).toBe(states[8]);
    session.undo();
    session.choose('B');
    expect(session.hash()).toBe(states[8]);
    for (let i = 7; i >= 0; i--) {
      session.undo();
      expect(session.hash()).toBe(states[i]);
    }
    expect(session.undo()).toBe(false);
    expect(session.labels).toEqual([]);
  });

  test('survives JSON and a link, with a change of camera, to the bit', () => {
    const session = small(2024);
    teach(session, backflip, 3);
    session.setCamera({ cropped: true, assistant: 0.9 }, { forget: true });
    session.choose('B');
    session.somethingDifferent();
    const again = PreferenceSession.fromJSON(JSON.parse(JSON.stringify(session)), SMALL);
    expect(again.hash()).toBe(session.hash());
    const text = encodeLink(session, 'backflip');
    expect(text).toMatch(/^[\w.-]+$/);
    const link = decodeLink(text);
    expect(link.record).toEqual(session.toJSON());
    expect(link.goal).toBe('backflip');
    for (let d = 0; d < 8; d++)
      expect(Math.abs((link.final[d] ?? 9) - (session.deployed.clip.z[d] ?? 0))).toBeLessThan(1 / 63);
    expect(PreferenceSession.fromJSON(link.record, SMALL).hash()).toBe(session.hash());
    for (const bad of [
      '',
      '2.1.0.0..AAAAAAAAAAA.f',
      '1.1.0.9.AA.AAAAAAAAAAA.f',
      '1.1.0.0..AAAAAAAAAAA.x',
      '1.1.9.0..AAAAAAAAAAA.f',
    ])
      expect(() => decodeLink(bad), bad).toThrow(RangeError);
  });

  test('a fork goes its own way', () => {
    const session = small(6);
    session.choose('A');
    const before = session.hash();
    const fork = session.fork();
    fork.choose('B');
    expect(session.hash()).toBe(before);
    expect(session.labels).toEqual(['A']);
    session.choose('B');
    expect(session.hash()).toBe(fork.hash());
    fork.undo();
    fork.undo();
    expect(session.labels).toEqual(['A', 'B']);
  });

  test('starts the cropped half from the robot that was taught, and re-runs it the same way', () => {
    const session = small(6);
    teach(session, backflip, 3);
    const { clip } = session.deployed;
    const reruns = session.reruns(6);
    session.setCamera(CROPPED, { forget: true });
    expect(session.deployed.clip).toBe(clip);
    expect(session.deployed.distance).toBe(0);
    expect(session.reruns(6)).toEqual(reruns);
  });

  test('keeps what was shown with each comparison when the camera changes', () => {
    const session = small(6);
    const before = session.pair.map(({ shown }) => shown.count);
    session.choose('A');
    session.setCamera(CROPPED, { forget: false });
    expect(session.comparisons).toBe(1);
    expect(before).toEqual([16, 16]);
    expect(session.pair[0].shown.count).toBeLessThan(16);
    session.setCamera(CROPPED, { forget: true });
    expect(session.comparisons).toBe(0);
  });

  test('"unsure" teaches nothing and shows two untrained jumps', () => {
    const session = small(6);
    session.choose('A');
    session.choose('unsure');
    expect(session.comparisons).toBe(1);
    const untrained = small(6).look(session.pair[0].clip);
    expect(untrained.distance).toBe(session.pair[0].distance);
    expect(session.labels).toEqual(['A', 'unsure']);
  });

  test('gives a reward for each shown moment', () => {
    const session = small(6);
    teach(session, backflip, 2);
    const along = session.rewardAlong(session.deployed);
    expect(along.mean).toHaveLength(16);
    expect(along.members).toHaveLength(5);
    expect([...along.mean].every(Number.isFinite)).toBe(true);
    expect(session.expectedApproval()).toBeGreaterThan(0.5);
    expect(session.score(session.deployed).spread).toBeGreaterThan(0);
  });
});
