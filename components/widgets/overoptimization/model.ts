import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type NumberParam, type ParamValue } from '../../figure/params';
import { klBestOfN } from '../../models/oversight/best-of-n';
import { spellAlone } from '../../words/numbers';
import { CLOUDS, favourite, SHAPES } from './cloud';
import {
  PANELS,
  type Panel,
  type Peak,
  pagesAt,
  peakOf,
  pointAt,
  readingError,
  SIZES,
  sizeRow,
  TOY_END,
} from './curves';
import type { Law } from './laws';
import { ACTS, oldParams, params } from './params';
import { BEYOND, DRAWS, distance } from './steps';
import { CHOSEN, DISTANCE, EXTENDED, GOLD_IS_A_MODEL, list, NO_RL, PROVENANCE, signed, WORDS, whole } from './words';

export interface OveroptimizationProps {
  id: string;
}

/** All of the state is shareable. */
export interface OveroptimizationState extends Record<string, unknown> {
  /** the slider's notch, an index into DRAWS */
  draws: number;
  /** the proxy reward model of the first panel, one of SIZES */
  size: string;
  /** the kind of error of the judge in the cloud */
  shape: Law;
}

export type OveroptimizationAction =
  | { type: 'draws'; draws: number }
  | { type: 'size'; size: string }
  | { type: 'shape'; shape: Law };

/** What one notch harder would do to the truth: raise it, raise it again after a fall, lower it; or nothing is left to change. */
type Way = 'up' | 'again' | 'down' | 'end';

export interface PanelState {
  panel: Panel;
  truth: number;
  /** the judge's score; null where only its shape is drawn */
  proxy: number | null;
  way: Way;
  /** the truth stands below where it began */
  below: boolean;
  peak: Peak | null;
}

function panelState(panel: Panel, draws: number, size: string): PanelState {
  const n = DRAWS[draws] ?? 1;
  const { truth, proxy } = pointAt(panel, n, size);
  const change = pointAt(panel, DRAWS[draws + 1] ?? BEYOND, size).truth - truth;
  const peak = peakOf(panel, size);
  const past = peak !== null && distance(n) > peak.d;
  const ended = panel === 'toy' && klBestOfN({ n }) >= TOY_END;
  return {
    panel,
    truth,
    proxy,
    way: ended ? 'end' : change > 0 ? (past ? 'again' : 'up') : 'down',
    below: truth < pointAt(panel, 1, size).truth - 1e-9,
    peak,
  };
}

/** Everything the picture shows at a state. */
export function derive({ draws, size, shape }: OveroptimizationState) {
  const n = DRAWS[draws] ?? 1;
  return {
    n,
    d: distance(n),
    kl: klBestOfN({ n }),
    panels: PANELS.map((panel) => panelState(panel, draws, size)),
    favourite: favourite(shape, draws),
    pages: pagesAt(klBestOfN({ n })),
  };
}

/** "↗ rising", as said under each panel; the glyph apart, for it is not spoken. */
export function wayWords({ way, below }: PanelState): { glyph: string; text: string } {
  const glyph = { up: '↗', again: '↗', down: '↘', end: '→' }[way];
  const text = { up: 'rising', again: 'rising again', down: 'falling', end: 'at its end' }[way];
  return { glyph, text: below ? `${text}, below its start` : text };
}

const nats = (kl: number) => `${kl.toFixed(2)}\u00a0nats`;

/** What the present notch means, over all five panels. */
export function sentence(state: OveroptimizationState): string {
  const { n, kl, panels } = derive(state);
  const of = (...ways: Way[]) => panels.filter((p) => ways.includes(p.way));
  const names = (chosen: readonly PanelState[]) => list(chosen.map((p) => WORDS[p.panel].short));
  const [help, hurt] = [of('up', 'again'), of('down')];
  const lead =
    n === 1
      ? 'Take the one answer that comes: nothing is optimised yet.'
      : `Of ${whole(n)} answers, keep the one the judge scores highest: ${nats(kl)} from the start.`;
  const harder = `One notch harder would help the truth in ${spellAlone(help.length)} of five panels${help.length && help.length < panels.length ? ` (${names(help)})` : ''}${hurt.length ? ` and hurt it in ${spellAlone(hurt.length)}` : ''}.`;
  const low = panels.filter((p) => p.below);
  const below = low.length ? ` In ${spellAlone(low.length)} it stands below its start (${names(low)}).` : '';
  return `${lead} ${harder}${below} The judge’s score falls in none.`;
}

/** Where the judge's favourite lands, in the cloud on show and in a hundred such clouds. */
export function cloudSentence(state: OveroptimizationState): string {
  const { n, better, isTrick, below } = favourite(state.shape, state.draws);
  const who =
    n === 1
      ? 'One answer, as it comes.'
      : `The judge’s favourite of ${whole(n)} answers${isTrick ? ' is a trick' : ''}.`;
  return `${who} ${better === 0 ? 'None' : whole(better)} of all thousand ${better === 1 ? 'is' : 'are'} really better. In ${below} of ${CLOUDS} clouds drawn anew, what is kept is below average.`;
}

/** The truth of a panel with its unit. */
function truthText({ panel, truth }: Pick<PanelState, 'panel' | 'truth'>): string {
  return panel === 'toy' ? `${signed(100 * truth, 1)}\u00a0points` : signed(truth);
}

/** "0.50 at 4.17 nats", or that it doesn't turn on this axis. */
export function peakText(peak: Peak | null, panel: Panel): string {
  return peak ? `${truthText({ panel, truth: peak.truth })} at ${nats(peak.kl)}` : 'not by n = 1,000,000';
}

function describe(state: OveroptimizationState): Description {
  const { n, d, kl, panels } = derive(state);
  const { proxy, alpha, beta } = sizeRow(state.size);
  return {
    sentences: [
      sentence(state),
      `First panel: as the push grows, the reward that counts first climbs and then falls, by the formula R = d(α − βd) with d the square root of the distance pushed (in nats); against a proxy of ${proxy} parameters, α = ${alpha} and β = ${beta} (Gao et al., 2022; ${PROVENANCE}; here that makes about ±${readingError(d).toFixed(2)}). The proxy’s own curve has no published fit and is drawn for its shape only.`,
      `Where the gold reward turns, by size of the proxy: ${SIZES.map((size) => `${sizeRow(size).proxy} ${peakText(peakOf('gao', size), 'gao').replace('not by', 'not yet at')}`).join('; ')}.`,
      EXTENDED,
      GOLD_IS_A_MODEL,
      NO_RL,
      DISTANCE,
      `A cloud of a thousand answers (${WORDS[state.shape].short}): ${cloudSentence(state)} ${CHOSEN}`,
      'Our model counts the change since the start, both lines in hundredths of the ten units’ worth; the three exact laws are mathematics of the stated assumptions, in standard deviations of the truth. With even errors the truth never turns; with wild errors it sinks back towards 0; the rare trick takes it below zero, and later it rises again.',
    ],
    table: {
      caption: `The five panels at n = ${whole(n)} (${nats(kl)})`,
      head: ['Panel', 'What is assumed', 'Truth', 'Judge’s score', 'One notch harder', 'Truth turns'],
      rows: panels.map((p) => [
        `${WORDS[p.panel].title} (${WORDS[p.panel].kind.toLowerCase()})`,
        WORDS[p.panel].about,
        truthText(p),
        p.proxy === null ? 'shape only' : p.panel === 'toy' ? signed(100 * p.proxy, 1) : signed(p.proxy),
        wayWords(p).text,
        peakText(p.peak, p.panel),
      ]),
    },
  };
}

function values(state: OveroptimizationState): Record<string, ChipValue> {
  const { n, kl, panels } = derive(state);
  const at = (panel: Panel) => panels.find((p) => p.panel === panel) as PanelState;
  const truth = (panel: Panel, label: string): ChipValue => ({
    text: truthText(at(panel)),
    value: at(panel).truth,
    label,
  });
  const { peak } = at('gao');
  const falling = panels.filter((p) => p.way === 'down').length;
  return {
    // The spin button counts notches; its words say how many answers that is.
    draws: { text: whole(n), value: state.draws, label: 'answers of which the best is kept', param: 'draws' },
    kl: { text: nats(kl), value: kl, label: 'distance from the starting policy' },
    proxySize: { text: sizeRow(state.size).proxy, value: SIZES.indexOf(state.size), label: 'parameters of the proxy' },
    gold: truth('gao', 'gold reward, by the fit'),
    goldPeak: {
      text: peak ? peak.truth.toFixed(2) : 'none',
      value: peak?.truth ?? 0,
      label: 'highest gold reward on this axis',
    },
    goldPeakKl: { text: peak ? nats(peak.kl) : 'nowhere', value: peak?.kl ?? 0, label: 'where the gold reward turns' },
    toy: truth('toy', 'change of real work in our model, in percentage points'),
    even: truth('even', 'truth with even errors, in standard deviations'),
    wild: truth('wild', 'truth with wild errors, in standard deviations'),
    trick: truth('trick', 'truth with a rare trick, in standard deviations'),
    falling: { text: `${spellAlone(falling)} of five`, value: falling, label: 'panels in which the truth is falling' },
  };
}

const notch = (value: number): number => clampTo(params().draws as NumberParam, value);

/** Without its acts. */
const bare: FigureModel<OveroptimizationProps, OveroptimizationState, OveroptimizationAction> = {
  version: 2,
  params: () => params(),
  oldParams,
  init: (_props, v: Record<string, ParamValue> = {}) => ({
    draws: notch(Number(v.draws ?? Number.NaN)),
    size: SIZES.find((size) => size === v.size) ?? '3m',
    shape: SHAPES.find((shape) => shape === v.shape) ?? 'trick',
  }),
  step: (state, action) => {
    if (action.type === 'draws') return { ...state, draws: notch(action.draws) };
    if (action.type === 'shape') return SHAPES.includes(action.shape) ? { ...state, shape: action.shape } : state;
    return SIZES.includes(action.size) ? { ...state, size: action.size } : state;
  },
  toParams: ({ draws, size, shape }) => ({ draws, size, shape }),
  setParam: (state, name, value) => (name === 'draws' ? { ...state, draws: notch(value) } : state),
  describe,
  values,
};

/** Overoptimisation: one slider, five judges, and the truth behind each. */
export const model = withActs(ACTS, bare);
