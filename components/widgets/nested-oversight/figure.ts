import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'nested-oversight',
  model,
  sources: ['engels2025'],
  embedHeight: 910,
  states: [
    { name: 'still', still: true },
    { name: 'try', query: 'v1.jtry' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'many', query: 'v1.gwargames.e1000.n10' },
  ],
};
