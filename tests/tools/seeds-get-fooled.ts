/**
 * Lets the simulated reader play the figure `get-fooled` with many robots, and prints the rows of
 * components/widgets/get-fooled/seeds.data.ts: seed, then landings in twenty attempts and points for looks at each point of the story.
 *   npx tsx tests/tools/seeds-get-fooled.ts [first] [last]
 * About five seconds a robot. The seeds are not those that the learner was tuned on.
 */
import { playSeed, STANDINGS } from '../../components/widgets/get-fooled/seeds';

const first = Number(process.argv[2] ?? 101);
const last = Number(process.argv[3] ?? 140);
for (let seed = first; seed <= last; seed++) {
  const row = playSeed(seed);
  console.log(`  [${[seed, ...STANDINGS.flatMap((name) => [row[name].landed, row[name].seen])].join(', ')}],`);
}
