import type { FigureSpec } from '../../figure/contract';
import { asks } from './asks';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'feedback-loop',
  model,
  asks,
  embedHeight: 900,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'loop', query: 'v1.jloop' },
    { name: 'push', query: 'v1.jpush' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'middle', query: 'v1.s5' },
    { name: 'end', query: 'v1.s10' },
    { name: 'hard', query: 'v1.k2.b120' },
    { name: 'mangled', query: 'v9.???' },
  ],
};
