import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bradleyTerryWin } from '../../../components/models/preferences/preference';

const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('bradleyTerryWin', () => {
  it('finds InstructGPT over GPT-3 from their rates against the supervised model (Ouyang et al., 2022)', () => {
    const odds = 66 / 34 / (24 / 76);
    expect(bradleyTerryWin(0.66, 0.24)).toBeCloseTo(odds / (1 + odds), 12);
    expect(bradleyTerryWin(0.66, 0.24)).toBeCloseTo(0.86, 3);
  });
  it('is even between equals and gives back the rate against an even opponent', () => {
    fc.assert(
      fc.property(rate, (p) => {
        expect(bradleyTerryWin(p, p)).toBeCloseTo(0.5, 12);
        expect(bradleyTerryWin(p, 0.5)).toBeCloseTo(p, 12);
      }),
    );
  });
  it('one side wins when the other loses', () => {
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        expect(bradleyTerryWin(a, b) + bradleyTerryWin(b, a)).toBeCloseTo(1, 12);
      }),
    );
  });
  it('refuses certainties', () => {
    expect(() => bradleyTerryWin(1, 0.5)).toThrow(RangeError);
    expect(() => bradleyTerryWin(0.5, 0)).toThrow(RangeError);
  });
});
