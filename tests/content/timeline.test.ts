/** The timeline is what the figure says it is: what is cited, but for what is excepted with a reason. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { timeline } from '../../content/check/timeline';
import { loadReferences } from '../../content/references';
import { loadTimeline, OFF_THE_TIMELINE } from '../../content/timeline';
import { type Fixture, fixture } from './fixture';

it('every source stands there or is excepted with a reason', () => {
  expect(timeline()).toEqual([]);
  const on = new Set(loadTimeline().flatMap((entry) => entry.sources));
  const expected = loadReferences().filter((r) => !r.custom.retired && !Object.hasOwn(OFF_THE_TIMELINE, r.id));
  expect(on).toEqual(new Set(expected.map((r) => r.id)));
});

it('exceptions are sources that are still cited, each with a sentence', () => {
  const cited = new Set(loadReferences().flatMap((r) => (r.custom.retired ? [] : r.id)));
  for (const [key, why] of Object.entries(OFF_THE_TIMELINE)) {
    expect(cited, key).toContain(key);
    expect(why, key).toMatch(/^[A-Z].{20,}\.$/);
  }
});

it('a day is printed only where the reference has one, and the years agree', () => {
  const issued = new Map(loadReferences().map((r) => [r.id, r.issued['date-parts'][0]]));
  for (const { id, when, sources } of loadTimeline()) {
    const [year, month, day] = issued.get(sources[0] ?? '') ?? [];
    expect(Number(when.slice(0, 4)), id).toBe(year);
    if (when.length > 4) expect([Number(when.slice(5, 7)), Number(when.slice(8))], id).toEqual([month, day]);
  }
});

describe('npm run check', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
  });
  afterEach(() => fix.remove());
  const MORE =
    '[\n {"id":"idle2020","type":"article","title":"T","author":[{"family":"I"}],"issued":{"date-parts":[[2020]]},"URL":"https://example.org/","custom":{"known":"whole"}},';
  it('tells a source that is in neither place', () => {
    fix.replace('references.json', '[\n', MORE);
    expect(timeline().map((p) => p.message)).toEqual(['the timeline has no entry for the source “idle2020”']);
  });
  it('but not one that is cited no longer', () => {
    fix.replace('references.json', '[\n', MORE.replace('"whole"', '"whole","retired":true'));
    expect(timeline()).toEqual([]);
  });
  it('and one that is in both', () => {
    fix.replace('references.json', '[\n', MORE.replace('idle2020', 'casper2023'));
    fix.replace('timeline.yaml', 'sources: [wu2021]', 'sources: [wu2021, casper2023]');
    expect(timeline().map((p) => p.message)).toEqual(['“casper2023” is on the timeline and excepted from it']);
  });
});
