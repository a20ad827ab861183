/** The timeline holds what is cited, or says why not. */
import { shown } from '../files';
import type { Problem } from '../problem';
import { loadReferences } from '../references';
import { loadTimeline, OFF_THE_TIMELINE } from '../timeline';

/** Every source that is still cited stands on the timeline, or is named with the reason why it doesn't; never both. */
export const timeline = (): Problem[] => {
  const on = new Set(loadTimeline().flatMap((entry) => entry.sources));
  return loadReferences().flatMap(({ id, custom }): Problem[] => {
    const off = Object.hasOwn(OFF_THE_TIMELINE, id);
    if (on.has(id) && off) {
      const cure = 'take the reason out of content/timeline.ts';
      return [
        { file: shown('timeline.yaml'), line: 0, message: `“${id}” is on the timeline and excepted from it`, cure },
      ];
    }
    if (on.has(id) || off || custom.retired) return [];
    const cure =
      'add an entry to content/timeline.yaml, or the reason why not to OFF_THE_TIMELINE in content/timeline.ts';
    return [
      { file: shown('timeline.yaml'), line: 0, message: `the timeline has no entry for the source “${id}”`, cure },
    ];
  });
};
