/** A chapter on the path, as the home page and a chapter's end show it. */
export interface PathEntry {
  id: string;
  order: number;
  title: string;
  question: string;
  idea: string;
  /** false for a chapter to come */
  written: boolean;
}

/** The whole path of chapters; those to come are shown as such and are no links. */
export function PathOfChapters({ entries, here }: { entries: PathEntry[]; here?: string }) {
  return (
    <ol className="path">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={entry.written ? 'path-written' : 'path-to-come'}
          aria-current={entry.id === here ? 'step' : undefined}
        >
          <span className="path-number" aria-hidden="true">
            {entry.order}
          </span>
          <div>
            <p className="path-question">{entry.question}</p>
            <p className="path-title">
              {entry.written ? <a href={`/${entry.id}/`}>{entry.title}</a> : entry.title}
              {!entry.written && <span className="path-mark"> to come</span>}
            </p>
            <p className="path-idea">{entry.idea}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
