import { serveWork } from '../../figure/worker-runner';
import { type Job, type Trained, train } from './game';

// Each report of progress is one point of the success curve, in order.
serveWork<Job, Trained>(train);
