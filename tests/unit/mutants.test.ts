import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { EQUIVALENT, isMeant } from '../tools/mutants/equivalent';
import { applied, mutantsOf } from '../tools/mutants/mutate';
import { reader } from '../tools/mutants/related';
import { isPure, pureFiles, ROOMS, ROOT } from '../tools/pure-files.mjs';

/** What one line may become. */
const lines = (source: string): string[] => mutantsOf(source, 'a.ts').map((mutant) => applied(source, mutant));

describe('mutants', () => {
  it('flip comparisons, arithmetic, logic and assignments', () => {
    expect(lines('a < b;')).toContain('a <= b;');
    expect(lines('a >= b;')).toContain('a > b;');
    expect(lines('a === b;')).toContain('a !== b;');
    expect(lines('a + b;')).toContain('a - b;');
    expect(lines('a / (b * c);')).toEqual(expect.arrayContaining(['a * (b * c);', 'a / (b / c);']));
    expect(lines('a && (b || c);')).toEqual(expect.arrayContaining(['a || (b || c);', 'a && (b && c);']));
    expect(lines('a += b;')).toContain('a -= b;');
    expect(lines('for (;;) i++;')).toContain('for (;;) i--;');
    expect(lines('Math.min(a, b);')).toContain('Math.max(a, b);');
    expect(lines('list.some(f);')).toContain('list.every(f);');
    expect(lines('x.min(a);')).toEqual([';']);
  });

  it('move numbers by one, flip flags, drop signs and statements, swap branches', () => {
    expect(lines('f(3);')).toEqual(
      ['f(4);', 'f(2);', ';'].sort((a, b) => Number(a === ';') - Number(b === ';')).sort(),
    );
    expect(lines('const a = !b;')).toEqual(['const a = b;']);
    expect(lines('const a = -b;')).toEqual(['const a = b;']);
    expect(lines('const a = true;')).toEqual(['const a = false;']);
    expect(lines('const a = b ? c : d;')).toEqual(['const a = b ? d : c;']);
    expect(lines('if (a) b();')).toEqual(expect.arrayContaining(['if (!(a)) b();', 'if (a) ;']));
  });

  it('leave texts, comments, patterns, types, imports and what is thrown alone', () => {
    const alone = [
      "const a = 'b < 1';",
      ['const a = `b < $', '{c}`;'].join(''),
      'const a = /b<1/; // b < 1',
      'const a = b as 1 | 2;',
      'type A = 1 | 2;',
      "const a = 'b' + c + 'd';",
      "import { a } from './1';",
      'throw new Error(a + 1);',
      'const a = b[i] ?? 0;',
      'const a = b?.[i] ?? -1;',
    ];
    for (const source of alone) expect(lines(source), source).toEqual([]);
    // but not a default that is one
    expect(lines('const a = b.c ?? 0;')).toEqual(['const a = b.c ?? 1;']);
    const templated = (inside: string) => ['const a = `b$', '{', inside, '}`;'].join('');
    expect(lines(templated('c < d'))).toEqual([templated('c <= d')]);
  });

  it('say where they are and what they change', () => {
    const [one] = mutantsOf(`${'const a = “’;'.replace('“’', "'“’'")}\nconst b = c < d;`, 'a.ts');
    expect(one).toMatchObject({ line: 2, change: 'c < d → c <= d' });
  });

  it('are code that can be read, in all pure files', () => {
    const files = Object.keys(ROOMS).map((room) => pureFiles(room));
    for (const file of files.flatMap((list) => list.slice(0, 6))) {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      const lang = file.endsWith('.mjs') ? 'js' : 'ts';
      for (const mutant of mutantsOf(source, file).slice(0, 40)) {
        expect(() => parseAst(applied(source, mutant), { lang }), `${file}: ${mutant.change}`).not.toThrow();
        expect(applied(source, mutant)).not.toBe(source);
      }
    }
  });

  it('that no test can kill still stand where they are named', () => {
    expect(EQUIVALENT.length).toBeLessThanOrEqual(4);
    for (const one of EQUIVALENT) {
      const source = readFileSync(path.join(ROOT, one.file), 'utf8');
      const meant = mutantsOf(source, one.file).filter((mutant) => isMeant(one, one.file, source, mutant));
      expect(meant, one.file).toHaveLength(1);
      expect(one.why.length).toBeGreaterThan(40);
    }
  });
});

describe('pure files', () => {
  it('touch neither a page nor the machine', () => {
    expect(isPure('export const f = (a: number) => a + 1;')).toBe(true);
    expect(isPure('/** As document.title. */\nexport const f = (a: number) => a + 1;')).toBe(true);
    expect(isPure('export const f = () => document.title;')).toBe(false);
    expect(isPure("import { readFileSync } from 'node:fs';\nexport const f = () => 1;")).toBe(false);
    expect(isPure('export interface A { b: number }')).toBe(false);
  });
  it('are there in every room', () => {
    for (const room of Object.keys(ROOMS)) expect(pureFiles(room).length, room).toBeGreaterThan(2);
    expect(pureFiles('lab')).toContain('components/lab/link.ts');
  });
});

describe('the tests that have to do with a file', () => {
  let root = '';
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'related-'));
    put('a/deep.ts', 'export const x = 1;');
    put('a/index.ts', "export { x } from './deep';");
    put('b/uses.tsx', "import('../a');");
    put('c/one.test.ts', "import { y } from '../b/uses';");
    put('c/two.test.ts', "const source = `import './a/deep'`; import 'elsewhere';");
    put('c/three.test.ts', "import './loop'; load('beside.mjs');");
    put('c/beside.mjs', '');
    put('c/loop.ts', "import './three.test';");
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('lead to it over any number of files, by import or by a name in quotes', () => {
    const leadsTo = reader(root);
    expect([...leadsTo('c/one.test.ts')]).toEqual(['c/one.test.ts', 'b/uses.tsx', 'a/index.ts', 'a/deep.ts']);
    expect(leadsTo('c/two.test.ts').has('a/deep.ts')).toBe(true);
    expect([...leadsTo('c/three.test.ts')].sort()).toEqual(['c/beside.mjs', 'c/loop.ts', 'c/three.test.ts']);
  });
});
