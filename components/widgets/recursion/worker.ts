import { serveWork } from '../../figure/worker-runner';
import type { Settings } from './params';
import type { Run } from './run';
import type { Task } from './task';
import { train } from './train';

export interface Job {
  task: Task;
  settings: Settings;
}

serveWork<Job, Run>(({ task, settings }, progress) => train(task, settings, progress));
