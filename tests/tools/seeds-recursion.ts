/**
 * Counts for each scenario of the figure `recursion` how many of the seeds 1 to 100 do what its text says, with really trained
 * assistants. Run it after a change of the models or the scenarios, and store the counts in scenarios.ts:
 *   npx tsx tests/tools/seeds-recursion.ts
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { meets, SCENARIOS, SEEDS, settingsOf } from '../../components/widgets/recursion/scenarios';
import { regularTask, taskOf } from '../../components/widgets/recursion/task';
import { train } from '../../components/widgets/recursion/train';

for (const scenario of SCENARIOS) {
  const settings = settingsOf(scenario);
  const task =
    scenario.task === null
      ? taskOf(parse(readFileSync('content/tasks/book-summary.yaml', 'utf8')))
      : regularTask(settings.b, settings.depth);
  const start = performance.now();
  let holds = 0;
  for (let seed = 1; seed <= SEEDS; seed++) if (meets(train(task, { ...settings, seed }), scenario.criterion)) holds++;
  const stored = holds === scenario.holds ? '' : `  (stored: ${scenario.holds})`;
  console.log(`${scenario.id.padEnd(12)} ${holds} of ${SEEDS}${stored}  ${Math.round(performance.now() - start)} ms`);
}
