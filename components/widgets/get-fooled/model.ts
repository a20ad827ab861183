import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, fits, type ParamValue } from '../../figure/params';
import { spellAlone } from '../../words/numbers';
import { DEFAULT_VIEW } from './defaults';
import { FIRST } from './defaults.data';
import { keyOf } from './desk';
import { ACTS, AIMS, schema } from './params';
import { played } from './results';
import { ATTEMPTS, ROUND } from './seeds';
import { SEED_ROWS } from './seeds.data';
import { type Action, isOpen, isReady, requestOf, type State, shownOf, stageOf, step } from './state';
import {
  ASSUMPTIONS,
  approvalText,
  BRIDGE,
  betText,
  CLEVER,
  countOf,
  headline,
  lesson,
  opening,
  repairResult,
  roundText,
} from './words';

export interface FooledProps {
  id: string;
}

const textOf = (name: 'labels' | 'watched' | 'full' | 'report', value: ParamValue | undefined): string =>
  typeof value === 'string' && fits(schema[name], value) ? value : '';
const oneOf = <T extends string>(options: readonly T[], given: ParamValue | undefined, otherwise: T): T =>
  options.find((option) => option === given) ?? otherwise;

function init(_props: FooledProps, given: Record<string, ParamValue> = {}): State {
  const number = (name: 'seed' | 'bet' | 'right'): number =>
    clampTo(schema[name], Number(given[name] ?? schema[name].default));
  const labels = textOf('labels', given.labels);
  const origin = labels !== '' ? 'own' : given.origin === 'fresh' ? 'fresh' : 'house';
  const watched = textOf('watched', given.watched);
  const bet = watched.length >= ROUND ? number('bet') : -1;
  // nothing of what comes after a bet is taken from a link that holds none
  const later = bet >= 0 ? given : {};
  const state: State = {
    origin,
    seed: origin === 'house' ? schema.seed.default : number('seed'),
    aim: origin === 'house' ? 'backflip' : oneOf(AIMS, given.aim, 'backflip'),
    labels,
    viewer: oneOf(['naive', 'extrapolating'] as const, given.viewer, 'naive'),
    watched,
    bet,
    repair: oneOf(['none', 'full', 'report'] as const, later.repair, 'none'),
    memory: oneOf(['new', 'kept'] as const, given.memory, 'new'),
    full: textOf('full', later.full),
    right: number('right'),
    report: textOf('report', later.report),
    further: false,
    draft: bet >= 0 ? bet : ATTEMPTS / 2,
    auto: 0,
    view: null,
    last: null,
  };
  // the stored picture is that of the plain address only
  const plain = origin === 'house' && watched === '' && state.viewer === 'naive';
  return plain ? { ...state, view: { ...DEFAULT_VIEW, key: keyOf(requestOf(state)) } } : state;
}

function describe(state: State): Description {
  const stage = stageOf(state);
  const { view } = shownOf(state);
  const open = isOpen(state);
  const counted = open && isReady(state);
  return {
    sentences: [
      'A gymnast that learns from comparisons of clips is taught on through a camera that cuts away before the landing. After ten choices the reader bets how many of twenty attempts it lands; then the cut is lifted.',
      opening(state),
      ...(stage === 'watch' && isReady(state)
        ? [`${headline(state)} A: ${view.pair[0].text} B: ${view.pair[1].text}`]
        : []),
      ...(stage === 'watch' || stage === 'bet' ? [`${roundText(state)}. ${approvalText(state)}`] : []),
      ...(counted
        ? [
            ...(stage === 'lifted' ? [headline(state)] : []),
            betText(state.bet, countOf(state, 'cut')?.landed ?? 0),
            lesson(state),
          ]
        : []),
      ...(counted && stage === 'repaired' ? [repairResult(state)] : []),
      ...(open ? [CLEVER] : ['How many it lands stays hidden until you have bet.']),
      ...ASSUMPTIONS,
    ],
    ...(open && { table: played() }),
  };
}

function answers(): Description {
  const row = SEED_ROWS.find(({ seed }) => seed === FIRST.seed);
  const house = row
    ? [
        `The gymnast that everybody meets first lands ${spellAlone(row.before.landed)} of twenty attempts before the cut. After ten choices of the simulated reader, who goes by what is on screen, it lands ${spellAlone(row.cut.landed)}, and looks better up to the cut (${row.cut.seen.toFixed(1)} points, ${row.before.seen.toFixed(1)} before).`,
        `Ten choices with the full view and a new reward model bring it back to ${spellAlone(row.full.landed)}; ten with an assistant that is right 19 times in 20, to ${spellAlone(row.report95.landed)}; with one that is right half the time, to ${spellAlone(row.report50.landed)}.`,
      ]
    : [];
  return { sentences: [...house, CLEVER, BRIDGE], table: played() };
}

function values(state: State): Record<string, ChipValue> {
  const ready = isReady(state);
  const chip = (point: 'before' | 'cut' | 'full' | 'report', label: string): ChipValue => {
    const landed = ready ? countOf(state, point)?.landed : undefined;
    return { text: landed === undefined ? '…' : `${landed} of ${ATTEMPTS}`, value: landed ?? 0, label };
  };
  const approval = Math.round(100 * (shownOf(state).trail.at(-1)?.approval ?? 0.5));
  const open = isOpen(state);
  return {
    choices: {
      text: roundText({ ...state, repair: 'none' }),
      value: state.watched.length,
      label: 'choices made through the cut',
    },
    approval: {
      text: `${approval} in 100`,
      value: approval,
      label: 'how often it expects its attempt to be preferred to a random jump',
    },
    bet: { text: open ? `${state.bet} of ${ATTEMPTS}` : '…', value: open ? state.bet : 0, label: 'the bet' },
    before: chip('before', 'attempts of twenty that land before the cut'),
    landed: chip('cut', 'attempts of twenty that land after ten choices through the cut'),
    full: chip('full', 'attempts of twenty that land after teaching on with the full view'),
    report: chip('report', 'attempts of twenty that land after teaching on with the assistant'),
    right: {
      text: `${state.right}\u00a0%`,
      value: state.right,
      label: 'how often the assistant is right',
      param: 'right',
    },
  };
}

const bare: FigureModel<FooledProps, State, Action> = {
  version: 1,
  params: () => schema,
  init,
  step,
  toParams: ({ origin, seed, aim, labels, viewer, watched, bet, repair, memory, full, right, report }) => ({
    seed,
    aim,
    labels,
    final: '',
    origin,
    viewer,
    watched,
    bet,
    repair,
    memory,
    full,
    right,
    report,
  }),
  setParam: (state, name, value) => (name === 'right' ? step(state, { type: 'right', right: value }) : state),
  describe,
  answers,
  values,
};

/** Fooled by a cut: the robot of `teach-by-comparing` learns on from clips that end before the landing. The project's own toy. */
export const model = withActs(ACTS, bare);
