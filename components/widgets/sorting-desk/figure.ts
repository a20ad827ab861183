import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'sorting-desk',
  model,
  needs: { cases: 'cases', cites: 'source-names' },
  card: { box: [16, 16], take: 3, gap: 0.9 },
  embedHeight: 910,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'piles', query: 'v1.jpiles' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'sorting', query: 'v1.agrasping-robot-1~book-summaries-1.cconvincing-answers' },
  ],
};
