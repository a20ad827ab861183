/**
 * Writes what the models of recursion give for random settings, so that a test can hold later versions to it, to the bit:
 *   npx tsx tests/tools/freeze-models.ts
 * The stored numbers are those of the version before `hidden`, `falseAlarm` and `growth`. To draw others, run it on that one.
 */
import { writeFileSync } from 'node:fs';
import { engine, type Frozen, frozenCases, plain } from '../unit/models/frozen-cases';

const values: Frozen = { engine: [engine().map(plain)] };
for (const [name, rows] of Object.entries(frozenCases())) values[name] = rows.map((row) => row.map(plain));
writeFileSync('tests/unit/models/frozen-values.json', `${JSON.stringify(values)}\n`);
