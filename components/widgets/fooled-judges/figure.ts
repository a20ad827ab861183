import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'fooled-judges',
  model,
  sources: ['wen2024'],
  embedHeight: 870,
  states: [
    { name: 'before' },
    { name: 'bet', query: 'v1.tafter.x5.jlook' },
    { name: 'setups', query: 'v1.rapps.tafter.jsetups' },
    { name: 'if', query: 'v1.jif' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'after', query: 'v1.tafter' },
  ],
};
