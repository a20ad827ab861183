import { count } from '../../components/words/numbers';
import { some } from '../../components/words/plural';
import { type Book, chaptersOf, passagesOf, wordsIn } from '../../content/books';

const words = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

/** Buttons that show the whole book at one level: folds above it open, those below shut. What they do: components/page/folds.ts. */
export function Levels({ book }: { book: Book }) {
  const [chapters, passages] = [chaptersOf(book), passagesOf(book)];
  const levels = [
    { name: 'One summary', holds: words([book.summary]) },
    { name: some(book.parts.length, 'part'), holds: words(book.parts.map((p) => p.summary)) },
    { name: some(chapters.length, 'chapter'), holds: words(chapters.map((c) => c.summary)) },
    { name: some(passages.length, 'passage'), holds: words(passages.map((p) => p.summary)) },
    { name: 'The text', holds: wordsIn(passages) },
  ];
  return (
    <fieldset className="fold-levels needs-js no-print">
      <legend>The whole book as</legend>
      {levels.map(({ name, holds }, level) => (
        <button key={name} type="button" data-fold-to={level}>
          {name} <span>{count(holds)} words</span>
        </button>
      ))}
    </fieldset>
  );
}
