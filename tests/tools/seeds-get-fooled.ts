/**
 * Lets the simulated reader play the figure `get-fooled` with many robots, and prints the rows of
 * components/widgets/get-fooled/seeds.data.ts: seed, then landings in twenty attempts and points for looks at each point of the story.
 *   npx tsx tests/tools/seeds-get-fooled.ts [first] [last]
 *   npx tsx tests/tools/seeds-get-fooled.ts --check [first] [last]   compares with what is stored; exits with 1 if a row differs
 * About five seconds a robot. The seeds are not those that the learner was tuned on.
 */
import { isDeepStrictEqual } from 'node:util';
import { playSeed, STANDINGS } from '../../components/widgets/get-fooled/seeds';
import { SEED_ROWS } from '../../components/widgets/get-fooled/seeds.data';

const check = process.argv.includes('--check');
const [first = 101, last = 140] = process.argv
  .slice(2)
  .filter((word) => word !== '--check')
  .map(Number);
let wrong = 0;
for (let seed = first; seed <= last; seed++) {
  const row = playSeed(seed);
  const line = `  [${[seed, ...STANDINGS.flatMap((name) => [row[name].landed, row[name].seen])].join(', ')}],`;
  const stored = SEED_ROWS.find((one) => one.seed === seed);
  const same = isDeepStrictEqual(row, stored);
  if (!same) wrong++;
  console.log(check ? `${seed} ${same ? 'as stored' : `differs: ${line}`}` : line);
}
if (check && wrong) process.exitCode = 1;
