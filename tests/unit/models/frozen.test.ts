import { describe, expect, test } from 'vitest';
import { engine, type Frozen, frozenCases, plain } from './frozen-cases';
import values from './frozen-values.json';

const frozen = values as Frozen;
/** On an engine whose exp, log and pow round otherwise than where the numbers were recorded, the last digits may differ. */
const same = JSON.stringify(engine().map(plain)) === JSON.stringify(frozen.engine?.[0]);

describe.each([
  ['left out', {}],
  ['given as zeros', { hidden: 0, falseAlarm: 0, growth: 0 }],
] as const)('with hidden, falseAlarm and growth %s every old number is unchanged', (_, more) => {
  const now = frozenCases(more);

  test.each(Object.keys(now))('%s, to the bit', (name) => {
    const before = frozen[name] ?? [];
    expect(before.length).toBeGreaterThan(3);
    const rows = (now[name] ?? []).map((row) => row.map(plain));
    if (same) {
      expect(rows).toEqual(before);
      return;
    }
    expect(rows.length).toBe(before.length);
    for (const [i, row] of rows.entries())
      for (const [j, value] of row.entries()) {
        const old = before[i]?.[j];
        if (typeof value === 'string' || typeof old === 'string') expect(value).toBe(old);
        else expect(Math.abs(value - Number(old))).toBeLessThan(1e-8 * Math.max(1, Math.abs(value)));
      }
  });
});
