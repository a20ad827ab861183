/** The timeline is what the figure says it is: what is cited, but for what is excepted with a reason. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datesAgree, timeline } from '../../content/check/timeline';
import { readText } from '../../content/files';
import { loadSources } from '../../content/sources';
import { loadTimeline } from '../../content/timeline';
import { type Fixture, fixture, source } from './fixture';

it('every source stands there or is excepted with a reason', () => {
  expect(timeline()).toEqual([]);
  const on = new Set(loadTimeline().flatMap((entry) => entry.sources));
  const expected = loadSources().filter((s) => !s.retired && s.offTimeline === undefined);
  expect(on).toEqual(new Set(expected.map((s) => s.key)));
});

it('works stand by the date of their first source; one without a month stands behind the one that it names', () => {
  const dates = new Map(loadSources().map(({ key, issued }) => [key, issued]));
  const behind = new Map(loadSources().flatMap((s) => s.timeline.map((m) => [m.id, m.behind] as const)));
  const works = loadTimeline();
  const months = works.flatMap(({ sources: [key = ''] }) => {
    const [year = 0, month] = dates.get(key) ?? [];
    return month === undefined ? [] : [year * 100 + month];
  });
  expect(months).toEqual([...months].sort((a, b) => a - b));
  works.forEach(({ id }, i) => {
    if (behind.get(id)) expect(works[i - 1]?.id).toBe(behind.get(id));
  });
  expect([...behind.values()].filter(Boolean).length).toBeGreaterThan(0);
});

it('a day is printed only where the source has one, and the years agree', () => expect(datesAgree()).toEqual([]));

describe('npm run check', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
  });
  afterEach(() => fix.remove());
  it.each(['2020', '2021-03-01'])('tells a work dated %s, whose source has the year 2021', (when) => {
    fix.replace('sources/wu2021.yaml', 'id: b, when: "2021"', `id: b, when: "${when}"`);
    expect(datesAgree()).toMatchObject([
      { file: 'content/sources/wu2021.yaml', line: 7, message: `“b” is dated ${when}, its source 2021` },
    ]);
  });
  const REASON = 'offTimeline: A review of what others found.';
  it('tells a source that is in neither place', () => {
    fix.write('sources/idle2020.yaml', source('known: whole'));
    expect(timeline()).toMatchObject([
      {
        file: 'content/sources/idle2020.yaml',
        line: 1,
        message: 'the timeline has no entry for the source “idle2020”',
      },
    ]);
    fix.write('sources/idle2020.yaml', source(`known: whole\n${REASON}`));
    expect(timeline()).toEqual([]);
  });
  it('but not one that is cited no longer, which needs no exception', () => {
    fix.write('sources/idle2020.yaml', source('known: whole\nretired: true'));
    expect(timeline()).toEqual([]);
    fix.write('sources/idle2020.yaml', source(`known: whole\nretired: true\n${REASON}`));
    expect(timeline()).toMatchObject([{ line: 8, message: '“idle2020” is cited no longer and needs no exception' }]);
  });
  it('and one that is in both', () => {
    fix.write('sources/wu2021.yaml', `${readText('sources/wu2021.yaml')}${REASON}\n`);
    expect(timeline()).toMatchObject([{ line: 13, message: '“wu2021” is on the timeline and excepted from it' }]);
  });
  it('and a reason that is no sentence', () => {
    fix.write('sources/idle2020.yaml', source('known: whole\noffTimeline: no'));
    expect(() => timeline()).toThrow(/“offTimeline”: not a reason/);
  });
});
