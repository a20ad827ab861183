import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampTo,
  decodeParams,
  defaultsOf,
  encodeParams,
  fits,
  type ParamSchema,
  sameValue,
} from '../../../components/figure/params';

const schema = {
  budget: { type: 'number', key: 'b', label: 'Budget', min: 1, max: 60, step: 1, default: 10 },
  share: { type: 'number', key: 'c', label: 'Share', min: 0, max: 1, step: 0.01, decimals: 2, default: 0.9 },
  offset: { type: 'number', key: 'o', label: 'Offset', min: -5, max: 5, step: 0.5, decimals: 1, default: 0 },
  tree: { type: 'choice', key: 't', label: 'Task', options: ['book', 'chip-design'], default: 'book' },
  folded: { type: 'set', key: 'f', label: 'Folded', allowed: (n) => /^n\d+$/.test(n), default: [] },
  row: { type: 'text', key: 'r', label: 'Answers', pattern: /[AB]*|x-y_z~/, maxLength: 6, default: '' },
} satisfies ParamSchema;

const decode = (text: string, moved?: string[]) => decodeParams(text, { 1: schema }, moved);

describe('state in a link', () => {
  it('is absent at the defaults, so that a plain link is a plain link', () => {
    expect(encodeParams(1, schema, defaultsOf(schema))).toBeNull();
  });

  it('reads back what it wrote, for every state', () => {
    const state = fc.record({
      budget: fc.integer({ min: 1, max: 60 }),
      share: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      offset: fc.integer({ min: -10, max: 10 }).map((n) => n / 2),
      tree: fc.constantFrom('book', 'chip-design'),
      row: fc.constantFrom('', 'A', 'BBABAA', 'x-y_z~'),
      folded: fc.uniqueArray(
        fc.nat(99).map((n) => `n${n}`),
        { maxLength: 8 },
      ),
    });
    fc.assert(
      fc.property(state, (values) => {
        const text = encodeParams(1, schema, values);
        const { values: read, problems } = text === null ? { values: {}, problems: [] } : decode(text);
        expect(problems).toEqual([]);
        expect({ ...defaultsOf(schema), ...read }).toEqual(values);
      }),
    );
  });

  it('never throws on any text, and every value it gives is allowed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.string().map((s) => `v1.b${s}`),
          fc.string().map((s) => `v1.${s}`),
        ),
        (text) => {
          const { values } = decode(text);
          if ('budget' in values) expect(values.budget).toBeGreaterThanOrEqual(1);
          if ('budget' in values) expect(values.budget).toBeLessThanOrEqual(60);
          if ('tree' in values) expect(['book', 'chip-design']).toContain(values.tree);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says which number it could not take, and what it stands at instead', () => {
    const moved: string[] = [];
    const { values, problems } = decode('v1.b999999', moved);
    expect(problems).toEqual([]);
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatch(/^The link’s value for “.*”, 999999, is none that it can take: it stands at \d+\.$/);
    expect(moved[0]).toContain(`stands at ${values.budget}.`);
    expect(decode('v1.b20', moved) && moved).toHaveLength(1);
  });

  it('takes a text only if all of it is allowed, and writes none that could not be read', () => {
    expect(decode('v1.rABBA').values).toEqual({ row: 'ABBA' });
    for (const bad of ['ABC', 'AB ', 'x-y_z~A', 'AAAAAAA', 'a']) {
      const { values, problems } = decode(`v1.r${bad}.b20`);
      expect(values).toEqual({ budget: 20 });
      expect(problems).toEqual(['The link’s “Answers” could not be read.']);
      expect(encodeParams(1, schema, { row: bad, budget: 20 })).toBe('v1.b20');
    }
    // a pattern never lets a dot or a blank through, nor one with two alternatives a half of a text
    expect(fits({ ...schema.row, pattern: /.*/ }, 'a.b')).toBe(false);
    expect(fits({ ...schema.row, pattern: /.*/ }, 'a b')).toBe(false);
    expect(fits({ ...schema.row, pattern: /A|B/ }, 'AX')).toBe(false);
  });

  it('says what it could not read, and keeps the rest', () => {
    expect(decode('v1.b20.tnowhere')).toEqual({
      values: { budget: 20 },
      problems: ['The link’s choice for “Task” is not one of ours.'],
    });
    expect(decode('v1.bx').problems).toEqual(['The link’s value for “Budget” is not a number.']);
    expect(decode('v1.z9').problems).toHaveLength(1);
    expect(decode('v9.b20').problems).toHaveLength(1);
    expect(decode('rubbish').values).toEqual({});
    expect(decode(`v1.b${'1'.repeat(5000)}`).problems).toEqual(['The link is too long to be one of ours.']);
    expect(decode('v1.fn1~evil').values).toEqual({ folded: ['n1'] });
  });

  it('takes two values for the same only if all of them is', () => {
    expect(sameValue(['n1'], ['n1'])).toBe(true);
    expect(sameValue(['n1'], ['n1', 'n2'])).toBe(false);
    expect(sameValue(['n1'], ['n2'])).toBe(false);
    // A list is never a text, however alike they look.
    expect(sameValue(['b'], 'b')).toBe(false);
    expect(sameValue('b', ['b'])).toBe(false);
    expect(sameValue('b', 'b')).toBe(true);
  });

  it('clamps to the range and the steps', () => {
    expect(decode('v1.b9999').values).toEqual({ budget: 60 });
    expect(decode('v1.b-3').values).toEqual({ budget: 1 });
    expect(clampTo(schema.share, 0.123)).toBe(0.12);
    expect(clampTo(schema.budget, Number.NaN)).toBe(10);
    // An end that is no step of the grid is kept: the nearest step would lie beyond it.
    const odd = { ...schema.budget, min: 0, max: 10, step: 4 };
    expect([0, 1.9, 2, 5, 8.9, 9.9, 10, 11].map((n) => clampTo(odd, n))).toEqual([0, 0, 4, 4, 8, 8, 10, 10]);
    expect(clampTo({ ...odd, min: 1 }, -3)).toBe(1);
  });

  it('reads a link of an older version with that version’s defaults and keys', () => {
    const old = {
      minutes: { type: 'number', key: 'b', label: 'Minutes', min: 1, max: 30, step: 1, default: 5 },
      row: { type: 'text', key: 'r', label: 'Answers', pattern: /[AB]*|x-y_z~/, maxLength: 6, default: '' },
    } satisfies ParamSchema;
    expect(decodeParams('v1.b7', { 1: old, 2: schema }).values).toEqual({ minutes: 7 });
  });
});
