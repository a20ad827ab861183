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
