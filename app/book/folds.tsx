/**
 * The novel, folded: at each level a summary, and below it, shut away, what it sums up. Plain `<details>`, so that it folds without
 * scripts too, a link to an id inside opens what is around it, and a search in the page finds every word.
 */
import { Fragment, type ReactNode } from 'react';
import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { count } from '../../components/words/numbers';
import { some } from '../../components/words/plural';
import { type BookPassage, type Summarised, sentencesOf, wordsIn } from '../../content/books';
import { type headedParts, paragraphsOf, passageNumber } from '../../content/novel';

type Part = ReturnType<typeof headedParts>[number];
type Chapter = Part['chapters'][number];

/** Where a sentence’s words come from: the numbers of its passages, raised as a source’s is. */
const Rests = ({ on }: { on: readonly string[] }) => (
  <span className="rests">
    {on.map((id) => (
      <a key={id} href={`#${id}`} aria-label={`passage ${passageNumber(id)}`}>
        {passageNumber(id)}
      </a>
    ))}
  </span>
);

/** A summary, each sentence with the passages it rests on. With an id it can be linked and quoted by itself. */
export function Summary({ of: { summary, rests }, id, what }: { of: Summarised; id?: string; what?: string }) {
  return (
    <p id={id} className={id ? 'sums quotable' : 'sums'}>
      {sentencesOf(summary).map((sentence, i) => (
        <Fragment key={sentence}>
          {sentence}
          <Rests on={rests[i] ?? []} />{' '}
        </Fragment>
      ))}
      {id && <CopyLink id={id} what={what ?? 'this summary'} />}
    </p>
  );
}

/**
 * What a summary sums up, shut away below it. @param level 0 for the book, 1 for a part, 2 for a chapter
 * @param holds what is in it: "4 chapters"
 */
export function Fold({ level, holds, children }: { level: 0 | 1 | 2; holds: string; children: ReactNode }) {
  return (
    <details className="fold" data-level={level}>
      <summary>
        <span className="when-shut">Unfold {holds}</span>
        <span className="when-open">Fold up</span>
      </summary>
      {children}
    </details>
  );
}

/** At the end of what is unfolded, the way back to its summary; with scripts it folds up as well. */
const BackTo = ({ id, heading }: { id: string; heading: string }) => (
  <p className="fold-end no-print">
    <a href={`#${id}`} data-fold-up="">
      Back to the summary of “{heading}”
    </a>
  </p>
);

/** A sentence that opens into the passage it sums up. */
function Passage({ passage }: { passage: BookPassage }) {
  const number = passageNumber(passage.id);
  const paragraphs = paragraphsOf(passage);
  return (
    <details className="passage-fold" data-level={3}>
      <summary>
        <span className="passage-number">{number}</span>
        <span className="passage-says">{passage.summary}</span>
      </summary>
      <div id={passage.id} className="passage">
        {paragraphs.map((words, i) => (
          <p key={words}>
            {words} {i === paragraphs.length - 1 && <CopyLink id={passage.id} what={`passage ${number}`} />}
          </p>
        ))}
      </div>
    </details>
  );
}

function ChapterFold({ chapter }: { chapter: Chapter }) {
  const { id, heading, passages } = chapter;
  return (
    <section aria-labelledby={id}>
      <div className="heading">
        <h3 id={id}>{heading}</h3>
        <CopyLink id={id} what={`“${heading}”`} />
      </div>
      <Summary of={chapter} />
      <Fold level={2} holds={`${some(passages.length, 'passage')}, ${count(wordsIn(passages))} words`}>
        {passages.map((passage) => (
          <Passage key={passage.id} passage={passage} />
        ))}
        <BackTo id={id} heading={heading} />
      </Fold>
    </section>
  );
}

export function PartFold({ part }: { part: Part }) {
  const { id, heading, chapters } = part;
  return (
    <section aria-labelledby={id}>
      <div className="heading">
        <h2 id={id}>{heading}</h2>
        <CopyLink id={id} what={`“${heading}”`} />
      </div>
      <Summary of={part} />
      <Fold level={1} holds={some(chapters.length, 'chapter')}>
        {chapters.map((chapter) => (
          <ChapterFold key={chapter.id} chapter={chapter} />
        ))}
        <BackTo id={id} heading={heading} />
      </Fold>
    </section>
  );
}
