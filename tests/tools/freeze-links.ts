/**
 * Adds today's links to the frozen collection tests/golden/links.json: every published address, what the workbench opens by name,
 * and every figure state that is worth a picture with what it decodes to. It only adds: what stands there was published and must go on working.
 *   npx tsx tests/tools/freeze-links.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readLedger } from '../../content/check/ledger';
import { loadStarts } from '../../content/lab';
import { decode, type FrozenLinks, LINKS } from '../unit/frozen-links';
import { figureStates } from './figure-states';

const frozen = JSON.parse(readFileSync(LINKS, 'utf8')) as FrozenLinks;
const known = new Set(frozen.states.map((s) => `${s.figure} ${s.query}`));
for (const { page, figure, query } of figureStates) {
  if (query === undefined || known.has(`${figure} ${query}`)) continue;
  const { values, problems } = decode(figure, query);
  // A mangled link has its picture, too; what it decodes to is no promise.
  if (problems.length > 0) continue;
  known.add(`${figure} ${query}`);
  frozen.states.push({ page, figure, query, values });
}
frozen.anchors = [...new Set([...frozen.anchors, ...Object.keys(readLedger().anchors)])].sort();
frozen.starts = [...new Set([...frozen.starts, ...loadStarts().map(({ id }) => id)])].sort();
writeFileSync(LINKS, `${JSON.stringify(frozen, null, 2)}\n`);
console.log(`${frozen.anchors.length} addresses, ${frozen.starts.length} trees, ${frozen.states.length} states`);
