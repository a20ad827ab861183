import type { FigureSpec } from '../../../../components/figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'template',
  model,
  embedHeight: 520,
  states: [{ name: 'still', still: true }, { name: 'start' }, { name: 'bench', query: 'v1.k20.jbench' }],
};
