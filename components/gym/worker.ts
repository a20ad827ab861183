import { serveWork } from '../figure/worker-runner';
import { buffersOf, createDesk, type SessionRequest, type SessionView } from './protocol';

/** The worker's side: a widget's own `worker.ts` calls this and does no more. */
export const serveGym = (): void => serveWork<SessionRequest, SessionView>(createDesk(), buffersOf);
