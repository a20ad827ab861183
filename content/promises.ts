/** What the site promises, sentence by sentence, each with the test that holds it (tests/content/promises.test.ts looks them up). */
import { z } from 'zod';
import { once } from './files';
import { line } from './schemas';
import { readYaml } from './yaml';

const promise = z.strictObject({
  /** the page that lists it */
  page: z.enum(['self-hosting', 'reliability']),
  says: line(200),
  /** the test's file, from the top of the repository */
  file: z.string().regex(/^(tests|components)\/[\w./-]+\.(test|spec)\.tsx?$/, 'not a test’s file|write its path'),
  /** the test's name as it stands in the file, or the part of it that is always the same */
  test: line(160),
});

export type KeptPromise = z.infer<typeof promise>;

/** All promises, in the order of their pages. */
export const loadPromises = once((): KeptPromise[] => readYaml('promises.yaml', z.array(promise).min(1)));
