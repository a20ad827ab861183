import type { FigureSpec } from '../../figure/contract';
import { signsDrawing } from './card-drawing';
import { model } from './model';
import { stills } from './stills';

export const figure: FigureSpec = {
  name: 'overseer',
  model,
  card: { anew: true, compose: signsDrawing },
  stills,
  embedHeight: 730,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'alone', query: 'v1.jalone' },
    { name: 'helped', query: 'v1.t120.jhelped' },
    { name: 'none', query: 'v1.jrates' },
    { name: 'rates', query: 'v1.b5.va11h30' },
    { name: 'bench', query: 'v1.s40.lbook.r50.nreversal.ccareful.va20h31.jbench' },
  ],
};
