import { z } from 'zod';
import { once } from './files';
import { date, distinct, id, line } from './schemas';
import { readYaml } from './yaml';

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

const schema = z.array(entry).superRefine(distinct);

/** All claims. */
export const loadClaims = once((): ClaimEntry[] => readYaml('claims.yaml', schema));
