import type { ReactNode } from 'react';
import { dayInWords } from '../words/months';
import type { PathEntry } from './path-of-chapters';

/** The contents, in order. */
function Sections({ sections }: { sections: { id: string; text: string }[] }) {
  return (
    <ol>
      {sections.map((s) => (
        <li key={s.id}>
          <a href={`#${s.id}`}>{s.text}</a>
        </li>
      ))}
    </ol>
  );
}

/** What stands above a chapter's text: where one is, the reader's question, what is assumed, the sections. */
export function ChapterHead(props: {
  order: number;
  count: number;
  title: string;
  question: string;
  assumes: ReactNode[];
  updated: string;
  minutes: number;
  sections: { id: string; text: string }[];
  /** the figure whose drawing opens the chapter */
  picture?: string | undefined;
}) {
  const { order, count, title, question, assumes, updated, minutes, sections, picture } = props;
  return (
    <div className="chapter-head">
      {picture && (
        <div className="chapter-picture" aria-hidden="true">
          {(['light', 'dark'] as const).map((scheme) => (
            // biome-ignore lint/performance/noImgElement: a drawing of the release; there is no server to resize it
            <img
              key={scheme}
              data-scheme={scheme}
              src={`/embed/${picture}/drawing-${scheme}.svg`}
              alt=""
              loading="lazy"
            />
          ))}
        </div>
      )}
      <p className="chapter-place">
        <a href="/#path">
          Chapter {order} of {count}
        </a>
        <span className="chapter-bar" aria-hidden="true">
          {Array.from({ length: count }, (_, i) => i + 1).map((n) => (
            <span key={n} className={n === order ? 'here' : n < order ? 'past' : ''} />
          ))}
        </span>
      </p>
      <h1>{title}</h1>
      <p className="chapter-question">{question}</p>
      <details className="chapter-sections">
        <summary>
          About {minutes} minutes <span className="chapter-more">· in this chapter</span>
        </summary>
        <div className="chapter-assumes">
          {assumes.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change order
            <p key={i}>{line}</p>
          ))}
          <p>
            Last updated <time dateTime={updated}>{dayInWords(updated)}</time>.
          </p>
        </div>
        <Sections sections={sections} />
      </details>
    </div>
  );
}

/** The contents once more, beside the text where there is room; the section being read is marked (components/page/contents.ts). */
export function MarginContents({ sections }: { sections: { id: string; text: string }[] }) {
  return (
    <nav className="margin-contents no-print" aria-label="Sections, beside the text">
      <Sections sections={sections} />
    </nav>
  );
}

function Neighbour({ entry, rel, word }: { entry: PathEntry | undefined; rel: 'prev' | 'next'; word: string }) {
  if (!entry) return <span />;
  const inside = (
    <>
      <span className="neighbour-word">{word}</span>
      <span className="neighbour-title">{entry.title}</span>
      <span className="neighbour-question">{entry.written ? entry.question : 'to come'}</span>
    </>
  );
  if (!entry.written) return <span className={`neighbour neighbour-${rel}`}>{inside}</span>;
  return (
    <a href={`/${entry.id}/`} rel={rel} className={`neighbour neighbour-${rel}`}>
      {inside}
    </a>
  );
}

/** Previous and next chapter, and the nearest written one where the next is still to come. */
export function ChapterEnd({ entries, here }: { entries: PathEntry[]; here: string }) {
  const at = entries.findIndex((e) => e.id === here);
  const before = entries.slice(0, at).reverse();
  const after = entries.slice(at + 1);
  const previous = before.find((e) => e.written);
  const next = after.find((e) => e.written);
  const skipped = after.slice(0, next ? after.indexOf(next) : 1).filter((e) => !e.written);
  return (
    <nav className="chapter-end" aria-label="Chapters">
      <Neighbour entry={previous} rel="prev" word="Before" />
      <Neighbour entry={next} rel="next" word="Next" />
      {skipped.length > 0 && (
        <p className="chapter-skipped">
          {next ? 'Between them, to come: ' : 'To come: '}
          {skipped.map((e) => e.title).join(' · ')}
        </p>
      )}
    </nav>
  );
}
