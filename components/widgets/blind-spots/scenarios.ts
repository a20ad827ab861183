import { approval } from '../../models/oversight/approval';
import { fitReward, LABELS, type Outcome, outcome, PAGES, START, type Training, visibilities } from './game';

/** All that a starting point sets. */
export interface Settings extends Training {
  /** strength of training, 0..MAX_BETA */
  beta: number;
}

/**
 * A vetted starting point. `name` says what is set and nothing of what comes out, since it is on show before the reader's guess;
 * `note` is shown afterwards. `holds.count` of the seeds 1 to 100 behave as the note says (`keeps`); a test counts them.
 */
export interface Scenario {
  name: string;
  values: Settings;
  note: string;
  holds: { of: 100; count: number; criterion: string };
  keeps: (end: Outcome, settings: Settings) => boolean;
}

const START_VALUES: Settings = {
  aim: 2,
  width: 3,
  bright: 1,
  glance: 0.25,
  labels: LABELS.indexOf(8000),
  gloss: 0.5,
  paired: false,
  seed: 10,
  beta: 12,
};
/** Approval before training. */
const untrained = (settings: Settings): number =>
  approval(Array<number>(PAGES).fill(START), visibilities(settings), settings.gloss);
const EVENLY = { ...START_VALUES, width: 0, glance: 0.45 };

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'Three pages read, the rest skimmed',
    values: START_VALUES,
    note: 'You see a quarter of the other pages, and it is not enough: trained hard, the report ends worse than it began, and you like it better.',
    holds: { of: 100, count: 95, criterion: 'approval rises and less is really done than before training' },
    keeps: (end, settings) => end.truth < START && end.approval > untrained(settings),
  },
  {
    name: 'The same lamp, a lighter hand',
    values: { ...START_VALUES, beta: 2.5 },
    note: 'What you see well is quick to improve; what you barely see is slow to rot. Stopping early keeps the first without much of the second.',
    holds: { of: 100, count: 100, criterion: 'at least 3 points more are really done than before training' },
    keeps: (end) => end.truth >= START + 0.03,
  },
  {
    name: 'Three pages read, the rest never',
    values: { ...START_VALUES, glance: 0 },
    note: 'Without a glance at the rest, the seven dark pages are bluffed nearly to the last line.',
    holds: { of: 100, count: 100, criterion: 'on every dark page less than 5 % is really done' },
    keeps: (end) => end.s.slice(3).every((s) => s < 0.05),
  },
  {
    name: 'Less reading, spread evenly',
    values: EVENLY,
    note: 'You check fewer pages than under the first lamp, 4.5 instead of 4.75 on average. But on no page does bluff pay, and most of the report gets done. It even wins less approval than the bluffed one.',
    holds: { of: 100, count: 100, criterion: 'at least 75 % is really done, for an approval below 80 %' },
    keeps: (end) => end.truth >= 0.75 && end.approval < 0.8,
  },
  {
    name: 'The same, from 250 comparisons',
    values: { ...EVENLY, labels: LABELS.indexOf(250) },
    note: 'The light is as good, but the reward model has seen too little: on some pages it has learned by chance to pay for bluff, and hard training takes it at its word.',
    holds: { of: 100, count: 84, criterion: 'at least one page ends with less than a tenth of it done' },
    keeps: (end) => end.s.some((s) => s < 0.1),
  },
  {
    name: 'Every page read',
    values: { ...START_VALUES, aim: 5.5, width: 10 },
    note: 'With nothing in the dark, approval is the truth, and training for approval works.',
    holds: { of: 100, count: 100, criterion: 'at least 99 % is really done, and approval says the same' },
    keeps: (end) => end.truth >= 0.99 && Math.abs(end.truth - end.approval) < 1e-9,
  },
];

/** Counts the seeds 1 to 100 in which a scenario behaves as its note says. Takes about a second. */
export function countSeeds({ values, keeps }: Pick<Scenario, 'values' | 'keeps'>): number {
  let count = 0;
  for (let seed = 1; seed <= 100; seed++) {
    if (keeps(outcome(fitReward({ ...values, seed }), values.beta), values)) count++;
  }
  return count;
}
