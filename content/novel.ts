/** The novel’s page: its address, and what stands on it under ids of its own, as links, quotations and Markdown name it. */
import { capital } from '../components/words/capital';
import { spell } from '../components/words/numbers';
import { type Book, type BookPassage, loadNovel } from './books';
import { once } from './files';

/** Where the novel lies. */
export const NOVEL_PATH = '/book/';

/** A place in the novel with an id. */
export interface NovelPlace {
  id: string;
  level: 'book' | 'part' | 'chapter' | 'passage';
  /** the heading it stands under, or is */
  title: string;
  /** a passage’s text; of what is above it, the summary */
  paragraphs: string[];
}

/** "Part Two: The Stair". @param order from 1 */
const partTitle = (order: number, title: string): string => `Part ${capital(spell(order))}: ${title}`;

/** The paragraphs of a passage’s text. */
export const paragraphsOf = ({ text }: BookPassage): string[] =>
  text.split(/\n\s*\n/).map((p) => p.replace(/\s+/g, ' '));

/** Parts and chapters with the headings they have on the page; chapters are counted through the book. */
export function headedParts(book: Book) {
  let order = 0;
  return book.parts.map((part, i) => ({
    ...part,
    heading: partTitle(i + 1, part.title),
    chapters: part.chapters.map((chapter) => ({ ...chapter, heading: `Chapter ${++order}: ${chapter.title}` })),
  }));
}

/** Every place of the novel, in the order of its page; none where there is no novel. */
export const novelPlaces = once((): NovelPlace[] => {
  const book = loadNovel();
  if (!book) return [];
  return [
    { id: book.id, level: 'book', title: book.title, paragraphs: [book.summary] },
    ...headedParts(book).flatMap((part): NovelPlace[] => [
      { id: part.id, level: 'part', title: part.heading, paragraphs: [part.summary] },
      ...part.chapters.flatMap((chapter): NovelPlace[] => [
        { id: chapter.id, level: 'chapter', title: chapter.heading, paragraphs: [chapter.summary] },
        ...chapter.passages.map(
          (passage): NovelPlace => ({
            id: passage.id,
            level: 'passage',
            title: chapter.heading,
            paragraphs: paragraphsOf(passage),
          }),
        ),
      ]),
    ]),
  ];
});

/** The number that readers know a passage by: "13" for p-13. */
export const passageNumber = (id: string): string => id.replace(/^p-/, '');
