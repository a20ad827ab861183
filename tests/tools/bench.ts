/**
 * All measurements, one after the other, and whether each keeps its budget:
 *   npm run bench [-- --quick]
 * First the models, on their CPU time; then the decomposition figure in a browser, from event to paint. Exits 1 if any budget is
 * broken. --quick: fewer sizes, fewer runs, no trees but generated ones.
 */
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const QUICK = ['--generated', '--sizes', '10,1000,10000', '--runs', '3'];

const benches: readonly [title: string, file: string, args: readonly string[]][] = [
  ['A tree of a million leaves', 'bench-models-tree.ts', []],
  ['Training reward models', 'bench-models-training.ts', []],
  ['The decomposition figure', 'bench-tree.ts', values.quick ? QUICK : []],
];

const broken: string[] = [];
const began = performance.now();
console.log(`The machine is ${loadavg()[0]?.toFixed(1)} processes busy before this starts.`);
for (const [title, file, args] of benches) {
  console.log(`\n## ${title}\n`);
  const script = path.join(import.meta.dirname, file);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' });
  if (status !== 0) broken.push(title);
}
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`\n${broken.length ? `Over budget: ${broken.join('; ')}` : 'Every budget kept'} (${seconds} s)`);
process.exit(broken.length ? 1 : 0);
