import { z } from 'zod';
import { type Book, sentencesOf, summariesOf } from './books';
import { once } from './files';
import { id, line, opaque, quoted } from './schemas';
import { readYaml } from './yaml';

/** What can be wrong with a sentence of a summary. */
export const FLAW_KINDS = [
  'omission',
  'reversal',
  'wrong cause',
  'invented fact',
  'misattribution',
  'wrong order',
] as const;

const critique = z.discriminatedUnion(
  'verdict',
  [
    z.strictObject({ id: opaque, verdict: z.literal('right'), says: line(160), ...quoted }),
    z.strictObject({
      id: opaque,
      verdict: z.literal('useless'),
      says: line(160),
      ...quoted,
      why: line(160).optional(),
      elsewhere: z.literal(true).optional(),
    }),
    z.strictObject({
      id: opaque,
      verdict: z.literal('wrong'),
      says: line(160),
      ...quoted,
      why: line(160),
      elsewhere: z.literal(true).optional(),
    }),
  ],
  'not a verdict on a critique|write right, useless or wrong',
);

const common = {
  id: opaque,
  of: id,
  sentence: line(260),
  shown: line(260),
  ...quoted,
  critiques: z.array(critique).length(3, 'not three critiques|give three'),
};

const item = z.discriminatedUnion(
  'truth',
  [
    z.strictObject({
      ...common,
      truth: z.literal('flawed'),
      kind: z.enum(FLAW_KINDS, `not a kind of flaw|write one of: ${FLAW_KINDS.join(', ')}`),
      hard: z.literal([1, 2, 3], 'not a degree of difficulty|write 1 (jars with the rest), 2 or 3 (cannot be told)'),
      why: line(160),
    }),
    z.strictObject({ ...common, truth: z.literal('clean') }),
  ],
  'neither flawed nor clean|write flawed or clean',
);

/**
 * A summary of the novel with one sentence in other words: with a flaw (`truth: flawed`), or as true as before (`clean`). The
 * passage settles it, by the words that are quoted. `hard` says how well it can be noticed from the summary alone: 1, the flaw
 * jars with the rest; 2, a careful reader may suspect it; 3, nobody could tell.
 */
export type Flaw = z.infer<typeof item>;

/**
 * What an assistant says of such a summary. `right` names the flaw; `useless` is true and no fault; `wrong` is not so. `elsewhere`:
 * it may as well be said of the same summary with another sentence changed, as an assistant does that misses the flaw there.
 */
export type Critique = z.infer<typeof critique>;

const eachIdOnce = (all: readonly Flaw[], context: z.RefinementCtx): void => {
  const seen = new Set<string>();
  all.forEach((one, i) => {
    const ids = [one, ...one.critiques].map((x) => x.id);
    for (const x of ids) {
      if (seen.has(x))
        context.addIssue({ code: 'custom', path: [i], message: `“${x}” stands twice|give the newer one another id` });
      seen.add(x);
    }
  });
};

/** Every summary of content/flaws.yaml. @throws ContentError naming the faulty line */
export const loadFlaws = once((): Flaw[] => readYaml('flaws.yaml', z.array(item).superRefine(eachIdOnce)));

/** The summary as it is shown. */
export interface ShownSummary {
  /** its sentences, with the one that was changed */
  sentences: string[];
  /** the place of that one among them; -1 where the summary has no such sentence */
  changed: number;
}

/** The summary that an entry shows. @throws Error if there is none to change */
export function shownSummary(book: Book, { of, sentence, shown }: Flaw): ShownSummary {
  const whole = summariesOf(book).find((s) => s.id === of);
  if (!whole) throw new Error(`${book.id} has no summary of “${of}”`);
  const sentences = sentencesOf(whole.summary);
  const changed = sentences.indexOf(sentence);
  return { sentences: sentences.map((s, i) => (i === changed ? shown : s)), changed };
}
