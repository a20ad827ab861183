import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type LabTree, LIMITS } from '../../../components/lab/document';
import { FORMAT, parse, serialize } from '../../../components/lab/format';
import { indexOf, isSound } from '../../../components/lab/index-tree';
import { parseOutline } from '../../../components/lab/outline';
import { DECOMPOSITION_SCHEMA } from '../../../components/lab/schema';
import { toSvg } from '../../../components/lab/svg';
import { cleanText } from '../../../components/lab/text';
import { toMermaid, toOutline } from '../../../components/lab/write-outline';
import { bigTree, someText, someTree } from './trees';

const file = (root: unknown, more: object = {}): string =>
  JSON.stringify({ format: FORMAT, version: 1, root, ...more });

const problems = (text: string): string => {
  const read = parse(text);
  return 'problems' in read ? read.problems.join(' ') : 'no problem';
};

const good = (text: string): { tree: LabTree; warnings: readonly string[] } => {
  const read = parse(text);
  if ('problems' in read) throw new Error(read.problems.join());
  return read;
};

describe('the file format', () => {
  it('round-trips exactly, without a warning, to the same text', () =>
    fc.assert(
      fc.property(someTree(), (tree) => {
        const text = serialize(tree);
        const { tree: back, warnings } = good(text);
        expect(back).toEqual(tree);
        expect(warnings).toEqual([]);
        expect(serialize(back)).toBe(text);
      }),
      { numRuns: 300 },
    ));

  it('never writes more than the index reckons with', () =>
    fc.assert(
      fc.property(someTree(), (tree) => {
        expect(serialize(tree).length).toBeLessThanOrEqual(
          indexOf(tree).characters + 1000 + JSON.stringify([tree.title, tree.note]).length,
        );
      }),
    ));

  it('reads the smallest file', () => {
    const { tree } = good(file({}));
    expect(tree.settings).toEqual(DEFAULT_SETTINGS);
    expect(tree.root).toMatchObject({ id: 'n1', title: '', parts: [] });
  });

  it.each([
    ['', 'The file is empty.'],
    ['{"a":1,}', 'not valid JSON'],
    ['<html>', 'web page'],
    ['[]', 'must be an object'],
    ['{}', '"format" must be'],
    [JSON.stringify({ format: FORMAT, version: 2, root: {} }), 'newer version'],
    [JSON.stringify({ format: FORMAT, version: '1', root: {} }), '"version" must be 1'],
    [JSON.stringify({ format: FORMAT, version: 1 }), '"root" is missing'],
    [file([]), 'The root must be an object'],
    [file({ parts: [{}, { parts: [{ minutes: 'ten' }] }] }), '"minutes" of part 2.1 must be a number from 0'],
    [file({ c: 90 }), '"c" of the root must be a number from 0 to 1, or null, not 90.'],
    [file({ h: -1 }), '"h" of the root'],
    [file({ title: 3 }), '"title" of the root must be a text in quotes, not a number.'],
    [file({ folded: 'yes' }), 'true or false'],
    [file({ parts: {} }), 'must be a list'],
    [file({ parts: [null] }), 'Part 1 must be an object'],
    [file({}, { settings: { mode: 'both' } }), '"node" or "shared"'],
    [file({}, { settings: { g: null } }), '"g" of “settings”'],
    [file({ minutes: 1 }).replace('1}', '1e999}'), 'not Infinity'],
    [' '.repeat(LIMITS.characters + 1), 'larger than'],
  ])('says what is wrong: %#', (text, said) => expect(problems(text)).toContain(said));

  it('names the line of a slip', () => expect(problems('{\n"format": 1,\n"version" 2\n}')).toMatch(/line 3/));

  it('mends what can be mended, and says so', () => {
    const { tree, warnings } = good(
      `{"format":"${FORMAT}","version":1,"__proto__":{"x":1},"root":{"id":"a","title":"b\\u202ec\\u0000","parts":[{"id":"a"},{"id":"b c"},{"id":"n7","extra":1}],"constructor":2}}`,
    );
    expect(indexOf(tree).nodes.map((node) => node.id)).toEqual(['a', 'n8', 'n9', 'n7']);
    expect(tree.root.title).toBe('bc');
    expect(warnings.length).toBe(6);
    expect(warnings.join(' ')).toContain('__proto__');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('stops at the limits', () => {
    const deep = (levels: number) =>
      `{"format":"${FORMAT}","version":1,"root":${'{"parts":['.repeat(levels - 1)}{}${']}'.repeat(levels - 1)}}`;
    expect(indexOf(good(deep(200)).tree).nodes).toHaveLength(200);
    expect(problems(deep(201))).toContain('200 levels');
    const bottomless = `${'['.repeat(900_000)}${']'.repeat(900_000)}`;
    expect(problems(file(0).replace(':0', `:${bottomless}`))).not.toBe('no problem');
    expect(problems(file({ parts: Array(20_000).fill({}) }))).toContain('20,000 nodes');
    expect(problems(file({ parts: Array(20_001).fill({}) }))).toContain('more than 20000 entries');
    expect(problems(file({ parts: Array(60_000).fill(7) })).length).toBeLessThan(3000);
    const cut = good(file({ title: 'x'.repeat(500) }));
    expect(cut.tree.root.title.length).toBe(200);
    expect(cut.warnings[0]).toContain('longer than 200');
    const full = good(serialize(bigTree(9_000, 2)));
    expect(isSound(full.tree)).toBe(true);
  });
});

/** As much of JSON Schema as the schema uses. */
function valid(schema: Record<string, unknown>, value: unknown): boolean {
  if (typeof schema.$ref === 'string') return valid(DECOMPOSITION_SCHEMA.$defs.node, value);
  if ('const' in schema && value !== schema.const) return false;
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false;
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  if (schema.type !== undefined && ![schema.type].flat().includes(kind)) return false;
  if (typeof value === 'number') {
    return value >= Number(schema.minimum ?? value) && value <= Number(schema.maximum ?? value);
  }
  if (Array.isArray(value)) return value.every((item) => valid((schema.items ?? {}) as Record<string, unknown>, item));
  if (typeof value !== 'object' || value === null) return true;
  const properties = (schema.properties ?? {}) as Record<string, Record<string, unknown>>;
  return (
    ((schema.required ?? []) as string[]).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, item]) => !Object.hasOwn(properties, key) || valid(properties[key] ?? {}, item))
  );
}

describe('the schema', () => {
  const some = fc.oneof(fc.constantFrom(null, true, 0, 0.5, 2, -1, 700, 'node', 'x', [], {}), fc.jsonValue());
  const node = fc.dictionary(
    fc.constantFrom('id', 'title', 'produces', 'minutes', 'help', 'c', 'h', 'folded', 'parts', 'other'),
    some,
    { maxKeys: 3 },
  );
  const settings = fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), some, { maxKeys: 2 });
  it('lets through exactly what is read', () =>
    fc.assert(
      fc.property(
        node,
        fc.option(settings, { nil: undefined }),
        fc.array(node, { maxLength: 2 }),
        (root, given, parts) => {
          const text = file({ ...root, ...(parts.length ? { parts } : {}) }, given ? { settings: given } : {});
          expect('tree' in parse(text), text).toBe(valid(DECOMPOSITION_SCHEMA, JSON.parse(text)));
        },
      ),
      { numRuns: 1500 },
    ));
  it('names all settings with their defaults', () => {
    const { properties } = DECOMPOSITION_SCHEMA.properties.settings;
    expect(Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, value.default]))).toEqual(
      DEFAULT_SETTINGS,
    );
  });
});

describe('outlines', () => {
  const shape = (text: string): [string, number | null, number][] => {
    const read = parseOutline(text);
    if ('problems' in read) throw new Error(read.problems.join());
    const { nodes, depth } = indexOf(read.tree);
    return nodes.map((node, i) => [node.title, node.minutes, depth[i] ?? -1]);
  };
  const wanted = [
    ['Book', 45, 0],
    ['Part One', null, 1],
    ['Chapter 1', 12, 2],
    ['Part Two', 90, 1],
  ];
  it.each([
    ['tabs', 'Book (45 min)\n\tPart One\n\t\tChapter 1 (12 minutes)\n\tPart Two (1 h 30 min)'],
    ['tabs and spaces', 'Book (45 min)\n\tPart One\n\t\tChapter 1 (12 minutes)\n    Part Two (1 h 30 min)'],
    ['bullets', '- Book (45 min)\n  * Part One\n     • Chapter 1 (12min)\n  + Part Two (1.5 h)'],
    ['numbers', '1. Book (45 min)\n   1.1 Part One\n      a) Chapter 1 (12 m)\n   2) Part Two (1,5 hours)'],
    ['headings', '# Book (45 min)\n## Part One\n- [ ] Chapter 1 (12 min.)\n## **Part Two** (90 mins)\n'],
    ['windows, blank lines', 'Book (45 min)\r\n\r\n  Part One\r\n    Chapter 1 (12 Min)\r\n\r\n  Part Two (90 MIN)'],
  ])('reads %s', (_name, text) => expect(shape(text)).toEqual(wanted));

  it('puts a root above several topmost lines', () =>
    expect(shape('a\nb\n  c')).toEqual([
      ['', null, 0],
      ['a', null, 1],
      ['b', null, 1],
      ['c', null, 2],
    ]));

  it('keeps what only looks like minutes', () =>
    expect(shape('a (12)\n  b ()\n  c (min)\n  d (12 min) e')).toEqual([
      ['a (12)', null, 0],
      ['b ()', null, 1],
      ['c (min)', null, 1],
      ['d (12 min) e', null, 1],
    ]));

  it('has a message for nothing, and reads what is too deep', () => {
    expect(parseOutline(' \n\n')).toHaveProperty('problems');
    const deep = Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}x`).join('\n');
    const read = parseOutline(deep);
    if ('problems' in read) throw new Error();
    expect(isSound(read.tree)).toBe(true);
    expect(read.warnings.join()).toContain('moved up');
    expect(parseOutline('x\n'.repeat(30_000))).toHaveProperty('problems');
  });

  it('round-trips titles, minutes, what is produced and needed, c and h', () =>
    fc.assert(
      fc.property(someTree(), (tree) => {
        const read = parseOutline(toOutline(tree));
        if ('problems' in read) throw new Error(read.problems.join());
        const bare = (from: LabTree) => {
          const { nodes, depth } = indexOf(from);
          return nodes.map(({ title, produces, minutes, help, c, h }, i) => [
            [title, produces, help].map((text) => text.trim()),
            [minutes, c, h, depth[i]],
          ]);
        };
        expect(bare(read.tree)).toEqual(bare(tree));
      }),
      { numRuns: 500 },
    ));
});

describe('pictures', () => {
  it('draws every node once, and folds', () => {
    const tree = bigTree(40, 3);
    expect(toSvg(tree).svg.split('<g ').length).toBe(41);
    const folded = { ...tree, root: { ...tree.root, folded: true } };
    expect(toSvg(folded).svg).toContain('+ 39 folded');
    expect(toSvg(folded, { folded: false }).svg.split('<g ').length).toBe(41);
    expect(toSvg(tree, { theme: 'dark' }).svg).not.toBe(toSvg(tree).svg);
  });
  it('boxes do not overlap', () =>
    fc.assert(
      fc.property(someTree(20), (tree) => {
        const at = [...toSvg(tree, { folded: false }).svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map((m) => [
          Number(m[1]),
          Number(m[2]),
        ]);
        expect(at.length).toBe(indexOf(tree).nodes.length);
        for (const [i, [x = 0, y = 0]] of at.entries()) {
          for (const [u = 0, v = 0] of at.slice(i + 1)) {
            expect(Math.abs(x - u) >= 220 || Math.abs(y - v) >= 66).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    ));
  it('draws ten thousand nodes, and a chain of two hundred', () => {
    expect(toSvg(bigTree(10_000)).svg.length).toBeGreaterThan(1e6);
    expect(toSvg(bigTree(200, 1)).width).toBeGreaterThan(50_000);
    expect(toMermaid(bigTree(100)).split('\n').length).toBe(201);
  });
});

describe('cleaning a text', () => {
  it('is done once and for all, within the length', () =>
    fc.assert(
      fc.property(someText, fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (a, b, lines) => {
        const clean = cleanText(a + b, 40, lines);
        expect(clean.length).toBeLessThanOrEqual(40);
        expect(cleanText(clean, 40, lines)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    ));
});
