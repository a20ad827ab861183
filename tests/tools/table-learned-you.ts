/**
 * What simulated readers come to in `learned-you`, with the answers as shipped and the frozen code:
 *   npx tsx tests/tools/table-learned-you.ts     prints the table and writes table.data.ts
 * No person was measured. A row: readers whose weights of taste are normal with deviation tau, and who know a share of the answers.
 */
import { writeFileSync } from 'node:fs';
import { mulberry32 } from '../../components/models/numerics/rng';
import { randomReader } from '../../components/models/overseer/readers';
import { judgeOn } from '../../components/widgets/learned-you/characters';
import { endingOf } from '../../components/widgets/learned-you/outcome';
import { outcomeOf } from '../../components/widgets/learned-you/result';
import { ENDS } from '../../components/widgets/learned-you/rounds';

/** One row, shares and differences of shares in [−1, 1]. */
export interface Row {
  tau: number;
  know: number;
  /** how much more of its answers the machine's writer got accepted, and how much more of them was false */
  accepted: number;
  false: number;
  /** share of readers for whom approval rose; and of those for whom nothing was clear */
  rose: number;
  nothing: number;
}

export const ROWS = [
  [0, 0],
  [0.3, 0],
  [0.5, 0],
  [0.5, 0.3],
  [0.8, 0.3],
  [0.8, 0.6],
] as const;
const [FROM, TO] = [101, 300];

/** Computes one row with the readers of seeds 101 to 300. */
export function rowOf(tau: number, know: number): Row {
  let [accepted, wrong, rose, nothing] = [0, 0, 0, 0];
  for (let seed = FROM; seed <= TO; seed++) {
    const reader = randomReader(tau, know, mulberry32(Math.imul(seed, 7919)));
    const { random, selecting } = outcomeOf(seed, judgeOn(reader, seed, '', ENDS[1], 95));
    const more = (selecting.accepted.hits - random.accepted.hits) / random.accepted.tries;
    accepted += more;
    wrong += (selecting.false.hits - random.false.hits) / random.false.tries;
    if (more > 0) rose += 1;
    if (endingOf(random, selecting) === 'nothing') nothing += 1;
  }
  const n = TO - FROM + 1;
  const rounded = (value: number) => Math.round((value / n) * 1000) / 1000;
  return {
    tau,
    know,
    accepted: rounded(accepted),
    false: rounded(wrong),
    rose: rounded(rose),
    nothing: rounded(nothing),
  };
}

if (process.argv[1]?.endsWith('table-learned-you.ts')) {
  const rows = ROWS.map(([tau, know]) => rowOf(tau, know));
  console.table(rows);
  writeFileSync(
    'components/widgets/learned-you/table.data.ts',
    `/** Written by \`npx tsx tests/tools/table-learned-you.ts\`; a test computes rows of it again. */\nexport const TABLE = ${JSON.stringify(rows, null, 2)};\n`,
  );
}
