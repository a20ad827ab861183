import type { FigureSpec } from '../../figure/contract';
import { model } from './model';
import { Transcript } from './transcript';

export const figure: FigureSpec = {
  name: 'decomposition',
  model,
  needs: { trees: 'tasks' },
  attributes: ['start'],
  // The wall of light as a phone has it; the wide one is hidden until the page knows its width.
  card: { box: [330, 232] },
  transcript: Transcript,
  embedHeight: 940,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'story', query: 'v1.s3.jstory' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'split', query: 'v1.s2' },
    { name: 'questions', query: 'v1.s4' },
    { name: 'end', query: 'v1.s8' },
    { name: 'dark', query: 'v1.b4' },
    { name: 'research', query: 'v1.tresearch-claim' },
    { name: 'chip', query: 'v1.tchip-design' },
  ],
};
