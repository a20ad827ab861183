import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'overoptimization',
  model,
  sources: ['gao2022'],
  card: { css: 'h-72', size: [540, 400] },
  embedHeight: 940,
  states: [
    { name: 'start' },
    { name: 'wild', query: 'v1.ewild' },
    { name: 'pages', query: 'v1.jpages' },
    { name: 'measured', query: 'v1.jmeasured' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'million', query: 'v1.n56.s85m' },
  ],
};
