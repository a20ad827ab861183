/**
 * Times the training of reward models on simulated comparisons: `npx tsx tests/tools/bench-models-training.ts`.
 * The budget is CPU time of the process, so that a busy machine does not decide.
 */
import { fileURLToPath } from 'node:url';
import { trainRewardModel } from '../../components/models/oversight/reward-model';
import { rrmMonteCarlo } from '../../components/models/recursion/rrm-monte-carlo';

/** CPU milliseconds to train 8 units on 4,000 labels. */
export const REWARD_MODEL_BUDGET_MS = 20;
/** CPU milliseconds for one level of recursive reward modelling, 6 parts and 16,000 labels. */
export const LEVEL_BUDGET_MS = 40;

export interface TrainingBench {
  name: string;
  /** the median of the runs, the first of them cold */
  cpuMs: number;
  slowestMs: number;
  budgetMs: number;
}

function time(name: string, budgetMs: number, per: number, run: (seed: number) => unknown): TrainingBench {
  const times: number[] = [];
  for (let seed = 1; seed <= 9; seed++) {
    const begin = process.cpuUsage();
    run(seed);
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1000 / per);
  }
  times.sort((a, b) => a - b);
  return { name, cpuMs: times[4] ?? Number.NaN, slowestMs: times[8] ?? Number.NaN, budgetMs };
}

/**
 * Times one reward model and one level of recursion (per part and tied) and prints a line for each.
 * @returns the measurements; the caller decides what to do if cpuMs exceeds budgetMs
 */
export function benchTraining(print: (line: string) => void = console.log): TrainingBench[] {
  const v = [1, 1, 0.8, 0.6, 0.4, 0.2, 0, 0];
  const level = { g: 0.5, beta: 6, c: 0.9, D: 4, parts: 6, N: 16_000 };
  const results = [
    time('8 units, 4,000 labels', REWARD_MODEL_BUDGET_MS, 1, (seed) =>
      trainRewardModel({ v, g: 0.4, N: 4000, seed, beta: 6 }),
    ),
    time('one level, 6 parts, 16,000 labels, per part', LEVEL_BUDGET_MS, 5, (seed) =>
      rrmMonteCarlo({ ...level, tied: false, seed }),
    ),
    time('one level, 6 parts, 16,000 labels, tied', LEVEL_BUDGET_MS, 5, (seed) =>
      rrmMonteCarlo({ ...level, tied: true, seed }),
    ),
  ];
  for (const { name, cpuMs, slowestMs, budgetMs } of results)
    print(`${name}: ${cpuMs.toFixed(1)} ms of CPU (slowest of 9: ${slowestMs.toFixed(1)}; budget ${budgetMs})`);
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (benchTraining().some(({ cpuMs, budgetMs }) => cpuMs > budgetMs)) process.exitCode = 1;
}
