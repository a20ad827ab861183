/**
 * `npm run anchors`: writes new addresses into the append-only ledger and the frozen links. They stand there for ever, so nothing is
 * written while the content has faults; and what has vanished is a fault that this does not mend.
 */
import { formatProblem, type Problem } from '../problem';
import { freeze, frozenLinks, readFrozen, writeFrozen } from './frozen-links';
import { checkContent } from './index';
import { appendToLedger, ledgerProblems, readLedger, resolvingAnchors, writeLedger } from './ledger';

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
}

const faults = checkContent('content').flatMap((r) => r.problems);
tell(faults);
if (faults.length > 0) console.error('\nNothing was written: what is published stays for ever, so these come first.');
else {
  const now = resolvingAnchors();
  const { ledger, added } = appendToLedger(readLedger(), now, new Date().toISOString().slice(0, 10));
  writeLedger(ledger);
  const frozen = freeze(readFrozen());
  writeFrozen(frozen);
  const { anchors, shares, embeds, states } = frozen;
  console.log(
    `Ledger: ${added.length} added, ${Object.keys(ledger.anchors).length} in all.\n` +
      `Frozen links: ${anchors.length} addresses, ${shares.length} share pages, ${embeds.length} embeds, ${states.length} states.`,
  );
  tell([...ledgerProblems(ledger, now), ...frozenLinks()]);
}
