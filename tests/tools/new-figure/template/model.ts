/** What the figure computes and says. Pure: no React, no DOM, no clock, no chance but from a seed. */
import { withActs } from '../../../../components/figure/acts';
import type { Description, FigureModel } from '../../../../components/figure/contract';
import { clampTo } from '../../../../components/figure/params';
import { ACTS, PIECES, schema } from './params';

export interface Props {
  id: string;
}

export interface State extends Record<string, unknown> {
  /** pieces that a person looks at, 0..PIECES */
  looks: number;
}

export type Action = { type: 'looks'; value: number };

/** All that a state shows, computed from it. */
export function derive({ looks }: State): { seen: number; unseen: number } {
  return { seen: looks, unseen: PIECES - looks };
}

/** The sentence of a state. */
export function sentence(state: State): string {
  const { seen, unseen } = derive(state);
  if (unseen === 0) return `All ${PIECES} pieces are looked at: nothing is free to go wrong unseen.`;
  return `${seen} of ${PIECES} pieces are looked at; the other ${unseen} are free to go wrong.`;
}

const describe = (state: State): Description => ({
  sentences: [sentence(state)],
  table: {
    caption: 'Pieces by whether anybody looks',
    head: ['', 'Pieces'],
    rows: [
      ['Looked at', derive(state).seen],
      ['Not looked at', derive(state).unseen],
    ],
  },
});

/** Without its acts. */
const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, values = {}) => ({ looks: clampTo(schema.looks, Number(values.looks ?? schema.looks.default)) }),
  step: (state, action) => ({ ...state, looks: clampTo(schema.looks, action.value) }),
  toParams: ({ looks }) => ({ looks }),
  setParam: (state, _name, value) => ({ ...state, looks: clampTo(schema.looks, value) }),
  describe,
  values: (state) => {
    const { seen } = derive(state);
    return {
      looks: { text: `${seen} of ${PIECES}`, value: seen, label: 'pieces looked at', param: 'looks' },
    };
  },
};

export const model = withActs(ACTS, bare);
