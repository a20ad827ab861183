import type { Metadata } from 'next';
import { FigureKinds, type Kind, StillNote } from '../../../components/mdx/blocks/figure';
import { Island } from '../../../components/mdx/island';
import { SourceLine } from '../../../components/site/page-notes';
import type { Passage, PassageKind } from '../../../content/page/passages';
import { figureOf, must, sourcesOf } from '../../../content/page/resolve';
import { loadShares, type Share } from '../../../content/page/shares';
import { loadWrittenPages } from '../../../content/site';
import { oembedLink } from '../../_formats/oembed';
import { answersOf, FigureInWords } from '../../_site/figure-words';
import { pageMetadata } from '../../_site/metadata';
import { sourceNote } from '../../_site/notes';
import { pageSources } from '../../_site/page-lists';
import { claimLine, isQuoted, KIND_WORDS, shareDescription, shareTitle } from '../../_site/share';
import { Shell } from '../../_site/shell';
import { siteUrl } from '../../_site/urls';
import '../../styles/share.css';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Props {
  params: Promise<{ section: string[] }>;
}

export const generateStaticParams = () =>
  loadShares().map(({ path }) => ({ section: path.split('/').filter(Boolean).slice(1) }));

async function shareOf({ params }: Props): Promise<Share> {
  const path = `/s/${(await params).section.join('/')}/`;
  const share = loadShares().find((s) => s.path === path);
  if (!share) throw new Error(`no share page ${path}`);
  return share;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { path, passage } = await shareOf(props);
  const site = siteUrl();
  return {
    ...pageMetadata(path, shareTitle(passage), shareDescription(passage)),
    ...(site &&
      passage.kind === 'figure' && {
        alternates: { canonical: `${site}${path}`, types: oembedLink(passage.id, passage.title, site) },
      }),
    // The chapter is what a search should find.
    robots: { index: false },
  };
}

/** How the link to the passage's place is worded where “Read it” does not fit. */
const ONWARD: Partial<Record<PassageKind, string>> = { section: 'Read on in its place', figure: 'See it in its place' };

/** The figure itself: still without scripts, alive with them, in the state that the link carries. */
function TheFigure({ passage }: { passage: Passage }) {
  const figure = must(figureOf(passage.id), `no figure ${passage.id}`);
  const { id, widget, use, props } = figure;
  return (
    <figure id={id} className={`share-figure${'bleed' in use.attributes ? ' figure-bleed' : ''}`}>
      <FigureKinds kinds={use.kinds as Kind[]} />
      <Island name={widget} props={props} />
      <StillNote answers={answersOf(figure)} />
      <figcaption>
        <p className="caption">{passage.text}</p>
        <details className="transcript">
          <summary>The figure in words</summary>
          <FigureInWords figure={figure} />
        </details>
      </figcaption>
    </figure>
  );
}

/** A figure names sources by their place in its page's list, so the list comes with it. */
function PageSources({ passage }: { passage: Passage }) {
  const page = loadWrittenPages().find((p) => p.path === passage.path);
  const sources = page ? pageSources(page).map(sourceNote) : [];
  if (sources.length === 0) return null;
  return (
    <section className="page-notes" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources of “{passage.pageTitle}”</h2>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.key} id={`source-${source.key}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The words of any other passage: quoted where they are whole, plain where they are a section's beginning or a definition. */
function Words({ passage, place }: { passage: Passage; place: string }) {
  if (!passage.text) return null;
  if (!isQuoted(passage)) return <p className="share-text">{passage.text}</p>;
  return (
    <blockquote className="share-text share-quote" cite={place}>
      {(passage.paragraphs ?? [passage.text]).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </blockquote>
  );
}

export default async function SharePage(props: Props) {
  const { path, passage } = await shareOf(props);
  const place = `${passage.path}#${passage.id}`;
  const sources = sourcesOf(passage.sources);
  const record = claimLine(passage);
  const isFigure = passage.kind === 'figure';
  return (
    <Shell here={path}>
      <article className={isFigure ? 'share share-wide' : 'share'}>
        <p className="share-place">
          {KIND_WORDS[passage.kind]} from <a href={passage.path}>{passage.pageTitle}</a>
        </p>
        <h1>{passage.title}</h1>
        {isFigure ? <TheFigure passage={passage} /> : <Words passage={passage} place={passage.path} />}
        {(sources.length > 0 || record) && (
          <p className="share-sources">
            {record} {sources.length > 0 && (sources.length === 1 ? 'Source: ' : 'Sources: ')}
            {sources.map(({ key, short }, i) => (
              <span key={key}>
                {i > 0 && '; '}
                <a href={`/references/#${key}`}>{short}</a>
              </span>
            ))}
          </p>
        )}
        <p className="home-start share-onward">
          <a href={place} data-onward="">
            {ONWARD[passage.kind] ?? 'Read it in its place'} <span aria-hidden="true">→</span>
          </a>
        </p>
        {isFigure && <PageSources passage={passage} />}
      </article>
    </Shell>
  );
}
