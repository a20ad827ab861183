import { H2 } from '../components/mdx/blocks/text';
import { PathOfChapters } from '../components/site/path-of-chapters';
import { loadPage } from '../content/pages';
import Text from '../content/pages/home.mdx';
import { writtenPage } from '../content/site';
import { blocksFor } from './_site/blocks';
import { pageMetadata } from './_site/metadata';
import { pathEntries } from './_site/notes';
import { Shell } from './_site/shell';
import { SITE_NAME, SITE_SUBTITLE } from './_site/urls';

export const dynamic = 'force-static';

const home = loadPage('home');
export const metadata = pageMetadata('/', home.title, home.summary);

export default function Home() {
  const entries = pathEntries();
  const first = entries.find((e) => e.written);
  return (
    <Shell here="/" updated={home.updated}>
      <div className="home-head">
        <h1>{SITE_NAME}</h1>
        <p className="home-subtitle">{SITE_SUBTITLE}</p>
      </div>
      <div className="prose home-text">
        <Text components={blocksFor(writtenPage('home'))} />
        {first && (
          <p className="home-start">
            <a href="/start/">
              The argument in ten minutes <span aria-hidden="true">→</span>
            </a>
            <a href={`/${first.id}/`} rel="next" className="quiet">
              Begin with the first question <span aria-hidden="true">→</span>
            </a>
          </p>
        )}
        {/* Filled by the reader's own place (components/page/resume.ts); its room is kept. */}
        <p className="home-resume" data-resume="" />
      </div>
      <section aria-labelledby="path">
        <div className="home-path-title">
          <H2 id="path">The path</H2>
        </div>
        <PathOfChapters entries={entries} />
      </section>
    </Shell>
  );
}
