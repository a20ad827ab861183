import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'coin-run',
  model,
  sources: ['langosco2022'],
  card: { box: [340, 160], take: 6, columns: 3 },
  embedHeight: 2760,
  states: [
    { name: 'still', still: true },
    { name: 'moved', query: 'v1.mmoved.xcoin' },
    { name: 'everywhere', query: 'v1.s6.mmoved.xcoin' },
  ],
};
