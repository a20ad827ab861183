import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'task-map',
  model,
  needs: { tasks: 'map-tasks', cites: 'source-names' },
  card: { box: [16, 16], take: 4, columns: 2, gap: 0.9 },
  embedHeight: 850,
  states: [
    { name: 'start' },
    { name: 'map', query: 'v1.asudoku-1~forecast-3.jmap' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'placed', press: ['There is none, someone pushes'] },
  ],
};
