import { once } from './files';
import { loadSources, type SourceFile, sourceFile } from './sources';

/** A sentence with a number, or a contested statement, and what stands behind it: citation keys, the one of its file first. */
export type ClaimEntry = Omit<SourceFile['claims'][number], 'also'> & { sources: string[] };

/** All claims, by source. */
export const loadClaims = once((): ClaimEntry[] =>
  loadSources().flatMap(({ key, claims }) =>
    claims.map(({ id, text, kind, status, also, checked, wouldChange }): ClaimEntry => {
      return { id, text, kind, status, sources: [key, ...also], checked, wouldChange };
    }),
  ),
);

/** The file in content/ that holds the record of a claim, or a work of the timeline. */
export const recordFile = ({ sources }: { sources: readonly string[] }): string => sourceFile(sources[0] ?? '');
