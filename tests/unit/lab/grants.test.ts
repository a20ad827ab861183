/** What no question asks about, false alarms and better bluff in the workbench: model, advice, words, and every way in and out. */
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../components/lab/advise';
import { changedAt } from '../../../components/lab/changed';
import { cleanNode, cleanSettings, DEFAULT_SETTINGS, type LabTree } from '../../../components/lab/document';
import { add, remove, set, setSettings } from '../../../components/lab/edit';
import { ceilingAt, evaluate } from '../../../components/lab/evaluate';
import { parse, serialize } from '../../../components/lab/format';
import { indexOf } from '../../../components/lab/index-tree';
import { decodeLink, encodeLink } from '../../../components/lab/link';
import { parseOutline } from '../../../components/lab/outline';
import { toSvg } from '../../../components/lab/svg';
import { whatIf } from '../../../components/lab/what-if';
import { describe as say, spoiltSentence, unaskedSentences } from '../../../components/lab/words';
import { toMermaid, toOutline } from '../../../components/lab/write-outline';
import { evaluateTree } from '../../../components/models/recursion/evaluate-tree';
import { rrmOrbit } from '../../../components/models/recursion/rrm';
import { carryOut, warningsAt } from '../../../components/widgets/workbench/change';
import { bigTree, someTree } from './trees';

const outline = (text: string): LabTree => {
  const read = parseOutline(text);
  if (!('tree' in read)) throw new Error(read.problems.join());
  return read.tree;
};
const full = (patch: Partial<LabTree['settings']>): LabTree =>
  bigTree(1 + 3 + 9 + 27, 3, { budget: null, h: 1, c: 0.9, hRead: 1, ...patch });
const inspection = (): LabTree =>
  set(outline('Bridge\n  Deck\n    Bolts\n    Plates\n  Cables'), 'n2', { hidden: 0.3 }).tree;

describe('the model', () => {
  it('is the map of the chapters on a full tree, whatever is taken back', () => {
    const taken = { hidden: 0.1, falseAlarm: 0.2, growth: 0.1 };
    for (const mode of ['node', 'shared'] as const)
      expect(evaluate(full({ ...taken, mode })).root).toBeCloseTo(
        rrmOrbit({ g: 0.5, beta: 6, c: 0.9, D: 3, ...taken }).at(-1) ?? 0,
        12,
      );
  });

  it('takes each node’s own share, and the settings’ where it names none', () => {
    const tree = setSettings(inspection(), { hidden: 0.05 });
    const { root } = evaluateTree({ parent: [-1, 0, 1, 1, 0], c: 0.9, g: 0.5, beta: 6, hidden: [0.05, 0.3, 0, 0, 0] });
    expect(evaluate(tree).root).toBeCloseTo(root, 12);
  });

  it('never gets better by what is taken back, and no node exceeds its ceiling', () =>
    fc.assert(
      fc.property(someTree(20), (tree) => {
        const granted = evaluate({
          ...tree,
          settings: { ...tree.settings, hidden: 0, falseAlarm: 0, growth: 0 },
          root: indexOf(tree).nodes.reduce((t, { id }) => set(t, id, { hidden: 0 }).tree, tree).root,
        });
        const taken = evaluate(tree);
        taken.s.forEach((s, i) => {
          expect(s).toBeLessThanOrEqual((granted.s[i] ?? 0) + 1e-12);
          if (tree.settings.mode === 'node') expect(s).toBeLessThanOrEqual(ceilingAt(taken, i) + 1e-12);
        });
      }),
      { numRuns: 100 },
    ));
});

describe('what if', () => {
  it('somebody asked: as the edited tree', () =>
    fc.assert(
      fc.property(someTree(20), fc.nat(30), fc.integer({ min: 0, max: 99 }), (tree, pick, value) => {
        const evaluation = evaluate(tree);
        const { nodes } = indexOf(tree);
        const i = pick % nodes.length;
        const node = nodes[i];
        if (!node?.parts.length) return;
        const after = evaluate(set(tree, node.id, { hidden: value / 100 }).tree).root;
        expect(whatIf(evaluation).reading(i, evaluation.reading[i] ?? 0, value / 100)).toBeCloseTo(after, 9);
      }),
      { numRuns: 300 },
    ));

  it('a node judged alone, or cut in two, where that changes the height of those above and with it their bluff', () =>
    fc.assert(
      fc.property(someTree(18), fc.integer({ min: 1, max: 50 }), (drawn, growth) => {
        const tree: LabTree = {
          ...drawn,
          settings: { ...drawn.settings, mode: 'node', budget: 7, growth: growth / 100, g: 0.3 },
        };
        const { nodes } = indexOf(tree);
        for (const { kind, at, root } of advise(evaluate(tree), 50).changes) {
          const node = nodes[at];
          if (!node || (kind !== 'alone' && kind !== 'split')) continue;
          let next = tree;
          if (kind === 'alone') for (const part of node.parts) next = remove(next, part.id).tree;
          else {
            if (Math.round((node.minutes ?? 0) * 100) % 2) continue;
            const half = { minutes: (node.minutes ?? 0) / 2, h: node.h };
            next = add(add(tree, node.id, 'into', half).tree, node.id, 'into', half).tree;
            next = set(next, node.id, { c: null, hidden: null }).tree;
          }
          expect(evaluate(next).root).toBeCloseTo(root, 8);
        }
      }),
      { numRuns: 150 },
    ));
});

describe('advice and words', () => {
  it('find what nobody asks about, and how asking helps', () => {
    const tree = inspection();
    const evaluation = evaluate(tree);
    const advice = advise(evaluation);
    expect(advice.weakest).toMatchObject({ at: 1, why: 'unasked' });
    expect(advice.changes[0]).toMatchObject({ kind: 'ask', at: 1 });
    const said = say(tree, evaluation, advice).join(' ');
    expect(said).toContain('Nobody is asked about 30\u00a0% of “Deck”.');
    expect(said).toContain('The weakest link is “Deck”: nobody is asked about a part of it, always the same.');
    expect(said).toContain(
      'Ask about more of “Deck”: let what no question asks about fall from 30\u00a0% to 20\u00a0%',
    );
    expect(warningsAt(tree, evaluation, 1).join(' ')).toContain(
      'No question asks about 30\u00a0% of it: at most 71\u00a0%',
    );
    const next = carryOut(tree, 'ask', 'n2').tree;
    expect(indexOf(next).nodes[1]?.hidden).toBe(0.2);
    expect(evaluate(next).root).toBeCloseTo(advice.changes[0]?.root ?? 0, 9);
    // undoing and redoing look at the node that changed
    expect(changedAt(tree, next, 'n1')).toBe('n2');
  });

  it('name the ceiling at the root, and are silent where all is asked about', () => {
    const tree = set(inspection(), 'n1', { hidden: 0.1 }).tree;
    expect(unaskedSentences(evaluate(tree))[0]).toBe(
      'Nobody is asked about 10\u00a0% of “Bridge”: whatever else is mended, at most 90\u00a0% of it can be real.',
    );
    expect(unaskedSentences(evaluate(outline('a\n  b')))).toEqual([]);
    // a leaf is judged itself: what stands there counts for nothing
    expect(unaskedSentences(evaluate(set(outline('a\n  b'), 'n2', { hidden: 0.5 }).tree))).toEqual([]);
  });

  it('tell what one bad piece comes to', () => {
    const tree = bigTree(1 + 10, 10, { budget: null, h: 1, c: 0.9, hRead: 1 });
    const evaluation = evaluate(tree);
    expect(spoiltSentence(evaluation)).toContain(
      `not one of 10 pieces (one for each leaf) is bluff: ${Math.round(100 * evaluation.root ** 10)}\u00a0%`,
    );
  });

  it('tell no line where bluff gets better', () => {
    const tree = full({ growth: 0.1 });
    expect(say(tree, evaluate(tree)).join(' ')).toContain('no chain of reports holds at any length');
  });
});

describe('files', () => {
  it('bring it back, and say nothing of it where there is nothing', () => {
    const tree = setSettings(inspection(), { falseAlarm: 0.1, growth: 0.05 });
    const text = serialize(tree);
    expect(parse(text)).toMatchObject({ tree: { settings: tree.settings, root: tree.root }, warnings: [] });
    const plain = serialize(outline('a\n  b'));
    expect(plain).not.toMatch(/hidden|falseAlarm|growth/);
    expect(parse(plain)).toMatchObject({ tree: { settings: DEFAULT_SETTINGS } });
  });

  it('say what is wrong, and where', () => {
    const problems = (node: string, settings = '{}'): readonly string[] => {
      const read = parse(
        `{"format":"past-what-we-can-check/decomposition","version":1,"settings":${settings},"root":{"parts":[${node}]}}`,
      );
      return 'problems' in read ? read.problems : [];
    };
    expect(problems('{"hidden":1}')).toEqual(['"hidden" of part 1 must be a number from 0 to 0.99, or null, not 1.']);
    expect(problems('{"hidden":"much"}')).toEqual([
      '"hidden" of part 1 must be a number from 0 to 0.99, or null, not a text.',
    ]);
    expect(problems('{}', '{"falseAlarm":0.5}')).toEqual([
      '"falseAlarm" of “settings” must be a number from 0 to 0.49, not 0.5.',
    ]);
    expect(problems('{}', '{"growth":-1}')).toEqual(['"growth" of “settings” must be a number from 0 to 0.5, not -1.']);
    expect(problems('{"hidden":null}')).toEqual([]);
  });

  it('are the only way in: wild values are brought into range', () => {
    expect(cleanNode({ hidden: 3 }).hidden).toBe(0.99);
    expect(cleanNode({ hidden: Number.NaN }).hidden).toBeNull();
    expect(cleanSettings({ hidden: -1, falseAlarm: 0.9, growth: 7 })).toMatchObject({
      hidden: 0,
      falseAlarm: 0.49,
      growth: 0.5,
    });
  });
});

describe('links', () => {
  const columns = (tree: LabTree): unknown[] => {
    const made = encodeLink(tree);
    if ('problem' in made) throw new Error(made.problem);
    return JSON.parse(inflateRawSync(Buffer.from(made.fragment.slice(3), 'base64url').subarray(0, -4)).toString());
  };

  it('carry it last, and only where there is something', () => {
    const plain = columns(outline('a\n  b'));
    expect(plain).toHaveLength(11);
    expect(plain[2]).toHaveLength(12);
    const taken = columns(setSettings(inspection(), { growth: 0.05 }));
    expect(taken).toHaveLength(12);
    expect(taken[11]).toEqual([null, 0.3, null, null, null]);
    expect((taken[2] as unknown[]).slice(12)).toEqual([0, 0, 0.05]);
  });

  it('bring it back', () => {
    const tree = setSettings(inspection(), { falseAlarm: 0.1, hidden: 0.02 });
    const made = encodeLink(tree);
    expect('fragment' in made && decodeLink(made.fragment)).toEqual({ tree });
  });
});

describe('pictures and outlines', () => {
  it('show it', () => {
    const tree = inspection();
    expect(toOutline(tree)).toContain('  - Deck\n    Unasked: 0.3\n');
    expect(parseOutline(toOutline(tree))).toMatchObject({ tree: { root: tree.root } });
    expect(toMermaid(tree)).toMatch(/p1\["Deck, 30.*unasked"\]/);
    const { svg } = toSvg(tree);
    expect(svg).toContain('30\u00a0% unasked');
    expect(svg.match(/<path d="M[\d.]+ 54V65"/g)).toHaveLength(1);
  });
});
