import type { Result } from './game';

/** Seeds of the twenty agents behind the chart. */
export const REFERENCE_SEEDS: readonly number[] = Array.from({ length: 20 }, (_, i) => 100 + i);

/** Mean, least and most of each result over the twenty agents. */
export type Spread = Readonly<Record<keyof Result, readonly [mean: number, least: number, most: number]>>;

/** Mean, least and most over some agents' results, to four decimals. */
export function spreadOf(results: readonly Result[]): Spread {
  const of = (name: keyof Result): [number, number, number] => {
    const all = results.map((result) => result[name]);
    const mean = all.reduce((a, b) => a + b, 0) / all.length;
    return [Math.round(mean * 1e4) / 1e4, Math.min(...all), Math.max(...all)];
  };
  return {
    end: of('end'),
    moved: of('moved'),
    endFirst: of('endFirst'),
    blind: of('blind'),
    blindEnd: of('blindEnd'),
  };
}
