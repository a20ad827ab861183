/** Trees for the tests, drawn at random, and the nastiest texts we could think of. */
import fc from 'fast-check';
import {
  cleanNode,
  cleanSettings,
  type LabNode,
  type LabTree,
  type NodeFields,
} from '../../../components/lab/document';
import { assemble } from '../../../components/lab/format';
import { cleanText } from '../../../components/lab/text';

export const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]><!--<svg onload=alert(1)>',
  "'); alert(1); ('",
  '\u202egnp.exe\u202c',
  '\u0000\u0008\u001b[31m',
  '\ud800 lone',
  '&lt;b&gt; & "x"',
  '#59; click n0 "javascript:alert(1)"',
  '`**not** _text_` [a](javascript:alert(1))',
  '%%{init: {"securityLevel":"loose"}}%%',
  '(12 min)',
  '(no title)',
  '- bullet',
  '# heading',
  '1. one',
  'Produces: x',
  'c: 3',
  '__proto__',
  '\\(1 h)',
  'a\\',
  '👩‍👩‍👧 שלום',
  '\u{e0041}tag',
  '---',
  '```',
];

export const someText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });

const fields: fc.Arbitrary<NodeFields> = fc.record({
  title: someText,
  produces: someText,
  minutes: fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: null }),
  help: someText,
  c: share,
  h: share,
  hidden: fc.option(fc.double({ min: 0, max: 0.99, noNaN: true }), { nil: null, freq: 2 }),
  folded: fc.boolean(),
});

const someSettings = fc.record({
  g: fc.double({ min: 0, max: 2, noNaN: true }),
  beta: fc.double({ min: 0, max: 12, noNaN: true }),
  c: fc.double({ min: 0, max: 1, noNaN: true }),
  h: fc.double({ min: 0, max: 1, noNaN: true }),
  hRead: fc.double({ min: 0, max: 1, noNaN: true }),
  k: fc.integer({ min: 1, max: 9 }),
  r: fc.double({ min: 0, max: 1, noNaN: true }),
  q: fc.constantFrom(0, 0, 0.3, 1),
  read: fc.double({ min: 0.1, max: 60, noNaN: true }),
  budget: fc.option(fc.double({ min: 0.1, max: 300, noNaN: true }), { nil: null }),
  mode: fc.constantFrom('node' as const, 'shared' as const),
  weight: fc.constantFrom('leaf' as const, 'equal' as const),
  hidden: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.99, noNaN: true })),
  falseAlarm: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.49, noNaN: true })),
  growth: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.5, noNaN: true })),
});

/** A tree from a list of (how many levels to step up before hanging the node, fields). */
const grow = (list: readonly { up: number; fields: NodeFields }[]): LabNode => {
  const path: number[] = [];
  return assemble(
    list.map(({ up, fields: given }, i) => {
      path.length = i === 0 ? 0 : Math.max(1, path.length - up);
      const parent = path.at(-1) ?? -1;
      path.push(i);
      return { node: { id: `n${i + 1}`, ...cleanNode(given) }, parent };
    }),
  );
};

const someRoot = (most = 30): fc.Arbitrary<LabNode> =>
  fc.array(fc.record({ up: fc.nat(3), fields }), { minLength: 1, maxLength: most }).map(grow);

export const someTree = (most = 30): fc.Arbitrary<LabTree> =>
  fc
    .record({ title: someText, note: someText, settings: someSettings, root: someRoot(most) })
    .map(({ title, note, settings, root }) => ({
      title: cleanText(title, 200),
      note: cleanText(note, 4000, true),
      settings: cleanSettings(settings),
      root,
    }));

/** A tree of n nodes with about `b` parts each. */
export function bigTree(n: number, b = 6, patch: Partial<LabTree['settings']> = {}): LabTree {
  return {
    title: 'Big',
    note: '',
    settings: cleanSettings({ h: 0.9, c: 0.8, hRead: 0.95, budget: 20, ...patch }),
    root: assemble(
      preorder(
        Array.from({ length: n }, (_, i) =>
          Array.from({ length: b }, (_part, j) => i * b + j + 1).filter((part) => part < n),
        ),
      ).map(({ i, parent }) => ({
        node: {
          id: `n${i + 1}`,
          ...cleanNode({ title: `Part number ${i + 1}`, minutes: 5 + (i % 40), produces: `What ${i} makes` }),
        },
        parent,
      })),
    ),
  };
}

function preorder(below: readonly (readonly number[])[]): { i: number; parent: number }[] {
  const out: { i: number; parent: number }[] = [];
  const stack = [{ i: 0, parent: -1 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const at = out.length;
    out.push(next);
    for (const i of [...(below[next.i] ?? [])].reverse()) stack.push({ i, parent: at });
  }
  return out;
}
