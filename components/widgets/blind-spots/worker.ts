import { serveWork } from '../../island/worker-runner';
import { fitReward } from './game';

serveWork(fitReward);
