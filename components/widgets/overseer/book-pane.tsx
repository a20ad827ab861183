import type { FoldedPart, FoldedPassage } from './frozen';
import { NOVEL } from './novel.data';

type FoldedChapter = FoldedPart['chapters'][number];

const FOLD = 'cursor-pointer py-1 hover:underline';
const PANE =
  'max-h-80 overflow-y-auto rounded-md bg-paper-2 p-3 text-sm leading-relaxed text-ink min-[900px]:max-h-[27rem]';
const INSIDE = 'border-l border-rule pl-3';

function Passage({ passage }: { passage: FoldedPassage }) {
  return (
    <details>
      <summary className={FOLD}>
        <span className="text-ink-2">{passage.id.replace('p-', '')}</span> {passage.summary}
      </summary>
      <div className={`${INSIDE} space-y-2 py-1 font-serif text-ink`}>
        {passage.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}

function Chapter({ chapter }: { chapter: FoldedChapter }) {
  return (
    <details>
      <summary className={`${FOLD} font-semibold`}>{chapter.heading}</summary>
      <div className={INSIDE}>
        <p className="py-1">{chapter.summary}</p>
        {chapter.passages.map((passage) => (
          <Passage key={passage.id} passage={passage} />
        ))}
      </div>
    </details>
  );
}

/** What of the novel a summary is of, folded: parts, chapters, passages, text. */
export function BookPane({ of }: { of: string }) {
  const part = NOVEL.find(({ id }) => id === of);
  const chapter = NOVEL.flatMap(({ chapters }) => chapters).find(({ id }) => id === of);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-label="The book, folded" tabIndex={0} data-work="" className={PANE}>
      {chapter?.passages.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
      {part?.chapters.map((one) => (
        <Chapter key={one.id} chapter={one} />
      ))}
      {!part &&
        !chapter &&
        NOVEL.map(({ id, heading, chapters }) => (
          <details key={id}>
            <summary className={`${FOLD} font-semibold`}>{heading}</summary>
            <div className={INSIDE}>
              {chapters.map((one) => (
                <Chapter key={one.id} chapter={one} />
              ))}
            </div>
          </details>
        ))}
    </section>
  );
}
