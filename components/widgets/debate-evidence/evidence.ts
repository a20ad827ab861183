/** What was published about debate, with the conditions that belong to each number. Pure. */

/** Every publication that the figure cites, for the page's list of sources. */
export const SOURCES = [
  'khan2024',
  'kenton2024',
  'irving2018debate',
  'barnes2020',
  'browncohen2023',
  'browncohen2025',
] as const;
type Source = (typeof SOURCES)[number];

/** What is looked at: debates in words, debates about digits, and the way in which a debate can fail. */
export const TOPICS = ['words', 'digits', 'lost'] as const;
export type Topic = (typeof TOPICS)[number];

export interface Judged {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  /** share of right verdicts in per cent: a language model as judge, a person as judge */
  readonly model: number;
  readonly person: number;
}

/** Judges without access to the text that the question is about: accuracy in per cent. Source: khan2024. */
export const KHAN: readonly Judged[] = [
  { key: 'naive', name: 'No help', what: 'the judge has only the question', model: 48, person: 60 },
  { key: 'consultancy', name: 'One adviser', what: 'one model argues for an answer', model: 54, person: 78 },
  {
    key: 'debate',
    name: 'Debate',
    what: 'two models, the most persuasive ones, argue for opposite answers',
    model: 76,
    person: 88,
  },
];

export interface Compared {
  readonly against: string;
  readonly where: string;
  readonly verdict: 'better' | 'mixed';
}

/** Debate compared, by task; the source gives numbers, this list only their order. Source: kenton2024. */
export const KENTON: readonly Compared[] = [
  { against: 'one adviser told at random which side to argue', where: 'on every task', verdict: 'better' },
  {
    against: 'the judge’s own answer',
    where: 'where the answer stands in a text hidden from the judge',
    verdict: 'better',
  },
  { against: 'the judge’s own answer', where: 'on the other tasks', verdict: 'mixed' },
];

export interface Digits {
  readonly pixels: '4' | '6';
  /** accuracy of the judge of sparse pixels, in per cent */
  readonly without: number;
  readonly with: number;
  readonly condition: string;
}

/** A judge that sees a few pixels of a handwritten digit. Source: irving2018debate. */
export const DIGITS: readonly Digits[] = [
  { pixels: '6', without: 59.4, with: 88.9, condition: 'Each side commits to its digit beforehand.' },
  { pixels: '4', without: 48.2, with: 85.2, condition: 'With fewer pixels to show.' },
];

export interface Milestone {
  readonly year: string;
  readonly text: string;
  readonly source: Source;
}

/** How the problem of obfuscated arguments stands. */
export const MILESTONES: readonly Milestone[] = [
  {
    year: '2020',
    text: 'The problem is described, with the remark that there is no fix.',
    source: 'barnes2020',
  },
  {
    year: '2023',
    text: 'Debates in which the honest side needs little work even against a far stronger liar, under assumptions. This problem stays open.',
    source: 'browncohen2023',
  },
  {
    year: '2025',
    text: 'Prover–estimator debate is to mitigate it, if stability assumptions hold.',
    source: 'browncohen2025',
  },
];

/** Our own drawing of a digit, one letter a pixel: # is ink. */
export const DIGIT = [
  '............',
  '...#####....',
  '..#.....#...',
  '........#...',
  '.......#....',
  '....###.....',
  '.......##...',
  '.........#..',
  '.........#..',
  '..#.....#...',
  '...#####....',
  '............',
] as const;

/** The pixels that the two sides show in turn, as [column, row]; even places are A's. */
export const SHOWN: readonly (readonly [number, number])[] = [
  [8, 2],
  [3, 7],
  [9, 7],
  [5, 5],
  [3, 10],
  [2, 5],
];
