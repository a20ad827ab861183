import type { FigureSpec } from '../../figure/contract';
import { SOURCES } from './evidence';
import { model } from './model';

export const figure: FigureSpec = {
  name: 'debate-evidence',
  model,
  sources: SOURCES,
  needs: { cites: 'source-names' },
  embedHeight: 910,
  states: [
    { name: 'start' },
    { name: 'model', query: 'v1.wmodel' },
    { name: 'open', query: 'v1.jopen' },
    { name: 'digit', query: 'v1.x4' },
    { name: 'fault', query: 'v1.jfault' },
    { name: 'bench', query: 'v1.jbench' },
    { name: 'digits', query: 'v1.tdigits.x4' },
    { name: 'lost', query: 'v1.tlost' },
  ],
};
