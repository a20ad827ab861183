import { CopyLink } from '../mdx/blocks/copy-link';
import { capital } from '../words/capital';

/** The lists at the end of a page that its note cards are taken from: sources, words, claims. */
export interface SourceNote {
  key: string;
  authors: string;
  title: string;
  where: string;
  date: string;
  url: string;
  /** how we know it: "Abstract read" */
  known: string;
}
export interface WordNote {
  id: string;
  term: string;
  short: string;
}
export interface ClaimNote {
  id: string;
  text: string;
  kind: string;
  status: string;
  sources: { key: string; short: string }[];
  checked: string;
  wouldChange: string;
}

/** One source as a line of a bibliography. */
export function SourceLine({ source }: { source: SourceNote }) {
  return (
    <>
      {source.authors}, <a href={source.url}>{source.title}</a>
      {source.where && <>, {source.where}</>}, {source.date}. <i>{source.known}.</i>
    </>
  );
}

/** Sources, claims and words of a page, folded under one line: a link to any of them opens it, and on paper it is open. */
export function PageNotes({
  sources,
  words,
  claims,
}: {
  sources: SourceNote[];
  words: WordNote[];
  claims: ClaimNote[];
}) {
  const parts = [sources.length > 0 && 'sources', claims.length > 0 && 'claims', words.length > 0 && 'words'].filter(
    (part) => part !== false,
  );
  if (parts.length === 0) return null;
  return (
    <details className="page-notes fold end-matter">
      <summary>{capital(parts.join(', ').replace(/, ([^,]*)$/, ' and $1'))} of this page</summary>
      {sources.length > 0 && (
        <section aria-labelledby="sources-title">
          <div className="heading">
            <h2 id="sources-title">Sources of this page</h2>
            <CopyLink id="sources-title" what="the sources of this page" />
          </div>
          <ol className="source-list">
            {sources.map((source) => (
              <li key={source.key} id={`source-${source.key}`}>
                <SourceLine source={source} />{' '}
                <a
                  href={`/references/#${source.key}`}
                  className="note-more"
                  aria-label={`cited in: every page that names ${source.title}`}
                >
                  cited in
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
      {claims.length > 0 && (
        <section className="claim-list" aria-label="What this page claims">
          <h2>What this page claims, and on what</h2>
          <p>
            Every sentence with a number has a record: how sure it is, where it comes from, and what would change it.
          </p>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <a href={`#${claim.id}`}>{claim.text}</a>{' '}
                <span className="claim-facts">
                  {claim.kind}
                  {claim.status !== 'current' && `, ${claim.status}`} · {claim.sources.map((s) => s.short).join('; ')} ·
                  checked {claim.checked}. Would change it: {claim.wouldChange}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {words.length > 0 && (
        <section aria-labelledby="words-title">
          <div className="heading">
            <h2 id="words-title">Words used here</h2>
            <CopyLink id="words-title" what="the words used here" />
          </div>
          <dl className="word-list">
            {words.map((word) => (
              <div key={word.id} id={`word-${word.id}`}>
                <dt>
                  <a href={`/glossary/#${word.id}`}>{word.term}</a>
                </dt>
                <dd>{word.short}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </details>
  );
}
