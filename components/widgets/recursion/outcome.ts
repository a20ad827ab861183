/**
 * What the same human time buys: plain RLHF on the whole work, and recursive reward modeling over the task's tree. Mean field; our
 * own toy model (see components/models/recursion/rrm.ts and equal-time.ts). Pure.
 */
import { compareAtEqualTime } from '../../models/recursion/equal-time';
import { evaluateTree } from '../../models/recursion/evaluate-tree';
import { catchProbability, type Review, rrmOrbit, substance } from '../../models/recursion/rrm';
import { compositionAt, compositionOf, gameAt, gameOf } from './grants';
import type { Settings } from './params';
import type { Task } from './task';

/** Substance in every product before training: a coin's toss. */
export const START = 0.5;

/** One side of the comparison. */
interface Side {
  /** human minutes if everything were looked at */
  need: number;
  /** share of that which the minutes cover, 0 to 1 */
  cover: number;
  /** chance that a person sees whether one part of the final product is real */
  v: number;
  /** share of the final product that is really done */
  truth: number;
  /** share of it that looks done to the person */
  looks: number;
  /** the same before training */
  looksBefore: number;
}

export interface Outcome {
  rlhf: Side & {
    /** substance of a piece that is looked at, and of one that is not; the same unless always the same pieces are checked */
    seen: number;
    unseen: number;
  };
  rrm: Side & {
    /** substance of the assistants, by their level of help */
    levels: number[];
    /** chance that a person sees whether a part is real, by the level of the product it is part of */
    sees: number[];
  };
}

export const minutesOf = (settings: Settings): number => settings.hours * 60;
/** How reliably reports are read. */
export const readingOf = ({ sameHuman, h }: Settings): number => (sameHuman === 'alike' ? h : 1);

/**
 * Human minutes for all comparisons if everything were looked at. For any tree the formula of `labelCost`, with one assistant a
 * level: x behaviours cost x^(1 − general) times the comparisons of one. On a full tree this is `labelCost`, with general = 1
 * `treeLabelCost`.
 */
export function needs(task: Task, { labels, unitMinutes, reportMinutes, k, general }: Settings): [number, number] {
  const alone = 2 * labels * task.units ** (1 - general) * unitMinutes;
  let rrm = alone;
  for (const { height, count, pairs } of task.levels) {
    if (height > 0) rrm += 2 * labels * pairs ** (1 - general) * (pairs / count) * k * reportMinutes;
  }
  return [alone * task.units, rrm];
}

/**
 * How much of a product with substance s looks done: what is seen counts for what it is, but for false alarms; unseen, a bluff looks
 * like 1, real work like 1 − g (and never like less than nothing).
 */
export const looksDone = (s: number, v: number, g: number, falseAlarm = 0): number =>
  s * (v * (1 - falseAlarm) + (1 - v) * Math.max(0, 1 - g)) + (1 - s) * (1 - v);

/**
 * Looks of a product whose parts are seen through reports: with persistent failures its parts fall into watched ones and
 * learned blind spots, as in `nextLevel`.
 * @param caught how often the reports on a part find a bluff
 * @param reading how much of what they find reaches the person
 */
function looksWithHelp(caught: number, reading: number, game: Review): number {
  const watched = reading * (game.q + (1 - game.q) * caught);
  const blind = reading * (1 - game.q) * caught;
  return (
    caught * looksDone(substance(watched, game), watched, game.g, game.falseAlarm) +
    (1 - caught) * looksDone(substance(blind, game), blind, game.g, game.falseAlarm)
  );
}

/** What training made of both sides: expected by the mean field, or found in one run. */
export interface Trained {
  /** substance of plain RLHF's pieces that are looked at, and of those that are not */
  seen: number;
  unseen: number;
  /** substance of the assistants by their level of help, the last one the task's own */
  levels: readonly number[];
}

/** Mean field: what training comes to with endless comparisons. O(nodes) for a file's tree, O(levels) for a regular one. */
function expected(task: Task, settings: Settings): Trained {
  const game = gameOf(settings);
  const { h, hidden, growth } = settings;
  const { cover, m } = covers(task, settings);
  const steady = settings.audit === 'fixed';
  const seen = substance(steady ? h : cover * h, game);
  const unseen = steady ? substance(0, game) : seen;
  const taken = readingOf(settings) * m;
  const { tree, height } = task;
  if (!tree || task.id === 'regular') {
    const c = compositionOf(height, settings);
    return { seen, unseen, levels: rrmOrbit({ ...game, c, D: height, h: h * m, m: taken, hidden, growth }) };
  }
  const { parent, shape } = tree;
  const c = Float64Array.from(shape.height, (at) => compositionAt(at, settings));
  const { s } = evaluateTree({ ...game, parent, c, h: h * m, m: taken, hidden, growth, mode: 'shared' });
  return { seen, unseen, levels: task.levels.map((level) => s[shape.height.indexOf(level.height)] ?? Number.NaN) };
}

/** The shares of the looking that the minutes pay for. */
function covers(task: Task, settings: Settings): { needRlhf: number; needRrm: number; cover: number; m: number } {
  const [needRlhf, needRrm] = needs(task, settings);
  const minutes = minutesOf(settings);
  return { needRlhf, needRrm, cover: Math.min(1, minutes / needRlhf), m: Math.min(1, minutes / needRrm) };
}

/** Optimisation never finishes: a share that only rounding has made whole stays short of it. */
const short = (s: number): number => Math.min(s, 1 - 1e-12);

/**
 * Both sides as they stand after training. What looks done follows from it; where failures persist, the watched parts and the
 * blind spots of a single run are taken to be as good as expected at what is seen of them.
 */
export function outcome(task: Task, settings: Settings, trained: Trained = expected(task, settings)): Outcome {
  const { h, hidden } = settings;
  const game = gameOf(settings);
  const { g, falseAlarm } = game;
  const { needRlhf, needRrm, cover, m } = covers(task, settings);
  const seen = short(trained.seen);
  const unseen = short(trained.unseen);
  const levels = trained.levels.map(short);
  const v = cover * h;
  const taken = readingOf(settings) * m;
  const sees = visibility(task, levels, h * m, (at) => compositionAt(at, settings) * taken, game);
  return {
    rlhf: {
      need: needRlhf,
      cover,
      v,
      truth: cover * seen + (1 - cover) * unseen,
      looks:
        settings.audit === 'fixed'
          ? cover * looksDone(seen, h, g, falseAlarm) + (1 - cover) * looksDone(unseen, 0, g)
          : looksDone(seen, v, g, falseAlarm),
      looksBefore: looksDone(START, v, g, falseAlarm),
      seen,
      unseen,
    },
    rrm: {
      need: needRrm,
      cover: m,
      ...rootLooks(task, settings, levels[task.height] ?? Number.NaN, sees[task.height] ?? h * m, taken),
      levels,
      // at level 0 a person sees the product itself
      sees: sees.map((share, at) => (at === 0 ? share : (1 - hidden) * share)),
    },
  };
}

/** How the task's product looks with recursion: what questions reach, and what none asks about, where it is bluffed as far as training pushes. */
function rootLooks(
  { height }: Task,
  settings: Settings,
  truth: number,
  v: number,
  taken: number,
): Pick<Side, 'v' | 'truth' | 'looks' | 'looksBefore'> {
  const game = gameAt(height, settings);
  const { g, falseAlarm } = game;
  if (height === 0)
    return { v, truth, looks: looksDone(truth, v, g, falseAlarm), looksBefore: looksDone(START, v, g, falseAlarm) };
  const { hidden } = settings;
  const reading = compositionAt(height, settings) * taken;
  const blind = substance(0, game);
  const reached = Math.min(1, Math.max(0, (truth - hidden * blind) / (1 - hidden)));
  const split = game.q > 0 && reading > 0;
  const looks = split ? looksWithHelp(Math.min(1, v / reading), reading, game) : looksDone(reached, v, g, falseAlarm);
  const before = looksDone(START, reading * catchProbability(START, game), g, falseAlarm);
  return {
    v: (1 - hidden) * v,
    truth,
    looks: looks + hidden * (looksDone(blind, 0, g) - looks),
    looksBefore: before + hidden * (looksDone(START, 0, g) - before),
  };
}

/** For each level the mean chance that a person sees whether a part that questions reach is real. */
function visibility(
  task: Task,
  levels: readonly number[],
  alone: number,
  reading: (height: number) => number,
  game: Review,
): number[] {
  const sum = task.levels.map(() => 0);
  if (task.tree) {
    const { parent, shape } = task.tree;
    for (let i = 1; i < parent.length; i++) {
      const at = shape.height[parent[i] ?? 0] ?? 0;
      sum[at] = (sum[at] ?? 0) + catchProbability(levels[shape.height[i] ?? 0] ?? 0, game);
    }
  } else
    for (const { height, pairs } of task.levels) sum[height] = pairs * catchProbability(levels[height - 1] ?? 0, game);
  return task.levels.map(({ height, pairs }) =>
    height === 0 ? alone : (reading(height) * (sum[height] ?? 0)) / pairs,
  );
}

/** One size of task on the plot. */
export interface Size {
  units: number;
  rlhf: number;
  rrm: number;
  full: number;
}

/** Regular tasks of 0 to 8 levels with the same hours and assumptions. */
export function sizes(b: number, settings: Settings): Size[] {
  const game = gameOf(settings);
  const { h, hidden, growth } = settings;
  const hRead = readingOf(settings);
  return Array.from({ length: 9 }, (_, D) => {
    const all = compareAtEqualTime({
      ...game,
      b,
      D,
      c: settings.c,
      h,
      hRead,
      hidden,
      t0: settings.unitMinutes,
      tread: settings.reportMinutes,
      N: settings.labels,
      G: settings.general,
      B: minutesOf(settings),
    });
    // bluff that gets better, and the one bad level, belong to the tower alone
    const tower = { ...game, c: compositionOf(D, settings), D, h: h * all.m, m: hRead * all.m, hidden, growth };
    return {
      units: b ** D,
      rlhf: settings.audit === 'fixed' ? all.auditFixed : all.audit,
      rrm: rrmOrbit(tower)[D] ?? all.rrm,
      full: all.fullTruth,
    };
  });
}

/** Plain RLHF on a task of any number of pieces, for a smooth line. */
export function rlhfAt(units: number, settings: Settings): number {
  const { labels, unitMinutes, general, h } = settings;
  const game = gameOf(settings);
  const cover = Math.min(1, minutesOf(settings) / (2 * labels * units ** (2 - general) * unitMinutes));
  if (settings.audit === 'anew') return substance(cover * h, game);
  const unseen = substance(0, game);
  return unseen + cover * (substance(h, game) - unseen);
}
