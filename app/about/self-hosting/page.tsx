import './hosts.css';
import { H2 } from '../../../components/mdx/blocks/text';
import { Promises } from '../../../components/site/promises';
import { loadPage } from '../../../content/pages';
import Text from '../../../content/pages/self-hosting.mdx';
import { loadPromises } from '../../../content/promises';
import { writtenPage } from '../../../content/site';
import { blocksFor } from '../../_site/blocks';
import { hostSnippets } from '../../_site/hosts';
import { pageMetadata } from '../../_site/metadata';
import { Shell } from '../../_site/shell';

export const dynamic = 'force-static';

const hosting = loadPage('self-hosting');
export const metadata = pageMetadata('/about/self-hosting/', hosting.title, hosting.summary);

export default function SelfHosting() {
  return (
    <Shell here="/about/self-hosting/" updated={hosting.updated}>
      <div className="plain-head">
        <h1>{hosting.title}</h1>
      </div>
      <div className="prose">
        <Text components={blocksFor(writtenPage('self-hosting'))} />
        <H2 id="settings">Settings, host by host</H2>
        <p>
          They lie in the archive as files, in hosts/. The site stands at the top of its host in them; below a path, put
          the path in front.
        </p>
        {hostSnippets().map(({ host, goes, text }) => (
          <details key={host} className="host">
            <summary>
              {host} <small>{goes}</small>
            </summary>
            {/* What scrolls can be reached by the keyboard. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls inside its box */}
            <section tabIndex={0} aria-label={`Settings for ${host}`} translate="no">
              <pre>{text}</pre>
            </section>
          </details>
        ))}
        <H2 id="hosting-promises">Promises, and their tests</H2>
        <Promises promises={loadPromises().filter(({ page }) => page === 'self-hosting')} />
      </div>
    </Shell>
  );
}
