import type { FigureSpec } from '../../figure/contract';
import { model } from './model';
import { proofDrawing } from './proof-drawing';

export const figure: FigureSpec = {
  name: 'local-steps',
  model,
  // Made of the bench’s drawing; a row of lines only stands for it.
  card: { css: 'tree-lines', size: [80, 20], take: 1, compose: proofDrawing },
  embedHeight: 820,
  states: [
    { name: 'start' },
    { name: 'broken', query: 'v1.wsum' },
    { name: 'search', query: 'v1.sfind.lsum~p-14' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'opened', query: 'v1.sfind.vwrong' },
  ],
};
