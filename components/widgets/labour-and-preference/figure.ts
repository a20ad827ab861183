import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'labour-and-preference',
  model,
  needs: { tree: 'book-task' },
  card: { box: [160, 36], take: 5, columns: 1, gap: 0 },
  embedHeight: 830,
  states: [
    { name: 'still', still: true },
    { name: 'false', query: 'v1.tfalse' },
    { name: 'order', query: 'v1.a9.b4' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'automated', query: 'v1.k5.c40' },
  ],
};
