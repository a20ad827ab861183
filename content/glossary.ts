import { z } from 'zod';
import { once } from './files';
import { distinct, id, line } from './schemas';
import { readYaml } from './yaml';

const entry = z.strictObject({
  id,
  term: line(60),
  short: line(240),
  long: z.string().trim().optional(),
  see: z
    .array(z.string().regex(/^\/[a-z0-9-]+\/(#[a-z0-9-]+)?$/, 'not an address|write it as /chapter/#id'))
    .default([]),
  sources: z.array(z.string()).default([]),
  /** names under which readers may look for it: synonyms, and near relations that the long text tells apart */
  also: z.array(line(60)).default([]),
  /** ids under which the term was published before */
  formerly: z.array(id).default([]),
  /** no page uses the term any more; its address stays, because it was published */
  retired: z.literal(true).optional(),
});

/** A term and what it means here. */
export type GlossaryEntry = z.infer<typeof entry>;

const schema = z.array(entry).superRefine(distinct);

/** All terms, in alphabetical order. */
export const loadGlossary = once((): GlossaryEntry[] =>
  readYaml('glossary.yaml', schema).sort((a, b) => a.term.localeCompare(b.term, 'en')),
);
