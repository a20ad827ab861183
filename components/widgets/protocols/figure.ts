import type { FigureSpec } from '../../figure/contract';
import { SOURCES } from './ledger-data';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'protocols',
  model,
  sources: SOURCES,
  needs: { trees: ['book-task'], cites: 'source-names' },
  embedHeight: 1020,
  states: [
    { name: 'still', still: true },
    { name: 'round', query: 'v1.jround' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'debate', query: 'v1.pdebate.s2' },
    { name: 'two', query: 'v1.pida.cdebate.vtwo' },
  ],
};
