/**
 * Hostile links, files and outlines: well-formed ones with bytes changed, texts drawn at random, and ones made to hurt. Nothing
 * may throw or take more work than the text is long, whatever is let in keeps the limits, and nothing that is written out
 * holds markup of theirs. How long it takes is printed by tests/tools/bench-hostile.ts.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabTree } from '../../../components/lab/document';
import { FORMAT, parse, serialize } from '../../../components/lab/format';
import { isSound } from '../../../components/lab/index-tree';
import { decodeLink, encodeLink } from '../../../components/lab/link';
import { parseOutline } from '../../../components/lab/outline';
import { toOutline } from '../../../components/lab/write-outline';
import { type Counter, workOf } from '../../tools/work';
import { checkHarmless } from './harmless';
import { hurtfulFiles, hurtfulLinks, hurtfulOutlines, sealed } from './hurtful';
import { someText, someTree } from './trees';

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

const link = fc.constantFrom(
  ...pool.map((tree) => {
    const made = encodeLink(tree);
    return 'fragment' in made ? made.fragment : '';
  }),
);

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
          const read = parse(text);
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
    for (const text of hurtfulFiles()) {
      const read = parse(text);
      if ('tree' in read) expect(isSound(read.tree)).toBe(true);
    }
  });
});

describe('hostile links', () => {
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
          const read = decodeLink(text);
          if ('tree' in read) {
            if (seen % 8 === 0) checkOutputs(read.tree);
          } else expect(read.problem.length).toBeLessThan(200);
        },
      ),
      { numRuns: 6000 },
    ));

  it('links made to hurt', () => {
    for (const text of hurtfulLinks()) expect(decodeLink(text)).toHaveProperty('problem');
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
          const read = parseOutline(text, 'T');
          if ('tree' in read) {
            if (seen % 8 === 0) checkOutputs(read.tree);
          } else expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000 },
    ));

  it('outlines made to hurt', () => {
    const read = hurtfulOutlines().map((text) => parseOutline(text));
    const last = read.at(-1);
    if (!last || !('tree' in last)) throw new Error('the nastiest texts make an outline');
    checkOutputs(last.tree);
  });

  it('saw more than ten thousand in all, and let enough of them in', () => {
    expect(seen).toBeGreaterThanOrEqual(12_000);
    expect(drawn).toBeGreaterThan(700);
  });
});

describe('work', () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await workOf(`
      export { parse } from './components/lab/format';
      export { decodeLink } from './components/lab/link';
      export { parseOutline } from './components/lab/outline';`);
  });
  afterAll(() => counter.close());

  /** How much may be done with a text: so many blocks and so many characters for each of its own, and as much for a start. */
  const bound = async (run: string, text: string, blocks: number, characters: number): Promise<void> => {
    const { work } = await counter.count(run, text);
    const about = `${run} of ${JSON.stringify(text.slice(0, 60))} … (${text.length} characters)`;
    expect(work.blocks, about).toBeLessThan(blocks * (text.length + 200));
    expect(work.characters, about).toBeLessThan(characters * (text.length + 200));
  };

  it('on a hurtful file grows no faster than the file', async () => {
    for (const text of hurtfulFiles(0.1)) await bound('parse', text, 20, 6);
  });

  it('on a hurtful outline grows no faster than the outline', async () => {
    for (const text of hurtfulOutlines(0.1)) await bound('parseOutline', text, 6, 24);
  });

  it('on a hurtful link is bounded by what a link may unfold to', async () => {
    for (const text of hurtfulLinks()) {
      const { work } = await counter.count('decodeLink', text);
      expect(work.blocks, text.slice(0, 60)).toBeLessThan(30 * 900_000);
      expect(work.characters, text.slice(0, 60)).toBeLessThan(120 * Math.min(text.length, 30_000) + 2_000_000);
    }
  });

  it('on a link changed at random stays small', async () => {
    for (const text of fc.sample(mutated(link), { numRuns: 300, seed: 3 })) await bound('decodeLink', text, 600, 200);
  });
});
