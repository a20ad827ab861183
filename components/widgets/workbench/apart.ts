'use client';
/** The model on large trees takes the page too long: it is done in a worker, and in the page where there are none. */
import { workApart } from '../../figure/work-apart';
import type { TreeNumbers } from '../../lab/numbers';
import { type Found, runModel } from './run-model';

/** The one worker of the workbench; each who needs it makes their own, so that neither ends the other's work. */
export const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

const model = workApart<{ model: TreeNumbers }, Found>(makeWorker, (job) => runModel(job.model));

/** Runs the model. @returns null if another run has taken its place */
export const modelApart = (numbers: TreeNumbers): Promise<Found | null> => model.run({ model: numbers });

export const cancelModel = (): void => model.cancel();
