/** `npm run anchors`: writes new anchors into the append-only ledger. Vanished ones are an error that it does not mend. */
import { formatProblem } from '../problem';
import { appendToLedger, ledgerProblems, readLedger, resolvingAnchors, writeLedger } from './ledger';

const now = resolvingAnchors();
const { ledger, added } = appendToLedger(readLedger(), now, new Date().toISOString().slice(0, 10));
writeLedger(ledger);
console.log(`Ledger: ${added.length} added, ${Object.keys(ledger.anchors).length} in all.`);
const vanished = ledgerProblems(ledger, now);
for (const problem of vanished) console.error(formatProblem(problem));
if (vanished.length) process.exitCode = 1;
