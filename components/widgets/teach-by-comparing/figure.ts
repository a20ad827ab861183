import type { FigureSpec } from '../../figure/contract';
import { model, SOURCES } from './model';

export const figure: FigureSpec = {
  name: 'teach-by-comparing',
  model,
  sources: SOURCES,
  needs: { cites: 'source-names' },
  embedHeight: 1130,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'attempt', query: 'v1.jattempt' },
    { name: 'beliefs', query: 'v1.jbeliefs' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'some', query: 'v1.cABEU' },
    { name: 'taught', query: 'v1.cabababbaaa' },
  ],
};
