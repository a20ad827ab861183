import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'weak-to-strong',
  model,
  sources: ['burns2023', 'anthropic2026aar'],
  embedHeight: 870,
  states: [
    { name: 'start' },
    { name: 'guess', query: 'v1.jguess' },
    { name: 'agents', query: 'v1.jagents' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'uncovered', query: 'v1.c55.g18' },
  ],
};
