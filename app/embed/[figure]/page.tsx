import type { Metadata } from 'next';
import { Children, type ComponentType, isValidElement, type ReactElement, type ReactNode } from 'react';
import { captionParts, FigureKinds, type Kind, StillNote } from '../../../components/mdx/blocks/figure';
import { Island } from '../../../components/mdx/island';
import { SourceLine } from '../../../components/site/page-notes';
import { type Embed, loadEmbeds } from '../../../content/embeds';
import { figureSources } from '../../../content/figures';
import { citedIn } from '../../../content/page/facts';
import { loadPassages, type Passage, sharePath } from '../../../content/page/passages';
import { chipOf, figureOf, must, sourceName } from '../../../content/page/resolve';
import { loadReferences } from '../../../content/references';
import type { WrittenPage } from '../../../content/site';
import { oembedLink } from '../../_formats/oembed';
import { blocksFor } from '../../_site/blocks';
import { answersOf, FigureInWords } from '../../_site/figure-words';
import { pageMetadata } from '../../_site/metadata';
import { sourceNote } from '../../_site/notes';
import { shareDescription, shareTitle } from '../../_site/share';
import { SITE_NAME, siteUrl } from '../../_site/urls';
import '../../styles/embed.css';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Props {
  params: Promise<{ figure: string }>;
}

export const generateStaticParams = () => loadEmbeds().map(({ id }) => ({ figure: id }));

async function embedOf({ params }: Props): Promise<{ embed: Embed; passage: Passage }> {
  const { figure: id } = await params;
  const embed = loadEmbeds().find((e) => e.id === id);
  const passage = loadPassages().find((p) => p.kind === 'figure' && p.id === id);
  if (!embed || !passage) throw new Error(`no figure ${id}`);
  return { embed, passage };
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

/** The vocabulary of a caption that stands alone: what leads elsewhere on its page leads to where that can be read instead. */
// biome-ignore lint/suspicious/noExplicitAny: MDX hands each block props of its own
const blocksAlone = (page: WrittenPage): Record<string, ComponentType<any>> => ({
  ...blocksFor(page),
  Term: ({ id, children }: { id: string; children: ReactNode }) => <a href={`/glossary/#${id}`}>{children}</a>,
  Claim: ({ children }: { children: ReactNode }) => <span>{children}</span>,
  // It follows the figure, if the figure is this one.
  Value: ({ of }: { of: string }) => <span data-value={of}>{chipOf(of)?.text}</span>,
  Cite: ({ sources }: { sources: string }) => (
    <>
      {' ('}
      {citedIn(sources).map(([key, locator], i) => (
        <span key={key}>
          {i > 0 && '; '}
          <a href={`#source-${key}`} data-card="">
            {sourceName(key)}
          </a>
          {locator && `, ${locator}`}
        </span>
      ))}
      )
    </>
  ),
});

type Block = ReactElement<{ id?: string; children?: ReactNode }>;
const isBlock = (node: ReactNode): node is Block => isValidElement(node);

/** What stands in the figure's own element in its page: what MDX makes of a page is a list of blocks. */
async function contentOf(page: WrittenPage, id: string): Promise<ReactNode> {
  const file = page.source.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const { default: Text } = page.isChapter
    ? await import(`../../../content/chapters/${file}.mdx`)
    : await import(`../../../content/pages/${file}.mdx`);
  const blocks = blocksAlone(page);
  const tree: ReactNode = Text({ components: blocks });
  const found = Children.toArray(isBlock(tree) ? tree.props.children : []).find(
    (child): child is Block => isBlock(child) && child.type === blocks.Figure && child.props.id === id,
  );
  return must(found, `the figure “${id}” is no block of its own in content/${page.source}`).props.children;
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
 * Shown by components/embed/embed.ts, which puts the figure's title and badges above it; the drawings are written by app/_pictures/posters.ts.
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
  const { embed } = await embedOf(props);
  const { id, widget, title, pageTitle } = embed;
  const figure = must(figureOf(id), `no widget “${widget}”`);
  const { page, use } = figure;
  const { caption, assumptions } = captionParts(await contentOf(page, id));
  return (
    <main className="embed" data-embed={id}>
      <Poster id={id} href={`${embed.page}#${id}`} />
      <div data-live="">
        <figure
          id={id}
          className={`embed-figure${'bleed' in use.attributes ? ' figure-bleed' : ''}`}
          aria-labelledby={`${id}-title`}
        >
          <div className="figure-head">
            <h1 className="figure-title" id={`${id}-title`}>
              {title}
            </h1>
            <FigureKinds kinds={embed.kinds as Kind[]} />
          </div>
          <p className="embed-note" data-embed-note="" hidden />
          <Island name={widget} props={figure.props} />
          <StillNote answers={answersOf(figure)} />
          <figcaption>
            <div className="caption" data-part="caption">
              {caption}
            </div>
            <div data-part="assumptions">{assumptions}</div>
            <details className="transcript">
              <summary>The figure in words</summary>
              <FigureInWords figure={figure} />
            </details>
            <Sources keys={[...use.cites, ...figureSources(widget)]} />
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
