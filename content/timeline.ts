import { once, shown } from './files';
import { ContentError } from './problem';
import { loadSources, type SourceFile, sourceFile } from './sources';

/** A dated work of the field and the conditions under which it showed what it showed; `sources` are citation keys. */
export type Milestone = Omit<SourceFile['timeline'][number], 'also' | 'behind'> & { sources: string[] };

/** The works of the timeline, by the date of their first source; one without a month behind the work that it names. */
export const loadTimeline = once((): Milestone[] => {
  const dated: [date: number, work: Milestone][] = [];
  const waiting: [behind: string, work: Milestone][] = [];
  for (const { key, issued, timeline } of loadSources()) {
    const [year = 0, month = 0, day = 0] = issued;
    for (const { id, when, behind, title, kind, what, not, conditions, also } of timeline) {
      const work = { id, when, title, kind, what, not, conditions, sources: [key, ...also] };
      if (behind) waiting.push([behind, work]);
      else dated.push([year * 10_000 + month * 100 + day, work]);
    }
  }
  const works = dated.sort(([a], [b]) => a - b).map(([, work]) => work);
  for (const [behind, work] of waiting) {
    const at = works.findIndex(({ id }) => id === behind);
    if (at < 0) {
      const cure = 'name a work of the timeline that has a month';
      const message = `“${work.id}” stands behind “${behind}”, which is no work with a date`;
      throw new ContentError([{ file: shown(sourceFile(work.sources[0] ?? '')), line: 0, message, cure }]);
    }
    works.splice(at + 1, 0, work);
  }
  return works;
});
