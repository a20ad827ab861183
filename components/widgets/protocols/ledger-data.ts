/** What the four protocols are, in words: the rows of the ledger, and what moves between any two of them. Pure. */

/** The four, in the order in which the figure shows them. */
export const PROTOCOLS = ['rlhf', 'rrm', 'ida', 'debate'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

export interface Name {
  readonly short: string;
  readonly long: string;
  /** keys of the publications that the schematic follows */
  readonly sources: readonly string[];
}

export const NAMES: Readonly<Record<Protocol, Name>> = {
  rlhf: {
    short: 'RLHF',
    long: 'Reinforcement learning from human feedback',
    sources: ['christiano2017', 'stiennon2020', 'ouyang2022'],
  },
  rrm: { short: 'RRM', long: 'Recursive reward modeling', sources: ['leike2018rrm'] },
  ida: { short: 'Amplification', long: 'Iterated amplification', sources: ['christiano2018ida', 'wu2021'] },
  debate: { short: 'Debate', long: 'Debate', sources: ['irving2018debate', 'khan2024', 'kenton2024', 'kenton2026'] },
};

/** Every publication that the figure leans on, for the page's list of sources. */
export const SOURCES: readonly string[] = [...new Set(PROTOCOLS.flatMap((p) => NAMES[p].sources))];

export interface LedgerRow {
  readonly key: string;
  readonly name: string;
  readonly cells: Readonly<Record<Protocol, string>>;
}

/** What is told apart, row by row. Two cells with the same words are the same thing. */
export const LEDGER: readonly LedgerRow[] = [
  {
    key: 'acts',
    name: 'Who acts',
    cells: {
      rlhf: 'The summariser.',
      rrm: 'The summariser, and a helper for every question.',
      ida: 'The editor and copies of one model, together.',
      debate: 'Two opponents, along one path.',
    },
  },
  {
    key: 'judges',
    name: 'Who judges',
    cells: {
      rlhf: 'The editor: the whole, alone.',
      rrm: 'The editor: the whole, with reports. People judge the helpers the same way.',
      ida: 'Nobody marks the answer. The editor makes it.',
      debate: 'The editor: who won, after reading the dispute.',
    },
  },
  {
    key: 'signal',
    name: 'Trained on',
    cells: {
      rlhf: 'Reward learnt from people’s choices.',
      rrm: 'Reward learnt from people’s choices, made with help.',
      ida: 'Imitating the answer of editor and copies. No reward.',
      debate: 'Winning. What one gains, the other loses.',
    },
  },
  {
    key: 'recursion',
    name: 'Recursed on',
    cells: {
      rlhf: 'Nothing.',
      rrm: 'The judging.',
      ida: 'The question.',
      debate: 'The argument.',
    },
  },
  {
    key: 'holds',
    name: 'What must hold',
    cells: {
      rlhf: 'A person can tell good from bad by looking at the whole.',
      rrm: 'Helpers’ tasks are narrower, cover everything, and errors don’t pile up.',
      ida: 'People can split the question, and slips of imitation don’t pile up.',
      debate: 'A lie is harder to tell than to refute, and a fatal error can be pointed at.',
    },
  },
  {
    key: 'shown',
    name: 'Shown so far',
    cells: {
      rlhf: 'Robots and games in 2017, summaries in 2020, a general assistant in 2022.',
      rrm: 'The paper of 2018 has no experiments. Book summaries in 2021 were a step towards it.',
      ida: 'Five toy tasks in 2018, with a program in the person’s place. The book summaries of 2021 count as a case.',
      debate:
        'Digits guessed from six pixels in 2018. With language models in 2024 it depends on the task. A critic in training in 2026.',
    },
  },
];

/** What moves between two protocols, in a sentence. */
const BETWEEN: Readonly<Record<string, string>> = {
  'rlhf/rrm':
    'In both a person picks and a reward model learns the picks. RRM adds what that person holds in hand, and trains the helpers the same way.',
  'rlhf/ida':
    'RLHF pays for the answer that a person prefers. Amplification makes a better answer with the person and has it copied: no reward is left.',
  'rlhf/debate':
    'RLHF has the work judged. Debate has a dispute about the work judged, and so the person moves from the whole to one small place in it.',
  'rrm/ida':
    'One family, says the RRM paper itself. RRM takes the judging apart and rewards the outcome; amplification takes the question apart and copies the answer.',
  'rrm/debate':
    'No helper in RRM is paid to win; no debater is paid to help. RRM’s reports come up from the whole tree; a debate walks one path down.',
  'ida/debate':
    'Copies that answer together become opponents, of whom one must lose. A whole row of questions becomes one path.',
};

/** What moves between two protocols, whichever comes first. */
export function between(a: Protocol, b: Protocol): string {
  return BETWEEN[`${a}/${b}`] ?? BETWEEN[`${b}/${a}`] ?? '';
}

/** The rows in which two protocols differ. */
export const moved = (a: Protocol, b: Protocol): readonly LedgerRow[] =>
  LEDGER.filter((row) => row.cells[a] !== row.cells[b]);
