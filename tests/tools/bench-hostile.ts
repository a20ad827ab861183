/**
 * How long the workbench's readers take over the files, links and outlines made to hurt, each read five times (the median, and
 * the slowest): npx tsx tests/tools/bench-hostile.ts. Exits with 1 where a median is over the budget. The tests count the work.
 */
import { parse } from '../../components/lab/format';
import { decodeLink } from '../../components/lab/link';
import { parseOutline } from '../../components/lab/outline';
import { hurtfulFiles, hurtfulLinks, hurtfulOutlines } from '../unit/lab/hurtful';

/** What a reader may wait for the worst text there is. */
const BUDGET_MS = 1500;

const kinds: readonly [kind: string, read: (text: string) => unknown, texts: readonly string[]][] = [
  ['file', parse, hurtfulFiles()],
  ['link', decodeLink, hurtfulLinks()],
  ['outline', parseOutline, hurtfulOutlines()],
];

let over = 0;
for (const [kind, read, texts] of kinds) {
  for (const text of texts) {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const begun = performance.now();
      read(text);
      times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    const [median, slowest] = [times[2] ?? Number.NaN, times[4] ?? Number.NaN];
    if (median > BUDGET_MS) over++;
    const start = JSON.stringify(text.slice(0, 44));
    console.log(
      `${kind.padEnd(8)}${start.padEnd(66)}${median.toFixed(0).padStart(6)} ms  (slowest ${slowest.toFixed(0)})`,
    );
  }
}
console.log(over ? `${over} over the budget of ${BUDGET_MS} ms` : `all within ${BUDGET_MS} ms`);
process.exitCode = over ? 1 : 0;
