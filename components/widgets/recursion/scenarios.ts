/** Vetted starting points, good and bad, and in how many of 100 really trained runs each does what its text says. */
import { probabilityAllReal } from '../../models/recursion/all-real';
import { CHOICES, NUMBERS, type Settings } from './params';
import { type Run, topOf } from './run';

/** What a run must show for the text to be right. */
export interface Criterion {
  /** bounds on the share really done: at least, at most */
  rlhf?: readonly [number, number];
  rrm?: readonly [number, number];
  /** which side does better, and by how much at least */
  better?: 'rlhf' | 'rrm';
  by?: number;
  /** the chance that not one of so many pieces of recursion's work is bluff: at most */
  allReal?: { pieces: number; most: number };
}

export interface Scenario {
  id: string;
  name: string;
  group:
    | 'Recursion is better'
    | 'Recursion is not needed'
    | 'Recursion is worse'
    | 'Neither works'
    | 'A gamble'
    | 'Taken back';
  /** one of content/tasks (null: the page's first one), or regular */
  task: 'regular' | null;
  values: Partial<Settings>;
  /** what it shows, and what to notice */
  note: string;
  criterion: Criterion;
  /** a run that meets the criterion: the one that is shown when the reader trains for real; 1 unless said */
  seed?: number;
  /** runs with seeds 1 to 100 that meet the criterion; see tests/tools/seeds-recursion.ts */
  holds: number;
}

/** How many seeds were tried. */
export const SEEDS = 100;

/** 1,024 pieces on five levels, and hours enough to read every report. */
const thousand = { b: 4, depth: 5, hours: 2000 };
/** The deepest tower that the figure has, read in full. */
const deepest = { b: 4, depth: 8, hours: 3000 };

const sixteen = { b: 4, depth: 2, hours: 3500 };

export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'start',
    name: 'The same hours, twice',
    group: 'Recursion is better',
    task: null,
    values: {},
    note: 'Not enough hours to check every piece, just about enough to read every report.',
    criterion: { rlhf: [0, 0.4], rrm: [0.95, 1] },
    holds: 98,
  },
  {
    id: 'larger',
    name: 'A far larger task',
    group: 'Recursion is better',
    task: 'regular',
    values: { b: 4, depth: 5, hours: 2000 },
    note: '1,024 pieces. Checking them all grows with their number, reading reports only with the number of levels.',
    criterion: { rlhf: [0, 0.15], rrm: [0.95, 1] },
    holds: 100,
  },
  {
    id: 'audit',
    name: 'The honest rival: audits that bite',
    group: 'Recursion is not needed',
    task: 'regular',
    values: { b: 4, depth: 4, hours: 3500, pen: 15 },
    seed: 5,
    note: 'A bluff that is found costs 15 times what it gained. Now rare checks at random keep plain RLHF honest, without any recursion. The price: noisier lessons, so single runs scatter, and a person who can check any single piece at all.',
    criterion: { rlhf: [0.9, 1], rrm: [0.95, 1] },
    holds: 94,
  },
  {
    id: 'small',
    name: 'A small task',
    group: 'Recursion is not needed',
    task: 'regular',
    values: sixteen,
    note: 'Sixteen pieces, and hours enough to check them all. Recursion is a little worse, and far more trouble.',
    criterion: { rlhf: [0.95, 1], rrm: [0.95, 1], better: 'rlhf' },
    holds: 99,
  },
  {
    id: 'opaque',
    name: 'Looks that reach too little',
    group: 'Recursion is worse',
    task: 'regular',
    values: { ...sixteen, c: 0.5 },
    note: 'A look reaches a piece only half of the time. Two levels of that already lose a third of the work.',
    criterion: { better: 'rlhf', by: 0.1 },
    holds: 100,
  },
  {
    id: 'tight',
    name: 'Too few hours',
    group: 'Recursion is worse',
    task: 'regular',
    values: { b: 4, depth: 2, hours: 500, reportMinutes: 5 },
    note: 'Recursion spreads a small budget thin: too little is checked at the bottom, too little is read above, and all levels fail together.',
    criterion: { rrm: [0, 0.5], better: 'rlhf', by: 0.01 },
    holds: 99,
  },
  {
    id: 'slow',
    name: 'Reports that take long to read',
    group: 'Recursion is worse',
    task: 'regular',
    values: { ...sixteen, reportMinutes: 20 },
    seed: 3,
    note: 'If a report takes four times as long to read as a piece takes to check, the hours run out on reading.',
    criterion: { better: 'rlhf', by: 0.05 },
    holds: 100,
  },
  {
    id: 'no-carry',
    name: 'Lessons that hardly carry over',
    group: 'Recursion is worse',
    task: 'regular',
    values: { b: 4, depth: 2, hours: 1500, reportMinutes: 5, general: 0.5 },
    note: 'Where a lesson about one piece says little about the next, both ways need far more comparisons, and recursion loses its cheapness.',
    criterion: { rrm: [0, 0.5], better: 'rlhf', by: 0.01 },
    holds: 96,
  },
  {
    id: 'predictable',
    name: 'Blind spots that stay put',
    group: 'Recursion is worse',
    task: 'regular',
    values: { ...sixteen, g: 1, c: 0.75, fixed: 1 },
    note: 'The assistants always fail in the same places, so the AI above learns where. Now errors add up from level to level instead of being repaired.',
    criterion: { better: 'rlhf', by: 0.02 },
    holds: 97,
  },
  {
    id: 'copies',
    name: 'Three copies of one opinion',
    group: 'Recursion is worse',
    task: 'regular',
    values: { b: 4, depth: 3, hours: 1200, k: 3, alike: 1 },
    note: 'Three reports on every part cost three times the reading. If they always fail together, they are worth one.',
    criterion: { rrm: [0, 0.5], better: 'rlhf', by: 0.01 },
    holds: 94,
  },
  {
    id: 'gentle',
    name: 'Gentle training',
    group: 'Recursion is worse',
    task: 'regular',
    values: { ...sixteen, beta: 2 },
    note: 'Trained only a little, each assistant stays half a bluffer, and the next level inherits it.',
    criterion: { better: 'rlhf', by: 0.05 },
    holds: 100,
  },
  {
    id: 'tired',
    name: 'The same tired person throughout',
    group: 'Recursion is worse',
    task: 'regular',
    values: { ...sixteen, h: 0.6, sameHuman: 'alike' },
    note: 'A person who misses four bluffs in ten misses them in reports as well. Each level pays for it again.',
    criterion: { better: 'rlhf', by: 0.05 },
    holds: 99,
  },
  {
    id: 'collapse',
    name: 'Below the critical line',
    group: 'Neither works',
    task: 'regular',
    values: { b: 4, depth: 6, hours: 5000, c: 0.5 },
    note: 'Every report is read. But a look reaches a piece only half of the time, and so each level is a little darker than the one below, until nothing is left.',
    criterion: { rlhf: [0, 0.5], rrm: [0, 0.5] },
    holds: 100,
  },
  {
    id: 'too-large',
    name: 'Too large for these hours',
    group: 'Neither works',
    task: 'regular',
    values: { b: 4, depth: 8, hours: 1200 },
    note: '65,536 pieces. Recursion, too, has an end: where the hours no longer cover the reading of one branch.',
    criterion: { rlhf: [0, 0.5], rrm: [0, 0.5] },
    holds: 100,
  },
  {
    id: 'few-labels',
    name: 'Too few comparisons',
    group: 'A gamble',
    task: 'regular',
    values: { b: 4, depth: 5, hours: 400, g: 1, beta: 8, c: 0.72, labels: 50 },
    seed: 4,
    note: 'The smooth theory promises recursion 95\u00a0%. But fifty comparisons an assistant are noise, and close to the critical line noise is enough: train it for real and see.',
    criterion: { rlhf: [0, 0.5], rrm: [0, 0.9] },
    holds: 76,
  },
  {
    id: 'unasked',
    name: 'What nobody asks about',
    group: 'Taken back',
    task: 'regular',
    values: { ...thousand, hidden: 0.1 },
    note: 'A tenth of every product is in nobody’s questions, always the same tenth, and there it is bluff. That is a ceiling: 89\u00a0% instead of 99. It does not pile up: level 5 stands where level 2 stood.',
    criterion: { rrm: [0.8, 0.92], better: 'rrm', by: 0.5 },
    holds: 100,
  },
  {
    id: 'unasked-line',
    name: 'What nobody asks about, and looks that reach less',
    group: 'Taken back',
    task: 'regular',
    values: { ...thousand, hidden: 0.2, c: 0.7 },
    note: 'Looks that reach a piece seven times in ten would hold 95\u00a0%. With a fifth that nobody asks about they hold nothing: the reports get too poor to mend what is left.',
    criterion: { rrm: [0, 0.7] },
    holds: 96,
  },
  {
    id: 'wolf',
    name: 'Helpers that cry wolf',
    group: 'Taken back',
    task: 'regular',
    values: { ...deepest, c: 0.7, falseAlarm: 0.3 },
    note: 'Three looks in ten call real work a bluff, on both sides. Doing the work pays less, every level is a little worse than the one below, and the line climbs from 61 to 76\u00a0%.',
    criterion: { rrm: [0, 0.5] },
    holds: 85,
  },
  {
    id: 'floor',
    name: 'One bad level, and it recovers',
    group: 'Taken back',
    task: 'regular',
    values: { ...thousand, badFloor: 3 },
    note: 'On level 3 a look reaches a piece only half of the time: 81\u00a0% there. The levels above look better, and mend it: 97, then 99\u00a0%.',
    criterion: { rrm: [0.95, 1] },
    holds: 100,
  },
  {
    id: 'floor-lost',
    name: 'One bad level, and it is gone for good',
    group: 'Taken back',
    task: 'regular',
    values: { ...thousand, g: 1, beta: 8, badFloor: 3 },
    note: 'The same bad level where bluff looks twice as much better. 50\u00a0% there is below the tipping point, and good levels above cannot mend it: 30\u00a0%, then 2. So near to that point luck still saves some of the runs.',
    criterion: { rrm: [0, 0.3] },
    holds: 62,
  },
  {
    id: 'growing',
    name: 'Bluff that gets better with every level',
    group: 'Taken back',
    task: 'regular',
    values: { ...deepest, c: 0.7, growth: 0.15 },
    note: 'The edge of a bluff grows by 15\u00a0% a level. For four levels that hardly shows, 88\u00a0%; four more, and next to nothing is real. Plain RLHF is granted the edge of the lowest level.',
    criterion: { rrm: [0, 0.3] },
    holds: 100,
  },
  {
    id: 'spoils',
    name: 'One bad piece spoils it',
    group: 'Taken back',
    task: 'regular',
    values: { ...thousand, whole: 'spoils' },
    note: 'Recursion at its best: 99.4\u00a0% of 1,024 pieces are real. If one bad piece spoils it all, that is next to nothing: the chance that not one of them is bluff is about one in 700.',
    criterion: { rrm: [0.98, 1], allReal: { pieces: 1024, most: 0.05 } },
    holds: 94,
  },
];

/** The settings of a scenario: the defaults but for what it says. */
export function settingsOf({ values, seed = 1 }: Pick<Scenario, 'values' | 'seed'>): Settings {
  const numbers = Object.fromEntries(Object.entries(NUMBERS).map(([name, p]) => [name, p.default]));
  const choices = Object.fromEntries(Object.entries(CHOICES).map(([name, p]) => [name, p.default]));
  return { ...numbers, ...choices, seed, ...values } as Settings;
}

const within = (value: number, [from, to]: readonly [number, number] = [0, 1]): boolean => value >= from && value <= to;

/** Whether a run does what the scenario's text says. */
export function meets(run: Run, { rlhf, rrm, better, by = 0, allReal }: Criterion): boolean {
  const top = topOf(run);
  const lead = better === 'rlhf' ? run.rlhf - top : top - run.rlhf;
  const spoilt = allReal === undefined || probabilityAllReal(top, allReal.pieces) <= allReal.most;
  return within(run.rlhf, rlhf) && within(top, rrm) && (better === undefined || lead > by) && spoilt;
}

/** The criterion in words. */
export function criterionText({ rlhf, rrm, better, by = 0, allReal }: Criterion): string {
  const bound = (name: string, range?: readonly [number, number]) =>
    range
      ? [
          `${name} ${range[0] > 0 ? 'at least' : 'at most'} ${Math.round(100 * (range[0] > 0 ? range[0] : range[1]))}\u00a0% really done`,
        ]
      : [];
  const lead = better
    ? [
        `${better === 'rlhf' ? 'plain RLHF' : 'recursion'} ahead${by > 0 ? ` by more than ${Math.round(by * 100)} ${by === 0.01 ? 'point' : 'points'}` : ''}`,
      ]
    : [];
  const spoilt = allReal ? [`the chance of no bad piece at most ${Math.round(100 * allReal.most)}\u00a0%`] : [];
  return [...bound('plain RLHF', rlhf), ...bound('recursion', rrm), ...lead, ...spoilt].join('; ');
}
