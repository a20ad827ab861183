/** What the figure carries of the novel, of summaries with one sentence changed, and of what assistants say of them. */

export interface Critique {
  says: string;
  /** right: names the flaw; useless: true, and no fault; wrong: not so */
  verdict: 'right' | 'useless' | 'wrong';
  /** id of the passage at which it points, and words of that */
  passage: string;
  words: string;
  /** whether it may be said of the same summary with another sentence changed */
  elsewhere: boolean;
}

export interface Item {
  /** says nothing of what it names */
  id: string;
  /** what is summed up: "ch-4", "part-2", or the book's id */
  of: string;
  /** as they are shown */
  sentences: readonly string[];
  /** place of the one that was changed, and how it stands in the book's own summary */
  changed: number;
  sentence: string;
  /** kind of the flaw; '': a sound sentence in other words */
  kind: string;
  /** the passage that settles it, and words of that */
  passage: string;
  words: string;
  critiques: readonly Critique[];
}

/** An excerpt of at most 80 words and two accounts of it. */
export interface Account {
  id: string;
  passage: string;
  excerpt: string;
  sound: string;
  flawed: string;
  words: string;
}

export interface FoldedPassage {
  id: string;
  summary: string;
  paragraphs: readonly string[];
}

export interface FoldedPart {
  id: string;
  heading: string;
  chapters: readonly { id: string; heading: string; summary: string; passages: readonly FoldedPassage[] }[];
}
