'use client';
/** Work that takes the page too long, done in a worker; in the page where there are none. */
import { createRunner, type Runner } from '../../island/worker-runner';
import type { TreeNumbers } from '../../lab/numbers';
import { type Brought, type Opened, readAny } from './read-any';
import { type Found, runModel } from './run-model';
import type { Job } from './worker';

const make = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Characters that are read in the page: a millisecond or two. */
const READ_HERE = 20_000;

const runners: { model?: Runner<Job, Found>; read?: Runner<Job, Opened> } = {};

/** Runs the model. @returns null if another run has taken its place */
export function modelApart(numbers: TreeNumbers): Promise<Found | null> {
  runners.model ??= createRunner<Job, Found>(make);
  return runners.model.run({ model: numbers }).catch(() => runModel(numbers));
}

export const cancelModel = (): void => runners.model?.cancel();

/** Reads a file or a pasted outline. @returns null if another one has taken its place */
export async function readApart(brought: Brought): Promise<Opened | null> {
  if (brought.text.length <= READ_HERE) return readAny(brought);
  runners.read ??= createRunner<Job, Opened>(make);
  return runners.read.run({ read: brought }).catch(() => readAny(brought));
}
