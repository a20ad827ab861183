/** The tables that `npm run weigh` prints. */
import { KIB, KIND_NAMES, KINDS, type Load, total } from './loads';

export const kib = (bytes: number) => (bytes / KIB).toFixed(1);

/** Rows of cells, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

/** What pages asked for, kind by kind, with more columns behind. */
export function loadTable<W extends { page: string }>(
  weights: readonly W[],
  of: (weight: W) => Load,
  more: readonly (readonly [string, (w: W) => string])[],
): string {
  const kinds = KINDS.filter((kind) => weights.some((weight) => of(weight)[kind].requests > 0));
  return table([
    ['page', 'requests', 'KiB', ...kinds.map((kind) => KIND_NAMES[kind]), ...more.map(([name]) => name)],
    ...weights.map((weight) => {
      const load = of(weight);
      return [
        weight.page,
        String(total(load, 'requests')),
        kib(total(load, 'wire')),
        ...kinds.map((kind) => (load[kind].requests ? `${load[kind].requests}: ${kib(load[kind].wire)}` : '–')),
        ...more.map(([, cell]) => cell(weight)),
      ];
    }),
  ]);
}
