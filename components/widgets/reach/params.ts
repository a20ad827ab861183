import type { ChoiceParam, NumberParam } from '../../island/params';

export interface Props {
  /** the figure's id */
  id: string;
}

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
  c: number('c', 'How much of the whole shows in its parts', [0, 1, 0.01], 0.7, 2),
  beta: number('b', 'How hard each AI is trained for reward', [0, 12, 0.5], 6, 1),
  gloss: number('g', 'Edge of a bluff that nobody looks at', [0, 1, 0.05], 0.5, 2),
  fade: number('f', 'From level to level, less shows', [0, 0.1, 0.005], 0, 3),
  q: number('q', 'Share of failures that always hit the same places', [0, 1, 0.05], 0, 2),
  level: number('l', 'Level of the walk', [0, LEVELS, 1], 0, 0),
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
