import type { Gap } from '../../ui/gap-mark';

/** Could it have done better? no = couldn't; yes = could and didn't; both = both, or can't tell. */
export type Could = 'no' | 'yes' | 'both';

/** One documented failure, as content/cases.yaml holds it. */
export interface Case {
  id: string;
  title: string;
  what: string;
  could: Could;
  reason: string;
  /** citation keys */
  sources: string[];
  /** whether its facts were read in the source itself or in a work that quotes it */
  evidence?: 'primary' | 'secondary';
}

export interface Pile {
  could: Could;
  label: string;
  /** the mark that stands for it, the same as in the other figures */
  gap: Gap;
  /** key on the keyboard, and digit in the address */
  digit: '1' | '2' | '3';
}

/** The three piles, in the order of their keys. */
export const PILES: readonly Pile[] = [
  { could: 'no', label: 'Couldn’t', gap: 'no', digit: '1' },
  { could: 'yes', label: 'Could and didn’t', gap: 'yes', digit: '2' },
  { could: 'both', label: 'Both, or can’t tell', gap: 'both', digit: '3' },
];

const BY_COULD = new Map(PILES.map((pile) => [pile.could, pile]));

/** The pile for an answer. */
export function pileOf(could: Could): Pile {
  return BY_COULD.get(could) ?? (PILES[0] as Pile);
}
