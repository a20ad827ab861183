/**
 * Every passage that can be linked and quoted, with its words: sections, figures, quotable paragraphs, claims, side notes and
 * questions of the written pages, and the glossary's terms. Share pages, copied quotes and preview cards are made from these.
 */
import { visit } from 'unist-util-visit';
import { beginning } from '../components/island/quotes';
import { models } from '../components/widgets/models';
import { type ClaimEntry, loadClaims } from './claims';
import { figureProps } from './figures';
import { once, readText } from './files';
import { loadGlossary } from './glossary';
import { loadOutline } from './outline';
import { loadReferences, shortName, yearOf } from './references';
import { attributesOf, type FigureUse, treeOf } from './scan';
import { loadWrittenPages, type WrittenPage } from './site';

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
  /** citation keys in it, each once, in order */
  sources: string[];
  figure?: { widget: string; kinds: string[] };
}

export { beginning };

/** Address of a passage's share page. */
export const sharePath = (p: { page: string; id: string }): string => `/s/${p.page}/${p.id}/`;

/** A section's share page shows so much of its beginning. */
const SECTION_TEXT = 600;

// biome-ignore lint/suspicious/noExplicitAny: MDX nodes are not in mdast's types; every use below checks what it reads
type Node = any;

interface Words {
  text: string;
  sources: string[];
}

/** What the words of a passage are made from besides its own source. */
interface Data {
  /** sources as a passage names them: "Leike et al., 2018" */
  names: Map<string, string>;
  figures: Map<string | null, FigureUse>;
  claims: Map<string, ClaimEntry>;
}
const loadData = (): Data => ({
  names: new Map(loadReferences().map((r) => [r.id, `${shortName(r)}, ${yearOf(r)}`])),
  figures: new Map(loadWrittenPages().flatMap((p) => p.scan.figures.map((f) => [f.id, f] as const))),
  claims: new Map(loadClaims().map((c) => [c.id, c])),
});

/** Nodes that stand on lines of their own: their words don't run into their neighbours'. */
const BLOCKS = /^(paragraph|listItem|blockquote|heading|tableRow|tableCell|mdxJsxFlowElement|break)$/;

/** Shown when the reader asks, or not words at all. */
const isSilent = (node: Node): boolean =>
  /^(mdxFlowExpression|mdxTextExpression|mdxjsEsm|yaml|html)$/.test(node.type) || node.name === 'Assumptions';

/** The words of a node as a reader without scripts has them; components/island/passage-words.ts has the same rules. */
function wordsOf(nodes: readonly Node[], { names, figures }: Data): Words {
  const sources = new Set<string>();
  let text = '';
  const add = (node: Node): void => {
    if (isSilent(node)) return;
    if (BLOCKS.test(node.type) || node.name === 'br') text += ' ';
    if (node.name === 'Cite') {
      const keys = (JSON.parse(attributesOf(node).sources ?? '[]') as [string, string][]).map(([key, locator]) => {
        sources.add(key);
        return [names.get(key) ?? key, locator].filter(Boolean).join(', ');
      });
      // The citation stands behind the full stop on the page, where it is a raised mark; in plain words it comes before it.
      const stop = /[.,;:]?$/.exec(text)?.[0] ?? '';
      text = `${text.slice(0, text.length - stop.length)} (${keys.join('; ')})${stop}`;
    } else if (node.name === 'Value') {
      const [id = '', key = ''] = (attributesOf(node).of ?? '').split('.');
      const figure = figures.get(id);
      const model = models[figure?.widget ?? ''];
      const props = figureProps(id, figure?.widget ?? '', figure?.attributes ?? {});
      text += model?.values(model.init(props), props)[key]?.text ?? '';
    } else if (node.name === 'Chapter') {
      text += loadOutline().find((e) => e.id === attributesOf(node).id)?.title ?? '';
    } else if (node.type === 'inlineMath') {
      text += String(node.value).replace(/[_{}\\$]/g, '');
    } else if (typeof node.value === 'string') {
      text += node.value;
    } else {
      for (const child of node.children ?? []) add(child);
    }
    if (BLOCKS.test(node.type)) text += ' ';
  };
  for (const node of nodes) add(node);
  return { text: text.replace(/\s+/g, ' ').trim(), sources: [...sources] };
}

const pageName = (path: string): string => (path === '/' ? 'home' : path.slice(1, -1).replaceAll('/', '-'));

function passagesOf(page: WrittenPage, data: Data): Passage[] {
  const tree = treeOf(readText(page.source));
  const common = { path: page.path, page: pageName(page.path), pageTitle: page.title };
  const found: Passage[] = [];
  let heading = page.title;

  const begin = (at: number): Words => {
    const nodes: Node[] = [];
    for (const node of tree.children.slice(at + 1)) {
      if (/^(heading|table)$/.test(node.type) && nodes.length > 0) break;
      if (/^(paragraph|list|blockquote)$/.test(node.type) || node.name === 'Claim') nodes.push(node);
    }
    const all = wordsOf(nodes, data);
    const text = beginning(all.text, SECTION_TEXT);
    return { text, sources: all.sources.filter((key) => text.includes(data.names.get(key) ?? key)) };
  };

  visit(tree, (node: Node) => {
    const id: string | undefined = node.data?.hProperties?.id;
    if (node.type === 'heading') {
      heading = wordsOf([node], data).text;
      if (id) found.push({ ...common, id, kind: 'section', title: heading, ...begin(tree.children.indexOf(node)) });
    } else if (node.type === 'paragraph' && id) {
      found.push({ ...common, id, kind: 'paragraph', title: heading, ...wordsOf([node], data) });
    } else if (node.name === 'Figure') {
      const at = attributesOf(node);
      const caption = wordsOf(
        node.children.filter((c: Node) => c.type === 'paragraph'),
        data,
      );
      found.push({
        ...common,
        id: at.id ?? '',
        kind: 'figure',
        title: at.title ?? '',
        ...caption,
        figure: { widget: at.widget ?? '', kinds: (at.kind ?? '').split(' ').filter(Boolean) },
      });
    } else if (node.name === 'Claim') {
      const record = data.claims.get(attributesOf(node).id ?? '');
      if (record) {
        found.push({
          ...common,
          id: record.id,
          kind: 'claim',
          title: heading,
          text: record.text,
          sources: record.sources,
        });
      }
    } else if (node.name === 'Aside') {
      found.push({
        ...common,
        id: attributesOf(node).id ?? '',
        kind: 'aside',
        title: heading,
        ...wordsOf(node.children, data),
      });
    } else if (node.name === 'Predict') {
      const at = attributesOf(node);
      found.push({
        ...common,
        id: at.id ?? '',
        kind: 'question',
        title: heading,
        text: at.question ?? '',
        sources: [],
      });
    }
  });
  return found.filter((p) => p.id !== '');
}

/** Every passage of the site, page by page in reading order, then the terms. */
export const loadPassages = once((): Passage[] => {
  const data = loadData();
  return [
    ...loadWrittenPages().flatMap((page) => passagesOf(page, data)),
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
