/** What the figure computes. Pure: chance comes from a seed, and nothing of what is not yet earned leaves it. */
import { withActs } from '../../figure/acts';
import type { FigureModel } from '../../figure/contract';
import { clampTo } from '../../figure/params';
import { mulberry32 } from '../../models/numerics/rng';
import { type Answers, answerOf, CHARACTERS, type Character, watchOn } from './characters';
import { answers, describe } from './describe';
import type { Account, Item } from './frozen';
import { critiquesOf, LEVELS, type Level, ROUNDS, type Round, TRIALS, titleOf, trialsOf } from './items';
import { ACCOUNTS } from './items.data';
import { ACTS, BETS, BLIND, type Blind, KIND_OF, RELIABILITY, SECONDS, SEED, type Seconds, schema } from './params';
import { fatesOf, readResult, resultOf, writeResult } from './result';
import type { Derived, Judged, Kept, RoundShown, State } from './state';

export interface Props {
  id: string;
}

export type Action =
  | { type: 'pick'; picked: 'sound' | 'flawed' }
  | { type: 'account' }
  | { type: 'begin'; round: Round }
  | { type: 'answer'; round: Round; sentence: number | null }
  | { type: 'undo'; round: Round }
  | { type: 'bet'; bet: string }
  | { type: 'look'; place: number }
  | { type: 'watch'; character: Character }
  | { type: 'restore'; kept: Kept }
  | { type: 'seed'; value: number }
  | { type: 'level'; level: Level }
  | { type: 'seconds'; seconds: Seconds }
  | { type: 'reliability'; value: number }
  | { type: 'blind'; blind: Blind };

const among = <T extends string>(all: readonly T[], value: unknown): value is T => all.includes(value as T);

type Settings = Pick<State, 'seed' | 'seconds' | 'level' | 'reliability' | 'blind'>;

const fresh = ({ seed, seconds, level, reliability, blind }: Settings): State => ({
  seed,
  seconds,
  level,
  reliability,
  blind,
  account: 0,
  picked: '',
  alone: '',
  helped: '',
  begun: [],
  bet: '',
  character: '',
  result: '',
  looked: 0,
});

/** With what the finished rounds came to. */
const settled = (state: State): State => ({ ...state, result: writeResult(resultOf(state)) });

/** Somebody's result, opened by a link, with nothing judged: whoever goes on from there begins a game of their own. */
const isTheirs = ({ alone, helped, result }: State) => alone === '' && helped === '' && result !== '';
const own = (state: State): State => (isTheirs(state) ? fresh(state) : state);

/** What a round waits for. */
export function stageOf(state: State, round: Round): RoundShown['stage'] {
  if (state[round].length === TRIALS) return round === 'alone' && state.bet === '' ? 'bet' : 'over';
  return state.begun.includes(round) ? 'judge' : 'ready';
}

/** The last answer of a round can be taken back as long as the round is not over. */
export const canUndo = (state: State, round: Round): boolean => state[round].length > 0 && state[round].length < TRIALS;

function answered(state: State, round: Round, sentence: number | null): State {
  if (stageOf(state, round) !== 'judge') return state;
  const item = trialsOf(state.seed, state.level, round)[state[round].length];
  if (!item || (sentence !== null && item.sentences[sentence] === undefined)) return state;
  return settled({ ...state, [round]: state[round] + answerOf(sentence), looked: 0 });
}

/** A simulated reader judges both rounds to their end; whoever judged one themselves keeps it. */
function watched(before: State, character: Character): State {
  const reader = CHARACTERS.find(({ id }) => id === character)?.reader;
  if (!reader) return before;
  const state = own(before);
  const game = { seed: state.seed, level: state.level, reliability: state.reliability, blind: KIND_OF[state.blind] };
  const on = (round: Round) => watchOn(reader, game, round, state[round]);
  const theirs = state.alone.length < TRIALS;
  return settled({
    ...state,
    alone: on('alone'),
    helped: on('helped'),
    begun: ROUNDS,
    // Nobody bets on somebody else's reading.
    bet: theirs ? '' : state.bet,
    character: theirs ? character : state.character,
  });
}

/** A game as the device keeps it, or null if it is none. @param kept anything */
export function asKept(kept: unknown): Kept | null {
  const { seed, level, alone, helped, bet, character } = (kept ?? {}) as Partial<Kept>;
  if (typeof seed !== 'number' || clampTo(SEED, seed) !== seed || !among(LEVELS, level)) return null;
  const fits = (answers: unknown, round: Round): answers is Answers => {
    if (typeof answers !== 'string' || answers.length > TRIALS) return false;
    const items = trialsOf(seed, level, round);
    return [...answers].every((a, i) => a === '-' || (/\d/.test(a) && items[i]?.sentences[Number(a)] !== undefined));
  };
  if (!fits(alone, 'alone') || !fits(helped, 'helped')) return null;
  if (bet !== '' && (!among(BETS, bet) || alone.length < TRIALS)) return null;
  if (
    character !== '' &&
    !among(
      CHARACTERS.map(({ id }) => id),
      character,
    )
  )
    return null;
  return { seed, level, alone, helped, bet, character };
}

const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, values = {}) => {
    const { seed, seconds, level, reliability, blind, bet, character, result } = values;
    const settings = fresh({
      seed: clampTo(SEED, Number(seed ?? SEED.default)),
      seconds: among(SECONDS, seconds) ? seconds : '60',
      level: among(LEVELS, level) ? level : 'above',
      reliability: clampTo(RELIABILITY, Number(reliability ?? RELIABILITY.default)),
      blind: among(BLIND, blind) ? blind : '',
    });
    const known = typeof result === 'string' ? readResult(result) : null;
    if (!known || typeof result !== 'string') return settings;
    return {
      ...settings,
      result,
      // A bet belongs to a round, and a name to a result.
      bet: known.alone && among(BETS, bet) ? bet : '',
      character:
        result !== '' &&
        among(
          CHARACTERS.map(({ id }) => id),
          character,
        )
          ? character
          : '',
    };
  },
  step: (state, action) => {
    switch (action.type) {
      case 'pick':
        return state.picked === '' ? { ...state, picked: action.picked } : state;
      case 'account':
        return { ...state, account: (state.account + 1) % ACCOUNTS.length, picked: '' };
      case 'begin': {
        const mine = own(state);
        return mine.begun.includes(action.round) ? mine : { ...mine, begun: [...mine.begun, action.round] };
      }
      case 'answer':
        return answered(state, action.round, action.sentence);
      case 'undo':
        return canUndo(state, action.round) ? { ...state, [action.round]: state[action.round].slice(0, -1) } : state;
      case 'bet':
        return stageOf(state, 'alone') === 'bet' && among(BETS, action.bet) ? { ...state, bet: action.bet } : state;
      case 'look':
        return { ...state, looked: Math.max(0, Math.min(TRIALS - 1, Math.trunc(action.place))) };
      case 'watch':
        return watched(state, action.character);
      case 'restore': {
        if (state.alone !== '' || state.helped !== '') return state;
        const begun = ROUNDS.filter((round) => action.kept[round].length > 0);
        const kept = settled({ ...state, ...action.kept, begun, result: '' });
        // Somebody else's result, opened by a link, stays.
        return state.result === '' || state.result === kept.result ? kept : state;
      }
      case 'seed':
        return fresh({ ...state, seed: clampTo(SEED, action.value) });
      case 'level':
        return fresh({ ...state, level: action.level });
      case 'seconds':
        return { ...state, seconds: action.seconds };
      // What was already judged with help was judged with that of then.
      case 'reliability':
        return withoutHelped({ ...state, reliability: clampTo(RELIABILITY, action.value) });
      case 'blind':
        return withoutHelped({ ...state, blind: action.blind });
    }
  },
  toParams: ({ seed, seconds, level, reliability, blind, bet, character, result }) => ({
    seed,
    seconds,
    level,
    reliability,
    blind,
    bet: result ? bet : '',
    character: result ? character : '',
    result,
  }),
  describe,
  answers,
  values: () => ({}),
};

/** Without the round with help; a result of somebody else's is theirs as it is. */
function withoutHelped(state: State): State {
  if (isTheirs(state)) return state;
  return settled({ ...state, helped: '', begun: state.begun.filter((round) => round !== 'helped') });
}

export const model = withActs(ACTS, bare);

function roundShown(state: State, round: Round): RoundShown {
  const stage = stageOf(state, round);
  const items = stage === 'ready' || stage === 'bet' ? [] : trialsOf(state.seed, state.level, round);
  const assistants = { reliability: state.reliability, blind: KIND_OF[state.blind] };
  const said = (item: Item, place: number) =>
    round === 'helped' ? critiquesOf(item, assistants, state.seed, place) : null;
  const place = state[round].length;
  const item = items[place];
  if (stage === 'judge' && item) {
    const critiques = said(item, place)?.map(({ says, passage, words }) => ({ says, passage, words })) ?? null;
    const { of, sentences } = item;
    return { stage, trial: { number: place + 1, title: titleOf(item), of, sentences, critiques }, judged: [] };
  }
  const fates = stage === 'over' ? fatesOf(state.seed, state.level, round, state[round]) : [];
  const judged = fates.map((fate, i): Judged => {
    const answer = state[round][i] ?? '-';
    const one = items[i] as Item;
    return { item: one, fate, named: answer === '-' ? null : Number(answer), critiques: said(one, i) ?? [] };
  });
  return { stage, trial: null, judged };
}

export function derive(state: State): Derived {
  const account = ACCOUNTS[state.account] as Account;
  const flawedFirst = mulberry32(Math.imul(state.seed, 17) + state.account)() < 0.5;
  return {
    easy: { account, shown: flawedFirst ? ['flawed', 'sound'] : ['sound', 'flawed'] },
    alone: roundShown(state, 'alone'),
    helped: roundShown(state, 'helped'),
    result: state.result ? readResult(state.result) : null,
  };
}
