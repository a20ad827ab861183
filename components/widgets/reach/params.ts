import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ChoiceParam, NumberParam } from '../../figure/params';

export interface Props {
  /** the figure's id */
  id: string;
}

/** Three steps in numbers; the curve that they lie on; thirty levels; then all of it. */
export const ACTS = [
  { id: 'steps', label: 'Three steps', shows: ['from'] },
  { id: 'curve', label: 'The curve', shows: ['from', 'c'] },
  { id: 'heights', label: 'Thirty levels', shows: ['c', 'start'] },
  BENCH,
] as const satisfies readonly Act[];

/** The most levels that the figure walks. */
export const LEVELS = 30;

const number = (
  key: string,
  label: string,
  [min, max, step]: readonly [number, number, number],
  start: number,
  decimals: number,
): NumberParam => ({ type: 'number', key, label, min, max, step, decimals, default: start });

/** What can be set by a number. Version 1: never give a key a new meaning. */
export const NUMBERS = {
  c: number('c', 'How often a look reaches a piece', [0, 1, 0.01], 0.7, 2),
  beta: number('b', 'How hard each AI is trained for reward', [0, 12, 0.5], 6, 1),
  gloss: number('g', 'Edge of a bluff that nobody looks at', [0, 1, 0.05], 0.5, 2),
  fade: number('f', 'From level to level, a look reaches less', [0, 0.1, 0.005], 0, 3),
  q: number('q', 'Share of failures that always hit the same places', [0, 1, 0.05], 0, 2),
  level: number('l', 'Level of the walk', [0, LEVELS, 1], 0, 0),
  // What the first map granted, taken back. The same letters as in the figure “recursion”.
  hidden: number('H', 'What no question asks about', [0, 0.5, 0.01], 0, 2),
  falseAlarm: number('A', 'How often a look calls real work a bluff', [0, 0.4, 0.01], 0, 2),
  growth: number('G', 'What bluff gains with every level', [0, 0.2, 0.01], 0, 2),
  badFloor: number('F', 'The one bad level', [0, LEVELS, 1], 0, 0),
  badC: number('C', 'The chance to reach a piece there', [0, 1, 0.01], 0.5, 2),
  // Where the three steps begin; the long walk begins at `start`.
  from: number('n', 'Honest reports at the bottom', [0, 100, 5], 90, 0),
} as const satisfies Record<string, NumberParam>;

/** Where the walk begins: at level 0, where a person judges alone, or with helpers that are nearly all bluff. */
export const START = {
  type: 'choice',
  key: 's',
  label: 'The walk starts',
  options: ['ground', 'collapsed'],
  default: 'ground',
} as const satisfies ChoiceParam;

/** What part of the map is drawn: all of it, or the corner in which the walk begins. */
export const ZOOM = {
  type: 'choice',
  key: 'z',
  label: 'The map, drawn',
  options: ['whole', 'close'],
  default: 'whole',
} as const satisfies ChoiceParam;

export type Zoom = (typeof ZOOM.options)[number];
export type NumberName = keyof typeof NUMBERS;
export type Start = (typeof START.options)[number];

/** All that a picture depends on, and all of it is shareable. */
export type Settings = Record<NumberName, number> & { start: Start; zoom: Zoom };
