/** `npm run check`: everything that is wrong with the content, with file, line and cure. */
import { formatProblem } from '../problem';
import { checkContent } from './index';

const results = checkContent();
const problems = results.flatMap((r) => r.problems);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length) {
  console.error(`\nContent: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  process.exitCode = 1;
} else {
  console.log(`Content: ${results.length} rules hold.`);
}
