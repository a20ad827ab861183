import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'timeline',
  model,
  needs: { milestones: 'timeline', cites: 'source-names' },
  card: { css: 'h-7.5', size: [600, 30], columns: 1, gap: 0 },
  embedHeight: 650,
  states: [
    { name: 'start' },
    { name: 'three', query: 'v1.cjudged~levels~beyond' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'chosen', query: 'v1.cjudged~beyond.sdont' },
  ],
};
