import type { Metadata } from 'next';
import { Children, type ComponentType, isValidElement, type ReactElement, type ReactNode } from 'react';
import { Island } from '../../../components/island/island';
import { DescriptionText } from '../../../components/mdx/blocks/description';
import { Assumptions, FigureKinds, type Kind, StillNote } from '../../../components/mdx/blocks/figure';
import { SourceLine } from '../../../components/site/page-notes';
import { models } from '../../../components/widgets/models';
import { transcripts } from '../../../components/widgets/transcripts';
import { type Embed, loadEmbeds } from '../../../content/embeds';
import { figureProps, figureSources } from '../../../content/figures';
import { loadPassages, type Passage, sharePath } from '../../../content/passages';
import { loadReferences, shortName, yearOf } from '../../../content/references';
import { loadWrittenPages, type WrittenPage } from '../../../content/site';
import { oembedLink } from '../../_machine/oembed';
import { blocksFor } from '../../_site/blocks';
import { pageMetadata } from '../../_site/metadata';
import { sourceNote } from '../../_site/notes';
import { shareDescription, shareTitle } from '../../_site/share';
import { SITE_NAME, siteUrl } from '../../_site/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Props {
  params: Promise<{ figure: string }>;
}

export const generateStaticParams = () => loadEmbeds().map(({ id }) => ({ figure: id }));

async function embedOf({ params }: Props): Promise<{ embed: Embed; passage: Passage; page: WrittenPage }> {
  const { figure: id } = await params;
  const embed = loadEmbeds().find((e) => e.id === id);
  const passage = loadPassages().find((p) => p.kind === 'figure' && p.id === id);
  const page = loadWrittenPages().find((p) => p.path === embed?.page);
  if (!embed || !passage || !page) throw new Error(`no figure ${id}`);
  return { embed, passage, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { embed, passage } = await embedOf(props);
  const site = siteUrl();
  return {
    // Pasted somewhere, an embed's address unfurls like the figure's share page.
    ...pageMetadata(sharePath(passage), shareTitle(passage), shareDescription(passage)),
    ...(site && {
      alternates: {
        // Without a fragment: whoever follows it ignores one, and Next would put a slash behind it.
        canonical: `${site}${embed.page}`,
        types: oembedLink(embed.id, embed.title, site),
      },
    }),
    // The chapter is what a search should find.
    robots: { index: false },
  };
}

type Block = ReactElement<{ id?: string; sources?: string; children?: ReactNode }>;
const isBlock = (node: ReactNode): node is Block => isValidElement(node);

/** The vocabulary of a caption that stands alone: what leads elsewhere on its page leads to where that can be read instead. */
// biome-ignore lint/suspicious/noExplicitAny: MDX hands each block props of its own
function blocksAlone(page: WrittenPage): Record<string, ComponentType<any>> {
  const names = new Map(loadReferences().map((r) => [r.id, `${shortName(r)}, ${yearOf(r)}`]));
  const all = blocksFor(page);
  return {
    ...all,
    Term: ({ id, children }: { id: string; children: ReactNode }) => <a href={`/glossary/#${id}`}>{children}</a>,
    Claim: ({ children }: { children: ReactNode }) => <span>{children}</span>,
    Value: ({ of }: { of: string }) => {
      const [id = '', key = ''] = of.split('.');
      const figure = loadEmbeds().find((e) => e.id === id);
      const use = loadWrittenPages()
        .flatMap((p) => p.scan.figures)
        .find((f) => f.id === id);
      const model = models[figure?.widget ?? ''];
      const props = figureProps(id, figure?.widget ?? '', use?.attributes ?? {});
      // It follows the figure, if the figure is this one.
      return <span data-value={of}>{model?.values(model.init(props), props)[key]?.text}</span>;
    },
    Cite: ({ sources }: { sources: string }) => (
      <>
        {' ('}
        {(JSON.parse(sources) as [string, string][]).map(([key, locator], i) => (
          <span key={key}>
            {i > 0 && '; '}
            <a href={`#source-${key}`} data-card="">
              {names.get(key) ?? key}
            </a>
            {locator && `, ${locator}`}
          </span>
        ))}
        )
      </>
    ),
  };
}

/** The figure's own element in its page: what MDX makes of a page is a list of blocks. */
async function elementOf(page: WrittenPage, id: string, blocks: ReturnType<typeof blocksAlone>): Promise<Block> {
  const file = page.source.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const { default: Text } = page.isChapter
    ? await import(`../../../content/chapters/${file}.mdx`)
    : await import(`../../../content/pages/${file}.mdx`);
  const tree: ReactNode = Text({ components: blocks });
  const found = Children.toArray(isBlock(tree) ? tree.props.children : []).find(
    (child): child is Block => isBlock(child) && child.type === blocks.Figure && child.props.id === id,
  );
  if (!found) throw new Error(`the figure ${id} is no block of its own in content/${page.source}`);
  return found;
}

/** Citation keys below a node, in order. */
function keysIn(node: ReactNode): string[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isBlock(child)) return [];
    const { sources, children } = child.props;
    const own = sources ? (JSON.parse(sources) as [string][]).map(([key]) => key) : [];
    return [...own, ...keysIn(children)];
  });
}

function Sources({ keys }: { keys: readonly string[] }) {
  const sources = loadReferences()
    .filter((r) => keys.includes(r.id))
    .map(sourceNote);
  if (sources.length === 0) return null;
  return (
    <details className="transcript">
      <summary>Sources</summary>
      <ul className="source-list">
        {sources.map((source) => (
          <li key={source.key} id={`source-${source.key}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * What stands in a frame too low for the figure, until the reader asks for it: no scrolling within another page's scrolling.
 * Shown by components/island/embed.ts, which puts the figure's title and badges above it; the drawings are written by app/_export/posters.ts.
 */
function Poster({ id, href }: { id: string; href: string }) {
  return (
    <div className="embed-poster" data-poster="" hidden>
      <div className="embed-drawing">
        {(['light', 'dark'] as const).map((scheme) => (
          // biome-ignore lint/performance/noImgElement: a static file; Next's own image component needs its server
          <img
            key={scheme}
            src={`/embed/${id}/drawing-${scheme}.svg`}
            alt="The figure’s first picture."
            loading="lazy"
            data-scheme={scheme}
          />
        ))}
      </div>
      <div className="embed-ways">
        <button type="button" data-run="" className="embed-run">
          Run this figure
        </button>
        <a href={href}>
          Read it in its place <span aria-hidden="true">↗</span>
        </a>
      </div>
    </div>
  );
}

/** One figure alone, for a frame in another page. app/_export/page.ts gives every link that leads away a page of its own. */
export default async function EmbedPage(props: Props) {
  const { embed, page } = await embedOf(props);
  const { id, widget, title, pageTitle } = embed;
  const attributes = page.scan.figures.find((f) => f.id === id)?.attributes ?? {};
  const model = models[widget];
  if (!model) throw new Error(`no widget “${widget}”`);
  const own = figureProps(id, widget, attributes);
  const Transcript = transcripts[widget];
  const children = Children.toArray((await elementOf(page, id, blocksAlone(page))).props.children);
  const isAssumptions = (child: ReactNode) => isValidElement(child) && child.type === Assumptions;
  const keys = [...keysIn(children), ...figureSources(widget)];
  return (
    <main className="embed" data-embed={id}>
      <Poster id={id} href={`${embed.page}#${id}`} />
      <div data-live="">
        <figure
          id={id}
          className={`embed-figure${'bleed' in attributes ? ' figure-bleed' : ''}`}
          aria-labelledby={`${id}-title`}
        >
          <div className="figure-head">
            <h1 className="figure-title" id={`${id}-title`}>
              {title}
            </h1>
            <FigureKinds kinds={embed.kinds as Kind[]} />
          </div>
          <p className="embed-note" data-embed-note="" hidden />
          <Island name={widget} props={own} />
          <StillNote answers={model.answers && `/answers/#answers-${id}`} />
          <figcaption>
            <div className="caption" data-part="caption">
              {children.filter((child) => !isAssumptions(child))}
            </div>
            <div data-part="assumptions">{children.filter(isAssumptions)}</div>
            <details className="transcript">
              <summary>The figure in words</summary>
              {Transcript ? (
                <Transcript props={own} />
              ) : (
                <DescriptionText description={model.describe(model.init(own), own)} />
              )}
            </details>
            <Sources keys={keys} />
          </figcaption>
        </figure>
        <p className="embed-onward">
          <a href={`${embed.page}#${id}`} data-onward="">
            {page.path === '/' ? SITE_NAME : `From “${pageTitle}”, ${SITE_NAME}`} <span aria-hidden="true">↗</span>
          </a>
        </p>
      </div>
    </main>
  );
}
