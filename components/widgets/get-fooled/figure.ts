import type { FigureSpec } from '../../figure/contract';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'get-fooled',
  model,
  embedHeight: 860,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'repair', query: 'v1.wbaabaebaab.b14.jrepair' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'bet', query: 'v1.wbaabaebaab' },
    { name: 'lifted', query: 'v1.wbaabaebaab.b14' },
    { name: 'repairing', query: 'v1.wbaabaebaab.b14.vreport' },
    { name: 'repaired', query: 'v1.wbaabaebaab.b14.vfull.fbaabbabebb' },
  ],
};
