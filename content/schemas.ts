import { z } from 'zod';

/** Small schemas that several content files share. Messages may carry a cure after a bar. */

export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'not a valid id|use lower-case letters, digits and single hyphens, such as base-case',
  );

export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'not a date|write it as 2026-11-23'),
);

/** Text of a limited length, as cards, descriptions and nodes need it. */
export const line = (max: number) =>
  z.string().trim().min(1, 'empty|write it').max(max, `longer than ${max} characters|shorten it`);

export const minutes = z
  .number('not a number of minutes|write a number, such as 12 or 2.5')
  .positive('not a positive number of minutes|write how long a person needs')
  .max(10_000_000, 'too many minutes|ten million is the limit');

/** For a list whose entries have ids: names the entry whose id, or old id, an earlier one has already. */
export const distinct = (all: readonly { id: string; formerly?: string[] }[], context: z.RefinementCtx): void => {
  const seen = new Set<string>();
  all.forEach((entry, i) => {
    for (const one of [entry.id, ...(entry.formerly ?? [])]) {
      if (seen.has(one))
        context.addIssue({ code: 'custom', path: [i], message: 'stands twice|keep one of the two entries' });
      seen.add(one);
    }
  });
};

/** An id that says nothing of what it names, or a reader could learn from it where the flaws are. */
export const opaque = z
  .string()
  .regex(
    /^[b-df-hj-np-tv-xz](?=.*[2-9])[b-df-hj-np-tv-xz2-9]{4}$/,
    'not an opaque id|five characters: a consonant, then consonants and digits from 2 on, with one digit at least, such as k4t7m',
  );

/** Words of the novel, and the passage they stand in. */
export const quoted = { passage: id, words: line(160) };
