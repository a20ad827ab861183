import { serveGym } from '../../gym/worker';

serveGym();
