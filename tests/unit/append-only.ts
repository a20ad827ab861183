/** What the repository's history says of a file that may only grow. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const git = (...args: string[]): string =>
  spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout ?? '';

/** A JSON file as it is now, then every version of it in the history; without a history only as it is now. */
// biome-ignore lint/suspicious/noExplicitAny: each caller knows the file that it names
export function versionsOf(file: string): any[] {
  const commits = git('log', '--format=%H', '--', file).split('\n').filter(Boolean);
  const old = commits.map((commit) => git('show', `${commit}:${file}`)).filter(Boolean);
  return [readFileSync(file, 'utf8'), ...old].map((text) => JSON.parse(text));
}

/** Lines that an older version has and the first no longer. */
export function lostLines<T>([now, ...old]: readonly T[], linesOf: (file: T) => readonly string[]): string[] {
  const kept = new Set(now === undefined ? [] : linesOf(now));
  return [...new Set(old.flatMap(linesOf))].filter((line) => !kept.has(line));
}
