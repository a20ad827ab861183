/** Numbers in the text that have no record and need none: each with the reason. Whatever is not here stands in a claim. */

export interface NumberException {
  /** where it stands, in content/ */
  file: string;
  /** the words with the number, as they stand there; they are taken out of the sentence before it is looked at */
  says: string;
  /**
   * setting: what the figure beside it is set to or comes to, for which it offers no `<Value>`; `heldBy` is where a test holds it.
   * convention: true by what a word means. example: made up, and plainly so.
   */
  kind: 'setting' | 'convention' | 'example';
  why: string;
  /** for a setting: a file of the figure in which the same number stands, held to the model by the figure’s own test */
  heldBy?: { file: string; as: string };
}

const OWNED_UP = 'components/widgets/cheap-evaluation/words.ts';

export const NUMBER_EXCEPTIONS: readonly NumberException[] = [
  {
    file: 'chapters/08-cheaper-evaluation.mdx',
    says: 'held the truth 87 times',
    kind: 'setting',
    why: 'Our own simulation, about the draws that were passed over; the figure shows the others and so has no value for it.',
    heldBy: { file: OWNED_UP, as: 'held the truth in 87' },
  },
  {
    file: 'chapters/08-cheaper-evaluation.mdx',
    says: '92.3 % of the time',
    kind: 'setting',
    why: 'Our own simulation in the long run, which takes too long to run in a reader’s browser.',
    heldBy: { file: OWNED_UP, as: 'over 4,000 draws it holds it in 92.3' },
  },
  {
    file: 'chapters/08-cheaper-evaluation.mdx',
    says: '95 times in 100',
    kind: 'convention',
    why: 'What a 95 % interval is meant to do, by its definition.',
  },
  {
    file: 'glossary.yaml',
    says: 'From 40 % to 60 % is 20 percentage points',
    kind: 'example',
    why: 'Shows what the unit is, with round numbers that nobody measured.',
  },
];
