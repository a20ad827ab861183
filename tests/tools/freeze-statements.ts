/**
 * Writes what the figure `learned-you` needs of content/statements.yaml, so that the figure carries it in its own code and the page
 * says nothing of it:
 *   npx tsx tests/tools/freeze-statements.ts
 */
import { writeFileSync } from 'node:fs';
import { loadNovel } from '../../content/books';
import { loadStatements } from '../../content/statements';

const FILE = 'components/widgets/learned-you/statements.data.ts';

/** The module's text. */
export function statementsModule(): string {
  const rows = loadStatements().map(({ question, answers }) => ({
    question,
    answers: answers.map(({ says, holds, passage, words }) => [says, holds ? 1 : 0, passage, words]),
  }));
  return [
    "import type { Frozen } from './frozen';",
    '',
    '/** Written by `npx tsx tests/tools/freeze-statements.ts` from content/statements.yaml; a test computes it again. */',
    `export const SUMMARY = ${JSON.stringify(loadNovel()?.summary ?? '')};`,
    '',
    `export const QUESTIONS: Frozen = ${JSON.stringify(rows, null, 1)};`,
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('freeze-statements.ts')) writeFileSync(FILE, statementsModule());
