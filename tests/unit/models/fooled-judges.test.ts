import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approval,
  deriveFooledJudges,
  FOOLED_JUDGES,
  judgementError,
} from '../../../components/models/oversight/fooled-judges';

describe('the published rows', () => {
  test.each([
    ['quality-task', 0.552, 10.8, -4.8],
    ['quality-general', 0.643, 8.4, 1.0],
    ['apps', 0.216, 14.3, -0.1],
  ])('%s: what frozen correctness implies', (id, c, byFalsePositives, byFalseNegatives) => {
    const row = FOOLED_JUDGES.rows.find((candidate) => candidate.id === id);
    if (!row) throw new Error(`no row ${id}`);
    const derived = deriveFooledJudges({ ...row, correctnessChange: 0 });
    expect(derived.c).toBeCloseTo(c, 3);
    // printed to a tenth; the third row lies on the border between two tenths (14.35 and −0.05)
    expect(Math.abs(derived.byFalsePositives - byFalsePositives)).toBeLessThan(0.0501);
    expect(Math.abs(derived.byFalseNegatives - byFalseNegatives)).toBeLessThan(0.0501);
    expect(derived.byFalsePositives + derived.byFalseNegatives).toBeCloseTo(row.approvalChange, 10);

    // and back: approval and error rates as published
    const at = (time: 0 | 1) => ({
      c: derived.c,
      falseNegative: derived.falseNegative[time] / 100,
      falsePositive: row.falsePositive[time] / 100,
    });
    expect(100 * (approval(at(1)) - approval(at(0)))).toBeCloseTo(row.approvalChange, 10);
    expect(100 * judgementError(at(0))).toBeCloseTo(row.error[0], 10);
    expect(100 * judgementError(at(1))).toBeCloseTo(row.error[1], 10);
  });

  test('in code, right answers are rejected as often as before: 37.5 and 37.7 %', () => {
    const row = FOOLED_JUDGES.rows.find(({ id }) => id === 'apps');
    if (!row) throw new Error('no row');
    const [before, after] = deriveFooledJudges(row).falseNegative;
    expect(before).toBeCloseTo(37.5, 1);
    expect(after).toBeCloseTo(37.7, 1);
  });

  test('the split is a fit: with the printed fall in correctness the second row fits as well, and splits otherwise', () => {
    const row = FOOLED_JUDGES.rows.find(({ id }) => id === 'quality-general');
    if (!row) throw new Error('no row');
    expect(row.correctnessChange).toBe(-1.8);
    const derived = deriveFooledJudges(row);
    expect(derived.c).toBeCloseTo(0.658, 3);
    expect(derived.byFalsePositives).toBeCloseTo(9.3, 9);
    expect(derived.byFalseNegatives).toBeCloseTo(0.1, 9);
    expect(derived.byFalsePositives + derived.byFalseNegatives).toBeCloseTo(row.approvalChange, 10);
  });

  test('name their source', () => expect(FOOLED_JUDGES.source).toBe('wen2024'));
});

test('the derivation finds back the judges that any such table was made from', () => {
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(share, share, share, share, share, share, (c, cAfter, fnBefore, fnAfter, fpBefore, fpAfter) => {
      fc.pre(Math.abs(fpAfter - fpBefore) > 0.01);
      const before = { c, falseNegative: fnBefore, falsePositive: fpBefore };
      const after = { c: cAfter, falseNegative: fnAfter, falsePositive: fpAfter };
      const derived = deriveFooledJudges({
        approvalChange: 100 * (approval(after) - approval(before)),
        error: [100 * judgementError(before), 100 * judgementError(after)],
        falsePositive: [100 * fpBefore, 100 * fpAfter],
        correctnessChange: 100 * (cAfter - c),
      });
      expect(derived.c).toBeCloseTo(c, 9);
      expect(derived.falseNegative[0]).toBeCloseTo(100 * fnBefore, 6);
      expect(derived.falseNegative[1]).toBeCloseTo(100 * fnAfter, 6);
      expect(derived.byFalsePositives).toBeCloseTo(100 * ((1 - cAfter) * fpAfter - (1 - c) * fpBefore), 6);
      expect(derived.byFalseNegatives).toBeCloseTo(100 * (cAfter * (1 - fnAfter) - c * (1 - fnBefore)), 6);
    }),
  );
});

test.each<[string, () => unknown]>([
  ['c', () => approval({ c: 1.1, falseNegative: 0, falsePositive: 0 })],
  ['falseNegative', () => approval({ c: 1, falseNegative: -1, falsePositive: 0 })],
  ['falsePositive', () => judgementError({ c: 1, falseNegative: 0, falsePositive: Number.NaN })],
  ['falsePositive', () => deriveFooledJudges({ approvalChange: 1, error: [1, 2], falsePositive: [3, 3] })],
  ['c', () => deriveFooledJudges({ approvalChange: 50, error: [10, 50], falsePositive: [10, 20] })],
])('%s out of range is a RangeError that names it', (name, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(new RegExp(`^${name} must`));
});
