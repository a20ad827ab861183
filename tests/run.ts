/**
 * `npm test`: everything, in order, and one closing line that counts it.
 *   npm test -- --only unit,e2e
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ADVICE, ensureBrowser } from './ensure-browser';
import { add, type Counts, closingLine, fromPlaywright, fromVitest, NOTHING, settled } from './tools/counts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const temporary = mkdtempSync(path.join(tmpdir(), 'test-run-'));

/** The script behind a package's command: started by node itself, it needs no shell and works on every system. */
function bin(name: string, of: string = name): string {
  const file = require.resolve(`${of}/package.json`);
  const { bin: bins } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bins === 'string' ? bins : bins[name];
  if (!script) throw new Error(`${of} has no command ${name}`);
  return path.join(path.dirname(file), script);
}

function node(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
  output: number | 'inherit' = 'inherit',
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', output, output],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A step without a count of its own is one test. */
async function one(done: Promise<boolean>): Promise<Counts> {
  return (await done) ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

async function vitest(name: string, config: string, more: readonly string[] = []): Promise<Counts> {
  const report = path.join(temporary, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const well = await node(bin('vitest'), ['run', '--config', config, ...reporters, ...more]);
  return settled(fromVitest(readReport(report)), well, name);
}

/** What a step that runs beside another one prints, until its turn comes. */
const BUILD_LOG = path.join(temporary, 'build.log');
let building: Promise<boolean> | undefined;

/** The build waits for Next a good part of its time: it begins with the unit tests, which need nothing of it, and is told in its turn. */
function beginBuild(): Promise<boolean> {
  const log = openSync(BUILD_LOG, 'w');
  building ??= node(bin('tsx'), ['app/_export/build.ts'], {}, log).finally(() => closeSync(log));
  return building;
}

async function build(): Promise<boolean> {
  const well = await beginBuild();
  console.log(readFileSync(BUILD_LOG, 'utf8'));
  return well;
}

async function types(): Promise<boolean> {
  // The framework's own declarations are not kept in the repository.
  if (!(await node(bin('next'), ['typegen']))) return false;
  return node(bin('tsc', 'typescript'), ['--noEmit']);
}

async function e2e(): Promise<Counts> {
  let executable: string;
  try {
    executable = await ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : ADVICE);
    return { ...NOTHING, failed: 1 };
  }
  const report = path.join(temporary, 'e2e.json');
  const reporter = `${process.stdout.isTTY ? 'line' : 'list'},json`;
  const well = await node(
    bin('playwright', '@playwright/test'),
    ['test', '--config', 'tests/playwright.config.ts', '--reporter', reporter],
    { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return settled(fromPlaywright(readReport(report)), well, 'e2e');
}

/**
 * Tests that play figures, and those of rooms without a floor. Counting which lines run costs as much again as half of what runs, and
 * the floors are for what the tests of the pure rooms themselves reach: so these are run without it.
 */
const UNCOUNTED = [
  'components',
  ...['figures', 'export', 'formats', 'gym', 'site', 'ui'].map((room) => `tests/unit/${room}`),
];

interface Step {
  name: string;
  title: string;
  /** looks at the release in out/ */
  release?: boolean;
  run: () => Promise<Counts>;
}

const STEPS: readonly Step[] = [
  { name: 'types', title: 'types', run: () => one(types()) },
  {
    name: 'lint',
    title: 'lint and format',
    run: () => one(node(bin('biome', '@biomejs/biome'), ['check', '.'])),
  },
  { name: 'check', title: 'content checks', run: () => one(node(bin('tsx'), ['app/_export/check.ts'])) },
  {
    name: 'unit',
    title: 'unit, property, content and golden tests, coverage',
    run: () => {
      // A failure is told when the build's own turn comes.
      if (wants('build')) beginBuild().catch(() => {});
      return vitest('unit', 'tests/vitest.config.ts', [
        '--coverage',
        ...UNCOUNTED.flatMap((folder) => ['--exclude', `${folder}/**`]),
      ]);
    },
  },
  {
    name: 'figures',
    title: 'unit tests of figures, pages and the release’s making',
    run: () =>
      vitest(
        'figures',
        'tests/vitest.config.ts',
        UNCOUNTED.map((folder) => `${folder}/`),
      ),
  },
  { name: 'build', title: 'build of the release (what is left of it)', run: () => one(build()) },
  {
    name: 'export',
    title: 'checks of the release',
    release: true,
    run: () => vitest('export', 'tests/vitest.export.config.ts'),
  },
  { name: 'e2e', title: 'browser tests of the release', release: true, run: e2e },
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',').map((name) => name.trim());
const wants = (name: string): boolean => !wanted || wanted.includes(name);
const unknown = wanted?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

const began = Date.now();
let total = NOTHING;
let built = true;
const table: string[] = [];
for (const step of STEPS.filter(({ name }) => wants(name))) {
  const started = Date.now();
  console.log(`\n== ${step.title} (${Math.round((started - began) / 1000)} s so far) ==`);
  let counts: Counts;
  if (step.release && (!built || !existsSync(path.join(ROOT, 'out/index.html')))) {
    console.error(built ? 'There is no release in out/. Build it first: npm run build' : 'Not run: the build failed.');
    counts = { ...NOTHING, failed: 1 };
  } else {
    try {
      counts = await step.run();
    } catch (error) {
      console.error(error);
      counts = { ...NOTHING, failed: 1 };
    }
  }
  if (step.name === 'build' && counts.failed > 0) built = false;
  total = add(total, counts);
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  table.push(`${counts.failed > 0 ? '✗' : '✓'} ${step.title.padEnd(42)} ${seconds} s   ${closingLine(counts)}`);
}
rmSync(temporary, { recursive: true, force: true });

console.log(`\n${table.join('\n')}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(closingLine(total));
