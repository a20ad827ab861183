import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'blind-spots',
  model,
  embedHeight: 890,
  states: [
    { name: 'still', still: true },
    { name: 'lamp', query: 'v1.o50.zyes.jlamp' },
    { name: 'push', query: 'v1.b25.zyes.jpush' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'open', query: 'v1.x50.zyes' },
  ],
};
