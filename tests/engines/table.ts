/** The one table of a run: what was asked, and what each engine answered. */

/** How a check ended in an engine. */
export type Outcome = { end: 'ok' } | { end: 'failed'; faults: readonly string[] } | { end: 'cannot'; why: string };

/** The answers of one engine, by the name of the check. */
export interface Column {
  title: string;
  outcomes: ReadonlyMap<string, Outcome>;
}

/** Faults after these are counted and not written. */
const MOST = 12;

/**
 * Writes the table, and below it what went wrong and what could not be asked.
 * @param checks names, in the order of the rows
 */
export function tableOf(checks: readonly string[], columns: readonly Column[]): string {
  const head = ['', ...columns.map(({ title }) => title)];
  const rows = checks.map((check) => [check, ...columns.map(({ outcomes }) => outcomes.get(check)?.end ?? '–')]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('   ')
      .trimEnd();
  const notes = checks.flatMap((check) => columns.flatMap((column) => notesOf(check, column)));
  return [line(head), ...rows.map(line), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

function notesOf(check: string, { title, outcomes }: Column): string[] {
  const outcome = outcomes.get(check);
  if (outcome?.end === 'cannot') return [`– ${title}, ${check}: cannot: ${outcome.why}`];
  if (outcome?.end !== 'failed') return [];
  const more = outcome.faults.length - MOST;
  return [
    `✗ ${title}, ${check}:`,
    ...outcome.faults.slice(0, MOST).map((fault) => `    ${fault.replaceAll('\n', '\n    ')}`),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ];
}

/** Whether anything failed. */
export const hasFailed = (columns: readonly Column[]): boolean =>
  columns.some(({ outcomes }) => [...outcomes.values()].some(({ end }) => end === 'failed'));
