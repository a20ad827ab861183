import type { BodyPoint } from './body';
import { type Clip, FIRST_OBS, OBS_FRAMES, OBS_RATE, OBS_SIZE } from './clip';

/** Turns of the body at a moment after take-off, read off the observed moments. */
function turnAt(clip: Clip, time: number): number {
  if (time === clip.cut.time) return clip.cut.turn;
  const at = Math.max(0, Math.min(OBS_FRAMES - 1, (time - FIRST_OBS) * OBS_RATE));
  const low = Math.floor(at);
  const turn = (i: number): number => (clip.obs[Math.min(OBS_FRAMES - 1, i) * OBS_SIZE + 4] ?? 0) / 1.5;
  const between = turn(low) + (at - low) * (turn(low + 1) - turn(low));
  return time < FIRST_OBS ? (turn(0) * Math.max(0, time)) / FIRST_OBS : between;
}

const AMOUNTS = [
  'hardly a turn',
  'a quarter of a turn',
  'half a turn',
  'three quarters of a turn',
  'a full turn',
  'one and a quarter turns',
  'one and a half turns',
  'one and three quarter turns',
  'two turns',
] as const;

function turnWords(turn: number): string {
  const quarters = Math.floor(Math.abs(turn) * 4 + 0.5);
  const amount = AMOUNTS[Math.min(quarters, AMOUNTS.length - 1)] ?? '';
  return quarters === 0 ? amount : `${amount} ${turn > 0 ? 'backward' : 'forward'}`;
}

function heightWords(apex: number): string {
  if (apex < 0.2) return 'a hop';
  if (apex < 0.5) return 'a low jump';
  return apex < 0.8 ? 'a good jump' : 'a high jump';
}

const PARTS: Record<BodyPoint, string> = {
  foot: 'feet',
  knee: 'knees',
  hip: 'seat',
  shoulder: 'shoulders',
  head: 'head',
  elbow: 'elbows',
  hand: 'hands',
};

function landingWords({ outcome }: Clip): string {
  if (outcome.stick) return `lands on the feet${outcome.stepTaken ? ', takes a step' : ''} and stands`;
  if (outcome.fall === 'forward' || outcome.fall === 'backward') return `lands on the feet and topples ${outcome.fall}`;
  if (outcome.fall === 'collapse') return 'lands on the feet and collapses';
  if (outcome.fall === 'none') return 'lands on the feet and is about to fall';
  if (outcome.firstContact === 'foot') return 'lands on the feet, leaning too far, and falls';
  return `lands on the ${PARTS[outcome.firstContact]}`;
}

/** Horizontal drift worth a word, in metres. */
const NOTABLE_DRIFT = 0.5;

/**
 * One sentence for someone who cannot see the clip. It says no more than the picture shows: with `until` before the landing, nothing
 * about the landing.
 * @param until seconds after take-off at which the picture stops (`clip.cut.time` for the cropped camera); left out: the whole clip
 */
export function describeClip(clip: Clip, { until }: { until?: number } = {}): string {
  const { outcome } = clip;
  const cut = until !== undefined && until <= outcome.airtime;
  const turn = cut ? turnAt(clip, until) : outcome.turn;
  const drift = !cut && Math.abs(outcome.drift) > NOTABLE_DRIFT;
  const travel = drift ? `, travelling ${outcome.drift > 0 ? 'forward' : 'back'}` : '';
  const text = `${heightWords(outcome.apex)}, ${turnWords(turn)}${travel}`;
  const end = cut ? ' so far; then the camera cuts away.' : `, ${landingWords(clip)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1) + end;
}
