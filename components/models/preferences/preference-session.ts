import { type Camera, FULL_VIEW } from '../gymnast/camera';
import { type Clip, simulate } from '../gymnast/gymnast';
import { mixSeed, normal, sigmoid } from '../numerics/exact-math';
import { mulberry32 } from '../numerics/rng';
import { type Attempt, belief, look } from './policy-search';
import { begin, type Moment, recast, SESSION, type SessionSettings, update } from './preference-update';
import { dot } from './reward-ensemble';
import type { Label } from './simulated-readers';

/** Motor noise of a repetition, in latent units. */
const MOTOR_NOISE = 0.06;
/** Members whose opinions are drawn. */
const SHOWN_MEMBERS = 5;
const SNAPSHOTS = 6;

/** Something that happened: an answer, or another camera. Replaying them from the seed gives the same session. */
export type SessionEvent =
  | { label: Label }
  | {
      camera: Camera;
      /** whether the reward model is begun anew, without the comparisons so far */
      forget: boolean;
    };

export interface SessionRecord {
  version: 1;
  seed: number;
  camera: Camera;
  events: SessionEvent[];
}

/** What a reward model thinks of each moment of a clip. */
export interface RewardAlong {
  /** reward of each shown moment, in logits: the ensemble's mean */
  mean: Float64Array;
  /** the same for the first few members */
  members: Float64Array[];
}

/** Someone teaches the gymnast by comparing clips. Deterministic: the same seed and the same events give the same state. */
export class PreferenceSession {
  readonly seed: number;
  private readonly start: Camera;
  private readonly settings: SessionSettings;
  private events: SessionEvent[] = [];
  private now: Moment;
  private before: Moment[] = [];

  /** @throws RangeError if the seed is not a finite number */
  constructor(seed: number, camera: Camera = FULL_VIEW, settings: SessionSettings = SESSION) {
    this.seed = seed;
    this.start = camera;
    this.settings = settings;
    this.now = begin(seed, camera, settings);
  }

  /** The two clips to compare, as they are shown. */
  get pair(): readonly [Attempt, Attempt] {
    return this.now.pair;
  }

  /** The machine's current best attempt. */
  get deployed(): Attempt {
    return this.now.deployed;
  }

  get camera(): Camera {
    return this.now.eye.camera;
  }

  /** All answers so far, in order, also those before a change of camera. */
  get labels(): readonly Label[] {
    return this.events.flatMap((event) => ('label' in event ? [event.label] : []));
  }

  /** How many comparisons the reward model has learned from. */
  get comparisons(): number {
    return this.now.comparisons.length;
  }

  /** Answers the current pair: the reward model and the policy are updated and a new pair is chosen. "unsure" teaches nothing. */
  choose(label: Label): void {
    this.apply({ label });
  }

  /** "Show me something different": drops this pair and asks about two untrained jumps. The same as answering "unsure". */
  somethingDifferent(): void {
    this.choose('unsure');
  }

  /**
   * Changes what is shown from now on. Earlier comparisons keep what was shown then.
   * @param forget begins a new reward model, and with it a new penalty: for leaving the policy of this moment
   */
  setCamera(camera: Camera, { forget }: { forget: boolean }): void {
    this.apply({ camera, forget });
  }

  /** Takes back the last answer or change of camera. @returns whether there was one */
  undo(): boolean {
    if (this.events.length === 0) return false;
    const events = this.events.slice(0, -1);
    const snapshot = this.before.pop();
    if (snapshot) {
      this.now = snapshot;
      this.events = events;
    } else {
      this.events = [];
      this.now = begin(this.seed, this.start, this.settings);
      for (const event of events) this.apply(event);
    }
    return true;
  }

  /**
   * Repetitions of a jump with motor noise. They have chance of their own, which belongs to the jump: looking changes nothing, and
   * the same jump has the same repetitions whatever the camera.
   */
  reruns(count: number, attempt: Attempt = this.deployed, frames = false): Clip[] {
    const own = Array.from(attempt.clip.z, (v) => Math.floor(v * 1048576));
    const uniform = mulberry32(mixSeed(this.seed, 7, ...own));
    return Array.from({ length: count }, () =>
      simulate(
        attempt.clip.z.map((v) => v + MOTOR_NOISE * normal(uniform)),
        { frames },
      ),
    );
  }

  /** The reward model's opinion of each shown moment of an attempt. */
  rewardAlong({ shown }: Attempt): RewardAlong {
    const { posterior, members, eye } = this.now;
    const moments = Array.from({ length: shown.count }, (_, i) => eye.features.ofMoment(shown, i));
    const along = (w: Float64Array): Float64Array => Float64Array.from(moments, (features) => dot(w, features));
    return { mean: along(posterior.mean), members: members.slice(0, SHOWN_MEMBERS).map(along) };
  }

  /** The reward model's score of an attempt, in logits above the mean of untrained jumps, and the members' spread. */
  score(attempt: Attempt): { mean: number; spread: number } {
    const { posterior, members } = this.now;
    const untrained = this.untrained();
    const features = attempt.features.slice();
    for (const other of untrained)
      for (let i = 0; i < features.length; i++)
        features[i] = (features[i] as number) - (other.features[i] as number) / untrained.length;
    return belief(posterior, members, features);
  }

  /** How often the reward model expects the reader to prefer this attempt to an untrained jump, slips aside. */
  expectedApproval(attempt: Attempt = this.deployed): number {
    const { posterior } = this.now;
    const untrained = this.untrained();
    const own = dot(posterior.mean, attempt.features);
    return (
      untrained.reduce((sum, { features }) => sum + sigmoid(own - dot(posterior.mean, features)), 0) / untrained.length
    );
  }

  /** Untrained jumps, as the camera shows them. */
  untrained(): Attempt[] {
    return this.now.archive.slice(0, Math.min(200, this.settings.untrained));
  }

  /** Shows a clip through the current camera, as the session's own are. */
  look(clip: Clip): Attempt {
    return look(clip, this.now.eye);
  }

  /** A number that changes with anything of the state. */
  hash(): number {
    const { now } = this;
    const numbers = [...now.deployed.clip.z, ...now.pair.flatMap(({ clip }) => [...clip.z]), ...now.posterior.mean];
    const bits = new Int32Array(Float64Array.from(numbers).buffer);
    return mixSeed(now.archive.length, now.comparisons.length, ...bits);
  }

  /** All that is needed to get the session back. */
  toJSON(): SessionRecord {
    return { version: 1, seed: this.seed, camera: this.start, events: [...this.events] };
  }

  /**
   * Plays a record again, in any engine to the same state.
   * @throws RangeError if the record is of another version
   */
  static fromJSON(record: SessionRecord, settings: SessionSettings = SESSION): PreferenceSession {
    if (record.version !== 1) throw new RangeError(`version must be 1, not ${record.version}`);
    const session = new PreferenceSession(record.seed, record.camera, settings);
    for (const event of record.events) session.apply(event);
    return session;
  }

  /** An independent copy that goes on from here. */
  fork(): PreferenceSession {
    const copy = Object.create(PreferenceSession.prototype) as PreferenceSession;
    return Object.assign(copy, this, { events: [...this.events], before: [...this.before] });
  }

  private apply(event: SessionEvent): void {
    this.before.push(this.now);
    if (this.before.length > SNAPSHOTS) this.before.shift();
    this.events.push(event);
    this.now = 'label' in event ? update(this.now, event.label) : recast(this.now, event.camera, event.forget);
  }
}
