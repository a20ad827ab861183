import { z } from 'zod';
import { once } from './files';
import { id, line } from './schemas';
import { readYaml } from './yaml';

const entry = z.looseObject({
  id,
  title: line(60),
  what: line(500),
  could: z.enum(['no', 'yes', 'both'], 'not an answer|write no, yes or both'),
  reason: line(600),
  sources: z.array(z.string()).min(1, 'no source|name at least one citation key'),
});

/** A real failure to sort: could the system have done it? */
export type FailureCase = z.infer<typeof entry>;

/** The cases of the sorting desk, in order. */
export const loadCases = once((): FailureCase[] => readYaml('cases.yaml', z.array(entry).min(3)));
