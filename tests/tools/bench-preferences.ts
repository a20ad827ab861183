/**
 * Prints what simulated readers teach the gymnast, and how a cropped camera fools them:
 *   npx tsx tests/tools/bench-preferences.ts [--from 101] [--to 140] [--picks 40] [--readers backflip,noisy,…] [--fooled 101-112] [--write]
 * --write stores the numbers in components/models/preferences/preference-results.data.ts (only for seeds 101–140, 40 picks, all readers).
 * Tuning used seeds 1–48 and 201–216 only.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type {
  FooledRow,
  LearningRow,
  PreferenceResults,
  ReaderName,
} from '../../components/models/preferences/preference-results.data';
import { fooledRows, learningRow, READERS, range, replayCheck } from './preference-measures';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '101' },
    to: { type: 'string', default: '140' },
    picks: { type: 'string', default: '40' },
    readers: { type: 'string', default: Object.keys(READERS).join() },
    fooled: { type: 'string', default: '101-112' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const picks = Number(values.picks);
const seeds = range(Number(values.from), Number(values.to));
const progress = values.verbose ? (line: string) => console.error(line) : undefined;
const percent = (share: number): string => `${Math.round(100 * share)} %`;

const learning: LearningRow[] = [];
console.log(
  '| reader | seeds | success (reliability) after 10 | 20 | 30 | 40 | steady: median / p75 (never) | CPU ms: median / p95 |',
);
console.log('|---|---|---|---|---|---|---|---|');
for (const name of values.readers.split(',').filter(Boolean) as ReaderName[]) {
  const row = learningRow(name, seeds, picks, progress);
  learning.push(row);
  const at = [0, 1, 2, 3].map((i) => {
    const mark = row.at[i];
    return mark ? `${percent(mark.success)} (${percent(mark.reliability)})` : '–';
  });
  console.log(
    `| ${name} | ${row.seeds.join('–')} | ${at.join(' | ')} | ${row.steadyMedian ?? '–'} / ${row.steadyThreeQuarters ?? '–'} (${row.never}) | ${row.cpuMs} / ${row.cpuMsSlow} |`,
  );
}

const fooled: { naive: FooledRow[]; extrapolating: FooledRow[] } = { naive: [], extrapolating: [] };
const [first, last] = values.fooled.split('-').map(Number);
if (first && last)
  for (const kind of ['naive', 'extrapolating'] as const) {
    fooled[kind] = fooledRows(
      range(first, last),
      { ...READERS.backflip, extrapolates: kind === 'extrapolating' },
      progress,
    );
    console.log(`\n${kind} reader, seeds ${values.fooled}\n`);
    console.log(
      '| arm | picks | proxy (logits) | seen score | approval | landed | backflip |\n|---|---|---|---|---|---|---|',
    );
    for (const { arm, picks: after, proxy, seen, approval, landed, flips } of fooled[kind])
      console.log(
        `| ${arm} | ${after} | ${proxy.toFixed(2)} | ${seen.toFixed(2)} | ${percent(approval)} | ${percent(landed)} | ${percent(flips)} |`,
      );
  }

if (values.write) {
  const results: PreferenceResults = {
    learning,
    fooled: { seeds: [first ?? 0, last ?? 0], ...fooled },
    replay: [replayCheck(101, 15), replayCheck(102, 15)],
  };
  const file = path.join(import.meta.dirname, '../../components/models/preferences/preference-results.data.ts');
  const { readFileSync } = await import('node:fs');
  const head = readFileSync(file, 'utf8').split('/* results */')[0];
  writeFileSync(
    file,
    `${head}/* results */\nexport const PREFERENCE_RESULTS: PreferenceResults = ${JSON.stringify(results)};\n`,
  );
  console.log(`\nwritten to ${path.relative(process.cwd(), file)}; run biome format on it`);
}
