/** The novel as a Markdown file: every text with the summaries above it, and for each sentence of them the passages it rests on. */
import type { PhrasingContent, RootContent } from 'mdast';
import { type BookPassage, loadNovel, type Summarised, sentencesOf } from '../../content/books';
import { headedParts, NOVEL_PATH, paragraphsOf, passageNumber } from '../../content/novel';
import { must } from '../../content/page/resolve';
import { markdownFile } from './document';
import { anchor, emphasis, heading, link, paragraph, strong, text } from './tree';
import { wordsFor } from './words';

export const BOOK_SUMMARY =
  'A short novel that folds up: summaries at four levels down to the text, and behind each of their sentences the passages it rests on.';

/** A summary whose sentences lead to their passages: "… (1, 2)". */
function summary({ summary: words, rests }: Summarised, id?: string): RootContent {
  const sentences = sentencesOf(words).flatMap((sentence, i): PhrasingContent[] => [
    text(`${i > 0 ? ' ' : ''}${sentence} (`),
    ...(rests[i] ?? []).flatMap((p, j) => [text(j > 0 ? ', ' : ''), link(`#${p}`, passageNumber(p))]),
    text(')'),
  ]);
  return { type: 'blockquote', children: [paragraph(...(id ? [anchor(id)] : []), ...sentences)] };
}

const passage = (one: BookPassage): RootContent[] => [
  paragraph(anchor(one.id), strong(passageNumber(one.id)), text(' '), emphasis(one.summary)),
  ...paragraphsOf(one).map((words) => paragraph(text(words))),
];

/** @param site the public address without its last slash, or null */
export function bookMarkdown(site: string | null): string {
  const book = must(loadNovel(), 'there is no novel in content/books');
  return markdownFile(NOVEL_PATH, { title: book.title, summary: BOOK_SUMMARY }, wordsFor(site), [
    paragraph(text(book.blurb)),
    paragraph(
      text(
        'Summaries are set off as quotations. The numbers behind a sentence are those of the passages on which it rests.',
      ),
    ),
    summary(book, book.id),
    ...headedParts(book).flatMap((part) => [
      heading(2, part.id, part.heading),
      summary(part),
      ...part.chapters.flatMap((chapter) => [
        heading(3, chapter.id, chapter.heading),
        summary(chapter),
        ...chapter.passages.flatMap(passage),
      ]),
    ]),
  ]);
}
