import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'lamp',
  model,
  embedHeight: 900,
  states: [
    { name: 'still', still: true },
    { name: 'far', query: 'v1.k3' },
    { name: 'wrong', query: 'v1.k2.wyes' },
  ],
};
