import { z } from 'zod';
import { listFolders, once, readYaml, shown } from './files';
import { ContentError } from './problem';
import { id } from './schemas';

const text = z.string().trim().min(1, 'empty|write it');
const passage = z.strictObject({ id, text, summary: text });
const chapter = z.strictObject({ id, title: text, summary: text, passages: z.array(passage).min(1) });
const part = z.strictObject({ id, title: text, summary: text, chapters: z.array(chapter).min(1) });
const cover = z.looseObject({
  id,
  title: text,
  author: text,
  blurb: text,
  summary: text,
  parts: z.array(id).min(1),
});

export type Passage = z.infer<typeof passage>;
export type BookChapter = z.infer<typeof chapter>;
export type BookPart = z.infer<typeof part>;

/** A short work of fiction with a summary at every level: passage, chapter, part, book. */
export interface Book {
  id: string;
  title: string;
  author: string;
  blurb: string;
  summary: string;
  parts: BookPart[];
}

/** Number of words of a text. */
export const wordCount = (words: string): number => words.split(/\s+/).filter(Boolean).length;

/** Reads content/books/<folder>/. @throws ContentError on a faulty file or an id that stands twice */
export function readBook(folder: string): Book {
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
  return { id: front.id, title, author, blurb, summary, parts };
}

/** All books. */
export const loadBooks = once((): Book[] => listFolders('books').map(readBook));
