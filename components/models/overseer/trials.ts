/** Trials of an overseer: summaries to be judged, half of them flawed, and what assistants say of them. Chance comes from a seed. */
import { mulberry32 } from '../numerics/rng';
import { shuffled } from '../numerics/shuffle';

/** What dealing needs to know of a summary. */
export interface Dealt {
  flawed: boolean;
  /** which text it sums up */
  of: string;
}

/**
 * Deals rounds of trials: as many flawed ones as clean ones in each, in random order, none of them twice. Within a round the same
 * text comes again only when every other text has come as often.
 * @param items all that may be dealt
 * @param each flawed ones of a round, and clean ones
 * @param rounds how many rounds
 * @param seed whole number
 * @returns for each round the places of its trials in `items`
 * @throws RangeError if there are too few flawed or clean ones
 */
export function dealTrials(items: readonly Dealt[], each: number, rounds: number, seed: number): number[][] {
  const next = mulberry32(Math.imul(seed, 37) + 5);
  const packs = [true, false].map((flawed) =>
    shuffled(items.length, next).filter((at) => items[at]?.flawed === flawed),
  );
  for (const pack of packs)
    if (pack.length < each * rounds)
      throw new RangeError(`${rounds} rounds want ${each * rounds} of each kind, not ${pack.length}`);
  return Array.from({ length: rounds }, () => {
    const seen = new Map<string, number>();
    const times = (at: number) => seen.get((items[at] as Dealt).of) ?? 0;
    const round: number[] = [];
    for (let i = 0; i < each; i++)
      for (const pack of packs) {
        const least = Math.min(...pack.map(times));
        const [at] = pack.splice(
          pack.findIndex((one) => times(one) === least),
          1,
        ) as [number];
        seen.set((items[at] as Dealt).of, times(at) + 1);
        round.push(at);
      }
    return shuffled(round.length, next).map((k) => round[k] as number);
  });
}

/** What choosing needs to know of a critique. */
export interface Said {
  right: boolean;
}

/**
 * What the assistants say of one summary: its own critiques, and for each right one that they miss something beside the point.
 * @param own its critiques
 * @param others what may be said of it beside the point, none of it right; too few: what is missed is left as silence
 * @param reliability how often a right critique is found, [0, 1]
 * @param next uniform in [0, 1)
 */
export function assistantsSay<C extends Said>(
  own: readonly C[],
  others: readonly C[],
  reliability: number,
  next: () => number,
): C[] {
  const spare = shuffled(others.length, next).map((k) => others[k] as C);
  return own.flatMap((critique) => {
    const found = next() < reliability;
    if (!critique.right || found) return [critique];
    const instead = spare.pop();
    return instead ? [instead] : [];
  });
}
