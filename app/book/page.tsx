import { notFound } from 'next/navigation';
import { count } from '../../components/words/numbers';
import { some } from '../../components/words/plural';
import { loadNovel, passagesOf, wordsIn } from '../../content/books';
import { headedParts, NOVEL_PATH } from '../../content/novel';
import { BOOK_SUMMARY } from '../_formats/book';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';
import { Fold, PartFold, Summary } from './folds';
import { Levels } from './levels';
import '../styles/book.css';

export const dynamic = 'force-static';
export const metadata = pageMetadata(NOVEL_PATH, loadNovel()?.title ?? '', BOOK_SUMMARY);

export default function Novel() {
  const book = loadNovel();
  if (!book) notFound();
  const parts = headedParts(book);
  return (
    <Shell here={NOVEL_PATH}>
      <div className="plain-head">
        <h1>{book.title}</h1>
        <p className="chapter-question">{book.blurb}</p>
        <div className="chapter-assumes novel-head">
          <p>
            A novel of {count(wordsIn(passagesOf(book)))} words, written for this explainer, whose figures judge
            summaries of it. Here it is folded up into one page. Unfold a summary into what it sums up, and so on down
            to the text; fold it again where you have seen enough. The raised numbers lead to the passages on which a
            sentence rests.
          </p>
          <p>
            Read upwards it makes a summary; read downwards it helps to judge one:{' '}
            <a href="/help-the-human-evaluate/#same-tree-two-uses">the same tree, put to two uses</a>.
          </p>
        </div>
      </div>
      <Levels book={book} />
      <article className="prose novel">
        <Summary of={book} id={book.id} what="the summary of the book" />
        <Fold level={0} holds={some(parts.length, 'part')}>
          {parts.map((part) => (
            <PartFold key={part.id} part={part} />
          ))}
        </Fold>
      </article>
    </Shell>
  );
}
