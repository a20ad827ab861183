import { whole } from '../numerics/range';
import { inRange } from './evaluation-game';

/** Skill at one side of a game as a straight line in general skill: domain Elo = slope·Elo + intercept. */
interface EloLine {
  /** points of domain Elo for each point of general Elo, [-10, 10] */
  slope: number;
  /** domain Elo where general Elo would be 0, [-10000, 10000] */
  intercept: number;
}

export interface NestedOversightInput {
  /** how much stronger the last model is than the first overseer, in points of general Elo, [0, 5000] */
  gap: number;
  /** rungs of the ladder, 1 to 20; left out: the number of rungs that succeeds most often */
  steps?: number;
  /** the overseer's skill at the game */
  guard: EloLine;
  /** the skill of the model that tries to get past it */
  houdini: EloLine;
  /** general Elo of the first overseer, [0, 5000]; default 1103 */
  start?: number;
}

export interface NestedOversight {
  /** probability that every rung holds, [0, 1] */
  success: number;
  /** rungs of the ladder: the given number, or the best (the smallest of several equally good) */
  steps: number;
}

/** One rung: a trusted model and the model that it oversees. */
export interface Rung {
  /** general Elo of the overseer */
  overseer: number;
  /** general Elo of the model overseen, which is the next rung's overseer */
  overseen: number;
  /** probability that the overseer wins, [0, 1] */
  holds: number;
}

/** The most rungs that are tried. */
export const MOST_STEPS = 20;
/** General Elo of the first overseer in the authors' runs. */
export const START_ELO = 1103;

type Line = 'guard' | 'houdini';

function check({ gap, steps, guard, houdini, start = START_ELO }: NestedOversightInput): void {
  inRange('gap', gap, 0, 5000);
  if (steps !== undefined) whole('steps', steps, 1, MOST_STEPS);
  inRange('start', start, 0, 5000);
  for (const [name, line] of [
    ['guard', guard],
    ['houdini', houdini],
  ] as [Line, EloLine][]) {
    inRange(`${name}.slope`, line.slope, -10, 10);
    inRange(`${name}.intercept`, line.intercept, -10_000, 10_000);
  }
}

const domain = ({ slope, intercept }: EloLine, elo: number): number => slope * elo + intercept;

function rungs({ gap, guard, houdini, start = START_ELO }: NestedOversightInput, n: number): Rung[] {
  return Array.from({ length: n }, (_, i) => {
    const overseer = start + (gap * i) / n;
    const overseen = start + (gap * (i + 1)) / n;
    const holds = 1 / (1 + 10 ** ((domain(houdini, overseen) - domain(guard, overseer)) / 400));
    return { overseer, overseen, holds };
  });
}

const product = (ladder: readonly Rung[]): number => ladder.reduce((all, rung) => all * rung.holds, 1);

/**
 * Nested oversight: a trusted model oversees a stronger one, which becomes the trusted overseer of the next, up `steps` equal
 * rungs of general Elo. All of them must hold: P = Π 1/(1 + 10^((H(g_i) − G(g_{i−1}))/400)), with G and H the domain Elo of
 * overseer ("guard") and escapee ("houdini"). The product takes the rungs as independent. Source: engels2025 (the authors' code).
 * @throws RangeError naming a parameter that is out of range
 */
export function nestedOversight(input: NestedOversightInput): NestedOversight {
  check(input);
  if (input.steps !== undefined) return { success: product(rungs(input, input.steps)), steps: input.steps };
  let best: NestedOversight = { success: -1, steps: 1 };
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const success = product(rungs(input, steps));
    if (success > best.success) best = { success, steps };
  }
  return best;
}

/**
 * The rungs behind `nestedOversight`, from the first overseer upwards; the product of their `holds` is its success.
 * @throws RangeError naming a parameter that is out of range
 */
export function oversightLadder(input: NestedOversightInput): Rung[] {
  return rungs(input, nestedOversight(input).steps);
}

export interface OversightGame {
  id: 'mafia' | 'debate' | 'backdoor' | 'wargames';
  name: string;
  guard: Readonly<EloLine>;
  houdini: Readonly<EloLine>;
  /** what the paper's later abstract prints for a gap of 400, from a later fit than these lines */
  laterAt400: number;
}

/**
 * The four games of Engels and colleagues (2025). The lines are the coefficients in the authors' code: the straight part of their
 * piecewise-linear fit, between its two plateaus. The published successes at 400 belong to a later fit. Source: engels2025.
 */
export const OVERSIGHT_GAMES: { readonly source: 'engels2025'; readonly games: readonly Readonly<OversightGame>[] } = {
  source: 'engels2025',
  games: [
    {
      id: 'mafia',
      name: 'Mafia',
      guard: { slope: 1.53054, intercept: -622.932 },
      houdini: { slope: 0.834415, intercept: 173.221 },
      laterAt400: 0.135,
    },
    {
      id: 'debate',
      name: 'Debate',
      guard: { slope: 1.09839, intercept: -47.4989 },
      houdini: { slope: 0.0493612, intercept: 1080.398 },
      laterAt400: 0.517,
    },
    {
      id: 'backdoor',
      name: 'Backdoor Code',
      guard: { slope: 0.719261, intercept: 552.022 },
      houdini: { slope: 1.95182, intercept: -1361.612 },
      laterAt400: 0.1,
    },
    {
      id: 'wargames',
      name: 'Wargames',
      guard: { slope: 1.16667, intercept: -229.074 },
      houdini: { slope: 0.679574, intercept: 422.005 },
      laterAt400: 0.094,
    },
  ],
};
