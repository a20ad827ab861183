import { ContentError, type Problem } from '../problem';
import { ledgerProblems, readLedger, resolvingAnchors } from './ledger';
import * as rules from './rules';

/** All rules but the ledger's, in the order in which their messages help most. */
const RULES: Readonly<Record<string, rules.Rule>> = {
  'data files': rules.dataFiles,
  chapters: rules.chapters,
  ids: rules.ids,
  vocabulary: rules.vocabulary,
  figures: rules.figures,
  'number chips': rules.chips,
  maths: rules.maths,
  sources: rules.sources,
  terms: rules.terms,
  claims: rules.claims,
  links: rules.links,
  ledger: () => ledgerProblems(readLedger(), resolvingAnchors()),
};

/**
 * Runs every rule.
 * @returns what is wrong, by rule, duplicates taken out; a rule whose files cannot be read reports that
 */
export function checkContent(): { rule: string; problems: Problem[] }[] {
  const seen = new Set<string>();
  return Object.entries(RULES).map(([rule, run]) => {
    let problems: Problem[];
    try {
      problems = run();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems = error.problems;
    }
    const fresh = problems.filter((p) => {
      const key = `${p.file}:${p.line}:${p.message}`;
      return !seen.has(key) && seen.add(key);
    });
    return { rule, problems: fresh };
  });
}
