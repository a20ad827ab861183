import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { filmOf } from '../../../components/gym/clip-stage';
import { ContactStrip, momentsOf } from '../../../components/gym/contact-strip';
import { partsOf } from '../../../components/gym/figure-parts';
import { later, POSTER, REST, SPEED } from '../../../components/gym/playback';
import { framesUntil, lastMoment, PLAY_END, PLAY_START, poseAt } from '../../../components/gym/pose';
import { cameraFor, STAGE, toX } from '../../../components/gym/stage';
import { jointsAt, simulate } from '../../../components/models/gymnast/gymnast';
import { PreferenceSession } from '../../../components/models/preferences/preference-learning';

const clips = new PreferenceSession(11)
  .untrained()
  .slice(0, 30)
  .map(({ clip }) => simulate(clip.z, { frames: true }));
const films = clips.map(({ frames }) => frames ?? new Float32Array(0));
const times = Array.from({ length: 46 }, (_, i) => PLAY_START + i * 0.05);
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

describe('the pose', () => {
  it('is the recorded one at a frame, and between two frames lies between them', () => {
    const frames = films[0] ?? new Float32Array(0);
    const at = (i: number) => poseAt(frames, PLAY_START + i / 60);
    expect(distance(at(30).joints.hip, jointsAt(frames, 30).hip)).toBeLessThan(1e-3);
    const between = at(30.5).com[1];
    expect(between).toBeCloseTo((at(30).com[1] + at(31).com[1]) / 2, 4);
  });
  it('keeps the length of the far limbs, and plants both feet on the mat before take-off', () => {
    for (const frames of films)
      for (const time of times) {
        const { joints, far, phase } = poseAt(frames, time);
        expect(distance(joints.hip, far.knee)).toBeCloseTo(0.42, 5);
        expect(distance(far.knee, far.foot)).toBeCloseTo(0.42, 5);
        expect(distance(joints.shoulder, far.elbow)).toBeCloseTo(0.28, 5);
        expect(distance(far.elbow, far.hand)).toBeCloseTo(0.27, 5);
        if (phase === 3) expect(Math.abs(far.foot[1])).toBeLessThan(0.03);
      }
  });
  it('lays a fallen body on the mat, not into it', () => {
    for (const frames of films) {
      const { joints, phase } = poseAt(frames, PLAY_END);
      if (phase === 2) for (const [, z] of Object.values(joints)) expect(z).toBeGreaterThan(0.02);
    }
  });
});

describe('the picture', () => {
  it('holds the whole body, whatever the jump, and draws numbers only', () => {
    for (const frames of films) {
      const film = filmOf(frames);
      for (const time of times) {
        const { joints } = poseAt(frames, time);
        const centre = film.centre(time);
        for (const [x, z] of Object.values(joints)) {
          expect(toX(x, centre)).toBeGreaterThan(2);
          expect(toX(x, centre)).toBeLessThan(STAGE.width - 2);
          expect(z).toBeLessThan(2.9);
        }
        expect(Object.values(film.parts(time)).join('')).not.toMatch(/NaN|undefined|Infinity|e-/);
      }
    }
  });
  it('has ghosts only in the air, and only where the body has been', () => {
    const film = filmOf(films[0] ?? new Float32Array(0));
    expect([1, 2, 3, 4, 5].map((k) => film.ghost(-0.2, k)).join('')).toBe('');
    expect(film.ghost(0.42, 1)).not.toBe('');
    expect(film.ghost(0.42, 5)).not.toBe(film.ghost(0.42, 1));
    expect(film.ghost(1.75, 1)).toBe('');
  });
  it('is told apart from its neighbours by both legs and both arms', () => {
    const parts = partsOf(poseAt(films[0] ?? new Float32Array(0), 0.3), 0);
    expect(parts.farLeg).not.toBe(parts.nearLeg);
    expect(parts.farArm).not.toBe(parts.nearArm);
  });
  it('stands still where everything fits', () => {
    const narrow = filmOf(films.find((f) => cameraFor(f, 136)(-9) === cameraFor(f, 136)(9)) ?? new Float32Array(0));
    expect(narrow.centre(0)).toBe(narrow.centre(1.5));
  });
});

describe('behind the cut', () => {
  it('a recording ends at the cut, and a strip spreads its eight pictures before it', () => {
    const clip = clips[0];
    const cut = clip?.cut.time ?? 0;
    const frames = framesUntil(films[0] ?? new Float32Array(0), cut);
    expect(lastMoment(frames)).toBeLessThanOrEqual(cut + 1e-6);
    expect(lastMoment(frames)).toBeGreaterThan(cut - 1 / 50);
    const moments = momentsOf(frames, true);
    expect(moments).toHaveLength(8);
    expect(Math.max(...moments)).toBeLessThanOrEqual(cut + 1e-6);
    // whatever is asked for, nothing later is drawn
    expect(filmOf(frames).parts(1.7)).toEqual(filmOf(frames).parts(lastMoment(frames)));
    const markup = renderToStaticMarkup(createElement(ContactStrip, { frames, cut: true, label: 'so far' }));
    expect(markup).toContain('aria-label="so far"');
    expect(markup).not.toContain(' style=');
  });
});

describe('the clock', () => {
  it('runs at its speed, rests at the end, and begins again', () => {
    expect(later(POSTER, 0.1)).toBeCloseTo(POSTER + 0.1 * SPEED, 9);
    expect(later(PLAY_END, 0.5 * REST)).toBeGreaterThan(PLAY_END);
    expect(later(PLAY_END + REST * SPEED, 0.01)).toBe(PLAY_START);
  });
});
