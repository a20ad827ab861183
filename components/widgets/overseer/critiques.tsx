import { useState } from 'react';
import { Marked } from './marked';
import { NOVEL } from './novel.data';
import type { Trial } from './state';

const PASSAGES = new Map(
  NOVEL.flatMap(({ chapters }) => chapters.flatMap(({ passages }) => passages)).map(
    (p) => [p.id, p.paragraphs.join(' ')] as const,
  ),
);

interface CritiquesProps {
  critiques: NonNullable<Trial['critiques']>;
  /** whether passages can be opened no more */
  closed: boolean;
}

/** What three assistants say of a summary; the passage at which one points opens in its place, one at a time. */
export function Critiques({ critiques, closed }: CritiquesProps) {
  const [open, setOpen] = useState(-1);
  return (
    <ul
      aria-label="What the assistants say"
      data-work=""
      className="max-h-50 overflow-y-auto min-[900px]:max-h-[31rem]"
    >
      {critiques.map(({ says, passage, words }, i) => (
        <li key={says} className="mb-2 border-l-4 border-agent-fill pl-3 text-sm leading-snug text-ink">
          <p>{says}</p>
          <button
            type="button"
            data-control="button"
            className="min-h-8 cursor-pointer text-agent underline underline-offset-4 aria-disabled:cursor-not-allowed aria-disabled:opacity-45"
            aria-expanded={open === i && !closed}
            aria-disabled={closed}
            onClick={() => !closed && setOpen(open === i ? -1 : i)}
          >
            Passage {passage.replace('p-', '')}
          </button>
          {open === i && !closed && (
            <p className="max-h-40 overflow-y-auto rounded bg-paper-2 p-2 font-serif leading-relaxed">
              <Marked text={PASSAGES.get(passage) ?? ''} words={words} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
