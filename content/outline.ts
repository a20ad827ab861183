import { z } from 'zod';
import { once } from './files';
import { distinct, id, line } from './schemas';
import { readYaml } from './yaml';

const entry = z.strictObject({
  id,
  order: z.number().int().positive(),
  title: line(60),
  question: line(120),
  idea: line(300),
});

/** A chapter on the path, whether it is written yet or not. */
export type OutlineEntry = z.infer<typeof entry>;

const schema = z
  .array(entry)
  .min(1)
  .refine((all) => all.every((e, i) => e.order === i + 1), 'orders do not run 1, 2, 3 …|number the chapters in order')
  .superRefine(distinct);

/** The whole path of chapters, in order. */
export const loadOutline = once((): OutlineEntry[] => readYaml('outline.yaml', schema));
