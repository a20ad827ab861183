/**
 * Preference learning after Christiano et al. (2017), small enough to run while someone clicks: an ensemble of reward networks learned
 * from comparisons of clips, a policy search that pays for leaving the untrained policy, and the choice of the next pair.
 */
export { assistantReport, type Camera, FULL_VIEW, type Shown, show } from './gymnast-camera';
export type { Attempt } from './policy-search';
export { decodeLink, encodeLink, openLink, type TaughtLink } from './preference-link';
export {
  MOTOR_NOISE,
  PreferenceSession,
  type RewardAlong,
  type SessionEvent,
  type SessionRecord,
  SHOWN_MEMBERS,
} from './preference-session';
export { SESSION, type SessionSettings } from './preference-update';
export {
  answer,
  GOALS,
  type Goal,
  type Label,
  NOISY_READER,
  type Reader,
  readerScore,
  simulatedAnswer,
  succeeds,
  USUAL_READER,
} from './simulated-readers';
