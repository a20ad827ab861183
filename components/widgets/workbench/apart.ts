'use client';
/** Work that takes the page too long, done in a worker; in the page where there are none. */
import { workApart } from '../../figure/work-apart';
import type { TreeNumbers } from '../../lab/numbers';
import { type Brought, type Opened, readAny } from './read-any';
import { type Found, runModel } from './run-model';

const make = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Characters that are read in the page: a millisecond or two. */
const READ_HERE = 20_000;

const model = workApart<{ model: TreeNumbers }, Found>(make, (job) => runModel(job.model));
const reading = workApart<{ read: Brought }, Opened>(make, (job) => readAny(job.read));

/** Runs the model. @returns null if another run has taken its place */
export const modelApart = (numbers: TreeNumbers): Promise<Found | null> => model.run({ model: numbers });

export const cancelModel = (): void => model.cancel();

/** Reads a file or a pasted outline. @returns null if another one has taken its place */
export async function readApart(brought: Brought): Promise<Opened | null> {
  return brought.text.length <= READ_HERE ? readAny(brought) : reading.run({ read: brought });
}
