/** Asks an engine all that is to be asked. */
import type { Check } from './checks/check';
import { Cannot, type Engine } from './engine';
import type { Stand } from './stand';
import type { Column, Outcome } from './table';

/** A check that is not done by then has lost its browser, in ms. */
const LIMIT = 300_000;

/** Runs one check in a window of its own. A driver that dies takes one check with it, and not the run. */
async function outcomeOf(check: Check, engine: Engine, stand: Stand): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${LIMIT / 1000} s`)), LIMIT);
  });
  const run = async () => {
    const tab = await engine.tab();
    try {
      return await check.run(tab, stand);
    } finally {
      await tab.close().catch(() => {});
    }
  };
  try {
    const faults = await Promise.race([run(), late]);
    return faults.length > 0 ? { end: 'failed', faults } : { end: 'ok' };
  } catch (error) {
    if (error instanceof Cannot) return { end: 'cannot', why: error.message };
    return { end: 'failed', faults: [(error as Error).message] };
  } finally {
    clearTimeout(timer);
  }
}

/** Runs the checks one after the other. @param say is told of each */
export async function runChecks(
  checks: readonly Check[],
  engine: Engine,
  stand: Stand,
  say: (line: string) => void,
): Promise<Column> {
  const outcomes = new Map<string, Outcome>();
  stand.told();
  for (const check of checks) {
    const begun = Date.now();
    const outcome = await outcomeOf(check, engine, stand);
    outcomes.set(check.name, outcome);
    say(`${engine.title}: ${check.name}: ${outcome.end} (${Math.round((Date.now() - begun) / 1000)} s)`);
  }
  return { title: engine.title, outcomes };
}
