import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'cheap-evaluation',
  model,
  sources: ['angelopoulos2023ppi', 'angelopoulos2023ppipp'],
  embedHeight: 960,
  states: [
    { name: 'still', still: true },
    { name: 'wall', query: 'v1.jwall' },
    { name: 'train', query: 'v1.r7.k36' },
    { name: 'price', query: 'v1.jprice' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'few', query: 'v1.u95.m40.n3.s1' },
  ],
};
