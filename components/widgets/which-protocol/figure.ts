import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'which-protocol',
  model,
  needs: { items: 'protocol-items', cites: 'source-names' },
  card: { box: [46, 30], take: 4, columns: 2, gap: 0.2 },
  embedHeight: 870,
  states: [
    { name: 'start' },
    { name: 'all', query: 'v1.abackflip-1~hidden-story-4.jall' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'answered', press: ['Debate'] },
  ],
};
