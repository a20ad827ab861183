/** Reading what a reader brings: a long text in the worker, so that the page goes on answering. */
import { workApart } from '../../figure/work-apart';
import { makeWorker } from './apart';
import { type Brought, type Opened, readAny } from './read-any';

/** Characters that are read in the page: a millisecond or two. */
const READ_HERE = 20_000;

const reading = workApart<{ read: Brought }, Opened>(makeWorker, (job) => readAny(job.read));

/** Reads a file or a pasted outline. @returns null if another one has taken its place */
export async function readApart(brought: Brought): Promise<Opened | null> {
  return brought.text.length <= READ_HERE ? readAny(brought) : reading.run({ read: brought });
}
