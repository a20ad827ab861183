import { ContentError, type Problem } from '../problem';
import { accounts } from './accounts';
import { shownAgain } from './again';
import * as blocks from './blocks';
import { cards } from './cards';
import { chapters, dataFiles } from './chapters';
import { deck, wholeTest } from './deck';
import { chips, figures, yours } from './figures';
import { cardsAlike, finished } from './finished';
import { finishedExercises } from './finished-exercises';
import { finishedFlaws } from './finished-flaws';
import { finishedStatements } from './finished-statements';
import { flaws } from './flaws';
import { frozenLinks } from './frozen-links';
import { ledgerProblems, readLedger, resolvingAnchors } from './ledger';
import { links } from './links';
import { numbers } from './numbers';
import { code, ids, maths } from './prose';
import { claims, sources, terms } from './records';
import type { Rule } from './rule';
import { selfTest } from './self-test';
import { statements } from './statements';
import { telltale } from './telltale';
import { datesAgree, timeline } from './timeline';
import { wording } from './wording';

/** All rules, in the order in which their messages help most. */
const RULES: Readonly<Record<string, Rule>> = {
  'data files': dataFiles,
  chapters,
  'figures shown again': shownAgain,
  ids,
  code,
  vocabulary: blocks.vocabulary,
  attributes: blocks.attributes,
  nesting: blocks.nesting,
  guesses: blocks.guesses,
  'what guesses give away': telltale,
  'what is asked': blocks.asked,
  figures,
  'number chips': chips,
  'the reader’s numbers': yours,
  maths,
  sources,
  timeline,
  'dates of the timeline': datesAgree,
  flaws,
  accounts,
  statements,
  cards,
  'cards alike': cardsAlike,
  'test of your own': selfTest,
  terms,
  numbers,
  wording,
  claims,
  links,
  'finished chapters': finished,
  'finished cards': deck,
  'finished test': wholeTest,
  'finished exercises': finishedExercises,
  'finished flaws': finishedFlaws,
  'finished statements': finishedStatements,
};

/** What must be written down before it is published; `npm run anchors` does it. */
const LEDGERS: Readonly<Record<string, Rule>> = {
  ledger: () => ledgerProblems(readLedger(), resolvingAnchors()),
  'frozen links': frozenLinks,
};

/**
 * Runs every rule.
 * @param rules all, or those without the ledgers: whether the content may be written down
 * @returns what is wrong, by rule, duplicates taken out; a rule whose files cannot be read reports that
 */
export function checkContent(rules: 'all' | 'content' = 'all'): { rule: string; problems: Problem[] }[] {
  const seen = new Set<string>();
  return Object.entries(rules === 'all' ? { ...RULES, ...LEDGERS } : RULES).map(([rule, run]) => {
    let problems: Problem[];
    try {
      problems = run();
    } catch (error) {
      if (error instanceof ContentError) problems = error.problems;
      // What broke may follow from what was told already: that is to be mended first.
      else if (seen.size > 0) problems = [];
      else throw error;
    }
    const fresh = problems.filter((p) => {
      const key = `${p.file}:${p.line}:${p.message}`;
      return !seen.has(key) && seen.add(key);
    });
    return { rule, problems: fresh };
  });
}
