/** What the figure computes. Pure: chance comes from a seed, and nothing of what is not yet earned leaves it. */
import { withActs } from '../../figure/acts';
import type { FigureModel } from '../../figure/contract';
import { clampTo } from '../../figure/params';
import { CHARACTERS, type Character, judgeOn } from './characters';
import { answers, describe } from './describe';
import { BETS, type Bet } from './outcome';
import { ACTS, RELIABILITY, SEED, schema } from './params';
import { outcomeOf, readOutcome, writeOutcome } from './result';
import { ENDS, FIRST, onSheet, reportOf, roundsOf } from './rounds';
import type { Derived, Kept, State } from './state';

export interface Props {
  id: string;
}

export type Action =
  | { type: 'judge'; accept: boolean }
  | { type: 'undo' }
  | { type: 'bet'; bet: Bet }
  | { type: 'watch'; character: Character }
  | { type: 'restore'; kept: Kept }
  | { type: 'seed'; value: number }
  | { type: 'reliability'; value: number };

const fresh = (seed: number, reliability: number): State => ({
  seed,
  reliability,
  verdicts: '',
  bet: '',
  character: '',
  result: '',
});

/** With the result, once the second round is over. */
function settled(state: State): State {
  if (state.verdicts.length < ENDS[1] || state.result !== '') return state;
  return { ...state, result: writeOutcome(outcomeOf(state.seed, state.verdicts)) };
}

/** Whether the figure waits for something else than a verdict. */
export const waits = ({ verdicts, bet, result }: State): 'bet' | 'end' | null => {
  const n = verdicts.length;
  if (n === 0 && result !== '') return 'end';
  if (n === FIRST && bet === '') return 'bet';
  return n >= ENDS[2] ? 'end' : null;
};

function judged(state: State, accept: boolean): State {
  // Whoever opened somebody's result begins a game of their own.
  const own = state.verdicts === '' && state.result !== '' ? fresh(state.seed, state.reliability) : state;
  if (waits(own)) return state;
  return settled({ ...own, verdicts: own.verdicts + (accept ? 'A' : 'S') });
}

/** A verdict can be taken back in its own round, as long as nothing was made of it. */
export function canUndo({ verdicts, bet }: State): boolean {
  const n = verdicts.length;
  if (n === 0) return false;
  if (n <= FIRST) return bet === '';
  return n < ENDS[1] ? n > FIRST : n > ENDS[1];
}

function watched(state: State, character: Character): State {
  const reader = CHARACTERS.find(({ id }) => id === character)?.reader;
  if (!reader) return state;
  const own = state.verdicts === '' && state.result !== '' ? fresh(state.seed, state.reliability) : state;
  const n = own.verdicts.length;
  const to = n < FIRST ? FIRST : n < ENDS[1] ? (own.bet === '' ? n : ENDS[1]) : ENDS[2];
  const verdicts = judgeOn(reader, own.seed, own.verdicts, to, own.reliability);
  // Whoever judged both rounds has judged them, whoever goes on with reports.
  return settled({ ...own, character: n < ENDS[1] ? character : own.character, verdicts });
}

const isBet = (value: unknown): value is Bet => BETS.includes(value as Bet);
const isCharacter = (value: unknown): value is Character => CHARACTERS.some(({ id }) => id === value);

/** A game as the device keeps it, or null if it is none. @param kept anything */
export function asKept(kept: unknown): Kept | null {
  const { seed, verdicts, bet, character } = (kept ?? {}) as Partial<Kept>;
  if (typeof seed !== 'number' || clampTo(SEED, seed) !== seed) return null;
  if (typeof verdicts !== 'string' || !/^[AS]*$/.test(verdicts) || verdicts.length > ENDS[2]) return null;
  if (bet !== '' && !isBet(bet)) return null;
  if (character !== '' && !isCharacter(character)) return null;
  // Nobody judges the second round without a bet.
  return verdicts.length > FIRST && bet === '' ? null : { seed, verdicts, bet, character };
}

const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, values = {}) => {
    const { seed, reliability, bet, character, result } = values;
    const known = typeof result === 'string' && readOutcome(result) ? result : '';
    return {
      ...fresh(
        clampTo(SEED, Number(seed ?? SEED.default)),
        clampTo(RELIABILITY, Number(reliability ?? RELIABILITY.default)),
      ),
      // A bet and a name belong to a result.
      bet: known && isBet(bet) ? bet : '',
      character: known && isCharacter(character) ? character : '',
      result: known,
    };
  },
  step: (state, action) => {
    if (action.type === 'judge') return judged(state, action.accept);
    if (action.type === 'undo') return canUndo(state) ? { ...state, verdicts: state.verdicts.slice(0, -1) } : state;
    if (action.type === 'bet') return waits(state) === 'bet' ? { ...state, bet: action.bet } : state;
    if (action.type === 'watch') return watched(state, action.character);
    if (action.type === 'restore') {
      if (state.verdicts !== '') return state;
      const kept = settled({ ...state, ...action.kept, result: '' });
      // Somebody else's result, opened by a link, stays.
      return state.result === '' || state.result === kept.result ? kept : state;
    }
    if (action.type === 'seed') return fresh(clampTo(SEED, action.value), state.reliability);
    // What was already judged with reports was judged with those of then.
    return { ...state, reliability: clampTo(RELIABILITY, action.value), verdicts: state.verdicts.slice(0, ENDS[1]) };
  },
  toParams: ({ seed, reliability, bet, character, result }) => ({
    seed,
    reliability,
    bet: result ? bet : '',
    character: result ? character : '',
    result,
  }),
  describe,
  answers,
  values: () => ({}),
};

export const model = withActs(ACTS, bare);

export function derive(state: State): Derived {
  const { seed, verdicts, reliability, result } = state;
  const outcome = result ? readOutcome(result) : null;
  const stop = waits(state);
  if (stop) return { lying: null, waits: stop, outcome };
  const n = verdicts.length;
  const sheet = roundsOf(seed, verdicts).sheets[n];
  if (!sheet) return { lying: null, waits: 'end', outcome };
  const round = ENDS.findIndex((end) => n < end);
  const begins = ENDS[round - 1] ?? 0;
  const { question, answer } = onSheet(sheet);
  return {
    lying: {
      number: n - begins + 1,
      of: (ENDS[round] ?? 0) - begins,
      question: question.question,
      says: answer.says,
      report: round === 2 ? reportOf(sheet, seed, n, reliability) : null,
    },
    waits: null,
    outcome,
  };
}
