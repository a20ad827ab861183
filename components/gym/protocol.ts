import { describeClip, type Outcome, simulate } from '../models/gymnast/gymnast';
import {
  type Attempt,
  type Label,
  PreferenceSession,
  type Reader,
  type SessionEvent,
  type SessionRecord,
  simulatedAnswer,
} from '../models/preferences/preference-learning';
import { framesUntil } from './pose';

/** What a figure asks for: a session by its record, so that the same question always has the same answer. */
export interface SessionRequest {
  record: SessionRecord;
  /** how many repetitions of the current attempt, with frames */
  reruns?: number;
  /** how many more repetitions to count the outcomes of, without frames (0 if left out) */
  trials?: number;
  /** show and tell the whole clips although the camera is cropped: after the crop was lifted */
  whole?: boolean;
  /** simulated readers whose answers to the pair are wanted */
  readers?: readonly Reader[];
}

/** A clip as it may be shown. Behind a cut it holds nothing of what comes after. */
export interface ShownClip {
  /** for drawing; ends at the cut */
  frames: Float32Array;
  /** the camera cut away at the end of `frames` */
  cut: boolean;
  /** one sentence that says what the picture shows (describeClip) */
  text: string;
  /** what really came of it; null behind a cut */
  outcome: Outcome | null;
  /** what the assistant says of the landing ("it stands"); null without assistant */
  report: boolean | null;
  z: number[];
  /** reward of each shown moment, in logits; moment i lies FIRST_OBS + i / OBS_RATE seconds after take-off */
  reward: { mean: number[]; members: number[][] };
  /** in logits above the mean of untrained jumps, and the members' spread */
  score: { mean: number; spread: number };
}

export interface SessionView {
  /** of the request that this answers: see keyOf */
  key: string;
  pair: readonly [ShownClip, ShownClip];
  /** the current best attempt */
  best: ShownClip;
  reruns: ShownClip[];
  /** outcomes of the further repetitions; empty behind a cut */
  trials: Outcome[];
  /** how many comparisons the reward model learned from */
  comparisons: number;
  /** 0–1: how often the reward model expects the reader to prefer the attempt to an untrained jump */
  approval: number;
  /** what each of the asked-for readers would answer now */
  advice: Label[];
  /** what the attempt came to after 0, 1, 2 … events; empty behind a cut */
  history: Outcome[];
}

export const keyOf = (request: SessionRequest): string => JSON.stringify(request);

/** A session that is kept between requests, and what its attempts came to. */
export interface Held {
  session: PreferenceSession;
  start: string;
  events: string[];
  history: Outcome[];
}

const text = (event: SessionEvent): string => JSON.stringify(event);
const startOf = ({ seed, camera }: SessionRecord): string => JSON.stringify([seed, camera]);

/**
 * Brings a held session to a record: goes on, takes back, or plays all again.
 * @param progress gets the share of a longer replay that is done
 */
export function bring(held: Held | null, record: SessionRecord, progress?: (share: number) => void): Held {
  const start = startOf(record);
  const wanted = record.events.map(text);
  let now = held;
  if (now) {
    const { events } = now;
    let common = 0;
    while (common < events.length && events[common] === wanted[common]) common++;
    // a few steps back are kept by the session; more are quicker from the beginning
    if (now.start !== start || events.length - common > 6) now = null;
    else
      while (now.events.length > common) {
        now.session.undo();
        now.events.pop();
        now.history.pop();
      }
  }
  if (!now) {
    const session = new PreferenceSession(record.seed, record.camera);
    now = { session, start, events: [], history: [session.deployed.clip.outcome] };
  }
  const first = now.events.length;
  for (let i = first; i < record.events.length; i++) {
    const event = record.events[i];
    if (!event) break;
    if ('label' in event) now.session.choose(event.label);
    else now.session.setCamera(event.camera, { forget: event.forget });
    now.events.push(text(event));
    now.history.push(now.session.deployed.clip.outcome);
    if (record.events.length - first > 1) progress?.((i + 1 - first) / (record.events.length - first));
  }
  return now;
}

/** A clip for showing. @param whole show it to the end whatever the camera does */
function shownClip(session: PreferenceSession, attempt: Attempt, whole = false): ShownClip {
  const { clip, shown } = attempt;
  const cut = session.camera.cropped && !whole;
  const film = simulate(clip.z, { frames: true }).frames ?? new Float32Array(0);
  const { mean, members } = session.rewardAlong(attempt);
  return {
    frames: cut ? framesUntil(film, clip.cut.time) : film,
    cut,
    text: cut ? describeClip(clip, { until: clip.cut.time }) : describeClip(clip),
    outcome: cut ? null : clip.outcome,
    report: shown.report ?? null,
    z: [...clip.z],
    reward: { mean: [...mean], members: members.map((one) => [...one]) },
    score: session.score(attempt),
  };
}

/** What a session shows, as asked for. */
export function viewOf({ session, history }: Held, request: SessionRequest): SessionView {
  const { reruns = 0, trials = 0, whole = false, readers = [] } = request;
  const hidden = session.camera.cropped && !whole;
  const show = (attempt: Attempt): ShownClip => shownClip(session, attempt, whole);
  const again = session.reruns(reruns + trials);
  return {
    key: keyOf(request),
    pair: [show(session.pair[0]), show(session.pair[1])],
    best: show(session.deployed),
    reruns: again.slice(0, reruns).map((clip) => show(session.look(clip))),
    trials: hidden ? [] : again.slice(reruns).map(({ outcome }) => outcome),
    comparisons: session.comparisons,
    approval: session.expectedApproval(),
    advice: readers.map((reader) => simulatedAnswer(reader, session)),
    history: hidden ? [] : [...history],
  };
}

/** Answers requests one after the other and keeps the session between them. */
export function createDesk(): (request: SessionRequest, progress?: (share: number) => void) => SessionView {
  let held: Held | null = null;
  return (request, progress) => {
    try {
      held = bring(held, request.record, progress);
      return viewOf(held, request);
    } catch (error) {
      // a session that failed half-way is in no known state
      held = null;
      throw error;
    }
  };
}

/** The buffers of a view, which a worker may hand over instead of copying. */
export const buffersOf = (view: SessionView): ArrayBuffer[] => [
  ...new Set([...view.pair, view.best, ...view.reruns].map(({ frames }) => frames.buffer as ArrayBuffer)),
];
