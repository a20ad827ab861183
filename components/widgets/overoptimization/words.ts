import { type Panel, sizeRow } from './curves';
import { RHO, TRICK, WILD } from './laws';

/** Exactly so, wherever the first panel is: where its numbers come from. */
export const PROVENANCE = 'coefficients digitised from their Figure 3 by a third party; not published numbers';
export const GOLD_IS_A_MODEL =
  'The “gold” standard of the first panel is itself a reward model, of 6 billion parameters. No person judged the answers here, so nobody could be fooled: people being fooled is outside this experiment.';
export const NO_RL =
  'Reinforcement learning is left out of the first panel. One of its two coefficients can’t be had from the paper, and it spends distance so differently that it doesn’t belong on this axis.';
export const EXTENDED =
  'The form was fitted up to n = 1,000 and predicted n = 60,000; past that, in the shade, the curve is our extension.';
export const DISTANCE =
  'Distance is √KL, the square root of how far the policy has moved, in nats; for the best of n, KL = ln n − (n − 1)/n. In our model the policy is trained, not picked from; it stands at the same distance, which isn’t the same effort.';

/** That the cloud on show is not the first that came, and which are counted. */
export const CHOSEN =
  'Even, wild and trick errors as beside it, drawn as single answers from a seed; the judge of the trick errs a little besides. The cloud on show is not the first that came: we picked one whose favourites come out as most do. The hundred that are counted are the first hundred.';

export interface PanelWords {
  /** what kind of picture it is, as its badge says */
  kind: string;
  title: string;
  /** how the summary calls it */
  short: string;
  /** what is assumed, in a sentence or two */
  about: string;
}

/** The words over each panel. */
export const WORDS: Readonly<Record<Panel, PanelWords>> = {
  gao: {
    kind: 'Fit',
    title: 'Measured, and fitted',
    short: 'the measured one',
    about: 'A smaller reward model stands in for a larger one, the “gold” standard.',
  },
  toy: {
    kind: 'Toy',
    title: 'Our model',
    short: 'our model',
    about: 'Ten units of work. Three are always checked, seven one time in four.',
  },
  even: {
    kind: 'Exact',
    title: 'Even errors',
    short: 'even errors',
    about: `Score and truth are jointly normal, with a correlation of ${RHO}.`,
  },
  wild: {
    kind: 'Exact',
    title: 'Wild errors',
    short: 'wild errors',
    about: `Score = truth + ${WILD.scale} × an error with heavy tails (t, ${WILD.nu} degrees).`,
  },
  trick: {
    kind: 'Exact',
    title: 'A rare trick',
    short: 'a rare trick',
    about: `A perfect score, but for a trick in 1 % of answers: +${TRICK.B} to the judge, −${TRICK.L} in truth.`,
  },
};

/** How large a judge is, in words: "3 million", "1.2 billion". */
export const sizeWords = (size: string): string =>
  sizeRow(size).proxy.replace('M', '\u00a0million').replace('B', '\u00a0billion');

/** "+0.45", "−0.30", "0.00": always with its sign, and a real minus. */
export function signed(value: number, digits = 2): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return (value > 0 ? '+' : '−') + text;
}

/** "a, b and c" */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** 1000 -> "1,000" */
export const whole = (n: number): string => n.toLocaleString('en-GB');

/** As long as any sentence of the figure gets (a test sees to it): its height is kept free. */
export const LONGEST =
  'Of 100,000 answers, keep the one the judge scores highest: 10.51 nats from the start. One notch harder would help the truth in three of five panels (the measured one, even errors and a rare trick) and hurt it in two. In two it stands below its start (our model and a rare trick). The judge’s score falls in none.';
