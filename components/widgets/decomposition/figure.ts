import type { FigureSpec } from '../../figure/contract';
import { model } from './model';
import { Transcript } from './transcript';

export const figure: FigureSpec = {
  name: 'decomposition',
  model,
  needs: { trees: 'tasks' },
  attributes: ['start'],
  transcript: Transcript,
  embedHeight: 1890,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'split', query: 'v1.s2' },
    { name: 'questions', query: 'v1.s4' },
    { name: 'end', query: 'v1.s8' },
    { name: 'dark', query: 'v1.b4' },
    { name: 'research', query: 'v1.tresearch-claim' },
    { name: 'chip', query: 'v1.tchip-design' },
  ],
};
