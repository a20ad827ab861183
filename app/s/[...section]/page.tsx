import type { Metadata } from 'next';
import { Island } from '../../../components/island/island';
import { DescriptionText } from '../../../components/mdx/blocks/description';
import { KINDS, type Kind } from '../../../components/mdx/blocks/kinds';
import { SourceLine } from '../../../components/site/page-notes';
import { models } from '../../../components/widgets/models';
import { transcripts } from '../../../components/widgets/transcripts';
import { figureProps } from '../../../content/figures';
import type { Passage, PassageKind } from '../../../content/passages';
import { loadWrittenPages } from '../../../content/site';
import { oembedLink } from '../../_machine/oembed';
import { pageMetadata } from '../../_site/metadata';
import { sourceNote } from '../../_site/notes';
import { pageSources } from '../../_site/page-lists';
import {
  claimLine,
  isQuoted,
  KIND_WORDS,
  loadShares,
  type Share,
  shareDescription,
  shareSources,
  shareTitle,
} from '../../_site/share';
import { Shell } from '../../_site/shell';
import { siteUrl } from '../../_site/urls';

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
  const { widget, kinds } = passage.figure ?? { widget: '', kinds: [] };
  const use = loadWrittenPages()
    .flatMap((p) => p.scan.figures)
    .find((f) => f.id === passage.id);
  const model = models[widget];
  if (!use || !model) throw new Error(`no figure ${passage.id}`);
  const props = figureProps(passage.id, widget, use.attributes);
  const Transcript = transcripts[widget];
  return (
    <figure id={passage.id} className={`share-figure${'bleed' in use.attributes ? ' figure-bleed' : ''}`}>
      <p className="figure-kinds">
        {(kinds as Kind[]).map((kind) => (
          <a
            key={kind}
            href="/about/#how-figures-are-marked"
            className={`badge badge-${kind}`}
            title={KINDS[kind].meaning}
          >
            {KINDS[kind].badge}
          </a>
        ))}
      </p>
      <Island name={widget} props={props} />
      <p className="figure-noscript no-js">
        This is the figure’s first picture; it moves only with JavaScript.
        {model.answers && (
          <>
            {' '}
            <a href={`/answers/#answers-${passage.id}`}>Its answers stand on a page of their own.</a>
          </>
        )}
      </p>
      <figcaption>
        <p className="caption">{passage.text}</p>
        <details className="transcript">
          <summary>The figure in words</summary>
          {Transcript ? (
            <Transcript props={props} />
          ) : (
            <DescriptionText description={model.describe(model.init(props), props)} />
          )}
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
      <p>{passage.text}</p>
    </blockquote>
  );
}

export default async function SharePage(props: Props) {
  const { path, passage } = await shareOf(props);
  const place = `${passage.path}#${passage.id}`;
  const sources = shareSources(passage);
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
