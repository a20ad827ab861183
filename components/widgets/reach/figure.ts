import type { FigureSpec } from '../../figure/contract';
import { asks } from './asks';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'reach',
  model,
  asks,
  card: { box: [540, 420] },
  embedHeight: 960,
  states: [
    { name: 'unasked', query: 'v1.c90.H10' },
    { name: 'growing', query: 'v1.G5.l11' },
    { name: 'still', still: true },
    { name: 'curve', query: 'v1.n50.jcurve' },
    { name: 'loose', query: 'v1.c58.n90' },
    { name: 'heights', query: 'v1.c60.jheights' },
    { name: 'fading', query: 'v1.c95.f20.l30' },
    { name: 'collapsed', query: 'v1.b65.c90.scollapsed.l6.zclose' },
  ],
};
