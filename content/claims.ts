import { z } from 'zod';
import { once, readYaml } from './files';
import { date, id, line } from './schemas';

const entry = z.strictObject({
  id,
  /** the claim, standing alone */
  text: line(500),
  kind: z.enum(['established', 'contested', 'speculative'], 'not a kind|write established, contested or speculative'),
  /** current: printed as it stands; corrected or withdrawn: kept, so that links to it still explain themselves */
  status: z.enum(['current', 'corrected', 'withdrawn'], 'not a status|write current, corrected or withdrawn'),
  sources: z.array(z.string()).min(1, 'no source|name at least one citation key'),
  checked: date,
  wouldChange: line(400),
});

/** A sentence with a number, or a contested statement, and what stands behind it. */
export type ClaimEntry = z.infer<typeof entry>;

const schema = z
  .array(entry)
  .refine(
    (all) => new Set(all.map((e) => e.id)).size === all.length,
    'a claim stands twice|keep one of the two entries',
  );

/** All claims. */
export const loadClaims = once((): ClaimEntry[] => readYaml('claims.yaml', schema));
