import { z } from 'zod';
import { once } from './files';
import { id, line } from './schemas';
import { readYaml } from './yaml';

const yesNo = z.enum(['yes', 'no'], 'neither yes nor no|write yes or no, in quotes');
const evidence = z.enum(['primary', 'secondary'], 'not a kind of evidence|write primary or secondary').optional();

const voice = z.strictObject({
  who: line(20),
  corner: z.enum(['yes-no', 'yes-yes', 'no-no', 'no-yes'], 'not a corner|write check-push, such as no-yes').optional(),
  region: z.enum(['easy', 'help', 'none'], 'not a region|write easy, help or none').optional(),
  says: line(400),
  sources: z.array(z.string()).min(1, 'a voice without a source|name where it was said, or take it out'),
  evidence,
});

const task = z
  .strictObject({
    id,
    title: line(40),
    task: line(260),
    check: yesNo,
    push: z.enum(['yes', 'no', 'open'], 'not an answer|write yes, no or open'),
    why: line(420),
    sources: z.array(z.string()),
    evidence,
    voices: z.array(voice),
  })
  .refine((t) => t.sources.length > 0 || !/\d/.test(t.why), {
    path: ['sources'],
    message: 'a number without a source|name the source of the number in “why”',
  });

/** A task to place on the map: our placement by two questions, and what others wrote about such tasks. */
export type MapTask = z.infer<typeof task>;

/** The tasks of the map, in order. @throws ContentError naming the faulty line */
export const loadMapTasks = once((): MapTask[] => readYaml('map-tasks.yaml', z.array(task).min(4)));

/** All citation keys of the tasks and the voices. */
export const mapTaskSources = (): string[] =>
  loadMapTasks().flatMap((t) => [...t.sources, ...t.voices.flatMap((v) => v.sources)]);
