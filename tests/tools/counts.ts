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
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** @returns null if the report is none */
export function fromVitest(report: unknown): Counts | null {
  const parsed = vitestReport.safeParse(report);
  if (!parsed.success) return null;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = parsed.data;
  // A file that cannot even be loaded holds no test, and is one failure.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded, skipped: numPendingTests + numTodoTests };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** @returns null if the report is none */
export function fromPlaywright(report: unknown): Counts | null {
  const parsed = playwrightReport.safeParse(report);
  if (!parsed.success) return null;
  const { expected, unexpected, flaky, skipped } = parsed.data.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
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
