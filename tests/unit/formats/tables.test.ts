import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, claimRows, csv, sourceRows, termRows } from '../../../app/_formats/tables';
import { loadClaimRecords } from '../../../content/claim-records';
import { loadClaims } from '../../../content/claims';

/** Reads RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
        if (text[at] === '"') at += 1;
        value += text[at];
      }
      at += 1;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') value += text[at++];
    rows.at(-1)?.push(value);
    if (text[at] === ',') at += 1;
    else {
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

describe('tables', () => {
  it('come back as they were, whatever stands in a cell', () => {
    const text = fc.string().filter((s) => !/^[=+\-@\t\r]/.test(s));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = parse(csv(rows.map(([a, b]) => ({ a, b }))));
        expect(read).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
  it('hold nothing that a spreadsheet would run', () => {
    expect(cell('=1+1')).toBe("'=1+1");
    expect(cell('@x')).toBe("'@x");
    expect(cell(-3)).toBe('-3');
    expect(cell(null)).toBe('');
    expect(cell(['a', 'b'])).toBe('a; b');
  });
  it('hold every claim, source and word with an address', () => {
    expect(
      claimRows(null)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      loadClaims()
        .map(({ id }) => id)
        .sort(),
    );
    for (const row of [...claimRows('https://x.org'), ...sourceRows('https://x.org'), ...termRows('https://x.org')])
      expect(row.address).toMatch(/^https:\/\/x\.org\/[a-z-]+\/#.+/);
    expect(claimRows(null)[0]?.address).toMatch(/^[a-z-]+\/#/);
  });
  it('a claim is known as well as its best-known source', () => {
    for (const { sources, known } of loadClaimRecords()) {
      expect(sources.length).toBeGreaterThan(0);
      expect(known).toBeTruthy();
    }
  });
});
