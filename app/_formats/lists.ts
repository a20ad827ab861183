/** The lists at the end of a page's Markdown, as the page has them: what it claims, its words, its sources. */
import type { RootContent } from 'mdast';
import type { WrittenPage } from '../../content/site';
import { notesOf } from '../_site/notes';
import { anchor, emphasis, heading, link, list, paragraph, text } from './tree';
import type { Words } from './words';

type Notes = ReturnType<typeof notesOf>;

const claimItems = ({ claims: all }: Notes) =>
  all.map(({ id, text: says, kind, status, sources, checked, wouldChange }) => [
    paragraph(
      text(`${says} `),
      emphasis(status === 'current' ? kind : `${kind}, ${status}`),
      text(` · ${sources.map((s) => s.short).join('; ')} · checked ${checked}. Would change it: ${wouldChange} `),
      link(`#${id}`, 'In the text'),
    ),
  ]);

function claims(notes: Notes): RootContent[] {
  const items = claimItems(notes);
  return items.length ? [heading(2, 'claims', 'What this page claims, and on what'), list(items)] : [];
}

/** The claims of a page with their records, without a heading; none where it claims nothing with a number. */
export function claimsList(page: WrittenPage): RootContent[] {
  const items = claimItems(notesOf(page));
  return items.length ? [list(items)] : [];
}

function terms({ words: all }: Notes, words: Words): RootContent[] {
  const items = all.map(({ id, term, short }) => [
    paragraph(anchor(`word-${id}`), link(words.to(`/glossary/#${id}`), term), text(`: ${short}`)),
  ]);
  return items.length ? [heading(2, 'words', 'Words used here'), list(items)] : [];
}

function sources({ sources: all }: Notes): RootContent[] {
  const items = all.map(({ key, authors, title, where, date, url, known }) => [
    paragraph(
      anchor(`source-${key}`),
      text(`${authors}, “${title}”, ${[where, date].filter(Boolean).join(', ')}, `),
      link(url, url),
      text(`. ${known}.`),
    ),
  ]);
  return items.length ? [heading(2, 'sources', 'Sources'), list(items)] : [];
}

/** Each list, where the page has any of its kind. */
export function pageLists(page: WrittenPage, words: Words): RootContent[] {
  const notes = notesOf(page);
  return [...claims(notes), ...terms(notes, words), ...sources(notes)];
}
