import { klBestOfN } from '../../models/oversight/best-of-n';

/** What the slider can stand at: the answers drawn, of which the judge keeps one. Ten notches a decade, and 60,000 among them. */
export const DRAWS: readonly number[] = [
  1,
  2,
  3,
  4,
  5,
  6,
  8,
  ...[10, 100, 1000, 10_000, 100_000].flatMap((decade) =>
    [1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5, 6, 8].map((part) => Math.round(part * decade)),
  ),
  1_000_000,
];

/** One notch past the slider's end: what "harder still" would do there. */
export const BEYOND = 1_300_000;

/** Between 1 and 10 answers the curves need more points than the slider has notches; the formulas are continued there. */
const BETWEEN = [1.02, 1.05, 1.1, 1.2, 1.35, 1.6, 2.5, 3.5];

/** Every n that is drawn, from few to many. */
export const GRID: readonly number[] = [...DRAWS, ...BETWEEN, BEYOND].sort((a, b) => a - b);

/** The notch of 100 answers, where the figure starts: the pick is good, and what pushing harder does lies ahead. */
export const START = DRAWS.indexOf(100);
/** The notch of 1,000 answers: as far as a cloud of a thousand goes, and where links of version 1 start. */
export const THOUSAND = DRAWS.indexOf(1000);

/** How far from the start picking the best of n takes the policy: the square root of the divergence in nats. */
export function distance(n: number): number {
  return Math.sqrt(klBestOfN({ n }));
}

/** The right end of every panel. */
export const FARTHEST = distance(1_000_000);
