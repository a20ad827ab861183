import type { FigureSpec } from '../../figure/contract';
import { asks } from './asks';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'coin-run',
  model,
  asks,
  sources: ['langosco2022'],
  embedHeight: 870,
  states: [
    { name: 'still', still: true },
    { name: 'caves', query: 'v1.mmoved.xpast.jcaves' },
    { name: 'train', query: 'v1.xcoin.mmoved.jtrain' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'moved', query: 'v1.mmoved.xcoin' },
    { name: 'everywhere', query: 'v1.s6.mmoved.xcoin' },
  ],
};
