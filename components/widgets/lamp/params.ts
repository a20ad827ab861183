import type { ChoiceParam, NumberParam } from '../../figure/params';

/** Pages, or reports, that a person or an assistant can take in in the time there is. */
export const READS = 4;
/** Pages, or reports, that one report stands for. */
export const STANDS_FOR = 4;
/** Levels of assistants that can be called. */
export const LEVELS = 3;
/** Pages on the wall: exactly as many as the last level reaches. */
export const PAGES = READS * STANDS_FOR ** LEVELS;

/** What a link to this figure can carry. Version 1. */
export const schema: Readonly<{ level: NumberParam; wrong: ChoiceParam }> = {
  level: { type: 'number', key: 'k', label: 'Levels of assistants', min: 0, max: LEVELS, step: 1, default: 0 },
  wrong: { type: 'choice', key: 'w', label: 'One report is wrong', options: ['no', 'yes'], default: 'no' },
};
