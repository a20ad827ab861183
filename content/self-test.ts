/**
 * The test of one's own: questions of which every wrong answer is an error that people make, and the errors. As with the cards, what
 * a reader has to find out (`right`, `error`, `answer`) is for no index; in pages it stands in elements marked `data-answer`.
 */
import { z } from 'zod';
import { once } from './files';
import { distinct, id, line, opaque } from './schemas';
import { readYaml } from './yaml';

/** The file, in content/. */
export const SELF_TEST_FILE = 'self-test.yaml';

/** So many answers has a question, one of them right. */
const OPTIONS = 4;

const address = z.string().regex(/^\/[a-z0-9-]+\/#[a-z0-9-]+$/, 'not an address|write it as /chapter/#id');

const error = z.strictObject({
  id,
  /** as people say it */
  says: line(90),
  /** where the book answers it */
  read: address,
});

const option = z
  .strictObject({
    /** stays, whatever place the answer is shown at: what the device keeps goes by it */
    id: z.enum(['a', 'b', 'c', 'd']),
    says: line(170),
    right: z.literal(true).optional(),
    /** of a wrong answer: the error that it comes from */
    error: id.optional(),
  })
  .refine(
    ({ right, error: from }) => (right === undefined) !== (from === undefined),
    'neither right nor an error|say “right: true”, or name the “error”',
  );

const item = z.strictObject({
  /** permanent */
  id: opaque,
  question: line(260),
  options: z
    .array(option)
    .length(OPTIONS, `not ${OPTIONS} answers|give ${OPTIONS}, one of them right`)
    .refine((all) => new Set(all.map((o) => o.id)).size === OPTIONS, 'two answers of one id|call them a, b, c and d')
    .refine((all) => all.filter((o) => o.right).length === 1, 'not one right answer|let one be right')
    .refine(
      (all) => new Set(all.flatMap((o) => o.error ?? [])).size === OPTIONS - 1,
      'an error twice|let each wrong answer come from an error of its own',
    ),
  /** why, in a sentence or two */
  answer: line(260),
  /** where the book says it */
  read: address,
});

const schema = z.strictObject({
  errors: z.array(error).superRefine(distinct),
  items: z.array(item).superRefine(distinct),
});

/** The test. @throws ContentError naming the faulty line */
export const loadSelfTest = once((): z.infer<typeof schema> => readYaml(SELF_TEST_FILE, schema));
