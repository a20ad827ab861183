/** What the figure grants, as the models take it: the game of each level, and how often a look reaches a piece there. Pure. */
import { glossAt, type Review } from '../../models/recursion/rrm';
import type { Settings } from './params';

/** The game's parameters as the models want them, at level 0. */
export const gameOf = ({ g, beta, pen, k, alike, fixed, falseAlarm }: Settings): Review => ({
  g,
  beta,
  base: 0,
  pen,
  k,
  r: alike,
  q: fixed,
  falseAlarm,
});

/** The same at a level of recursion, where bluff may look better than below. */
export const gameAt = (level: number, settings: Settings): Review => ({
  ...gameOf(settings),
  g: glossAt(level, settings.g, settings.growth),
});

/** How often a look reaches a piece at a level from 1 on. */
export const compositionAt = (level: number, { c, badFloor, badC }: Settings): number =>
  level > 0 && level === badFloor ? badC : c;

/** The same for the levels 1 to D: one number where all are alike. */
export const compositionOf = (D: number, settings: Settings): number | number[] =>
  settings.badFloor >= 1 && settings.badFloor <= D
    ? Array.from({ length: D }, (_, i) => compositionAt(i + 1, settings))
    : settings.c;

/** Whether any of the four is taken back. */
export const takenBack = ({ hidden, falseAlarm, growth, badFloor }: Settings): boolean =>
  hidden > 0 || falseAlarm > 0 || growth > 0 || badFloor > 0;

/** Whether bluff gains on real work from level to level: then every tower ends somewhere. */
export const gains = ({ g, beta, growth }: Settings): boolean => growth > 0 && g > 0 && beta > 0;
