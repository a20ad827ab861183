import type { FigureSpec } from '../../figure/contract';
import { asks } from './asks';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'recursion',
  model,
  asks,
  needs: { trees: 'tasks' },
  attributes: ['start'],
  card: { box: [400, 44], take: 6, columns: 2, down: true, gap: 0.12 },
  embedHeight: 890,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'how', query: 'v1.jhow' },
    { name: 'look', query: 'v1.c30.jlook' },
    { name: 'sizes', query: 'v1.jsizes' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'end', query: 'v1.s7' },
    { name: 'collapse', query: 'v1.c50' },
    { name: 'taken-back', query: 'v1.tregular.m2000.d5.H10.A10.F3.Wspoils' },
  ],
};
