import type { SessionView } from '../../gym/protocol';
import { viewOf } from '../../gym/protocol';
import {
  PreferenceSession,
  type Reader,
  readerScore,
  type SessionEvent,
  type SessionRecord,
  show,
  succeeds,
  USUAL_READER,
} from '../../models/preferences/preference-learning';
import type { Aim } from './params';
import { ATTEMPTS } from './seeds';

/** What the figure asks of its worker. Like gym/protocol, but of several robots at once: one on show, and others to be counted. */
export interface StoryRequest {
  record: SessionRecord;
  aim: Aim;
  /** the truth may be told: clips go on to the end, and the robot on show may be counted */
  open: boolean;
  readers: readonly Reader[];
  /** the events from here on make the trail */
  from: number;
  /** robots whose twenty attempts are counted */
  count: readonly SessionRecord[];
  /** pictures of the twenty attempts of the robot on show; none behind a cut */
  films: boolean;
}

/** What twenty attempts of a robot came to, and what the clip looks like. */
export interface Counted {
  /** how many stand at the end */
  landed: number;
  /** how many are what was taught; for an aim that only the reader knows, as many as stand */
  good: number;
  /** the plain measure of what is seen up to the cut; null for an aim that only the reader knows */
  seen: number | null;
}

/** After one answer. */
export interface TrailPoint {
  /** 0–1: how often the reward model expects the reader to prefer the attempt to an untrained jump */
  approval: number;
  /** the clip that was preferred in this answer; null if none was */
  chosen: number[] | null;
}

export interface StoryView {
  key: string;
  view: SessionView;
  /** before the first answer, and after each */
  trail: TrailPoint[];
  counted: Counted[];
  /** how the 200 untrained jumps look on average up to the cut; null as in Counted */
  untrained: number | null;
}

export const keyOf = (request: StoryRequest): string => JSON.stringify(request);

const CUT = { cropped: true } as const;

/** The plain measure of what is on screen up to the cut. */
function seenScore(aim: Aim, session: PreferenceSession, clip: PreferenceSession['deployed']['clip']): number | null {
  if (aim === 'own') return null;
  return readerScore({ goal: aim, ...USUAL_READER }, clip, CUT, show(clip, CUT, session.seed));
}

/** Sessions kept by what led to them, so that a step back or to another branch of the story costs nothing. */
const KEPT = 90;

/** Answers requests one after the other. Pure but for what it remembers. */
export function createStoryDesk(): (request: StoryRequest, progress?: (share: number) => void) => StoryView {
  const sessions = new Map<string, PreferenceSession>();
  const points = new Map<string, TrailPoint>();
  const counts = new Map<string, Counted>();

  const keep = (key: string, session: PreferenceSession): void => {
    sessions.set(key, session);
    const oldest = sessions.keys().next().value;
    if (sessions.size > KEPT && oldest !== undefined) sessions.delete(oldest);
  };

  /** @returns the session of a record and the keys of the way there, one more than it has events */
  const bring = (record: SessionRecord, progress?: (share: number) => void): [PreferenceSession, string[]] => {
    const keys = [JSON.stringify([record.seed, record.camera])];
    for (const event of record.events) keys.push(`${keys.at(-1)}${JSON.stringify(event)}`);
    let at = record.events.length;
    while (at > 0 && !sessions.has(keys[at] ?? '')) at--;
    const known = sessions.get(keys[at] ?? '');
    const session = known?.fork() ?? new PreferenceSession(record.seed, record.camera);
    const missing = record.events.length - at;
    const note = (i: number, event: SessionEvent | null, before: PreferenceSession['pair'] | null): void => {
      const key = keys[i] ?? '';
      if (!sessions.has(key)) keep(key, session.fork());
      if (points.has(key)) return;
      const side = event && 'label' in event ? { A: 0, B: 1, equal: -1, unsure: -1 }[event.label] : -1;
      const chosen = before?.[side as 0 | 1]?.clip.z ?? null;
      points.set(key, { approval: session.expectedApproval(), chosen: chosen && [...chosen] });
    };
    if (at === 0) note(0, null, null);
    for (let i = at; i < record.events.length; i++) {
      const event = record.events[i];
      if (!event) break;
      const before = session.pair;
      if ('label' in event) session.choose(event.label);
      else session.setCamera(event.camera, { forget: event.forget });
      note(i + 1, event, before);
      if (missing > 1) progress?.((i + 1 - at) / missing);
    }
    return [session, keys];
  };

  const countOf = (record: SessionRecord, aim: Aim): Counted => {
    const [session, keys] = bring(record);
    const key = `${aim}${keys.at(-1)}`;
    const known = counts.get(key);
    if (known) return known;
    const { clip } = session.deployed;
    const outcomes = session.reruns(ATTEMPTS).map(({ outcome }) => outcome);
    const landed = outcomes.filter(({ stick }) => stick).length;
    const made: Counted = {
      landed,
      good: aim === 'own' ? landed : outcomes.filter((outcome) => succeeds(aim, outcome)).length,
      seen: seenScore(aim, session, clip),
    };
    counts.set(key, made);
    return made;
  };

  return (request, progress) => {
    const { record, aim, open, readers, from, count, films } = request;
    const [session, keys] = bring(record, progress);
    const looks = session.untrained().map(({ clip }) => seenScore(aim, session, clip) ?? 0);
    return {
      key: keyOf(request),
      view: viewOf(
        { session, start: '', events: [], history: [] },
        { record, readers, whole: open, reruns: open && films ? ATTEMPTS : 0 },
      ),
      trail: keys.slice(from).map((key) => points.get(key) ?? { approval: 0.5, chosen: null }),
      counted: count.map((one) => countOf(one, aim)),
      untrained: aim === 'own' ? null : looks.reduce((sum, x) => sum + x, 0) / looks.length,
    };
  };
}
