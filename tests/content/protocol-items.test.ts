/** The scenes of the exercise: the real file keeps its promises, and a fault gets its line and cure. */
import { afterEach, describe, expect, it } from 'vitest';
import { scenesFaults } from '../../content/check/finished-exercises';
import { formatProblem } from '../../content/problem';
import { loadProtocolItems, type ProtocolItem } from '../../content/protocol-items';
import { fixture } from './fixture';

const VALID =
  'id: a, title: T, scene: S., kind: sketch, accept: [rrm], acts: x, judges: x, signal: x, recurs: x, tell: acts, why: W., mixup: M., sources: [wu2021], evidence: primary';
const load = (changed: string) => {
  const fix = fixture();
  fix.write(
    'protocol-items.yaml',
    [`- {${changed}}`, ...['b', 'c', 'd'].map((x) => `- {${VALID.replace('id: a', `id: ${x}`)}}`)].join('\n'),
  );
  try {
    return loadProtocolItems();
  } finally {
    fix.remove();
  }
};

afterEach(() => {
  delete process.env.CONTENT_ROOT;
});

describe('content/protocol-items.yaml', () => {
  const real = loadProtocolItems();
  const after = (change: (all: ProtocolItem[]) => void) => {
    const all = structuredClone(real);
    change(all);
    return scenesFaults(all).map(formatProblem).join('\n');
  };
  it('is whole: ten scenes, the book the last, and no word that gives one away', () => {
    expect(scenesFaults(real)).toEqual([]);
    expect(real).toHaveLength(10);
    expect(real.at(-1)).toMatchObject({ id: 'book', accept: ['ida', 'rrm'] });
  });
  const faults: readonly [what: string, change: (all: ProtocolItem[]) => void, message: RegExp][] = [
    ['a scene twice', (all) => all.push(...all.slice(-1)), /protocol-items\.yaml:\d+ {2}“book” stands twice/],
    [
      'a protocol that is hardly asked',
      (all) => all.splice(0, all.length, ...all.filter((i) => i.accept.join() !== 'debate')),
      /0 scenes have debate as their one right answer\n.*→ let there be 2 at least/,
    ],
    [
      'a doubtful scene in the middle',
      (all) => all.reverse(),
      /“book” has two right answers and is not the last scene/,
    ],
    [
      'the name of a protocol in a scene',
      (all) => Object.assign(all[0] ?? {}, { scene: 'Two models debate.' }),
      /“debat” gives the protocol of “[\w-]+” away/,
    ],
    [
      'a proposal that is called reported',
      (all) => Object.assign(all[0] ?? {}, { kind: 'reported', sources: ['leike2018rrm'] }),
      /is called reported, and its source only proposed it/,
    ],
    [
      'a row that tells none',
      (all) => {
        for (const i of all) i.tell = 'acts';
      },
      /no scene is told by “recurs”/,
    ],
  ];
  it.each(faults)('%s is told', (_, change, message) => expect(after(change)).toMatch(message));
  it('gives the published numbers', () => {
    const why = (id: string) => real.find((i) => i.id === id)?.why ?? '';
    expect(why('six-dots')).toMatch(/59\.4\u00a0%.*88\.9\u00a0%.*commit/s);
    expect(why('fault-finder')).toMatch(/60\u00a0%.*did not show/s);
    expect(why('backflip')).toMatch(/about 900 choices/);
  });
});

describe('the loader', () => {
  it('takes a sound scene', () => expect(load(VALID)[0]?.id).toBe('a'));
  it.each([
    ['accept: [rrm]', 'accept: [market]', /protocol-items\.yaml:1 {2}“a\.accept\.0”: not one of the four/],
    ['accept: [rrm]', 'accept: [rrm, ida, debate]', /more than two right answers\n.*→ make the scene clearer/],
    ['sources: [wu2021]', 'sources: []', /no source\n.*→ name at least one citation key/],
    ['tell: acts', 'tell: vibes', /not one of the four rows/],
    ['mixup: M.', 'mixpu: M.', /mixup|mixpu/],
  ])('%s → %s', (from, to, message) => expect(() => load(VALID.replace(from, to))).toThrow(message));
});
