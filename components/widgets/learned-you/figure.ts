import type { FigureSpec } from '../../figure/contract';
import { writersDrawing } from './card-drawing';
import { model } from './model';
import { stills } from './stills';

/** A game as a simulated reader who likes numbers and quotations has played it. */
const GAME = 'v4~3~3~8~4~6~-68~98~42~-22~-5~18~-11';

export const figure: FigureSpec = {
  name: 'learned-you',
  model,
  card: { box: [360, 48], compose: writersDrawing },
  stills,
  embedHeight: 840,
  states: [
    { name: 'still', still: true },
    { name: 'start' },
    { name: 'locked', query: 'v1.jwriters' },
    { name: 'writers', query: `v1.${GAME}.bfew.clikes` },
    { name: 'taste', query: `v1.${GAME}.jtaste` },
    { name: 'reports', query: `v1.${GAME}.jhelp` },
    { name: 'order', query: 'v1.s40.r80' },
    { name: 'bench', query: `v1.${GAME}.bnone.jbench` },
  ],
};
