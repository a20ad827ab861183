/** The timeline holds what is cited, or says why not. */
import { shown } from '../files';
import type { Problem } from '../problem';
import { loadSources, sourceFile } from '../sources';
import { loadTimeline } from '../timeline';
import { fieldLine } from './rule';

/** Every source that is still cited stands on the timeline, or is named with the reason why it doesn't; never both. */
export const timeline = (): Problem[] => {
  const on = new Set(loadTimeline().flatMap((entry) => entry.sources));
  return loadSources().flatMap(({ key: id, retired, offTimeline }): Problem[] => {
    const off = offTimeline !== undefined;
    const file = shown(sourceFile(id));
    if (on.has(id) && off)
      return [
        {
          file,
          line: fieldLine(sourceFile(id), 'offTimeline'),
          message: `“${id}” is on the timeline and excepted from it`,
          cure: 'take “offTimeline” out',
        },
      ];
    if (off && retired)
      return [
        {
          file,
          line: fieldLine(sourceFile(id), 'offTimeline'),
          message: `“${id}” is cited no longer and needs no exception`,
          cure: 'take “offTimeline” out',
        },
      ];
    if (on.has(id) || off || retired) return [];
    const cure = 'add “timeline” with an entry, or the reason why not as “offTimeline” (content/sources.ts says how)';
    return [{ file, line: 1, message: `the timeline has no entry for the source “${id}”`, cure }];
  });
};

/** A work's date is that of its source: the same year, and month and day only where the source has them. */
export const datesAgree = (): Problem[] =>
  loadSources().flatMap(({ key, issued, timeline: works }) =>
    works.flatMap(({ id, when }): Problem[] => {
      const given = when.split('-').map(Number);
      if (given.every((part, i) => part === issued[i])) return [];
      const message = `“${id}” is dated ${when}, its source ${issued.join('-')}`;
      const cure = 'look the day of publication up, and let “when” say no more of it than “issued”';
      return [{ file: shown(sourceFile(key)), line: fieldLine(sourceFile(key), 'timeline'), message, cure }];
    }),
  );
