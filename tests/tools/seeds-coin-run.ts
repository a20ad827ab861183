/**
 * Trains the agents whose results the figure `coin-run` keeps as data, and counts for each starting point how many of the seeds
 * 1 to 100 do what its text says. Run it after a change of the models or the scenarios; about two minutes:
 *   npx tsx tests/tools/seeds-coin-run.ts           prints the counts to store in scenarios.ts
 *   npx tsx tests/tools/seeds-coin-run.ts --write   writes agents.data.ts too
 *   npx tsx tests/tools/seeds-coin-run.ts --check   compares all with what is stored; exits with 1 if anything differs
 */
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { SPREADS } from '../../components/widgets/coin-run/agents.data';
import { type Result, SHARES, type Trained, train } from '../../components/widgets/coin-run/game';
import { REFERENCE_SEEDS, type Spread, spreadOf } from '../../components/widgets/coin-run/reference';
import { SCENARIOS } from '../../components/widgets/coin-run/scenarios';

const check = process.argv.includes('--check');
let wrong = 0;

const spreads = (rocks: boolean): Spread[] =>
  SHARES.map((_, share) => {
    const results: Result[] = REFERENCE_SEEDS.map((seed) => train({ share, rocks, seed }).result);
    return spreadOf(results);
  });

if (check) {
  for (const rocks of ['yes', 'no'] as const) {
    for (const [share, spread] of spreads(rocks === 'yes').entries()) {
      const same = isDeepStrictEqual(spread, SPREADS[rocks][share]);
      if (!same) wrong++;
      console.log(`twenty agents, rocks ${rocks}, share ${share}: ${same ? 'as stored' : 'differ'}`);
    }
  }
}

if (process.argv.includes('--write')) {
  const all = [true, false].map(spreads);
  const first: Trained = train({ share: 0, rocks: true, seed: 6 });
  const text = `/** Computed by tests/tools/seeds-coin-run.ts; a test trains again and compares. */
import type { Trained } from './game';
import type { Spread } from './reference';

/** The agent of the first picture. */
// biome-ignore format: numbers by machine
export const FIRST: Trained = ${JSON.stringify(first)};

/** Mean, least and most over twenty agents, by share; with rocks and without. */
// biome-ignore format: numbers by machine
export const SPREADS: { readonly yes: readonly Spread[]; readonly no: readonly Spread[] } = ${JSON.stringify({ yes: all[0], no: all[1] } satisfies Record<string, Spread[] | undefined>)};
`;
  writeFileSync('components/widgets/coin-run/agents.data.ts', text);
}

for (const { name, values, holds, keeps } of SCENARIOS) {
  let count = 0;
  for (let seed = 1; seed <= holds.of; seed++) {
    if (keeps(train({ share: values.share, rocks: values.rocks === 'yes', seed }).result)) count++;
  }
  const stored = count === holds.count ? '' : `  (stored: ${holds.count})`;
  if (stored) wrong++;
  console.log(`${name.padEnd(32)} ${count} of ${holds.of}${stored}`);
}
if (check && wrong) process.exitCode = 1;
