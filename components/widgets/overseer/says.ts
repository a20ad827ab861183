/** The figure's sentences: what a reader sees of it and hears. */
import { type Rate, rateOf } from '../../models/overseer/rate';
import type { Tally, Watch } from '../../yours/yours';
import { CHARACTERS } from './characters';
import { EACH, type Round, TRIALS, titleOf } from './items';
import { type Fate, rightly } from './result';
import type { Derived, Judged, RoundShown, State } from './state';

const SEVERAL = ['none', 'one', 'two', 'three', 'four', 'five', 'six'] as const;
const several = (n: number): string => SEVERAL[n] ?? `${n}`;

/** The sentence of the first act. */
export function easySays(state: State): string {
  if (state.picked === '') return 'Two accounts of a short passage. One of them is wrong. Which?';
  return state.picked === 'flawed'
    ? 'That one. With the passage before your eyes it took seconds.'
    : 'No, it is the other. Look at the words that are marked.';
}

const CLOCK: Readonly<Record<State['seconds'], string>> = {
  off: 'as long as you like',
  '30': 'thirty seconds',
  '60': 'a minute',
  '120': 'two minutes',
};

const READY: Readonly<Record<Round, (state: State) => string>> = {
  alone: (state) =>
    `Now six summaries, ${CLOCK[state.seconds]} for each. In some a sentence is wrong. The book lies beside, folded.`,
  helped: (state) =>
    `Six others, ${CLOCK[state.seconds]} for each. Three assistants have read the book. Some of what they say is wrong, and each points at a passage.`,
};

export const BET_QUESTION = 'How many of the six did you judge rightly?';

/** The sentence of a round. */
export function roundSays(state: State, round: Round, { stage, trial, judged }: RoundShown): string {
  if (stage === 'ready') return READY[round](state);
  if (stage === 'bet') return `All six are judged. ${BET_QUESTION}`;
  if (trial) return trialSays(trial);
  return overSays(state, round, judged);
}

/** What the reader has to do with a summary. */
export const trialSays = ({ number, title }: Pick<NonNullable<RoundShown['trial']>, 'number' | 'title'>): string =>
  `Summary ${number} of ${TRIALS}: ${title}. Press the sentence that is wrong, or “Nothing is wrong”.`;

const countIn = (judged: readonly Judged[], fate: Fate) => judged.filter((one) => one.fate === fate).length;

function overSays(state: State, round: Round, judged: readonly Judged[]): string {
  const right = countIn(judged, 'caught') + countIn(judged, 'cleared');
  const bet = round === 'alone' && state.bet !== '' ? `Expected: ${several(Number(state.bet))} of six. ` : '';
  return `${bet}Judged rightly: ${several(right)} of six. Of ${several(EACH)} flaws ${several(countIn(judged, 'caught'))} found; of ${several(EACH)} sound summaries ${several(countIn(judged, 'alarm'))} sent back.`;
}

/** What became of one summary, whoever judged it. */
export function judgedSays({ item, fate, named }: Pick<Judged, 'item' | 'fate' | 'named'>): string {
  const title = titleOf(item);
  const head = title[0]?.toUpperCase() + title.slice(1);
  if (fate === 'cleared') return `${head}: nothing is wrong with it, and it was let pass.`;
  if (fate === 'alarm') return `${head}: nothing is wrong with it. It was sent back for a sound sentence.`;
  const flaw = `${head}: ${kindWords(item.kind)}`;
  if (fate === 'caught') return `${flaw}, and that was found.`;
  return `${flaw}. ${named === null ? 'Nothing was objected to.' : 'Another sentence was pressed.'}`;
}

/** The kinds of flaws in a reader's words. */
const KINDS: Readonly<Record<string, string>> = {
  omission: 'something was left out that changes the sense',
  reversal: 'something was turned round',
  'wrong cause': 'a wrong cause was given',
  'invented fact': 'a fact was invented',
  misattribution: 'it was laid to the wrong person',
  'wrong order': 'the order was changed',
};
const kindWords = (kind: string): string => KINDS[kind] ?? kind;

/** Kinds as a setting names them. */
export const BLIND_WORDS: Readonly<Record<string, string>> = {
  '': 'blind to nothing',
  omission: 'omissions',
  reversal: 'things turned round',
  cause: 'wrong causes',
  invented: 'invented facts',
  person: 'the wrong person',
  order: 'a wrong order',
};

const NOTHING_YET = 'Nothing is counted yet: judge six summaries, or let a simulated reader do it.';

const who = (state: State): string => {
  const character = CHARACTERS.find(({ id }) => id === state.character);
  if (character) return `The simulated reader who ${character.label}`;
  return state.alone === '' && state.helped === '' ? 'The reader of this link' : 'You';
};

/** The four rates of an overseer, as they stand in the picture. */
export interface RateRow {
  label: string;
  /** null where nothing is counted */
  rate: Rate | null;
}

const rated = (tally: Tally | undefined): Rate | null => (tally ? rateOf(tally.hits, tally.tries) : null);

/** The rows of the rates: flaws found, then sound summaries sent back; alone, then with help. */
export const rateRows = ({ result }: Pick<Derived, 'result'>): { title: string; rows: RateRow[] }[] => [
  {
    title: 'Flaws found',
    rows: [
      { label: 'alone', rate: rated(result?.alone?.caught) },
      { label: 'with help', rate: rated(result?.helped?.caught) },
    ],
  },
  {
    title: 'Sound summaries sent back',
    rows: [
      { label: 'alone', rate: rated(result?.alone?.alarms) },
      { label: 'with help', rate: rated(result?.helped?.alarms) },
    ],
  },
];

const percent = (share: number) => Math.round(100 * share);

/** "2 of 3: anything from 28 to 94 in a hundred would fit" */
export const rateSays = ({ hits, tries, low, high }: Rate): string =>
  `${hits} of ${tries}: anything from ${percent(low)} to ${percent(high)} in a hundred fits`;

const foundIn = ({ caught, alarms }: Watch): string =>
  `found ${caught.hits} of ${caught.tries} flaws and sent back ${alarms.hits} of ${alarms.tries} sound summaries`;

/** What the picture of the rates is of, for the eye that sees the counts. */
export function ratesShort(state: State, d: Pick<Derived, 'result'>): string {
  if (!d.result) return NOTHING_YET;
  const said = [who(state) === 'You' ? '' : `${who(state)}.`, helpSays(d)].filter(Boolean);
  return [...said, 'So few trials tell little: the bands show which rates would fit.'].join(' ');
}

/** The same with its counts, for whoever hears it. */
export function ratesSays(state: State, { result }: Pick<Derived, 'result'>): string {
  if (!result) return NOTHING_YET;
  const parts = [
    result.alone && `${foundIn(result.alone)} alone`,
    result.helped && `${foundIn(result.helped)} with help`,
  ].filter(Boolean);
  return `${who(state)} ${parts.join('; ')}. So few trials tell little.`;
}

/** What help did, where both rounds are over; '' elsewhere. The two rounds had different summaries. */
export function helpSays({ result }: Pick<Derived, 'result'>): string {
  if (!result?.alone || !result.helped) return '';
  const more = rightly(result.helped) - rightly(result.alone);
  if (more === 0) return 'With help as many were judged rightly as alone.';
  const times = several(Math.abs(more));
  return `With help ${times} ${more > 0 ? 'more' : 'fewer'} judged rightly; with six trials that may be chance.`;
}

/** What slipped through in one round, and what was sent back for nothing. */
export const ledgerSays = ({ caught, alarms }: Watch): string =>
  `Of ${several(caught.tries)} flaws ${several(caught.hits)} found, ${several(caught.tries - caught.hits)} slipped through. Of ${several(alarms.tries)} sound summaries ${several(alarms.hits)} sent back.`;
