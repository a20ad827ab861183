/** Which summaries come, in which order, and what the assistants say of them. */
import { mulberry32 } from '../../models/numerics/rng';
import { assistantsSay, dealTrials } from '../../models/overseer/trials';
import type { Watched } from '../../models/overseer/watcher';
import type { Critique, Item } from './frozen';
import { ITEMS, RESTS } from './items.data';

/** Flawed summaries of a round, and sound ones. */
export const EACH = 3;
/** Trials of a round. */
export const TRIALS = 2 * EACH;

export const ROUNDS = ['alone', 'helped'] as const;
export type Round = (typeof ROUNDS)[number];

/** What the summaries are of. `above`: parts, and the whole book. */
export const LEVELS = ['above', 'chapter', 'part', 'book'] as const;
export type Level = (typeof LEVELS)[number];

export const isFlawed = ({ kind }: Item): boolean => kind !== '';

/** What one summary is of: "Part Two", "Chapter 7", "the whole novel". */
export function titleOf({ of }: Pick<Item, 'of'>): string {
  const [, level, number] = /^(ch|part)-(\d+)$/.exec(of) ?? [];
  if (level === 'ch') return `Chapter ${number}`;
  return level === 'part' ? `Part ${['One', 'Two', 'Three'][Number(number) - 1]}` : 'the whole novel';
}

const levelOf = ({ of }: Item): Level => (of.startsWith('ch-') ? 'chapter' : of.startsWith('part-') ? 'part' : 'book');

const POOLS: Readonly<Record<Level, readonly Item[]>> = {
  above: ITEMS.filter((item) => levelOf(item) !== 'chapter'),
  chapter: ITEMS.filter((item) => levelOf(item) === 'chapter'),
  part: ITEMS.filter((item) => levelOf(item) === 'part'),
  book: ITEMS.filter((item) => levelOf(item) === 'book'),
};

/** The summaries of a round, in their order. @param seed whole number */
export function trialsOf(seed: number, level: Level, round: Round): Item[] {
  const pool = POOLS[level];
  const dealt = dealTrials(
    pool.map((item) => ({ flawed: isFlawed(item), of: item.of })),
    EACH,
    ROUNDS.length,
    seed,
  );
  return (dealt[ROUNDS.indexOf(round)] ?? []).map((at) => pool[at] as Item);
}

/** How the assistants are. */
export interface Assistants {
  /** of critiques that name a flaw, how many in a hundred they find */
  reliability: number;
  /** a kind of flaw that none of them ever mentions; '': none */
  blind: string;
}

const asSaid = (critique: Critique) => ({ ...critique, right: critique.verdict === 'right' });

/**
 * What may be said of a summary beside the point: critiques that were written of the same one with another sentence changed, and
 * that point at neither what settles this one nor what its changed sentence rests on.
 */
export function besideThePoint({ id, of, changed, passage }: Item): Critique[] {
  const near = new Set([passage, ...(RESTS[of]?.[changed] ?? [])]);
  return ITEMS.filter((other) => other.of === of && other.id !== id)
    .flatMap(({ critiques }) => critiques)
    .filter((c) => c.elsewhere && !near.has(c.passage));
}

/**
 * What the assistants say of a summary: three critiques. A right one that they miss has another in its place, so that their number
 * tells nothing. Of a single chapter too few are at hand; there any of the three is missing as often as a right one is missed.
 * @param place of the trial in its round, for its chance
 */
export function critiquesOf(item: Item, assistants: Assistants, seed: number, place: number): Critique[] {
  const next = mulberry32(Math.imul(seed, 211) + place);
  const found = item.kind !== '' && item.kind === assistants.blind ? 0 : assistants.reliability / 100;
  const own = item.critiques.map(asSaid);
  const others = besideThePoint(item).map(asSaid);
  if (levelOf(item) === 'chapter')
    return own.filter(({ right }) => next() < (right ? found : assistants.reliability / 100));
  return assistantsSay(own, others, found, next);
}

/** An item as a simulated overseer sees it. */
export const asWatched = (item: Item): Watched => ({
  flawed: isFlawed(item),
  changed: item.changed,
  sentences: item.sentences.length,
});
