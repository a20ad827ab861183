import { MOVE_COUNT } from '../gymnast/flight';
import type { PreferenceSession, SessionRecord } from './preference-session';
import { GOALS, type Goal, type Label } from './simulated-readers';

/** What a link to a taught robot holds. */
export interface TaughtLink {
  record: SessionRecord;
  /** one of the goals, or the reader's own */
  goal: Goal | 'own';
  /** the policy at the end, rounded to 1/32: can be shown at once, before anything is replayed */
  final: Float64Array;
}

const LABELS: readonly Label[] = ['A', 'B', 'equal', 'unsure'];
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const GOAL_LETTERS: readonly (Goal | 'own')[] = [...GOALS, 'own'];

/** Each number below `base` takes log2(base) bits; six bits a character. */
function pack(values: readonly number[], bits: number): string {
  let text = '';
  let held = 0;
  let count = 0;
  for (const value of values) {
    held = (held << bits) | value;
    count += bits;
    while (count >= 6) {
      count -= 6;
      text += DIGITS[(held >> count) & 63];
    }
    held &= (1 << count) - 1;
  }
  return count > 0 ? text + DIGITS[(held << (6 - count)) & 63] : text;
}

function unpack(text: string, bits: number, length: number): number[] {
  const values: number[] = [];
  let held = 0;
  let count = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) throw new RangeError(`a link cannot hold ${letter}`);
    held = (held << 6) | digit;
    count += 6;
    while (count >= bits && values.length < length) {
      count -= bits;
      values.push((held >> count) & ((1 << bits) - 1));
    }
    held &= (1 << count) - 1;
  }
  if (values.length < length) throw new RangeError('the link is too short');
  return values;
}

const cameraText = (camera: SessionRecord['camera']): string => {
  if (!camera.cropped) return 'f';
  return camera.assistant === undefined ? 'c' : `r${Math.round(camera.assistant * 100)}`;
};

function cameraOf(text: string): SessionRecord['camera'] {
  if (text === 'f') return { cropped: false };
  if (text === 'c') return { cropped: true };
  const percent = /^r(\d{2,3})$/.exec(text)?.[1];
  const assistant = Number(percent) / 100;
  if (!(assistant >= 0.5 && assistant <= 1)) throw new RangeError(`a link cannot hold the camera ${text}`);
  return { cropped: true, assistant };
}

/**
 * A session as a short text of letters, digits, `-`, `_` and `.`: version, seed, goal, number of answers, answers (2 bits each), final
 * policy (8 × 8 bits), cameras. The assistant's accuracy is kept in whole percent.
 */
export function encodeLink(session: PreferenceSession, goal: Goal | 'own'): string {
  const { seed, camera, events } = session.toJSON();
  const labels: number[] = [];
  const cameras = [cameraText(camera)];
  for (const event of events) {
    if ('label' in event) labels.push(LABELS.indexOf(event.label));
    else cameras.push(`${labels.length}${event.forget ? 'n' : 'k'}${cameraText(event.camera)}`);
  }
  const final = Array.from(session.deployed.clip.z, (v) => Math.max(0, Math.min(255, Math.round(v * 32) + 128)));
  return [
    '1',
    (seed >>> 0).toString(36),
    GOAL_LETTERS.indexOf(goal),
    labels.length,
    pack(labels, 2),
    pack(final, 8),
    ...cameras,
  ].join('.');
}

/**
 * Reads what `encodeLink` wrote.
 * @throws RangeError if the text is not such a link
 */
export function decodeLink(text: string): TaughtLink {
  const [version, seed, goal, count, answers, final, first, ...changes] = text.split('.');
  const kind = GOAL_LETTERS[Number(goal)];
  const length = Number(count);
  if (version !== '1' || !seed || !/^[0-9a-z]{1,7}$/.test(seed) || !kind || !first || final === undefined)
    throw new RangeError('not a link of this version');
  if (!(Number.isInteger(length) && length >= 0 && length <= 1000)) throw new RangeError('not a number of answers');
  const labels = unpack(answers ?? '', 2, length);
  const events: SessionRecord['events'] = [];
  let next = 0;
  const answerUntil = (end: number): void => {
    for (; next < end; next++) events.push({ label: LABELS[labels[next] ?? 3] ?? 'unsure' });
  };
  for (const change of changes) {
    const parts = /^(\d{1,4})([nk])(f|c|r\d{2,3})$/.exec(change);
    const at = Number(parts?.[1]);
    if (!parts || at < next || at > length) throw new RangeError(`a link cannot hold ${change}`);
    answerUntil(at);
    events.push({ camera: cameraOf(parts[3] ?? ''), forget: parts[2] === 'n' });
  }
  answerUntil(length);
  return {
    record: { version: 1, seed: Number.parseInt(seed, 36) | 0, camera: cameraOf(first), events },
    goal: kind,
    final: Float64Array.from(unpack(final, 8, MOVE_COUNT), (v) => (v - 128) / 32),
  };
}
