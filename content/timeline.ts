import { z } from 'zod';
import { once, readYaml } from './files';
import { id, line } from './schemas';

const met = z.enum(['yes', 'stand-in', 'no'], 'not an answer|write yes, stand-in or no');

const entry = z.strictObject({
  id,
  when: z
    .string()
    .regex(/^\d{4}(-\d\d-\d\d)?$/, 'not a date|write a year in quotes, or year-month-day where the day is certain'),
  title: line(60),
  kind: z.enum(['proposal', 'theory', 'models', 'people']),
  what: line(200),
  not: line(160),
  conditions: z.strictObject({ judged: met, helped: met, trained: met, levels: met, beyond: met }),
  sources: z.array(z.string()).min(1, 'no source|name at least one citation key'),
});

/** A dated work of the field and the conditions under which it showed what it showed. */
export type Milestone = z.infer<typeof entry>;

/** The works of the timeline, by date. */
export const loadTimeline = once((): Milestone[] => readYaml('timeline.yaml', z.array(entry).min(3)));
