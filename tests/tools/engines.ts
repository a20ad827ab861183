/**
 * `npm run e2e:engines`: goes through the core of the release in Chromium, Firefox and WebKit, as far as they are on this system, and
 * prints one table. `npm run build` comes first.
 *   npm run e2e:engines -- --only firefox,webkit --checks figures,back
 */
import { parseArgs } from 'node:util';
import { CHECKS } from '../engines/checks';
import { chooseEngines, howToInstall, startersHere } from '../engines/installed';
import { runChecks } from '../engines/run-checks';
import { raiseStand } from '../engines/stand';
import { type Column, hasFailed, tableOf } from '../engines/table';
import { OUT, releasePages } from './release';

const { values } = parseArgs({ options: { only: { type: 'string' }, checks: { type: 'string' } } });

/** The checks whose name has one of these words; all, where nothing is asked for. */
function chooseChecks(words: string | undefined) {
  const wanted = words?.split(',') ?? [''];
  const chosen = CHECKS.filter(({ name }) => wanted.some((word) => name.includes(word.trim())));
  if (chosen.length > 0) return chosen;
  throw new Error(`No check has “${words}” in its name. There are:\n${CHECKS.map(({ name }) => name).join('\n')}`);
}

async function main(): Promise<boolean> {
  releasePages(OUT);
  const starters = startersHere();
  const { tried, missing } = chooseEngines(values.only, (name) => starters[name] !== null);
  const checks = chooseChecks(values.checks);
  for (const name of missing) console.log(howToInstall(name));
  if (tried.length === 0) throw new Error('There is no engine to try.');
  const columns: Column[] = [];
  const dead: string[] = [];
  const stand = await raiseStand(OUT);
  try {
    for (const name of tried) {
      try {
        const engine = await starters[name]?.();
        if (!engine) continue;
        try {
          columns.push(await runChecks(checks, engine, stand, console.log));
        } finally {
          await engine.close();
        }
      } catch (error) {
        dead.push(`✗ ${name} is here and does not start: ${(error as Error).message}`);
      }
    }
  } finally {
    stand.close();
  }
  console.log(
    `\n${tableOf(
      checks.map(({ name }) => name),
      columns,
    )}`,
  );
  for (const line of [...dead, ...missing.map(howToInstall)]) console.log(`\n${line}`);
  return dead.length === 0 && !hasFailed(columns);
}

// What was started and copied is put away then, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
