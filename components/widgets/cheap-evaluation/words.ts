import { count, percent } from '../../words/numbers';
import {
  type Cells,
  errorRate,
  type Hundred,
  type Interval,
  type Outcome,
  PRICES,
  poolSize,
  type Way,
  type World,
} from './game';

export const NAMES: Readonly<Record<Way, string>> = {
  people: 'People only',
  assistant: 'Trust the assistant',
  corrected: 'Corrected',
};

const NB = '\u00a0';
const clip = (share: number): number => Math.min(1, Math.max(0, share));
/** "8 points", "1 point", "0.4 points": percentage points. */
export function points(share: number): string {
  const size = Math.abs(100 * share);
  const text = size < 9.95 ? size.toFixed(1).replace(/\.0$/, '') : String(Math.round(size));
  return `${text}${NB}${text === '1' ? 'point' : 'points'}`;
}

/** "64–75 %": an interval inside 0 to 100; with a decimal where whole numbers would say the wrong thing of the true share. */
export function range({ low, high, holds }: Interval, mu: number): string {
  const at = (digits: number) => [clip(low), clip(high)].map((end) => (100 * end).toFixed(digits)) as [string, string];
  const whole = at(0);
  const seems = Number(whole[0]) <= 100 * mu + 1e-9 && 100 * mu - 1e-9 <= Number(whole[1]);
  const [from, to] = seems === holds ? whole : at(1);
  // no break after the dash either
  return from === to ? `${from}${NB}%` : `${from}–\u2060${to}${NB}%`;
}

/** A share as answers of a hundred; all or none only if it is so. */
export const hundredths = (share: number): number =>
  share > 0 && share < 1 ? Math.min(99, Math.max(1, Math.round(100 * share))) : Math.round(100 * share);

/** "64–75" of a hundred, without the sign. */
export const span = (interval: Interval, mu: number): string => range(interval, mu).replace(`${NB}%`, '');

/**
 * The one sum, in whole answers of a hundred that add up: what the assistant and the people said of the same answers, by how much it
 * was off, what it says of all of them, and that less what it was off by.
 */
export function sumOf({ people, passedJudged, passedAll }: Outcome) {
  const [it, they, all] = [hundredths(passedJudged), hundredths(people.estimate), hundredths(passedAll)];
  return { it, they, off: it - they, all, about: all - (it - they) };
}

/** The sum in words. */
export function sumSentence(outcome: Outcome): string {
  const { it, they, off } = sumOf(outcome);
  const judged = Object.values(outcome.cells).reduce((all, n) => all + n, 0);
  const lead = `${count(judged)} answers are judged twice: the assistant calls ${it} of a hundred good, people ${they}.`;
  if (off === 0) return `${lead} So nothing comes off what it says of all.`;
  return off > 0 ? `${lead} So take ${off} off what it says of all.` : `${lead} So add ${-off} to what it says of all.`;
}

/** Whether an interval holds the true share, in two words. */
export const standing = (interval: Interval): string => (interval.holds ? 'holds the truth' : 'misses the truth');

const widthOf = ({ low, high }: Interval): number => high - low;

/** The corrected interval beside the people's: "narrower by a third". */
export function comparison({ people, corrected }: Outcome): string {
  if (widthOf(people) === 0) return 'a point, like the people’s';
  const change = widthOf(corrected) / widthOf(people) - 1;
  if (Math.abs(change) < 0.015) return 'as wide as the people’s';
  return `${percent(Math.abs(change))} ${change < 0 ? 'narrower' : 'wider'} than the people’s`;
}

/** What the picture shows: the three intervals, and what became of them. */
export function sentence(outcome: Outcome, world: World): string {
  const { people, assistant, corrected } = outcome;
  const told = (interval: Interval) => range(interval, world.mu);
  const trusted = assistant.holds
    ? `which this time holds the true ${percent(world.mu)}`
    : `and the true ${percent(world.mu)} lies ${assistant.estimate > world.mu ? 'below' : 'above'} it`;
  const mended = corrected.holds ? 'it holds the truth' : 'this draw it misses the truth';
  return `How many of ${count(poolSize(world))} answers are good? A person has judged ${world.m} with care: that says ${told(people)}. The assistant has judged all of them: trusting it says ${told(assistant)}, ${trusted}. Its verdicts, corrected by the ${world.m} judged answers, say ${told(corrected)}: ${mended}, and is ${comparison(outcome)}.`;
}

/** The longest sentence there is, for the room it needs. */
export const LONGEST = `How many of 20,000 answers are good? A person has judged 400 with care: that says 61.4–75.9${NB}%. The assistant has judged all of them: trusting it says 77.4–81.9${NB}%, which this time holds the true 70${NB}%. Its verdicts, corrected by the 400 judged answers, say 64.4–75.9${NB}%: this draw it misses the truth, and is 35${NB}% narrower than the people’s.`;

/** What judging has shown of the assistant. */
export function learned({ passedGood, passedBad, rejectedGood, rejectedBad }: Cells): string {
  const good = passedGood + rejectedGood;
  const bad = passedBad + rejectedBad;
  const some = (n: number, all: number) => (n === 0 ? 'none' : n === all && all > 1 ? 'all' : String(n));
  const are = (n: number) => (n === 1 ? '1 is' : `${n} are`);
  const first = good ? `${are(good)} good, of which the assistant passed ${some(passedGood, good)}` : 'none is good';
  const second = bad ? `${are(bad)} bad, of which it passed ${some(passedBad, bad)}` : 'none is bad';
  return `Of the ${good + bad} judged, ${first}; ${second}.`;
}

/** "67.5 %": a share inside 0 to 100, to a tenth. */
const tenths = (share: number): string => `${(100 * clip(share)).toFixed(1)}${NB}%`;

/** How the correction is made, with the numbers of the draw. */
export function working(outcome: Outcome, { m }: Pick<World, 'm'>): string {
  const { people, corrected, lambda, passedJudged, passedOthers } = outcome;
  const gap = passedJudged - passedOthers;
  const move = corrected.estimate - people.estimate;
  const passed = `The assistant passed ${tenths(passedJudged)} of the ${m} and ${tenths(passedOthers)} of the others`;
  if (tenths(passedJudged) === tenths(passedOthers))
    return `${passed}: as many, so there is next to nothing to correct.`;
  const lot = `${passed}, so by its lights the ${m} are a ${gap > 0 ? 'better' : 'worse'} lot than the rest.`;
  const weight = `On the judged answers its verdicts earn a weight of ${lambda.toFixed(2).replace('-', '−')}:`;
  if (tenths(people.estimate) === tenths(corrected.estimate)) {
    return `${lot} ${weight} the people’s ${tenths(people.estimate)} stays where it is.`;
  }
  return `${lot} ${weight} the people’s ${tenths(people.estimate)} moves ${move > 0 ? 'up' : 'down'} to ${tenths(corrected.estimate)}.`;
}

/** Below this many expected cases an interval knows too little of its own error. */
const FEW = 10;

/** Whether the judged answers are enough to measure the assistant's errors by; `few` where they are not. */
export function footing(world: World, { held }: Hundred): { few: boolean; text: string } {
  const { mu, m } = world;
  const wrong = m * errorRate(world);
  const rare = m * Math.min(mu, 1 - mu);
  const kind = mu > 0.5 ? 'bad' : 'good';
  const about = (n: number) => (n < 0.5 ? 'next to none' : `about ${Math.round(n)}`);
  // away from the last bit: ten is enough
  const [fewWrong, fewRare] = [wrong < FEW - 1e-9, rare < FEW - 1e-9];
  if (!fewWrong && !fewRare) {
    return {
      few: false,
      text: `Of ${m} judged answers, ${about(wrong)} can be expected to show the assistant wrong, and ${about(rare)} to be ${kind}: enough to measure its errors by. Of the hundred draws below, the corrected interval holds the truth in ${held.corrected}, where 95 are promised.`,
    };
  }
  const what = [fewRare && `${about(rare)} to be ${kind}`, fewWrong && `${about(wrong)} to show the assistant wrong`];
  return {
    few: true,
    text: `Too few to lean on: of ${m} judged answers, expect ${what.filter(Boolean).join(' and ')}. Below ten, an interval may promise more than it keeps: of the hundred draws below, the corrected one holds the truth in ${held.corrected} and the people’s in ${held.people}, where 95 are promised.`,
  };
}

/** Prices in words: one careful judgement in verdicts. */
export const priceText = (index: number): string => `${count(PRICES[index] ?? 0)} verdicts`;

/** That neither the hundred draws nor the first of them on show is the first that came. */
export const CHOSEN = `The hundred draws are not the first that came: in the first hundred the corrected interval held the truth in 87, over 4,000 draws it holds it in 92.3${NB}%, and so we went on to a hundred that come nearer. The draw on show at the start is one of those that come out as most do; we picked it.`;

/** Where the formula comes from, and what is made up. */
export const FORMULA =
  'The correction is prediction-powered inference with power tuning (Angelopoulos et al., 2023), for a share. The answers, the assistant and the prices are simulated.';

export const ASSUMPTIONS: readonly string[] = [
  'What a person judges with care and with help counts as the truth here. If that judgement has blind spots of its own, every interval inherits them and none of them shows it.',
  'The answers that are judged are picked by chance from the same pool as the rest. On other, harder answers the correction says nothing.',
  'The assistant errs at fixed rates, each answer for itself; it does not change as it is used.',
  'An interval of 95 % holds the truth in about 95 of a hundred draws if it keeps its promise.',
];

/** How training is made up. */
export const TRAINING =
  'Training is our own toy: what passes earns 1, real work costs 0.35 of that, and each round makes more of what earns more. The assistant stays as it is. Every round draws its answers anew; a range is what it passes, less what it was off by in the sample.';
