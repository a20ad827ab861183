/** Share pages, `/s/<page>/<id>/`: one small page with a preview card for every passage, and what each says of itself. */
import { loadChapters } from '../../content/chapters';
import { loadClaims } from '../../content/claims';
import { once } from '../../content/files';
import { beginning, loadPassages, type Passage, type PassageKind, sharePath } from '../../content/passages';
import { loadReferences, shortName, yearOf } from '../../content/references';
import { loadWrittenPages } from '../../content/site';

/** One share page. */
export interface Share {
  /** its address, such as "/s/how-far/reach/" */
  path: string;
  passage: Passage;
}

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

const nameOf = (path: string): string => (path === '/' ? 'home' : path.slice(1, -1).replaceAll('/', '-'));

/** Every share page. An id that was renamed or moved keeps its own, with the words that stand under the new id. */
export const loadShares = once((): Share[] => {
  const passages = loadPassages();
  const at = new Map(passages.map((p) => [`${p.path}#${p.id}`, p]));
  const old = [
    ...loadWrittenPages().flatMap((page) =>
      Object.entries(page.scan.aliases).map(([id, now]) => ({ page: page.path, id, now: `${page.path}#${now}` })),
    ),
    ...loadChapters().flatMap((c) => Object.entries(c.moved).map(([id, now]) => ({ page: `/${c.id}/`, id, now }))),
  ];
  return [
    ...passages.map((passage) => ({ path: sharePath(passage), passage })),
    ...old.flatMap(({ page, id, now }) => {
      const passage = at.get(now);
      return passage ? [{ path: sharePath({ page: nameOf(page), id }), passage }] : [];
    }),
  ];
});

const TITLE = 70;
const DESCRIPTION = 158;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first words of a text, cut at a word, with dots where something is left out. */
function words(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:–]$/, '')} …`;
}

/** A passage's own title: its heading, its term, or its first words. */
export function shareTitle(p: Passage): string {
  return isQuoted(p) ? `“${words(p.text, TITLE).replaceAll('“', '‘').replaceAll('”', '’')}”` : capital(p.title);
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

/** The sources of a passage, as readers name them. */
export function shareSources(p: Passage): { key: string; short: string }[] {
  const byKey = new Map(loadReferences().map((r) => [r.id, r]));
  return p.sources.flatMap((key) => {
    const r = byKey.get(key);
    return r ? [{ key, short: `${shortName(r)}, ${yearOf(r)}` }] : [];
  });
}

/** What the record of a claim says beside its words: how sure, checked when, and whether it still stands. */
export function claimLine(p: Passage): string | null {
  const record = p.kind === 'claim' ? loadClaims().find((c) => c.id === p.id) : undefined;
  if (!record) return null;
  const stands = { current: '', corrected: ' It has been corrected since.', withdrawn: ' It has been withdrawn.' };
  return `${capital(record.kind)}, checked on ${record.checked}.${stands[record.status]}`;
}
