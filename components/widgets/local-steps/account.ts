/**
 * What the tree is about: an account of chapter 4 of The Tide Clerk, “Five Foot Two”, and what the chapter says. The passages
 * bear the ids that they have in content/tasks/book-summary.
 */

export interface Claim {
  readonly id: string;
  /** what is asked of the account; says nothing of how the answer comes out */
  readonly label: string;
  /** the account's words where the claim is right, and where it is wrong */
  readonly says: string;
  readonly instead: string;
  /** the chapter's words */
  readonly text: string;
}

export const CLAIM: readonly Claim[] = [
  { id: 'height', label: 'The low water', says: 'four feet ten', instead: 'six feet ten', text: 'four feet ten' },
  {
    id: 'weather',
    label: 'The weather',
    says: 'calm, with fog',
    instead: 'a gale, with snow',
    text: '‘Calm,’ it said. ‘Fog.’',
  },
  {
    id: 'slip',
    label: 'What was misprinted',
    says: '5 ft 2 for 2 ft 5',
    instead: '2 ft 5 for 5 ft 2',
    text: 'written five feet two',
  },
  {
    id: 'post',
    label: 'Where the correction went',
    says: 'not to the stations',
    instead: 'to every station',
    text: 'it was not posted',
  },
  { id: 'sum', label: 'The sum', says: 'less four inches', instead: 'less ten inches', text: 'less four inches' },
  {
    id: 'tide',
    label: 'Whether the tide was real',
    says: 'it never was',
    instead: 'only Amos saw it',
    text: 'no such tide',
  },
  {
    id: 'guess',
    label: 'What Amos guesses',
    says: 'she is at 1903',
    instead: 'she is at 1908',
    text: 'got to nineteen-three',
  },
  { id: 'reply', label: 'What Ruth answers', says: 'no blanks', instead: 'a misprint', text: 'I find no blanks' },
];

/** The steps, each with what it joins. */
export const STEP: readonly { id: string; label: string }[] = [
  { id: 'p-13', label: 'Passage 13' },
  { id: 'p-14', label: 'Passage 14' },
  { id: 'p-15', label: 'Passage 15' },
  { id: 'p-16', label: 'Passage 16' },
  { id: 'misprint', label: 'The misprint' },
  { id: 'ledgers', label: 'The ledgers' },
  { id: 'ch-4', label: 'The whole account' },
];

/** What the account says too, and no question asks about. */
export const GAP: Claim = {
  id: 'gap',
  label: 'How Amos takes it',
  says: 'relieved',
  instead: 'angry',
  text: 'it sounded like relief',
};

/** An account that came up approved, for the reader to look behind. All verdicts are acceptances, all steps valid. */
export interface Hidden {
  /** place of the wrong claim in CLAIM; null: none */
  readonly claim: number | null;
  readonly gap: boolean;
}

/** The accounts in the order in which they come. From the outside they are the same picture. */
export const HIDDEN: readonly Hidden[] = [
  { claim: 3, gap: false },
  { claim: null, gap: false },
  { claim: null, gap: true },
  { claim: 6, gap: false },
];
