/**
 * Preference learning after Christiano et al. (2017), small enough to run while someone clicks: an ensemble of reward networks learned
 * from comparisons of clips, a policy search that pays for leaving the untrained policy, and the choice of the next pair.
 */
export { assistantReport, type Camera, FULL_VIEW, show } from '../gymnast/camera';
export type { Attempt } from './policy-search';
export { decodeLink, encodeLink } from './preference-link';
export {
  PreferenceSession,
  type SessionEvent,
  type SessionRecord,
} from './preference-session';
export { SESSION } from './preference-update';
export {
  answer,
  type Label,
  NOISY_READER,
  type Reader,
  readerScore,
  simulatedAnswer,
  succeeds,
  USUAL_READER,
} from './simulated-readers';
