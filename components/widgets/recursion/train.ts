/**
 * The comparison with assistants that are really trained: simulated choices by a person, a reward model fitted to them, a policy
 * optimised against it; for plain RLHF once, for recursion level by level, each with the assistants trained before. Pure.
 */
import { trainRewardModel } from '../../models/oversight/reward-model';
import { rrmTraining } from '../../models/recursion/rrm-monte-carlo';
import { treeTraining } from '../../models/recursion/tree-monte-carlo';
import { compositionAt, compositionOf, gameOf } from './grants';
import { minutesOf, needs, readingOf } from './outcome';
import type { Settings } from './params';
import type { Run } from './run';
import type { Task } from './task';

/** Larger works have a stand-in of so many pieces: choices get no better or worse by it, since sensitivity goes with 1/√n. */
const MOST_PIECES = 64;

/** Seeds of the two sides must differ, or they would share their luck. */
const RLHF_SEED = 1_000_003;

/**
 * Trains both sides.
 * @param progress gets the share done, 0 to 1
 */
export function train(task: Task, settings: Settings, progress?: (share: number) => void): Run {
  const { labels: N, g, beta, pen, h, audit, b, falseAlarm, hidden, growth } = settings;
  const minutes = minutesOf(settings);
  const [needRlhf, needRrm] = needs(task, settings);
  const cover = Math.min(1, minutes / needRlhf);
  const pieces = Math.min(MOST_PIECES, task.units);
  const one = (v: number, seed: number): number => {
    const trained = trainRewardModel({ v: Array(pieces).fill(v), g, pen, N, seed, beta, tied: true, falseAlarm });
    return trained.s?.[0] ?? Number.NaN;
  };
  const seed = settings.seed + RLHF_SEED;
  const seen = one(audit === 'fixed' ? h : cover * h, seed);
  // pieces that are never checked are another behaviour, learned by itself
  const unseen = audit === 'fixed' ? one(0, seed + 1) : seen;
  progress?.(0.1);

  const m = Math.min(1, minutes / needRrm);
  const taken = { h: h * m, m: readingOf(settings) * m };
  const shared = { ...gameOf(settings), ...taken, hidden, growth, N, seed: settings.seed };
  const levels: number[] = [];
  const step = (s: number) => {
    levels.push(s);
    progress?.(0.1 + (0.9 * levels.length) / (task.height + 1));
  };
  if (task.tree && task.id !== 'regular') {
    const { parent, shape } = task.tree;
    const c = Float64Array.from(shape.height, (at) => compositionAt(at, settings));
    for (const { s } of treeTraining({ ...shared, c, parent, mode: 'shared' })) step(s);
  } else {
    const c = compositionOf(task.height, settings);
    for (const { quality } of rrmTraining({ ...shared, c, D: task.height, parts: b, tied: true })) step(quality);
  }
  return { seen, unseen, rlhf: cover * seen + (1 - cover) * unseen, levels };
}
