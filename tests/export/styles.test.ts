/** What engines make of the style sheets of the release. */
import { expect, it } from 'vitest';
import { files, read } from './out';

const sheets = files.filter((file) => file.endsWith('.css'));

it('no shorthand of text-decoration holds a variable, which WebKit takes for none', () => {
  expect(sheets.length).toBeGreaterThan(5);
  const found = sheets.flatMap((file) =>
    [...read(file).matchAll(/[{;]text-decoration:[^;}]*var\([^;}]*/g)].map(([rule]) => `${file}: ${rule}`),
  );
  expect(found).toEqual([]);
});
