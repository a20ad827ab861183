import { serveWork } from '../../island/worker-runner';
import type { TreeNumbers } from '../../lab/numbers';
import { buffersOf, type Found, runModel } from './run-model';

serveWork<TreeNumbers, Found>(runModel, buffersOf);
