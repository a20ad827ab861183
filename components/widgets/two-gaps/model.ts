import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { bradleyTerryWin } from '../../models/preferences/preference';
import { isWay, LOCKED, lockedWords, type WayId } from './locked';
import { ACTS, params } from './params';
import {
  EFFORTS,
  FINE_TUNING,
  INSTRUCT_GPT,
  OBSERVED,
  SYSTEM_KEYS,
  SYSTEMS,
  type SystemKey,
  TAUGHT,
} from './scenarios';

export interface TwoGapsProps {
  id: string;
}

export interface TwoGapsState extends Record<string, unknown> {
  system: SystemKey;
  /** rung of the ladder in `EFFORTS` */
  effort: number;
  /** whether skill that fine-tuning taught counts towards what was brought out */
  taught: boolean;
  /** committed guesses, in questions of a hundred; null: not yet */
  guesses: Readonly<Record<SystemKey, number | null>>;
  /** where the guess slider stands; not committed, so not in a link */
  draft: number;
  /** how the locked skill of the real models was to be brought out */
  way: WayId;
}

export type TwoGapsAction =
  | { type: 'system'; system: SystemKey }
  | { type: 'effort'; effort: number }
  | { type: 'taught'; taught: boolean }
  | { type: 'draft'; guess: number }
  | { type: 'commit' }
  | { type: 'way'; way: WayId };

/** Questions of a hundred that every system answers when asked plainly. */
export const OBSERVED_COUNT = Math.round(100 * OBSERVED);
/** Where the guess slider stands at first: above what the first picture has shown, and no hint (the three truths lie on both sides). */
export const FIRST_DRAFT = 80;

/**
 * What elicitation brings out: p*(u) = p + (a − p)(1 − e^(−k·u)). It never falls with effort and never reaches a.
 * Our own toy; the shape (quick at first, then slower) is an assumption, not a finding.
 * @param observed p, share right when asked plainly, [0, 1]
 * @param ability a, the hidden share it could get right, [p, 1]
 * @param rate k > 0, how readily the ability comes out
 * @param effort u >= 0, in units of our own
 * @returns the share brought out, [p, a]
 * @throws RangeError naming a parameter out of range
 */
export function elicited(observed: number, ability: number, rate: number, effort: number): number {
  if (!(observed >= 0 && observed <= 1)) throw new RangeError('observed must lie in [0, 1]');
  if (!(ability >= observed && ability <= 1)) throw new RangeError('ability must lie in [observed, 1]');
  if (!(rate > 0)) throw new RangeError('rate must be positive');
  if (!(effort >= 0)) throw new RangeError('effort must not be negative');
  return observed + (ability - observed) * (1 - Math.exp(-rate * effort));
}

/** One rung of the ladder, counted in questions of a hundred. */
export interface Rung {
  name: string;
  /** right when asked plainly */
  observed: number;
  /** brought out on top of that by the efforts so far */
  broughtOut: number;
  /** taught by fine-tuning and counted, if the reader counts it */
  taught: number;
  /** best result so far: the three together */
  best: number;
}

/** The five rungs of one system, rounded to whole questions. */
export function ladder(system: SystemKey, countTaught: boolean): Rung[] {
  const { ability, rate } = SYSTEMS[system];
  return EFFORTS.map(({ name, units }, i) => {
    const shown = Math.round(100 * elicited(OBSERVED, ability, rate, units));
    const taught = countTaught && i >= FINE_TUNING ? Math.min(Math.round(100 * TAUGHT), 100 - shown) : 0;
    return { name, observed: OBSERVED_COUNT, broughtOut: shown - OBSERVED_COUNT, taught, best: shown + taught };
  });
}

/** Everything the picture shows at a state. `truth` is null until the reader has committed to a guess for this system. */
export function derive(state: TwoGapsState) {
  const rungs = ladder(state.system, state.taught);
  const now = rungs[state.effort] ?? (rungs[0] as Rung);
  const guess = state.guesses[state.system];
  const truth = guess === null ? null : truthOf(state.system);
  return {
    rungs,
    now,
    guess,
    truth,
    alignmentGap: now.best - now.observed,
    capabilityGap: 100 - now.best,
  };
}

/** The hidden side of a system, in questions of a hundred. Only for what the reader has earned, and the page of answers. */
export function truthOf(system: SystemKey) {
  const ability = Math.round(100 * SYSTEMS[system].ability);
  return {
    ability,
    alignmentGap: ability - OBSERVED_COUNT,
    capabilityGap: 100 - ability,
    afterwards: SYSTEMS[system].afterwards,
  };
}

const points = (n: number) => `${n}\u00a0${n === 1 ? 'point' : 'points'}`;
const percent = (n: number) => `${n}\u00a0%`;

/** One or two sentences on what the present state means. */
export function sentence(state: TwoGapsState): string {
  const { now, alignmentGap, capabilityGap } = derive(state);
  const { name } = SYSTEMS[state.system];
  const { phrase } = EFFORTS[state.effort] ?? { phrase: '' };
  if (state.effort === 0) {
    return `Asked plainly, ${name} answers ${now.observed} of the hundred. So do the other two. From this number alone nobody can say whether the other ${capabilityGap} are beyond it.`;
  }
  const start = `${phrase}, ${name} answers ${now.best}.`;
  if (now.taught > 0) {
    return `${start} But ${now.taught} of these it was taught on the way. On a real system nobody sees that seam, and a stated gap of ${alignmentGap} may be too large: no lower bound any more.`;
  }
  return `${start} So at least ${alignmentGap} of its ${100 - now.observed} misses were not for want of ability. Of the other ${capabilityGap} we only know that nothing tried so far has brought them out.`;
}

/** What to say once a guess is committed; null before. */
export function verdict(state: TwoGapsState): string | null {
  const { guess, truth } = derive(state);
  if (guess === null || truth === null) return null;
  const off = Math.abs(guess - truth.ability);
  const how = off === 0 ? 'your guess exactly' : `${off} ${guess > truth.ability ? 'fewer' : 'more'} than you guessed`;
  return `${SYSTEMS[state.system].name} could have answered ${truth.ability}: ${how}. ${truth.afterwards}`;
}

const PARAM_OF = { a: 'guessA', b: 'guessB', c: 'guessC' } as const;

const clampGuess = (guess: number) => Math.min(100, Math.max(OBSERVED_COUNT, Math.round(guess)));

function describe(state: TwoGapsState): Description {
  const { rungs } = derive(state);
  const said = verdict(state);
  return {
    sentences: [
      'A hundred questions from a tax helpline. Three imagined systems each answer 46 of them correctly when asked plainly. What each could really do is hidden until you have guessed it.',
      sentence(state),
      ...(said ? [said] : []),
      LOCKED,
      lockedWords(state.way),
      `Beside the toy, published numbers: against one and the same 175-billion-parameter supervised model, GPT-3 wins about ${percent(24)} of comparisons and InstructGPT, trained further from the same pretrained model, about ${percent(66)} (readings from a figure). From these two a Bradley–Terry model expects InstructGPT to beat GPT-3 ${percent(Math.round(1000 * instructCheck()) / 10)} of the time; the paper prints 85 ± 3\u00a0%.`,
    ],
    table: {
      caption: `${SYSTEMS[state.system].name}: questions of a hundred`,
      head: ['Effort', 'Best so far', 'Alignment gap, at least', 'Capability gap, at most'],
      rows: rungs.map((r) => [r.name, r.best, points(r.best - r.observed), points(100 - r.best)]),
    },
  };
}

function answers(): Description {
  return {
    sentences: SYSTEM_KEYS.map((key) => `${SYSTEMS[key].name}: ${SYSTEMS[key].afterwards}`),
    table: {
      caption: 'What the three systems could really do, in questions of a hundred (all of it made up)',
      head: ['System', 'Asked plainly', 'Could have answered', 'Alignment gap', 'Capability gap'],
      rows: SYSTEM_KEYS.map((key) => {
        const t = truthOf(key);
        return [SYSTEMS[key].name, OBSERVED_COUNT, t.ability, points(t.alignmentGap), points(t.capabilityGap)];
      }),
    },
  };
}

/** P(InstructGPT preferred to GPT-3) that Bradley–Terry expects from their win rates against a common baseline. */
export function instructCheck(): number {
  return bradleyTerryWin(INSTRUCT_GPT.after, INSTRUCT_GPT.before);
}

function values(state: TwoGapsState): Record<string, ChipValue> {
  const { now, alignmentGap, capabilityGap } = derive(state);
  const check = Math.round(1000 * instructCheck()) / 10;
  return {
    observed: { text: percent(now.observed), value: now.observed, label: 'answered right when asked plainly' },
    // The spin button counts what it turns, the rungs of the ladder; its words say what that brings out.
    elicited: {
      text: percent(now.best),
      value: state.effort,
      label: 'best result brought out so far',
      param: 'effort',
    },
    capabilityGap: { text: points(capabilityGap), value: capabilityGap, label: 'capability gap, at most' },
    alignmentGap: { text: points(alignmentGap), value: alignmentGap, label: 'alignment gap, at least' },
    bradleyTerry: { text: percent(check), value: check, label: 'expected preference for InstructGPT over GPT-3' },
  };
}

/** Without its acts. */
const bare: FigureModel<TwoGapsProps, TwoGapsState, TwoGapsAction> = {
  version: 1,
  params,
  init: (_props, v = {}) => {
    const guessed = (name: string) => (Number(v[name] ?? 0) > 0 ? clampGuess(Number(v[name])) : null);
    return {
      system: (v.system as SystemKey | undefined) ?? 'a',
      effort: Number(v.effort ?? 2),
      taught: v.taught === 'yes',
      guesses: { a: guessed(PARAM_OF.a), b: guessed(PARAM_OF.b), c: guessed(PARAM_OF.c) },
      draft: FIRST_DRAFT,
      way: isWay(v.way) ? v.way : 'demos',
    };
  },
  step: (state, action) => {
    if (action.type === 'system') return { ...state, system: action.system, draft: FIRST_DRAFT };
    if (action.type === 'effort') {
      return { ...state, effort: Math.min(EFFORTS.length - 1, Math.max(0, Math.round(action.effort))) };
    }
    if (action.type === 'taught') return { ...state, taught: action.taught };
    if (action.type === 'way') return { ...state, way: action.way };
    if (action.type === 'draft') return { ...state, draft: clampGuess(action.guess) };
    // A commitment stands: guessing again after seeing the truth would be no guess.
    if (state.guesses[state.system] !== null) return state;
    return { ...state, guesses: { ...state.guesses, [state.system]: clampGuess(state.draft) } };
  },
  toParams: (state) => ({
    system: state.system,
    effort: state.effort,
    taught: state.taught ? 'yes' : 'no',
    way: state.way,
    ...Object.fromEntries(SYSTEM_KEYS.map((key) => [PARAM_OF[key], state.guesses[key] ?? 0])),
  }),
  setParam: (state, name, value) => (name === 'effort' ? { ...state, effort: value } : state),
  describe,
  answers,
  values,
};

/** Two gaps: observed, best elicited and perfect performance; the ability itself stays hidden until the reader has guessed. */
export const model = withActs(ACTS, bare);
