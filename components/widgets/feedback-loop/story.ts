import { LINES, type Outcome, PAIRS, type Pair, type Settings, type Tally } from './game';

/** The four stations of the loop, in order. */
export const STATIONS = ['worker', 'versions', 'picks', 'reward'] as const;
export type Station = (typeof STATIONS)[number];

/** What a sentence may speak of. */
export interface Told {
  settings: Settings;
  outcome: Outcome;
  tally: Tally;
  pair: Pair;
}

export interface Keyframe {
  id: string;
  /** stations in full; the others are faint */
  focus: readonly Station[];
  /** which lines of the worker's page have been moved by training: none, the lit ones, all */
  moved: 'none' | 'lit' | 'all';
  /** the arrow that is travelled in this step: from this station to the next one */
  arrow?: Station;
  /** the picks are not counted yet */
  uncounted?: boolean;
  /** the pick is shown on the pair */
  picked?: boolean;
  /** what a phone, with room for one, shows beside the worker's page */
  beside: Exclude<Station, 'worker'>;
  /** the chart of approval and truth is drawn */
  outcome?: boolean;
  sentence: (told: Told) => string;
}

/** A share as a whole percentage: 0.687 is "69 %" (the space does not break). */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
/** A reward with its sign: "+1", "−0.5" */
export const signed = (x: number): string => (x === 0 ? '0' : `${x > 0 ? '+' : '−'}${Number(Math.abs(x).toFixed(1))}`);

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;
/** Says which way a share went, by what the reader sees: whole percentages. */
export function went(from: number, to: number): 'rises' | 'falls' | 'stays' {
  const change = Math.round(to * 100) - Math.round(from * 100);
  return change > 0 ? 'rises' : change < 0 ? 'falls' : 'stays';
}
const fromTo = (from: number, to: number): string => {
  const way = went(from, to);
  return way === 'stays' ? `stays at ${percent(to)}` : `${way} from ${percent(from)} to ${percent(to)}`;
};

const ALL: readonly Station[] = STATIONS;

/**
 * The story as data: stepping, going back, scrubbing, reduced motion and print all come from this list. The sentences speak of the
 * settings as they are, so they stay true while the reader moves the sliders.
 */
export const STORY: readonly Keyframe[] = [
  {
    id: 'ask',
    beside: 'versions',
    focus: ALL,
    moved: 'none',
    sentence: ({ settings: { lit } }) =>
      lit === LINES
        ? 'You ask an AI, the worker, for one page about a book. It writes eight lines, and you have time to check them all.'
        : lit === 0
          ? 'You ask an AI, the worker, for one page about a book. It writes eight lines, and you have time to check none.'
          : `You ask an AI, the worker, for one page about a book. It writes eight lines. You have time to check ${lit}.`,
  },
  {
    id: 'demonstrations',
    beside: 'versions',
    focus: ['worker'],
    moved: 'none',
    sentence: ({ outcome }) =>
      `First, demonstrations: people write such pages and the worker learns to imitate them. ${percent(outcome.truthStart)} of its lines are then really worked out. The rest only sound right.`,
  },
  {
    id: 'versions',
    beside: 'versions',
    focus: ['worker', 'versions'],
    moved: 'none',
    arrow: 'worker',
    sentence: ({ settings: { lit } }) =>
      lit === LINES
        ? 'Now it writes two versions, and the lamp shows you every line of both: solid is real work, hatched is bluff.'
        : lit === 0
          ? 'Now it writes two versions. Solid is real work, hatched is bluff, but without a lamp you only see eight confident lines.'
          : 'Now it writes two versions. Solid is real work, hatched is bluff. Under the lamp you can tell them apart; in the shade you can only read.',
  },
  {
    id: 'pick',
    uncounted: true,
    beside: 'versions',
    focus: ['versions', 'picks'],
    moved: 'none',
    arrow: 'versions',
    picked: true,
    sentence: ({ pair }) => {
      const [won, lost] = pair.pick === 'a' ? ['A', 'B'] : ['B', 'A'];
      const [seen, other] = pair.pick === 'a' ? [pair.looksA, pair.looksB] : [pair.looksB, pair.looksA];
      const real = (version: readonly boolean[]) => version.filter(Boolean).length;
      const [is, was] = pair.pick === 'a' ? [real(pair.a), real(pair.b)] : [real(pair.b), real(pair.a)];
      const first =
        seen > other
          ? `Version ${won} looks better, so you pick it.`
          : seen === other
            ? `They look alike. You pick version ${won}.`
            : `Version ${lost} looks a little better; people are not machines, and you pick ${won}.`;
      return is < was
        ? `${first} Version ${lost} had more real work in it.`
        : is > was
          ? `${first} It also has more real work in it.`
          : `${first} There is as much real work in both.`;
    },
  },
  {
    id: 'many',
    beside: 'picks',
    focus: ['versions', 'picks'],
    moved: 'none',
    arrow: 'versions',
    picked: true,
    sentence: ({ settings: { lit }, tally }) => {
      const light = lit > 0 ? percent(mean(tally.realWins.slice(0, lit))) : '';
      const shade = lit < LINES ? percent(mean(tally.realWins.slice(lit))) : '';
      const start = `Again, ${PAIRS.toLocaleString('en-GB')} times. When the versions differ in a line, the one that really did it wins`;
      if (!shade) return `${start} ${light} of the time.`;
      if (!light) return `${start} ${shade} of the time. You never looked.`;
      return `${start} ${light} of the time in the light, and ${shade} in the shade.`;
    },
  },
  {
    id: 'reward',
    beside: 'reward',
    focus: ['picks', 'reward'],
    moved: 'none',
    arrow: 'picks',
    sentence: ({ settings: { lit, gloss } }) => {
      const start = 'A second AI, the reward model, learns to judge as you do.';
      if (lit === LINES) return `${start} Real work earns +1, in every line.`;
      const shade =
        gloss > 0
          ? `in the shade it costs ${signed(gloss).slice(1)}, because unchecked bluff reads better`
          : 'in the shade it earns nothing, because unchecked bluff reads just as well';
      return lit === 0 ? `${start} But ${shade}.` : `${start} In the light real work earns +1; ${shade}.`;
    },
  },
  {
    id: 'train-light',
    beside: 'reward',
    focus: ['worker', 'reward'],
    moved: 'lit',
    arrow: 'reward',
    sentence: ({ settings: { lit, beta } }) =>
      beta === 0
        ? 'Now the worker would be trained for that reward. At strength 0 nothing moves.'
        : lit === 0
          ? 'Now the worker is trained for that reward. Nothing is lit, so nowhere does real work pay.'
          : 'Now the worker is trained for that reward. In the light real work pays, and those lines fill up.',
  },
  {
    id: 'train-shade',
    beside: 'reward',
    focus: ['worker', 'reward'],
    moved: 'all',
    arrow: 'reward',
    sentence: ({ settings: { lit, beta, gloss } }) =>
      lit === LINES
        ? 'There is no shade on this page, and so nothing for bluff to grow in.'
        : beta === 0
          ? 'And in the shade: nothing moves either.'
          : gloss === 0
            ? 'In the shade neither pays more. Those lines stay as the demonstrations left them: unseen, but not yet pushed.'
            : 'In the shade a confident bluff pays more. Those lines empty out.',
  },
  {
    id: 'outcome',
    beside: 'reward',
    focus: ALL,
    moved: 'all',
    outcome: true,
    sentence: ({ outcome: o }) => {
      const up = went(o.approvalStart, o.approvalEnd);
      const real = went(o.truthStart, o.truthEnd);
      const link = (up === 'rises' && real === 'falls') || (up === 'falls' && real === 'rises') ? ' But what' : ' What';
      return `Your approval ${fromTo(o.approvalStart, o.approvalEnd)}.${link} is really done ${fromTo(o.truthStart, o.truthEnd)}.`;
    },
  },
  {
    id: 'nobody-lied',
    beside: 'reward',
    focus: ALL,
    moved: 'all',
    outcome: true,
    sentence: () =>
      'Nobody lied and nobody meant it. The worker was never told where the lamp stands. It only got more of whatever was picked: selection is enough.',
  },
  {
    id: 'widen',
    beside: 'reward',
    focus: ALL,
    moved: 'all',
    outcome: true,
    sentence: () =>
      'Now move the lamp yourself. How many of the eight must you check before training makes the page better?',
  },
];

export const LAST_STEP = STORY.length - 1;
