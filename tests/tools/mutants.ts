/**
 * Puts small faults into pure files, one at a time, and tells which no test notices:
 *   npm run mutants -- components/lab/link.ts              all mutants of a file (or of several, or of folders)
 *   npm run mutants -- components/lab --count 20 --seed 3  20 of them, the same for the same seed
 *   npm run mutants -- --seeds 1-60                        one mutant for each seed, the rooms of pure code in turn: a table
 * Each mutant gets 60 seconds of tests, the nearest first (--seconds 300 for more patience).
 * Nothing in the repository is touched: the tests run in a copy in the temporary folder. A mutant that makes a test run far
 * beyond its time is killed, too. Exits with 1 if a file's mutant survived, or under 85 % of a table were killed.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mulberry32 } from '../../components/models/numerics/rng';
import { Bench } from './mutants/bench';
import { EQUIVALENT, isMeant } from './mutants/equivalent';
import { applied, type Mutant, mutantsOf } from './mutants/mutate';
import { pureFiles, ROOMS, ROOT } from './pure-files.mjs';

const LEAST = 0.85;

interface Case extends Mutant {
  file: string;
  seed?: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
    seconds: { type: 'string', default: '60' },
  },
});

const bench = new Bench();
const stop = () => {
  bench.close();
  process.exit(130);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

const casesOf = (files: readonly string[]): Case[] =>
  files.flatMap((file) => mutantsOf(bench.read(file), file).map((mutant) => ({ ...mutant, file })));

/** One mutant for each seed: the rooms in turn, and in a room every mutant as likely as every other. */
function drawn(seeds: string): Case[] {
  const [from = 1, to = from] = seeds.split('-').map(Number);
  const rooms = Object.keys(ROOMS).map((room) => casesOf(pureFiles(room)));
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const seed = from + i;
    const room = rooms[(seed - 1) % rooms.length] ?? [];
    const one = room[Math.floor(mulberry32(seed)() * room.length)];
    if (!one) throw new Error('There is a room without a mutant.');
    return { ...one, seed };
  });
}

/** The mutants of files and of the pure files of folders; `count` of them, if told. */
function named(paths: readonly string[]): Case[] {
  const all = Object.keys(ROOMS).flatMap((room) => pureFiles(room));
  const files = paths.flatMap((given) => {
    const file = path.relative(ROOT, path.resolve(given)).split(path.sep).join('/');
    return statSync(path.join(ROOT, file)).isFile() ? [file] : all.filter((pure) => pure.startsWith(`${file}/`));
  });
  const cases = casesOf([...new Set(files)]);
  const count = Number(values.count ?? cases.length);
  const random = mulberry32(Number(values.seed ?? 1));
  const order = cases.map((one) => ({ one, at: values.count ? random() : 0 })).sort((a, b) => a.at - b.at);
  return order.slice(0, count).map(({ one }) => one);
}

const reason = (one: Case): string | undefined =>
  EQUIVALENT.find((e) => isMeant(e, one.file, bench.read(one.file), one))?.why;

const cases = values.seeds ? drawn(values.seeds) : named(positionals);
const tally = { killed: 0, survived: 0, equivalent: 0 };
try {
  for (const one of cases) {
    const verdict = await bench.judge(one.file, applied(bench.read(one.file), one), Number(values.seconds));
    const why = reason(one);
    const kind = 'killed' in verdict ? 'killed' : why ? 'equivalent' : 'survived';
    tally[kind]++;
    const seed = one.seed ? `${String(one.seed).padStart(3)}  ` : '';
    console.log(`${seed}${kind.padEnd(11)}${one.file}:${one.line}  ${one.change}`);
    if ('killed' in verdict) console.log(`${' '.repeat(seed.length + 11)}by ${verdict.killed}`);
    else console.log(`${' '.repeat(seed.length + 11)}${why ?? `passes in ${verdict.survived.length} test files`}`);
  }
} finally {
  bench.close();
}
const { killed, survived, equivalent } = tally;
const rate = killed / (killed + survived);
console.log(
  `\n${killed} of ${killed + survived} killed (${(100 * rate).toFixed(0)} %), ${survived} survived, ${equivalent} equivalent`,
);
process.exitCode = (values.seeds ? rate < LEAST : survived > 0) ? 1 : 0;
