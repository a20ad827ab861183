import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClaimTree,
  type Composition,
  checkClaims,
  compose,
  pivotal,
} from '../../../components/models/oversight/validity';

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Any tree of up to 40 claims, a world, and one more bit for each node. */
const cases = fc
  .array(
    fc.record({ pick: share, rule: fc.constantFrom('all', 'any', 'none'), world: fc.boolean(), bit: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((nodes) => ({
    tree: {
      parent: nodes.map(({ pick }, i) => (i === 0 ? -1 : Math.min(i - 1, Math.floor(pick * i)))),
      rule: nodes.map(({ rule }) => rule as Composition),
    },
    world: nodes.map(({ world }) => world),
    bits: nodes.map(({ bit }) => bit),
  }));
const isLeaf = ({ parent }: ClaimTree, i: number) => !Array.from(parent).includes(i);

describe('three facts of recursion', () => {
  test('if every local step is valid, the root is', () => {
    fc.assert(
      fc.property(cases, ({ tree, world, bits }) => {
        // any claims at all: whenever all steps hold, the root is right …
        const any = checkClaims(tree, bits, world);
        if (any.allSteps) expect(any.root).toBe(true);
        // … and the claims for which they do exist: those that follow from the world
        expect(checkClaims(tree, compose(tree, world), world)).toMatchObject({ allSteps: true, root: true });
      }),
    );
  });

  test('so a wrong root has a wrong step somewhere', () => {
    fc.assert(
      fc.property(cases, ({ tree, world, bits }) => {
        const { root, step } = checkClaims(tree, bits, world);
        if (!root) expect(step).toContain(false);
      }),
    );
  });

  test('one wrong leaf can flip the root although every step above it is valid', () => {
    // "the book is sound" follows from two chapters; each follows from its pages
    const tree: ClaimTree = { parent: [-1, 0, 0, 1, 1, 2, 2], rule: ['all', 'all', 'all', 'all', 'all', 'all', 'all'] };
    const world = [true, true, true, true, true, true, false];
    const believed = [true, true, true, true, true, true, true];
    const got = checkClaims(tree, compose(tree, believed), world);
    expect(got).toMatchObject({ innerSteps: true, allSteps: false, root: false });
    expect(got.step).toEqual([true, true, true, true, true, true, false]);
  });

  test('exactly the pivotal leaves flip it, on any tree', () => {
    fc.assert(
      fc.property(cases, ({ tree, world }) => {
        const hangs = pivotal(tree, world);
        for (const [i, there] of world.entries()) {
          if (!isLeaf(tree, i)) continue;
          const wrong = world.with(i, !there);
          const got = checkClaims(tree, compose(tree, wrong), world);
          expect(got.innerSteps).toBe(true);
          expect(got.root).toBe(!hangs[i]);
        }
      }),
    );
  });

  test('with correct leaves, exact composition makes a correct root', () => {
    fc.assert(
      fc.property(cases, ({ tree, world, bits }) => {
        const leaves = bits.map((bit, i) => (isLeaf(tree, i) ? world[i] === true : bit));
        const got = checkClaims(tree, compose(tree, leaves), world);
        expect(got.innerSteps && got.root).toBe(true);
      }),
    );
  });
});

describe('claims', () => {
  test('a lone claim is checked against the world', () => {
    const tree: ClaimTree = { parent: [-1], rule: ['all'] };
    expect(checkClaims(tree, [true], [true]).root).toBe(true);
    expect(checkClaims(tree, [true], [false])).toMatchObject({ root: false, innerSteps: true, allSteps: false });
    expect(pivotal(tree, [true])).toEqual([true]);
  });

  test('the three compositions', () => {
    const of = (rule: Composition, ...parts: boolean[]) =>
      compose({ parent: [-1, 0, 0], rule: [rule, rule, rule] }, [false, ...parts])[0];
    expect([of('all', true, true), of('all', true, false)]).toEqual([true, false]);
    expect([of('any', true, false), of('any', false, false)]).toEqual([true, false]);
    expect([of('none', false, false), of('none', true, false)]).toEqual([true, false]);
  });

  test('what does not fit is a RangeError that names it', () => {
    const tree: ClaimTree = { parent: [-1, 0], rule: ['all', 'all'] };
    expect(() => compose({ parent: [], rule: [] }, [])).toThrow(/^parent /);
    expect(() => compose({ parent: [-1, 1], rule: ['all', 'all'] }, [true, true])).toThrow(/^parent\[1\] /);
    expect(() => compose({ ...tree, rule: ['all'] }, [true, true])).toThrow(/^rule /);
    expect(() => compose({ ...tree, rule: ['most' as Composition, 'all'] }, [true, true])).toThrow(/^rule\[0\] /);
    expect(() => compose(tree, [true])).toThrow(/^leaf /);
    expect(() => checkClaims(tree, [true], [true, true])).toThrow(/^claimed /);
    expect(() => checkClaims(tree, [true, true], [true])).toThrow(RangeError);
    expect(() => checkClaims(tree, [true, true], [true])).toThrow(/^world /);
  });
});
