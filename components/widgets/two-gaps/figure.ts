import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'two-gaps',
  model,
  sources: ['ouyang2022', 'greenblatt2024locked'],
  embedHeight: 880,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'guess', query: 'v1.x90' },
    { name: 'real', query: 'v1.jreal' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'revealed', query: 'v1.sb.e3.fyes.x90.y70' },
    { name: 'all', query: 'v1.sc.e4.x90.y70.z60' },
  ],
};
