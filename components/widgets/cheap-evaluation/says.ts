/** The sentences of the acts: answers of a hundred. */
import { count } from '../../words/numbers';
import { costSentence } from './costs';
import { poolSize } from './game';
import { derive, type State } from './model';
import { BUDGET, spent } from './train';
import { trainSentence } from './train-words';
import { footing, hundredths, sentence, span, sumSentence } from './words';

/** The first act: the same answers judged twice. */
export const twiceSays = (state: State): string => sumSentence(derive(state).outcome);

/** The second act: the wall, and who says what of it. */
export function wallSays(state: State): string {
  const { outcome, world } = derive(state);
  const { people, assistant, corrected } = outcome;
  const trusted = `${assistant.holds ? 'holds' : 'misses'} the true ${hundredths(world.mu)}`;
  const mended = corrected.holds ? 'holds it' : 'misses it';
  return `Good, of a hundred: people alone say ${span(people, world.mu)}. Trusting ${count(poolSize(world))} verdicts says ${span(assistant, world.mu)} and ${trusted}. Corrected: ${span(corrected, world.mu)} ${mended}.`;
}

/** The third act: training on the verdicts. */
export const trainSays = (state: State): string => trainSentence(derive(state).season, state.fresh);

/** Judgements of new work that are left. */
export const leftText = (fresh: number): string => `${BUDGET - spent(fresh)} of ${BUDGET} judgements left`;

/** The fourth act: prices. */
export const priceSays = (state: State): string => costSentence(derive(state).costs);

/** The sentence of the open act, and on the bench its warning too. */
export function says(state: State & { act: string }): string {
  if (state.act === 'twice') return twiceSays(state);
  if (state.act === 'wall') return wallSays(state);
  if (state.act === 'train') return trainSays(state);
  if (state.act === 'price') return priceSays(state);
  const { outcome, world, all } = derive(state);
  const told = sentence(outcome, world);
  const ground = footing(world, all);
  return ground.few ? `${told} ${ground.text}` : told;
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_TWICE =
  '1,000 answers are judged twice: the assistant calls 100 of a hundred good, people 100. So nothing comes off what it says of all.';
export const LONGEST_WALL =
  'Good, of a hundred: people alone say 89.9–\u2060100.0. Trusting 20,000 verdicts says 78.1–\u206079.3 and misses the true 70. Corrected: 89.9–\u2060100.0 misses it.';
export const LONGEST_TRAIN =
  'Round 10: the assistant passes 100 of a hundred, the old sample says 89.9–\u2060100.0. Really good: 20. The new sample says 89.9–\u2060100.0.';
export const LONGEST_PRICE =
  'Your mix costs 10050\u00a0% of what judgements alone would: more verdicts than they are worth. An assistant that is never wrong needs no judgements, and only judgements can show that it is never wrong.';
