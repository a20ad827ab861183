/**
 * Hostile links, files and outlines: well-formed ones with bytes changed, texts drawn at random, and ones made to hurt. Nothing
 * may throw or take long, whatever is let in keeps the limits, and nothing that is written out holds markup of theirs.
 */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabTree } from '../../../components/lab/document';
import { FORMAT, parse, serialize } from '../../../components/lab/format';
import { isSound } from '../../../components/lab/index-tree';
import { decodeLink, encodeLink } from '../../../components/lab/link';
import { parseOutline, toOutline } from '../../../components/lab/outline';
import { checkHarmless } from './harmless';
import { NASTY, someText, someTree } from './trees';

/** No single case may take longer, on a machine busy with other things. */
const LONGEST = 1500;

const timed = <T>(run: () => T): T => {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start).toBeLessThan(LONGEST);
  return result;
};

/** A text with some of it changed, cut, doubled or replaced. */
const mutated = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.array(
        fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.nat(4), some: someText, n: fc.nat(20) }),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([start, changes]) =>
      changes.reduce((now, { at, kind, some, n }) => {
        const i = Math.floor(at * now.length);
        if (kind === 0) return now.slice(0, i) + some + now.slice(i);
        if (kind === 1) return now.slice(0, i) + now.slice(i + n);
        if (kind === 2) return now.slice(0, i) + now.slice(i, i + n).repeat(3) + now.slice(i + n);
        if (kind === 3) return now.slice(0, i) + String.fromCharCode(33 + 4 * n) + now.slice(i + 1);
        return now.slice(0, i);
      }, start),
    );

/** Well-formed trees to start from. */
const pool = fc.sample(someTree(10), { numRuns: 60, seed: 7 });

const file = fc.constantFrom(...pool.map(serialize));

const token = fc.constantFrom(
  ...['{', '}', '[', ']', ':', ',', '"', '\\u0000', 'null', '1e999', '-0', 'NaN', '"__proto__"', '"constructor"'],
  ...['"parts":[', '"root":{', '"id":"n1"', '"minutes":', `"format":"${FORMAT}","version":1,`, '"h":2', '\ud800'],
);

const anyJson = fc
  .record({ root: fc.jsonValue({ maxDepth: 5 }), settings: fc.jsonValue({ maxDepth: 2 }), note: fc.jsonValue() })
  .map((given) => JSON.stringify({ format: FORMAT, version: 1, ...given }));

let seen = 0;
let drawn = 0;

const checkOutputs = (tree: LabTree): void => {
  drawn++;
  checkHarmless(tree);
};

describe('hostile texts', () => {
  it('are harmless in all that is written out', () =>
    fc.assert(fc.property(someTree(12), checkOutputs), { numRuns: 400 }));
});

describe('hostile files', () => {
  it('4,000 files: a tree that keeps the limits, or problems', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          { arbitrary: mutated(file), weight: 6 },
          { arbitrary: fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join('')), weight: 2 },
          { arbitrary: anyJson, weight: 2 },
          { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 },
        ),
        (text) => {
          seen++;
          const read = timed(() => parse(text));
          if ('tree' in read) {
            if (seen % 8 === 0) checkOutputs(read.tree);
            for (const warning of read.warnings) expect(warning.length).toBeLessThan(300);
          } else {
            expect(read.problems.length).toBeGreaterThan(0);
            for (const problem of read.problems) expect(problem.length).toBeLessThan(300);
          }
        },
      ),
      { numRuns: 4000 },
    ));

  it('files made to hurt', () => {
    const wrap = (root: string): string => `{"format":"${FORMAT}","version":1,"root":${root}}`;
    const nasty = [
      wrap('['.repeat(999_000) + ']'.repeat(999_000)),
      wrap('{"parts":['.repeat(180_000)),
      wrap(`${'{"parts":['.repeat(150_000)}{}${']}'.repeat(150_000)}`),
      wrap(`{"parts":[${'{},'.repeat(600_000)}{}]}`),
      wrap(`{"parts":[${'{"parts":[{},{}]},'.repeat(90_000)}{}]}`),
      wrap(`{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":0`).join()}}`),
      wrap(`{"parts":[${'{"x":1},'.repeat(19_000)}{}]}`),
      wrap(`{"parts":[${'{"c":7},'.repeat(19_000)}{}]}`),
      wrap(`{"parts":[${'{"id":"n1"},'.repeat(19_000)}{}]}`),
      wrap(`{"parts":[${'{"id":"n9999999"},{"id":"n99999999999999999999"},'.repeat(9000)}{}]}`),
      wrap(`{"title":"${'\\u202e'.repeat(300_000)}"}`),
      wrap(`{"title":"${'('.repeat(1_900_000)}"}`),
      wrap('{"title":"\\ud800\\udc00\\ud800","minutes":1e308}'),
      '{'.repeat(1_999_999),
      '"'.repeat(1_999_999),
      `${' '.repeat(1_999_000)}x`,
    ];
    for (const [i, text] of nasty.entries()) {
      const start = performance.now();
      const read = parse(text);
      expect(performance.now() - start, `file ${i}`).toBeLessThan(2 * LONGEST);
      if ('tree' in read) expect(isSound(read.tree)).toBe(true);
    }
  });
});

describe('hostile links', () => {
  const link = fc.constantFrom(
    ...pool.map((tree) => {
      const made = encodeLink(tree);
      return 'fragment' in made ? made.fragment : '';
    }),
  );
  /** A link with a right checksum around any data. */
  const sealed = (text: string): string => {
    const bytes = Buffer.from(text);
    let crc = -1;
    for (const byte of bytes) {
      crc ^= byte;
      for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    const end = Buffer.alloc(4);
    end.writeUInt32BE(~crc >>> 0);
    return `t1.${Buffer.concat([deflateRawSync(bytes), end]).toString('base64url')}`;
  };
  const column = fc.oneof(
    fc.constant(0),
    fc.array(fc.oneof(someText, fc.double(), fc.constant(null)), { maxLength: 4 }),
  );
  const columns = fc
    .tuple(
      fc.oneof(someText, fc.jsonValue()),
      fc.oneof(someText, fc.constant('')),
      fc.array(fc.oneof(fc.double(), fc.constantFrom(null, 'shared', 'node', -1)), { minLength: 11, maxLength: 12 }),
      fc.array(fc.oneof(fc.nat(3), fc.double()), { maxLength: 4 }),
      fc.array(column, { minLength: 7, maxLength: 7 }),
    )
    .map(([title, note, settings, depths, rest]) => JSON.stringify([title, note, settings, depths, ...rest]));
  const plausible = fc
    .tuple(fc.array(someText, { minLength: 3, maxLength: 3 }), fc.array(fc.double(), { minLength: 12, maxLength: 12 }))
    .map(([titles, numbers]) =>
      JSON.stringify(['t', '', numbers, [0, 1, 2], titles, titles, 0, numbers.slice(0, 3), 0, 0, 0]),
    );

  it('6,000 links: a tree that keeps the limits, or a problem', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          { arbitrary: mutated(link), weight: 4 },
          {
            arbitrary: fc.base64String({ maxLength: 300 }).map((text) => `t1.${text.replace(/[+/=]/g, '-')}`),
            weight: 2,
          },
          { arbitrary: columns.map(sealed), weight: 3 },
          { arbitrary: plausible.map(sealed), weight: 3 },
          { arbitrary: fc.jsonValue().map((value) => sealed(JSON.stringify(value) ?? '')), weight: 1 },
          { arbitrary: fc.string({ unit: 'binary' }).map((text) => `#t1.${text}`), weight: 1 },
        ),
        (text) => {
          seen++;
          const read = timed(() => decodeLink(text));
          if ('tree' in read) {
            if (seen % 8 === 0) checkOutputs(read.tree);
          } else expect(read.problem.length).toBeLessThan(200);
        },
      ),
      { numRuns: 6000 },
    ));

  it('links made to hurt', () => {
    const depths = (n: number): string => `[0${',1'.repeat(n - 1)}]`;
    const nasty = [
      sealed('['.repeat(800_000)),
      sealed(`["","",[0,0,0,0,0,0,0,0,0,0,0,0],${depths(201)},0,0,0,0,0,0,0]`),
      sealed(`["","",[0,0,0,0,0,0,0,0,0,0,0,0],[0,2],0,0,0,0,0,0,0]`),
      sealed(`["","",[0,0,0,0,0,0,0,0,0,0,0,0],[0,0],0,0,0,0,0,0,0]`),
      sealed('\u0000'.repeat(3_000_000)),
      `t1.${'A'.repeat(50_000)}`,
      `t1.${'_'.repeat(50_000)}`,
      `t1.${'A'.repeat(5_000_000)}`,
      `#${'t1.'.repeat(1000)}`,
      't999999999999.x',
    ];
    for (const text of nasty) expect(timed(() => decodeLink(text))).toHaveProperty('problem');
  });
});

describe('hostile outlines', () => {
  it('2,000 outlines: a tree that keeps the limits, or problems', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          mutated(fc.constantFrom(...pool.map(toOutline))),
          fc
            .array(fc.tuple(fc.constantFrom('', ' ', '\t', '  - ', '# ', '###### ', '1) ', '\u2028'), someText), {
              maxLength: 12,
            })
            .map((lines) => lines.map((line) => line.join('')).join('\n')),
          fc.string({ unit: 'binary', maxLength: 300 }),
        ),
        (text) => {
          seen++;
          const read = timed(() => parseOutline(text, 'T'));
          if ('tree' in read) {
            if (seen % 8 === 0) checkOutputs(read.tree);
          } else expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000 },
    ));

  it('outlines made to hurt', () => {
    const nasty = [
      '('.repeat(1_999_999),
      `${'1.'.repeat(900_000)} x`,
      '#'.repeat(1_999_999),
      ' '.repeat(1_999_999),
      `${' '.repeat(1_999_000)}x`,
      '\n'.repeat(1_999_999),
      '\\'.repeat(1_999_999),
      '&lt;'.repeat(400_000),
      '**'.repeat(900_000),
      `${'a '.repeat(900_000)}(${' '.repeat(1000)}`,
      Array.from({ length: 1900 }, (_, i) => `${' '.repeat(i)}x`).join('\n'),
      'x\n'.repeat(900_000),
      `# x${' '.repeat(1_900_000)}y`,
      `# ${' #'.repeat(900_000)}x`,
      NASTY.join('\n'),
    ];
    for (const [i, text] of nasty.entries()) {
      const start = performance.now();
      const read = parseOutline(text);
      expect(performance.now() - start, `outline ${i}`).toBeLessThan(2 * LONGEST);
      if ('tree' in read && i === nasty.length - 1) checkOutputs(read.tree);
    }
  });

  it('saw more than ten thousand in all, and let enough of them in', () => {
    expect(seen).toBeGreaterThanOrEqual(12_000);
    expect(drawn).toBeGreaterThan(700);
  });
});
