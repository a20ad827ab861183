import { z } from 'zod';
import { listFolders, once, shown } from './files';
import { ContentError, type Problem } from './problem';
import { id } from './schemas';
import { readYaml } from './yaml';

/** A summary's sentences, in order. One ends at a stop, with its closing quotation mark, before a capital. */
export const sentencesOf = (summary: string): string[] => summary.split(/(?<=[.?!]’?) (?=[‘A-Z])/);

/** Each sentence of a summary says on which passages it rests. */
const restsOnPassages = ({ summary, rests }: Summarised, context: z.RefinementCtx): void => {
  const sentences = sentencesOf(summary).length;
  if (sentences === rests.length) return;
  const message = `has ${rests.length} for ${sentences} sentences of the summary|give each sentence, in order, its list of passages`;
  context.addIssue({ code: 'custom', path: ['rests'], message });
};

const text = z.string().trim().min(1, 'empty|write it');
const rests = z.array(z.array(id).min(1, 'a sentence that rests on nothing|name the passages that bear it out'));
const passage = z.strictObject({ id, text, summary: text });
const chapter = z
  .strictObject({ id, title: text, summary: text, rests, passages: z.array(passage).min(1) })
  .superRefine(restsOnPassages);
const part = z
  .strictObject({ id, title: text, summary: text, rests, chapters: z.array(chapter).min(1) })
  .superRefine(restsOnPassages);
const cover = z
  .looseObject({ id, title: text, author: text, blurb: text, summary: text, rests, parts: z.array(id).min(1) })
  .superRefine(restsOnPassages);

/** A piece of about 165 words: its text, paragraphs apart by an empty line, and a sentence that sums it up. */
export type BookPassage = z.infer<typeof passage>;
export type BookChapter = z.infer<typeof chapter>;
type BookPart = z.infer<typeof part>;

/** What a summary stands for: the book, a part, a chapter. */
export interface Summarised {
  summary: string;
  /** for each sentence of the summary the ids of the passages on which it rests */
  rests: string[][];
}

/** A short work of fiction with a summary at every level: passage, chapter, part, book. */
export interface Book extends Summarised {
  id: string;
  title: string;
  author: string;
  blurb: string;
  parts: BookPart[];
}

/** The chapters of a book, in order. */
export const chaptersOf = (book: Book): BookChapter[] => book.parts.flatMap((p) => p.chapters);

/** The passages of a book, in order. */
export const passagesOf = (book: Book): BookPassage[] => chaptersOf(book).flatMap((c) => c.passages);

/** A summary of a book at one of its levels. */
export interface Summary extends Summarised {
  /** what it sums up: a chapter, a part, the book */
  id: string;
  level: 'chapter' | 'part' | 'book';
  title: string;
  passages: BookPassage[];
}

/** The summaries of a book: of each chapter, of each part, and of the whole. */
export function summariesOf(book: Book): Summary[] {
  const of = (level: Summary['level'], { id, title, summary, rests }: Summarised & { id: string; title: string }) => ({
    id,
    level,
    title,
    summary,
    rests,
  });
  return [
    ...chaptersOf(book).map((c) => ({ ...of('chapter', c), passages: c.passages })),
    ...book.parts.map((p) => ({ ...of('part', p), passages: p.chapters.flatMap((c) => c.passages) })),
    { ...of('book', book), passages: passagesOf(book) },
  ];
}

/** How many words some passages have together. */
export const wordsIn = (passages: readonly BookPassage[]): number =>
  passages.reduce((sum, p) => sum + p.text.split(/\s+/).length, 0);

/** Whether words stand in a passage as they are quoted; a line may break elsewhere. */
export const standsIn = (passage: BookPassage, words: string): boolean =>
  passage.text.replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' ').trim());

/** Sentences that are said to rest on a passage outside what they sum up. */
const strayRests = (book: Book): Problem[] =>
  summariesOf(book).flatMap(({ id: of, rests: lists, passages }) => {
    const own = new Set(passages.map((p) => p.id));
    const file = book.parts.find((p) => p.id === of || p.chapters.some((c) => c.id === of))?.id ?? 'book';
    return lists
      .flat()
      .filter((one) => !own.has(one))
      .map((one) => ({
        file: shown(`books/${book.id}/${file}.yaml`),
        line: 0,
        message: `a sentence of the summary of “${of}” rests on “${one}”, which is no passage of it`,
        cure: 'name passages of what is summed up',
      }));
  });

/** Reads content/books/<folder>/. @throws ContentError on a faulty file, an id that stands twice or a stray passage */
function readBook(folder: string): Book {
  const front = readYaml(`books/${folder}/book.yaml`, cover);
  const parts = front.parts.map((name) => readYaml(`books/${folder}/${name}.yaml`, part));
  const ids = parts.flatMap((p) => [p.id, ...p.chapters.flatMap((c) => [c.id, ...c.passages.map((x) => x.id)])]);
  const twice = ids.find((one, i) => ids.indexOf(one) !== i);
  if (twice !== undefined || front.id !== folder) {
    const message = twice !== undefined ? `the id “${twice}” stands twice` : 'the folder’s name is not the book’s id';
    throw new ContentError([
      {
        file: shown(`books/${folder}/book.yaml`),
        line: 0,
        message,
        cure: 'ids run through the whole book and are unique',
      },
    ]);
  }
  const { title, author, blurb, summary } = front;
  const book: Book = { id: front.id, title, author, blurb, summary, rests: front.rests, parts };
  const stray = strayRests(book);
  if (stray.length > 0) throw new ContentError(stray);
  return book;
}

/** All books. */
export const loadBooks = once((): Book[] => listFolders('books').map(readBook));

/** The short novel that the figures and tests of judgement are about; undefined where a content folder has none. */
export const loadNovel = (): Book | undefined => loadBooks()[0];
