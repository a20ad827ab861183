/** What a passage says of itself on its share page and its card. */
import { beginning } from '../../components/page/quotes';
import { capital } from '../../components/words/capital';
import { loadClaims } from '../../content/claims';
import { once } from '../../content/files';
import { loadPassages, type Passage, type PassageKind } from '../../content/page/passages';

/** What a passage is called where it stands alone. */
export const KIND_WORDS: Readonly<Record<PassageKind, string>> = {
  section: 'Section',
  figure: 'Figure',
  paragraph: 'Passage',
  claim: 'Claim',
  aside: 'Side note',
  question: 'Question',
  term: 'Term',
};

/** Kinds that are shown as a quotation under the heading they stand below. */
export const isQuoted = ({ kind }: Passage): boolean => /^(paragraph|claim|aside|question)$/.test(kind);

const TITLE = 70;
const DESCRIPTION = 158;

/** The first words of a text, cut at a word, with dots where something is left out. */
function words(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:–]$/, '')} …`;
}

/** Headings that stand on several pages, such as the one of every chapter's ending: alone they would not say where. */
const repeated = once((): ReadonlySet<string> => {
  const pages = new Map<string, Set<string>>();
  for (const p of loadPassages()) {
    if (isQuoted(p)) continue;
    pages.set(p.title, (pages.get(p.title) ?? new Set()).add(p.path));
  }
  return new Set([...pages].flatMap(([title, paths]) => (paths.size > 1 ? [title] : [])));
});

/** A passage's own title: its heading (with its page's, where others have the same heading), its term, or its first words. */
export function shareTitle(p: Passage): string {
  if (isQuoted(p)) return `“${words(p.text, TITLE).replaceAll('“', '‘').replaceAll('”', '’')}”`;
  const title = capital(p.title);
  return repeated().has(p.title) && p.title !== p.pageTitle ? words(`${title}: ${p.pageTitle}`, TITLE + 8) : title;
}

/** One or two sentences for whoever meets the link elsewhere, at most 160 characters. */
export function shareDescription(p: Passage): string {
  const from = `${KIND_WORDS[p.kind]} from “${p.pageTitle}”`;
  // A short passage stands whole in its title; saying it twice would help nobody.
  if (!p.text || (isQuoted(p) && p.text.length <= TITLE)) {
    return words(p.title === p.pageTitle ? `${from}.` : `${from}, under “${p.title}”.`, DESCRIPTION);
  }
  const sentences = beginning(p.text, DESCRIPTION);
  return sentences.length > DESCRIPTION / 2 ? words(sentences, DESCRIPTION) : words(p.text, DESCRIPTION);
}

/** What the record of a claim says beside its words: how sure, checked when, and whether it still stands. */
export function claimLine(p: Passage): string | null {
  const record = p.kind === 'claim' ? loadClaims().find((c) => c.id === p.id) : undefined;
  if (!record) return null;
  const stands = { current: '', corrected: ' It has been corrected since.', withdrawn: ' It has been withdrawn.' };
  return `${capital(record.kind)}, checked on ${record.checked}.${stands[record.status]}`;
}
