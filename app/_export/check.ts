/** `npm run check`: everything that is wrong with the content and its figures, with file, line and cure, before anything is built. */
import { pathToFileURL } from 'node:url';
import type { Problem } from '../../content/problem';

/** @returns what is wrong, and how many rules were asked */
export async function checkAll(): Promise<{ problems: Problem[]; rules: number }> {
  // What reads figures is imported late: React takes its production build only if NODE_ENV is set by then.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const { checkContent } = await import('../../content/check/index');
  const content = checkContent();
  const problems = content.flatMap((r) => r.problems);
  // A figure is drawn from content; where that is at fault, its own faults would only repeat it.
  if (problems.length) return { problems, rules: content.length };
  const { pictureProblems } = await import('../_pictures/check');
  return { problems: await pictureProblems(), rules: content.length + 1 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { formatProblem } = await import('../../content/problem');
  const { problems, rules } = await checkAll();
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length) {
    console.error(`\nContent: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
    process.exitCode = 1;
  } else {
    console.log(`Content: ${rules} rules hold.`);
  }
}
