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
    const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: tests('failed', 'passed', 'skipped') },
        { status: 'passed', assertionResults: tests('passed', 'passed', 'skipped', 'todo') },
      ],
    };
    expect(fromVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 3 });
    expect(fromVitest(null)).toBeNull();
  });

  it('counts as failed what vitest never ended, or skipped because a hook failed', () => {
    const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));
    const report = {
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [
        { status: 'passed', assertionResults: tests('passed', 'pending', 'pending', 'skipped') },
        { status: 'failed', assertionResults: tests('passed', 'skipped', 'skipped') },
      ],
    };
    expect(fromVitest(report)).toEqual({ passed: 2, failed: 4, skipped: 1 });
  });

  describe("Playwright's report", () => {
    type Result = { status: string; annotations?: { type: string }[] };
    const marks = (...types: string[]) => types.map((type) => ({ type }));
    const test = (status: string, results: Result[], annotations = marks()) => ({
      tests: [{ status, expectedStatus: 'passed', annotations, results }],
    });
    const passed = test('expected', [{ status: 'passed', annotations: [] }]);
    const failed = test('unexpected', [{ status: 'failed' }], marks('serial'));
    // One told before it ran, one while it ran, one in a run that was cut off before its turn.
    const told = [
      test('skipped', [{ status: 'skipped', annotations: marks('skip') }], marks('skip')),
      test('skipped', [{ status: 'skipped', annotations: marks('skip') }]),
      test('skipped', [], marks('fixme')),
    ];
    const quietly = (report: unknown) => {
      const said: string[] = [];
      return { counts: fromPlaywright(report, (line) => said.push(line)), said };
    };

    it('is counted test by test, in files and in groups', () => {
      const flaky = test('flaky', [{ status: 'failed' }, { status: 'passed' }]);
      const report = {
        suites: [{ specs: [passed, ...told], suites: [{ specs: [passed, failed], suites: [{ specs: [flaky] }] }] }],
        stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 3 },
      };
      expect(quietly(report)).toEqual({
        counts: { passed: 3, failed: 1, skipped: 3 },
        said: ['1 of the tests passed only at a second try (“flaky” above): look why.'],
      });
      expect(fromPlaywright({})).toBeNull();
      expect(fromPlaywright({ stats: report.stats })).toBeNull();
    });

    it('counts as failed a test that never began, though it is called skipped', () => {
      const unbegun = test('skipped', []);
      const afterFailure = test('skipped', [{ status: 'skipped', annotations: [] }], marks('serial'));
      const report = { suites: [{ specs: [passed, ...told], suites: [{ specs: [unbegun, afterFailure] }] }] };
      expect(quietly(report)).toEqual({
        counts: { passed: 1, failed: 2, skipped: 3 },
        said: ['2 tests never began or never ended: they count as failed.'],
      });
    });

    it('counts as failed a test that was interrupted, though it is called skipped', () => {
      const interrupted = test('skipped', [{ status: 'interrupted', annotations: [] }]);
      const { counts, said } = quietly({ suites: [{ specs: [passed, interrupted] }] });
      expect(counts).toEqual({ passed: 1, failed: 1, skipped: 0 });
      expect(said).toHaveLength(1);
    });
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
