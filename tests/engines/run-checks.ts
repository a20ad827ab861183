/** Asks an engine all that is to be asked. */
import type { Check } from './checks/check';
import { Cannot, type Engine } from './engine';
import type { Stand } from './stand';
import type { Column, Outcome } from './table';

/** A check that is not done by then has lost its browser, in ms. */
const LIMIT = 300_000;

/** Thrown where the browser has died under a check, which says nothing of the site yet. */
class Died extends Error {}

/** Runs one check in a window of its own. */
async function inWindow(check: Check, engine: Engine, stand: Stand): Promise<readonly string[]> {
  const tab = await engine.tab();
  try {
    return await check.run(tab, stand);
  } catch (error) {
    const lives = await tab.ask(() => true).catch(() => false);
    throw lives ? error : new Died(`the browser died: ${(error as Error).message}`);
  } finally {
    await tab.close().catch(() => {});
  }
}

/** Runs one check; once more, if its browser dies. A driver that dies takes one check with it, and not the run. */
async function outcomeOf(check: Check, engine: Engine, stand: Stand, say: (line: string) => void): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${LIMIT / 1000} s`)), LIMIT);
  });
  const run = () =>
    inWindow(check, engine, stand).catch((error: Error) => {
      if (!(error instanceof Died)) throw error;
      say(`${engine.title}: ${check.name}: ${error.message}; asked once more`);
      return inWindow(check, engine, stand);
    });
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
    const outcome = await outcomeOf(check, engine, stand, say);
    outcomes.set(check.name, outcome);
    say(`${engine.title}: ${check.name}: ${outcome.end} (${Math.round((Date.now() - begun) / 1000)} s)`);
  }
  return { title: engine.title, outcomes };
}
