import { describe, expect, it } from 'vitest';
import { add, closingLine, fromPlaywright, fromVitest, NOTHING, settled } from '../tools/counts';

describe('counting tests', () => {
  it('writes the closing line', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
    expect(add({ passed: 1, failed: 2, skipped: 3 }, { passed: 1, failed: 1, skipped: 1 })).toEqual({
      passed: 2,
      failed: 3,
      skipped: 4,
    });
  });

  it("reads vitest's report, a file that cannot be loaded being one failure", () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(fromVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
    expect(fromVitest(null)).toBeNull();
  });

  it("reads Playwright's report", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(fromPlaywright({ stats })).toEqual({ passed: 8, failed: 1, skipped: 2 });
    expect(fromPlaywright({})).toBeNull();
  });

  it('lets no runner pass that ran nothing or ended badly', () => {
    const said: string[] = [];
    const settle = (counts: Parameters<typeof settled>[0], well: boolean) =>
      settled(counts, well, 'unit', (line) => said.push(line)).failed;
    expect(settle({ passed: 2, failed: 0, skipped: 0 }, true)).toBe(0);
    expect(said).toEqual([]);
    expect(settle(null, true)).toBe(1);
    expect(settle(NOTHING, true)).toBe(1);
    expect(settle({ passed: 0, failed: 0, skipped: 4 }, true)).toBe(1);
    expect(settle({ passed: 2, failed: 0, skipped: 0 }, false)).toBe(1);
    expect(settle({ passed: 2, failed: 3, skipped: 0 }, false)).toBe(3);
    expect(said).toHaveLength(4);
  });
});
