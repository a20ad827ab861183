import { z } from 'zod';
import { once } from './files';
import { line, opaque, quoted } from './schemas';
import { readYaml } from './yaml';

/** So many answers has a question, half of them true. */
const ANSWERS = 8;

const answer = z.strictObject({ id: opaque, says: line(160), holds: z.boolean(), ...quoted });

const statement = z.strictObject({
  id: opaque,
  question: line(120),
  answers: z.array(answer).length(ANSWERS, `not ${ANSWERS} answers|give ${ANSWERS}, half of them true`),
});

/** An answer to a question about the novel. The passage bears it out, or refutes it, by the words that are quoted. */
export type StatementAnswer = z.infer<typeof answer>;

/** A question about the novel that its summary does not answer, and what people might answer. */
export type Statement = z.infer<typeof statement>;

const eachIdOnce = (all: readonly Statement[], context: z.RefinementCtx): void => {
  const seen = new Set<string>();
  all.forEach((one, i) => {
    for (const { id } of [one, ...one.answers]) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: [i], message: `“${id}” stands twice|give the newer one another id` });
      seen.add(id);
    }
  });
};

/** Every question of content/statements.yaml. @throws ContentError naming the faulty line */
export const loadStatements = once((): Statement[] =>
  readYaml('statements.yaml', z.array(statement).superRefine(eachIdOnce)),
);
