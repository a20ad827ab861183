import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import { percent } from '../../words/numbers';
import { FIRST, SPREADS } from './agents.data';
import { SHARES } from './game';
import { ACTS, schema } from './params';
import { SCENARIOS } from './scenarios';
import { type Action, type Index, isOpen, type State, scenes, sentence, shownOf, step, verdict } from './state';
import { ASSUMPTIONS, afterwards, control, elsewhere, OUTCOMES, whereInTraining } from './words';

export type Props = { id: string };

function describe(state: State): Description {
  const shown = shownOf(state);
  const open = isOpen(state);
  const said = verdict(state);
  return {
    sentences: [
      'A cave narrows to a single cell at its right end. An agent starts at the left; the only reward is at the coin.',
      sentence(state),
      ...(said ? [said] : []),
      ...(shown && open ? [control(shown.result)] : []),
      ...(open ? [] : ['What it does when the coin is moved stays hidden until you have committed to a guess.']),
      ...ASSUMPTIONS,
    ],
    table: {
      caption: `The six caves, coin ${state.coin === 'end' ? 'at the end' : 'moved'}${state.sight === 'blind' ? ' and invisible to the agent' : ''}`,
      head: ['Cave', 'What the agent does', 'Moves', 'Moves in sight of the coin, before the end'],
      rows: scenes(state).map(({ run, outcome, seen }, i) => [
        i + 1,
        outcome ? OUTCOMES[outcome].text : '…',
        run ? run.cells.length - 1 : '…',
        run ? seen : '…',
      ]),
    },
  };
}

const range = ([mean, least, most]: readonly [number, number, number]): string =>
  `${percent(mean)} (${percent(least)} to ${percent(most)})`;

function answers(): Description {
  return {
    sentences: [
      afterwards(FIRST),
      control(FIRST.result),
      ...SCENARIOS.map(
        ({ name, note, holds }) =>
          `${name}: ${note} (Of ${holds.of} agents, ${holds.count} come out so: ${holds.criterion}.)`,
      ),
    ],
    table: {
      caption:
        'Twenty agents for each share, tested in a thousand caves: mean (least to most). Computed by our toy; nobody measured it.',
      head: [
        'Training caves with the coin somewhere else',
        'Coin at the end: gets it',
        'Coin moved: gets it',
        'Coin moved: at the end first',
        'Coin moved and invisible: gets it by accident',
        'No rocks, coin moved: gets it',
      ],
      rows: SHARES.map((share, i) => {
        const [yes, no] = [SPREADS.yes[i], SPREADS.no[i]];
        const cells = yes && no ? [yes.end, yes.moved, yes.endFirst, yes.blind, no.moved] : [];
        return [`${percent(share)} (${elsewhere(i)} of 512)`, ...cells.map(range)];
      }),
    },
  };
}

function values(state: State): Record<string, ChipValue> {
  const shown = shownOf(state);
  const chip = (share: number | undefined, label: string): ChipValue =>
    share === undefined
      ? { text: '…', value: 0, label }
      : { text: percent(share), value: Math.round(100 * share), label };
  return {
    share: {
      text: percent(SHARES[state.share] ?? 0),
      // the spin button counts what it turns, the rungs of a ladder; its words say the share
      value: state.share,
      label: 'share of the training caves with the coin somewhere else',
      param: 'share',
    },
    where: {
      text: whereInTraining(state.share),
      value: elsewhere(state.share),
      label: 'where the coin lay in training',
    },
    inTraining: chip(shown?.curve.at(-1), 'success in the last twenty-fourth of the training, in per cent'),
    trained: chip(shown?.result.end, 'new caves with the coin at the end in which the agent gets it, in per cent'),
  };
}

const oneOf = <T extends string>(options: readonly T[], given: ParamValue | undefined, otherwise: T): T =>
  options.find((option) => option === given) ?? otherwise;

const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, given: Record<string, ParamValue> = {}) => {
    const at = (name: Index | 'guessAt') => clampTo(schema[name], Number(given[name] ?? schema[name].default));
    const guess = oneOf(['coin', 'past', 'dither'] as const, given.guess, 'coin');
    const open = given.guess === guess;
    return {
      share: at('share'),
      rocks: oneOf(['no', 'yes'] as const, given.rocks, 'yes'),
      seed: at('seed'),
      caves: at('caves'),
      cave: at('cave'),
      // a link without a guess moves no coin
      coin: open && given.coin === 'moved' ? 'moved' : 'end',
      sight: open && given.sight === 'blind' ? 'blind' : 'sees',
      guess: open ? guess : 'none',
      guessAt: open ? at('guessAt') : 0,
      draft: 'none',
      trained: [FIRST],
      queue: [],
      last: null,
    };
  },
  step,
  toParams: ({ share, rocks, seed, caves, cave, coin, sight, guess, guessAt }) => ({
    share,
    rocks,
    seed,
    caves,
    cave,
    coin,
    sight,
    guess,
    guessAt,
  }),
  setParam: (state, name, value) => (name === 'share' ? step(state, { type: 'set', name, value }) : state),
  describe,
  answers,
  values,
};

/** The coin at the end: an agent truly trained, and what it does when the coin is moved. Our own toy. */
export const model = withActs(ACTS, bare);
