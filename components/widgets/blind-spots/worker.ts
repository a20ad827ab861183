import { serveWork } from '../../figure/worker-runner';
import { fitReward } from './game';

serveWork(fitReward);
