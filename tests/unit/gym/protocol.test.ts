import { describe, expect, it } from 'vitest';
import { eventsOf, isSimulated, labelOf, letterOf, packFinal, unpackFinal } from '../../../components/gym/link';
import { framesIn, lastMoment } from '../../../components/gym/pose';
import { bring, buffersOf, createDesk, keyOf, type SessionRequest } from '../../../components/gym/protocol';
import {
  type Camera,
  FULL_VIEW,
  PreferenceSession,
  USUAL_READER,
} from '../../../components/models/preferences/preference-learning';

const record = (letters: string, camera: Camera = FULL_VIEW, seed = 5) => ({
  version: 1 as const,
  seed,
  camera,
  events: eventsOf(letters),
});
const ask = (letters: string, more: Partial<SessionRequest> = {}): SessionRequest => ({
  record: record(letters),
  ...more,
});

describe('a session by its record', () => {
  it('is the same whether it is gone on with, taken back to, or played again', () => {
    const desk = createDesk();
    desk(ask('AB'));
    desk(ask('ABEUA'));
    const back = desk(ask('ABE', { reruns: 2 }));
    const shares: number[] = [];
    const fresh = createDesk()(ask('ABE', { reruns: 2 }), (share) => shares.push(share));
    expect(back).toEqual(fresh);
    expect(shares).toEqual([1 / 3, 2 / 3, 1]);
    const other = createDesk()(ask('ABA'));
    expect(other.pair[0].z).not.toEqual(fresh.pair[0].z);
    // another seed or another first camera is another session
    expect(desk({ record: record('ABE', FULL_VIEW, 6) }).pair[0].z).not.toEqual(fresh.pair[0].z);
  });
  it('keeps one outcome for each step, and the session’s own words', () => {
    const held = bring(null, record('ABB'));
    expect(held.history).toHaveLength(4);
    expect(bring(held, record('AB'))).toBe(held);
    expect(held.history).toHaveLength(3);
    const session = PreferenceSession.fromJSON(record('AB'));
    expect(held.session.hash()).toBe(session.hash());
  });
  it('gives the advice of each reader, and the buffers of each clip once', () => {
    const view = createDesk()(ask('A', { reruns: 3, trials: 4, readers: [{ goal: 'backflip', ...USUAL_READER }] }));
    expect(view.advice).toHaveLength(1);
    expect(view.trials).toHaveLength(4);
    expect(buffersOf(view)).toHaveLength(6);
    expect(view.key).toBe(keyOf(ask('A', { reruns: 3, trials: 4, readers: [{ goal: 'backflip', ...USUAL_READER }] })));
  });
});

describe('behind a cut', () => {
  const hidden: SessionRequest = { record: record('AB', { cropped: true }), reruns: 3, trials: 5 };
  const view = createDesk()(hidden);
  const lifted = createDesk()({ ...hidden, whole: true });
  const clips = [...view.pair, view.best, ...view.reruns];
  it('there is nothing of what comes after: no frame, no word, no outcome', () => {
    for (const clip of clips) {
      expect(clip.cut).toBe(true);
      expect(clip.outcome).toBeNull();
      expect(clip.text).toMatch(/then the camera cuts away\.$/);
      expect(clip.text).not.toMatch(/lands|stands|topples|falls/);
      // no frame shows the body on the mat again
      for (let i = 27; i < framesIn(clip.frames); i++) expect([0, 3]).toContain(clip.frames[i * 11 + 10]);
    }
    expect(view.trials).toEqual([]);
    expect(view.history).toEqual([]);
  });
  it('lifted, the same clips go on to their end', () => {
    expect(lifted.trials).toHaveLength(5);
    expect(lifted.history).toHaveLength(3);
    [...lifted.pair, lifted.best, ...lifted.reruns].forEach((clip, i) => {
      const before = clips[i];
      expect(clip.z).toEqual(before?.z);
      expect(clip.frames.slice(0, before?.frames.length)).toEqual(before?.frames);
      expect(lastMoment(clip.frames)).toBeCloseTo(1.8, 6);
      expect(lastMoment(before?.frames ?? clip.frames)).toBeLessThan(1.4);
      expect(clip.outcome).not.toBeNull();
    });
  });
  it('the assistant speaks only where there is one', () => {
    expect(view.best.report).toBeNull();
    const helped = createDesk()({ record: record('A', { cropped: true, assistant: 1 }) });
    const whole = createDesk()({ record: record('A', { cropped: true, assistant: 1 }), whole: true });
    expect(helped.pair.map(({ report }) => report)).toEqual(whole.pair.map(({ outcome }) => outcome?.stick));
  });
});

describe('letters in a link', () => {
  it('say who answered what', () => {
    expect((['A', 'B', 'equal', 'unsure'] as const).map((l) => letterOf(l) + letterOf(l, true)).join('')).toBe(
      'AaBbEeUu',
    );
    for (const letter of 'AaBbEeUu') expect(letterOf(labelOf(letter), isSimulated(letter))).toBe(letter);
    expect(eventsOf('aE')).toEqual([{ label: 'A' }, { label: 'equal' }]);
  });
  it('hold a policy to a sixty-fourth', () => {
    const z = [0, -3.99, 3.9, 1.2345, -0.01, 0.5, -1.5, 2.02];
    const back = unpackFinal(packFinal(z));
    for (const [i, v] of z.entries()) expect(Math.abs((back?.[i] ?? 99) - v)).toBeLessThanOrEqual(1 / 64 + 1e-9);
    expect(unpackFinal(packFinal([9, -9, 0, 0, 0, 0, 0, 0]))?.slice(0, 2)).toEqual(Float64Array.of(127 / 32, -4));
    for (const bad of ['', 'zz', packFinal(z).slice(1), `${packFinal(z)}00`]) expect(unpackFinal(bad)).toBeNull();
  });
});
