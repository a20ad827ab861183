/** The tasks of the map: the real file keeps its promises, and a fault gets its line and cure. */
import { afterEach, describe, expect, it } from 'vitest';
import { mapFaults } from '../../content/check/finished-exercises';
import { loadMapTasks, type MapTask, mapTaskSources } from '../../content/map-tasks';
import { formatProblem } from '../../content/problem';
import { fixture } from './fixture';

const VALID = "id: a, title: T, task: Do., check: 'no', push: 'yes', why: W., sources: [], voices: []";
const load = (changed: string) => {
  const fix = fixture();
  fix.write(
    'map-tasks.yaml',
    [changed, ...'bcd']
      .map((x) => (x.length > 1 ? `- {${x}}` : `- {${VALID.replace('id: a', `id: ${x}`)}}`))
      .join('\n'),
  );
  try {
    return loadMapTasks();
  } finally {
    fix.remove();
  }
};

afterEach(() => {
  delete process.env.CONTENT_ROOT;
});

describe('content/map-tasks.yaml', () => {
  const real = loadMapTasks();
  it('is whole: tasks enough, and in every corner of the square', () => expect(mapFaults(real)).toEqual([]));
  const faults: readonly [what: string, all: MapTask[], message: RegExp][] = [
    ['a task twice', [...real, ...real.slice(0, 1)], /map-tasks\.yaml:\d+ {2}“sudoku” stands twice/],
    ['too many tasks', [...real, ...real], new RegExp(`the map has ${2 * real.length} tasks\\n.*→ let it be 8 to 10`)],
    [
      'an empty corner',
      real.filter((t) => t.check === 'yes' || t.push !== 'yes'),
      /0 tasks have check: no, push: yes\n.*→ let each corner hold 2/,
    ],
  ];
  it.each(faults)('%s is told', (_, all, message) =>
    expect(mapFaults(all).map(formatProblem).join('\n')).toMatch(message),
  );
  it('attributes to Leike and Wentworth no more than the notes bear out', () => {
    const places = real.flatMap((t) =>
      t.voices.map((v) => [t.id, v.who, v.corner ?? '', v.region ?? '', v.sources[0]]),
    );
    expect(places).toEqual([
      ['sudoku', 'Wentworth', '', 'easy', 'wentworth2022'],
      ['book-summary', 'Leike', '', 'help', 'openai2021books'],
      ['forecast', 'Leike', '', '', 'leike2018rrm'],
      ['backdoor', 'Leike', 'no-yes', '', 'leike2022optimistic'],
      ['novel', 'Leike', '', 'help', 'leike2018rrm'],
      ['plan', 'Leike (2022)', '', 'help', 'leike2022comments'],
      ['plan', 'Leike (2026)', '', '', 'leike2026solvable'],
    ]);
  });
  it('gives the published numbers', () => {
    const why = (id: string) => real.find((t) => t.id === id)?.why ?? '';
    expect(why('tested-code')).toMatch(/47\.9\u00a0%.*29\.6\u00a0%/s);
    expect(why('misleading-summary')).toMatch(/27\u00a0%.*45\u00a0%/s);
    expect(why('book-summary')).toContain('over 12 hours');
  });
  it('lists all its citation keys', () => {
    expect(mapTaskSources()).toEqual(expect.arrayContaining(['wentworth2022', 'wen2024', 'leike2026solvable']));
  });
});

describe('the loader', () => {
  it('takes a sound task', () => expect(load(VALID)[0]?.id).toBe('a'));
  it.each([
    ["check: 'no'", "check: 'maybe'", /map-tasks\.yaml:1 {2}“a\.check”: neither yes nor no\n.*→ write yes or no/],
    ['why: W.', 'why: It was 7 times.', /“a\.sources”: a number without a source/],
    ['voices: []', 'voices: [{who: Leike, says: Yes., sources: []}]', /a voice without a source/],
    ['voices: []', 'voices: [{who: L, corner: no, says: Y., sources: [wu2021]}]', /not a corner/],
    ['title: T', 'titel: T', /titel|title/],
  ])('%s → %s', (from, to, message) => expect(() => load(VALID.replace(from, to))).toThrow(message));
});
