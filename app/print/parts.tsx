/** The parts of the printed book that no MDX holds. */
import type { ReactNode } from 'react';
import { DescriptionText } from '../../components/mdx/blocks/description';
import { type BookPassage, loadNovel, type Summarised } from '../../content/books';
import { loadClaims } from '../../content/claims';
import { loadGlossary } from '../../content/glossary';
import { headedParts, NOVEL_PATH, paragraphsOf, passageNumber } from '../../content/novel';
import { figureOf, must, sourcesOf } from '../../content/page/resolve';
import { loadReferences } from '../../content/references';
import { guessLockedFigures, loadWrittenPages, type WrittenPage } from '../../content/site';
import { inline } from '../_site/inline';
import { sourceNote } from '../_site/notes';
import { pageClaims } from '../_site/page-lists';

/**
 * One part of the book. Its ids and links are those of the page at `path`; the release gives them names of their own
 * (app/_export/print-page.ts), which puts the addresses of links at its end, too.
 */
export function Part({
  path,
  title,
  over,
  children,
}: {
  path: string;
  title: string;
  over?: string;
  children: ReactNode;
}) {
  return (
    <section className="print-part" data-part={path} aria-labelledby="part-title">
      {over && <p className="print-over">{over}</p>}
      <h2 id="part-title">{title}</h2>
      {children}
    </section>
  );
}

const Summary = ({ of: { summary } }: { of: Summarised }) => <p className="print-summary">{summary}</p>;

function Passage({ passage }: { passage: BookPassage }) {
  return (
    <div id={passage.id} className="print-passage">
      {paragraphsOf(passage).map((words, i) => (
        <p key={words}>
          {i === 0 && (
            <span className="print-passage-number" title="passage">
              {passageNumber(passage.id)}{' '}
            </span>
          )}
          {words}
        </p>
      ))}
    </div>
  );
}

/** The novel, unfolded: its text, passage by passage, under the summaries of its parts and chapters. */
export function Novel() {
  const book = must(loadNovel(), 'there is no novel in content/books');
  return (
    <Part path={NOVEL_PATH} title={book.title} over="The novel in the figures">
      <p>{book.blurb} The figures judge summaries of it; set apart stand ours. Each passage has its number.</p>
      <div id={book.id}>
        <Summary of={book} />
      </div>
      {headedParts(book).map((part) => (
        <section key={part.id}>
          <h3 id={part.id}>{part.heading}</h3>
          <Summary of={part} />
          {part.chapters.map((chapter) => (
            <section key={chapter.id} className="print-novel-chapter">
              <h4 id={chapter.id}>{chapter.heading}</h4>
              <Summary of={chapter} />
              {chapter.passages.map((passage) => (
                <Passage key={passage.id} passage={passage} />
              ))}
            </section>
          ))}
        </section>
      ))}
    </Part>
  );
}

export function Glossary() {
  return (
    <Part path="/glossary/" title="Glossary">
      <dl className="print-terms">
        {loadGlossary().map(({ id, term, short, long, formerly, sources }) => (
          <div key={id} id={id}>
            <dt>
              {formerly.map((old) => (
                <span key={old} id={old} />
              ))}
              {term}
            </dt>
            <dd>
              {short} {long && inline(long)}
              {sourcesOf(sources).map(({ key, short: name }, i) => (
                <span key={key}>
                  {i === 0 ? ' After ' : '; '}
                  <a href={`/references/#${key}`}>{name}</a>
                </span>
              ))}
              {sources.length > 0 && '.'}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function ClaimsOf({ page }: { page: WrittenPage }) {
  const claims = pageClaims(page);
  if (claims.length === 0) return null;
  return (
    <section>
      <h3>{page.title}</h3>
      <ul className="print-claims">
        {claims.map(({ id, text, kind, status, sources, checked, wouldChange }) => (
          <li key={id}>
            <a href={`${page.path}#${id}`}>{text}</a>{' '}
            <span className="print-facts">
              {status === 'current' ? kind : `${kind}, ${status}`} ·{' '}
              {sourcesOf(sources)
                .map(({ name, year }) => `${name} ${year}`)
                .join('; ')}{' '}
              · checked {checked}. Would change it: {wouldChange}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every claim of the pages that are printed, with its record. */
export function Claims({ pages }: { pages: readonly WrittenPage[] }) {
  return (
    <Part path="/print/claims/" title="What this book claims, and on what">
      <p>
        Every sentence with a number has a record: how sure it is, where it comes from, and what would change it. There
        are {loadClaims().length} of them.
      </p>
      {pages.map((page) => (
        <ClaimsOf key={page.path} page={page} />
      ))}
    </Part>
  );
}

export function Sources() {
  return (
    <Part path="/references/" title="Sources">
      <ol className="print-sources">
        {loadReferences().map((reference) => {
          const { key, authors, title, where, date, url, known } = sourceNote(reference);
          return (
            <li key={key} id={key}>
              {authors}, “{title}”{where && `, ${where}`}, {date}. <a href={url}>{url}</a>. <i>{known}.</i>
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

/** What the figures of the book keep back until the reader has guessed. */
export function FigureAnswers() {
  const pages = new Map(loadWrittenPages().map(({ path, title }) => [path, title]));
  return guessLockedFigures().map(({ id, path, title }) => {
    const figure = figureOf(id);
    if (!figure?.model.answers) return null;
    return (
      <section key={id} id={`answers-${id}`} className="print-answer">
        <h3>{title}</h3>
        <p className="print-facts">
          The figure in <a href={`${path}#${id}`}>{pages.get(path)}</a>
        </p>
        <DescriptionText description={figure.model.answers(figure.props)} />
      </section>
    );
  });
}
