/** The blocks that a page may use: one table that the page's checks, its facts, its words and its Markdown draw on. */

/** What a block is to the rest of the house. */
export interface Block {
  /** its attributes; true: it cannot do without this one */
  attributes: Readonly<Record<string, boolean>>;
  /** “page”: a block of its own between paragraphs, of the page or of a `<Deeper>`. “text”: among words. Else the block in which alone it stands. */
  stands: 'page' | 'text' | 'Figure' | 'Predict';
  /** all that may stand in it, if that is not simply text */
  holds?: readonly string[];
  /**
   * Its words, where there are only words: what stands in it; what content knows by its attributes (resolve.ts); or none,
   * because the reader asks for them.
   */
  words: 'inside' | 'resolved' | 'none';
  /** its id is an address of the page */
  address?: true;
  /** it is a link on the page, so it stands in no other link */
  link?: true;
}

/** By the name of its tag. */
export const VOCABULARY: Readonly<Record<string, Block>> = {
  Figure: {
    attributes: { id: true, widget: true, kind: true, title: true, bleed: false },
    stands: 'page',
    words: 'inside',
    address: true,
  },
  // A figure shown a second time, alive: under an id of this page's, in a state of its own, with a link to its home.
  Again: { attributes: { id: true, figure: true, at: false }, stands: 'page', words: 'inside', address: true },
  Assumptions: { attributes: {}, stands: 'Figure', words: 'none' },
  Aside: { attributes: { id: true }, stands: 'page', words: 'inside', address: true },
  // What a second reading wants: folded, in the flow.
  Deeper: { attributes: { id: true, title: true }, stands: 'page', words: 'inside', address: true },
  Predict: {
    attributes: { id: true, question: true },
    stands: 'page',
    holds: ['Option'],
    words: 'inside',
    address: true,
  },
  Option: { attributes: { label: true, right: false }, stands: 'Predict', words: 'inside' },
  // A guess of another kind: a number, or a line; the answer is a figure's own.
  Guess: { attributes: { id: true, question: true, of: true }, stands: 'page', words: 'inside', address: true },
  // A question about the chapter before, with the answer behind a press.
  Recall: { attributes: { figure: true, question: true }, stands: 'page', words: 'inside' },
  Claim: { attributes: { id: true }, stands: 'text', words: 'inside', address: true, link: true },
  Cite: { attributes: { sources: true }, stands: 'text', words: 'resolved', link: true },
  Term: { attributes: { id: true }, stands: 'text', words: 'inside', link: true },
  Value: { attributes: { of: true }, stands: 'text', words: 'resolved', link: true },
  Yours: { attributes: { says: true }, stands: 'text', words: 'inside' },
  Chapter: { attributes: { id: true }, stands: 'text', words: 'resolved', link: true },
  abbr: { attributes: { title: true }, stands: 'text', words: 'inside' },
  em: { attributes: {}, stands: 'text', words: 'inside' },
  strong: { attributes: {}, stands: 'text', words: 'inside' },
  sub: { attributes: {}, stands: 'text', words: 'inside' },
  sup: { attributes: {}, stands: 'text', words: 'inside' },
  br: { attributes: {}, stands: 'text', words: 'inside' },
};

/** The block of a tag, if it is one. @param name "" or null for a fragment */
export const blockOf = (name: string | null | undefined): Block | undefined =>
  Object.hasOwn(VOCABULARY, name ?? '') ? VOCABULARY[name ?? ''] : undefined;

/** Attributes of `<Figure>` that belong to the page; others go to the figure, if its papers name them. */
export const PAGE_ATTRIBUTES: ReadonlySet<string> = new Set(Object.keys(VOCABULARY.Figure?.attributes ?? {}));
