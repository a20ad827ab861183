/** The scenes of the exercise: the real file keeps its promises, and a fault gets its line and cure. */
import { afterEach, describe, expect, it } from 'vitest';
import { loadProtocolItems } from '../../content/protocol-items';
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
  it('has ten scenes, each once, and every protocol is the one right answer of at least two', () => {
    expect(real).toHaveLength(10);
    expect(new Set(real.map((i) => i.id)).size).toBe(10);
    for (const protocol of ['rlhf', 'rrm', 'ida', 'debate']) {
      expect(real.filter((i) => i.accept.join() === protocol).length).toBeGreaterThan(1);
    }
  });
  it('keeps the book as the last and only scene with two answers', () => {
    expect(real.filter((i) => i.accept.length > 1).map((i) => i.id)).toEqual(['book']);
    expect(real.at(-1)).toMatchObject({ id: 'book', accept: ['ida', 'rrm'] });
  });
  it('names no protocol, and none of the words that give one away, in a title or a scene', () => {
    for (const { id, title, scene } of real) {
      expect(`${title} ${scene}`, id).not.toMatch(
        /RLHF|recursi|reward|amplif|iterat|debat|human feedback|imitat|advers/i,
      );
    }
  });
  it('tells every role of every scene, with a telltale', () => {
    for (const item of real) expect(item[item.tell], item.id).not.toBe('');
    expect(new Set(real.map((i) => i.tell))).toEqual(new Set(['acts', 'judges', 'signal', 'recurs']));
  });
  it('calls nothing reported that was only proposed', () => {
    for (const item of real.filter((i) => i.sources.includes('leike2018rrm'))) expect(item.kind).toBe('sketch');
  });
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
