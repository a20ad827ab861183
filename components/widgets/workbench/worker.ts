import { serveWork } from '../../figure/worker-runner';
import type { TreeNumbers } from '../../lab/numbers';
import { type Brought, type Opened, readAny } from './read-any';
import { buffersOf, type Found, runModel } from './run-model';

/** What the workbench has done apart: the model on a tree's numbers, or reading what a reader brought. */
export type Job = { model: TreeNumbers } | { read: Brought };

serveWork<Job, Found | Opened>(
  (job) => ('model' in job ? runModel(job.model) : readAny(job.read)),
  (done) => ('reckoned' in done ? buffersOf(done) : []),
);
