import { clampTo } from '../../figure/params';
import { CAVES, cave, inSight, type Job, keyOf, outcomeOf, SHARES, type Trained, watch } from './game';
import { type Guess, schema } from './params';
import { SCENARIOS } from './scenarios';
import { afterShort, afterwards, asking, askingShort, sixSays, verdictOn, WAITING, WATCH_SHORT } from './words';

export interface State extends Record<string, unknown> {
  share: number;
  rocks: 'yes' | 'no';
  seed: number;
  caves: number;
  cave: number;
  coin: 'end' | 'moved';
  sight: 'sees' | 'blind';
  /** the committed guess, and how the agent it was made for had been trained: share, or share + 7 without rocks */
  guess: Guess | 'none';
  guessAt: number;
  /** what is marked but not committed; not in a link */
  draft: Guess | 'none';
  /** every agent trained so far, the first picture's before all */
  trained: readonly Trained[];
  /** agents still to be trained beside the present one */
  queue: readonly Job[];
  /** key of the agent that was shown last, which stays until the present one is trained; null at first */
  last: string | null;
}

/** The parameters that are set by number. */
export type Index = 'share' | 'seed' | 'caves' | 'cave';

export type Action =
  | { type: 'set'; name: Index; value: number }
  | { type: 'rocks'; on: boolean }
  | { type: 'coin'; at: State['coin'] }
  | { type: 'sight'; of: State['sight'] }
  | { type: 'preset'; index: number }
  | { type: 'another' }
  | { type: 'every' }
  | { type: 'draft'; guess: Guess }
  | { type: 'commit' }
  | { type: 'guessAgain' }
  | { type: 'trained'; agent: Trained };

/** Agents kept at most; the first one always stays. */
const MOST = 150;

/** The agent that the settings ask for. */
export const jobOf = ({ share, rocks, seed }: Pick<State, 'share' | 'rocks' | 'seed'>): Job => ({
  share,
  rocks: rocks === 'yes',
  seed,
});
const find = (state: State, key: string | null): Trained | null =>
  state.trained.find(({ job }) => keyOf(job) === key) ?? null;

/** The present agent; null while it is being trained. */
export const presentOf = (state: State): Trained | null => find(state, keyOf(jobOf(state)));
/** The agent on show: the present one, or until it is trained the one before. */
export const shownOf = (state: State): Trained | null => presentOf(state) ?? find(state, state.last);
/** The next agent to train, if any. */
export const nextJob = (state: State): Job | null => (presentOf(state) ? (state.queue[0] ?? null) : jobOf(state));
/** Whether the reader has earned the truth. */
export const isOpen = (state: State): boolean => state.guess !== 'none';

const momentOf = ({ share, rocks }: Pick<State, 'share' | 'rocks'>): number =>
  share + (rocks === 'yes' ? 0 : SHARES.length);

/** The six caves on show, each with the run of the agent on show; no run while there is no agent. */
export function scenes(state: State) {
  const shown = shownOf(state);
  return Array.from({ length: CAVES }, (_, i) => {
    const rocks = shown ? shown.job.rocks : state.rocks === 'yes';
    const level = cave(state.caves, i + 1, rocks, state.coin === 'moved' ? 'random' : 'end');
    const run = shown && watch(shown, level, state.caves, i + 1, state.sight === 'blind');
    const blind = state.sight === 'blind';
    const sees = run ? inSight(level, run.cells).map((near) => near && !blind) : [];
    // what counts is what it saw before it was at the end
    const until = run?.endFirst ? run.cells.indexOf(level.end) : sees.length;
    return { level, run, outcome: run && outcomeOf(run), sees, seen: sees.slice(0, until).filter(Boolean).length };
  });
}

/** What the picture shows, in words: before the guess they end in a question. */
export function sentence(state: State): string {
  const shown = shownOf(state);
  if (!shown) return WAITING;
  return isOpen(state) ? afterwards(shown) : asking(shown);
}

/** What to say of the guess, if it was made for an agent trained like the one on show. */
export function verdict(state: State): string | null {
  const shown = shownOf(state);
  if (!shown || state.guess === 'none') return null;
  const { share, rocks } = shown.job;
  return momentOf({ share, rocks: rocks ? 'yes' : 'no' }) === state.guessAt
    ? verdictOn(state.guess, shown.result)
    : null;
}

/** The sentence of the act with the bet. @param watching a run is under way whose end has not been told */
export function betSays(state: State, watching = false): string {
  const shown = shownOf(state);
  if (!shown) return WAITING;
  if (!isOpen(state)) return askingShort(shown);
  if (watching) return WATCH_SHORT;
  return [verdict(state), afterShort(shown)].filter(Boolean).join(' ');
}

/** The sentence of the act with six caves. */
export function caveSays(state: State, all: ReturnType<typeof scenes> = scenes(state)): string {
  const runs = all.flatMap(({ outcome }) => outcome ?? []);
  return runs.length === 0
    ? WAITING
    : sixSays(state.coin === 'moved', runs.filter((o) => o === 'coin').length, runs.length);
}

/** The named starting point whose settings these are, or −1. */
export const presetAt = (state: State): number =>
  SCENARIOS.findIndex(({ values }) => keyOf(jobOf(values)) === keyOf(jobOf(state)));

/** Other settings; what is on show stays until their agent is trained. */
function turn(state: State, change: Partial<State>): State {
  const shown = shownOf(state);
  return { ...state, ...change, last: shown && keyOf(shown.job) };
}

/** The lowest seed from the present one on that none of these shares has had. */
function freshSeed(state: State, shares: readonly number[]): number {
  const { max } = schema.seed;
  for (let n = 1; n <= max; n++) {
    const seed = ((state.seed - 1 + n) % max) + 1;
    if (!shares.some((share) => find(state, keyOf(jobOf({ share, rocks: state.rocks, seed }))))) return seed;
  }
  return state.seed;
}

/** The reducer. */
export function step(state: State, action: Action): State {
  switch (action.type) {
    case 'set': {
      const value = clampTo(schema[action.name], action.value);
      return value === state[action.name] ? state : turn(state, { [action.name]: value });
    }
    case 'rocks':
      return turn(state, { rocks: action.on ? 'yes' : 'no' });
    case 'coin':
      return isOpen(state) ? { ...state, coin: action.at } : state;
    case 'sight':
      return isOpen(state) ? { ...state, sight: action.of } : state;
    case 'preset': {
      const preset = SCENARIOS[action.index];
      return preset ? turn(state, { ...preset.values, queue: [] }) : state;
    }
    case 'another':
      return turn(state, { seed: freshSeed(state, [state.share]) });
    case 'every': {
      const all = SHARES.map((_, share) => share);
      const seed = freshSeed(state, all);
      return { ...state, queue: all.map((share) => jobOf({ share, rocks: state.rocks, seed })) };
    }
    case 'draft':
      return isOpen(state) ? state : { ...state, draft: action.guess };
    case 'commit':
      // A commitment stands, and the coin is moved by it; nobody can guess of an agent that is not trained yet.
      if (isOpen(state) || state.draft === 'none' || !presentOf(state)) return state;
      return { ...state, guess: state.draft, guessAt: momentOf(state), coin: 'moved', sight: 'sees' };
    case 'guessAgain':
      return { ...state, guess: 'none', guessAt: 0, draft: 'none', coin: 'end', sight: 'sees' };
    case 'trained': {
      const key = keyOf(action.agent.job);
      const others = state.trained.filter(({ job }) => keyOf(job) !== key);
      const [first, ...rest] = others.length < MOST ? others : [...others.slice(0, 1), ...others.slice(2)];
      return {
        ...state,
        trained: first ? [first, ...rest, action.agent] : [action.agent],
        queue: state.queue.filter((job) => keyOf(job) !== key),
      };
    }
  }
}
