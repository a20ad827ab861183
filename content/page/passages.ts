/**
 * Every passage that can be linked and quoted, with its words: sections, figures, quotable paragraphs, claims, side notes and
 * questions of the written pages, the places of the novel, and the glossary's terms. Share pages, copied quotes and preview cards are made from these.
 */
import { SECTION_TEXT } from '../../components/page/plain-words';
import { beginning } from '../../components/page/quotes';
import { loadClaims } from '../claims';
import { once } from '../files';
import { loadGlossary } from '../glossary';
import { NOVEL_PATH, novelPlaces } from '../novel';
import { pageName } from '../pages';
import { loadWrittenPages, type WrittenPage } from '../site';
import { sourceName } from './resolve';
import { attributesOf, markOf, type PageNode, pageTree } from './tree';
import { type Words, wordsOf } from './words';

export type PassageKind = 'section' | 'figure' | 'paragraph' | 'claim' | 'aside' | 'question' | 'term';

/** A passage with an address of its own. */
export interface Passage {
  id: string;
  kind: PassageKind;
  /** address of the page it stands on: "/how-far/" */
  path: string;
  /** the page's name in share addresses: "how-far", "glossary", "home" */
  page: string;
  /** the page's title */
  pageTitle: string;
  /** heading, figure title or term; for the rest the heading above */
  title: string;
  /** its words, citations as "(Leike et al., 2018)", chips as they stand at the start */
  text: string;
  /** its paragraphs, where it has several; `text` runs through all of them */
  paragraphs?: string[];
  /** citation keys in it, each once, in order */
  sources: string[];
  figure?: { widget: string; kinds: string[] };
}

/** Address of a passage's share page. */
export const sharePath = (p: { page: string; id: string }): string => `/s/${p.page}/${p.id}/`;

/** The beginning of a section: the text below its heading up to the next heading or the first table. @param at its place in the page */
function sectionAt(blocks: readonly PageNode[], at: number): Words {
  const nodes: PageNode[] = [];
  for (const node of blocks.slice(at + 1)) {
    if ((/^(heading|table)$/.test(node.type) || node.name === 'Deeper') && nodes.length > 0) break;
    if (/^(paragraph|list|blockquote)$/.test(node.type) || node.name === 'Claim') nodes.push(node);
  }
  const all = wordsOf(nodes);
  const text = beginning(all.text, SECTION_TEXT);
  return { text, sources: all.sources.filter((key) => text.includes(sourceName(key))) };
}

function passagesOf(page: WrittenPage): Passage[] {
  const blocks = pageTree(page.source).children ?? [];
  const claims = new Map(loadClaims().map((c) => [c.id, c]));
  const common = { path: page.path, page: pageName(page.path), pageTitle: page.title };
  const found: Passage[] = [];
  let heading = page.title;
  const add = (id: string | undefined, passage: Omit<Passage, 'id' | keyof typeof common>) => {
    if (id) found.push({ ...common, id, ...passage });
  };

  const visit = (node: PageNode, beside: readonly PageNode[]): void => {
    const children = node.children ?? [];
    const at = attributesOf(node);
    if (node.type === 'heading') {
      heading = wordsOf([node]).text;
      add(markOf(node), { kind: 'section', title: heading, ...sectionAt(beside, beside.indexOf(node)) });
    } else if (node.type === 'paragraph') {
      if (markOf(node)) add(markOf(node), { kind: 'paragraph', title: heading, ...wordsOf([node]) });
    } else if (node.name === 'Figure') {
      const { title = '', widget = '', kind = '' } = at;
      const caption = wordsOf(children.filter((c) => c.type === 'paragraph'));
      const figure = { widget, kinds: kind.split(' ').filter(Boolean) };
      add(at.id, { kind: 'figure', title, ...caption, figure });
    } else if (node.name === 'Claim') {
      const { id, text = '', sources = [] } = claims.get(at.id ?? '') ?? {};
      add(id, { kind: 'claim', title: heading, text, sources });
    } else if (node.name === 'Deeper') {
      heading = at.title ?? '';
      add(at.id, { kind: 'section', title: heading, ...sectionAt(children, -1) });
    } else if (node.name === 'Aside') {
      add(at.id, { kind: 'aside', title: heading, ...wordsOf(children) });
    } else if (node.name === 'Predict' || node.name === 'Guess') {
      add(at.id, { kind: 'question', title: heading, text: at.question ?? '', sources: [] });
    }
    for (const child of children) visit(child, children);
  };
  for (const node of blocks) visit(node, blocks);
  return found;
}

/** The novel: its passages whole, its parts and chapters by their summaries. */
function novelPassages(): Passage[] {
  const pageTitle = novelPlaces()[0]?.title ?? '';
  return novelPlaces().map(({ id, level, title, paragraphs }) => {
    const isSection = level === 'part' || level === 'chapter';
    const text = paragraphs.join(' ');
    return {
      id,
      kind: isSection ? 'section' : 'paragraph',
      path: NOVEL_PATH,
      page: pageName(NOVEL_PATH),
      pageTitle,
      title,
      text: isSection ? beginning(text, SECTION_TEXT) : text,
      ...(paragraphs.length > 1 && { paragraphs }),
      sources: [],
    };
  });
}

/** Every passage of the site, page by page in reading order, then the novel’s and the terms. */
export const loadPassages = once((): Passage[] => {
  return [
    ...loadWrittenPages().flatMap(passagesOf),
    ...novelPassages(),
    // A term that was renamed keeps its old share page, too.
    ...loadGlossary().flatMap((g) =>
      [g.id, ...g.formerly].map(
        (id): Passage => ({
          id,
          kind: 'term',
          path: '/glossary/',
          page: 'glossary',
          pageTitle: 'Glossary',
          title: g.term,
          text: g.short,
          sources: g.sources,
        }),
      ),
    ),
  ];
});
