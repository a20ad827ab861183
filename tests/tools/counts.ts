/** Test runners' reports, brought to one count. */
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * Skipped is only what was told to be. vitest calls a test `pending` that never ended (its worker died, the run was cut
 * off), and `skipped` when the hook before it failed, in which case the file has failed without a failed test.
 * @returns null if the report is none
 */
export function fromVitest(report: unknown): Counts | null {
  const parsed = vitestReport.safeParse(report);
  if (!parsed.success) return null;
  const { numPassedTests, numFailedTests, testResults } = parsed.data;
  let failed = numFailedTests;
  let skipped = 0;
  for (const { status: file, assertionResults: tests } of testResults) {
    const broken = file === 'failed' && !tests.some(({ status }) => status === 'failed');
    // A file that cannot even be loaded holds no test, and is one failure.
    if (broken && tests.length === 0) failed += 1;
    for (const { status } of tests) {
      if (status === 'pending' || (broken && status !== 'passed')) failed += 1;
      else if (status !== 'passed' && status !== 'failed') skipped += 1;
    }
  }
  return { passed: numPassedTests, failed, skipped };
}

const annotated = z.object({ annotations: z.array(z.object({ type: z.string() })).default([]) });

const playwrightTest = annotated.extend({
  status: z.enum(['skipped', 'expected', 'unexpected', 'flaky']),
  results: z.array(annotated),
});

/** A file, or a `describe` in one. */
const playwrightSuite = z.object({
  specs: z.array(z.object({ tests: z.array(playwrightTest) })).default([]),
  get suites(): z.ZodDefault<z.ZodArray<typeof playwrightSuite>> {
    return z.array(playwrightSuite).default([]);
  },
});

const playwrightReport = z.object({ suites: z.array(playwrightSuite) });

type PlaywrightTest = z.infer<typeof playwrightTest>;

const testsOf = ({ specs, suites }: z.infer<typeof playwrightSuite>): PlaywrightTest[] => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(testsOf),
];

/**
 * Playwright calls a test `skipped` too that never began or was interrupted: when the run was cut off, or the test before
 * it in a row failed, or a hook did. Only what carries `skip` or `fixme`, of its own or given while it ran, was told to be.
 */
function toldToBeSkipped({ annotations, results }: PlaywrightTest): boolean {
  const all = [...annotations, ...results.flatMap((result) => result.annotations)];
  return all.some(({ type }) => type === 'skip' || type === 'fixme');
}

/** @returns null if the report is none */
export function fromPlaywright(report: unknown, say: (line: string) => void = console.error): Counts | null {
  const parsed = playwrightReport.safeParse(report);
  if (!parsed.success) return null;
  const counts: Counts = { ...NOTHING };
  let unbegun = 0;
  for (const test of parsed.data.suites.flatMap(testsOf)) {
    if (test.status === 'expected' || test.status === 'flaky') counts.passed += 1;
    else if (test.status === 'skipped' && toldToBeSkipped(test)) counts.skipped += 1;
    else {
      counts.failed += 1;
      if (test.status === 'skipped') unbegun += 1;
    }
  }
  const again = parsed.data.suites.flatMap(testsOf).filter(({ status }) => status === 'flaky').length;
  if (again > 0) say(`${again} of the tests passed only at a second try (“flaky” above): look why.`);
  if (unbegun > 0) say(`${unbegun} tests never began or never ended: they count as failed.`);
  return counts;
}

/** A runner that left no report, ran nothing, or ended badly without a failed test has failed. */
export function settled(
  counts: Counts | null,
  endedWell: boolean,
  name: string,
  say: (line: string) => void = console.error,
): Counts {
  if (!counts) {
    say(`${name}: the runner left no report.`);
    return { ...NOTHING, failed: 1 };
  }
  if (counts.passed + counts.failed === 0) {
    say(`${name}: not one test ran.`);
    return { ...counts, failed: 1 };
  }
  if (!endedWell && counts.failed === 0) {
    say(`${name}: every test passed, and yet the runner reported an error (see above).`);
    return { ...counts, failed: 1 };
  }
  return counts;
}
