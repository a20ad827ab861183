/**
 * Runs recursion against plain RLHF at equal human time over 20,000 random settings, as the model grants it and with hidden shares and
 * false alarms, and stores the counts in components/widgets/recursion/sweep.data.ts (half a minute):
 *   npx tsx tests/tools/sweep-recursion.ts
 * Seed 42, as in the reference draws of the models. Run it again after a change of the models.
 */
import { writeFileSync } from 'node:fs';
import { percentages, type SweepRow, sweepRecursion } from '../../components/models/recursion/sweep';

const SETTINGS = 20_000;
const SEED = 42;
/** So many first settings are stored on their own, for a test to count again to the last one. */
const FIRST = 400;

const all = sweepRecursion({ settings: SETTINGS, seed: SEED });
const first = sweepRecursion({ settings: FIRST, seed: SEED });
const rows = (list: readonly SweepRow[]): string =>
  `[\n${list.map(({ depth, better, worse, tie }) => `    { depth: ${depth}, better: ${better}, worse: ${worse}, tie: ${tie} },\n`).join('')}  ]`;

writeFileSync(
  'components/widgets/recursion/sweep.data.ts',
  `/**
 * How often recursion is better or worse than plain RLHF at equal human time, by depth of the task, over random settings. Our own toy
 * model; ranges and rules stand in components/models/sweep.ts. Written by \`npx tsx tests/tools/sweep-recursion.ts\`.
 */
import type { Sweep } from '../../components/models/recursion/sweep';

export const SWEEP_SEED = ${SEED};
export const SWEEP_SETTINGS = ${SETTINGS.toLocaleString('en').replace(',', '_')};

/** Counts of settings. */
export const SWEEP: Sweep = {
  granted: ${rows(all.granted)},
  takenBack: ${rows(all.takenBack)},
};

/** The same for the first settings alone, so that a test can count them again. */
export const SWEEP_FIRST = ${FIRST};
export const SWEEP_OF_FIRST: Sweep = {
  granted: ${rows(first.granted)},
  takenBack: ${rows(first.takenBack)},
};
`,
);

for (const [name, list] of Object.entries(all) as [string, SweepRow[]][])
  for (const row of list) {
    const { better, worse, tie } = percentages(row);
    console.log(`${name} depth ${row.depth}: worse ${worse} %, better ${better} %, tie ${tie} %`);
  }
