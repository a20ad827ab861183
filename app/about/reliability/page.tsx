import { H2 } from '../../../components/mdx/blocks/text';
import { Promises } from '../../../components/site/promises';
import { loadPage } from '../../../content/pages';
import Text from '../../../content/pages/reliability.mdx';
import { loadPromises } from '../../../content/promises';
import { writtenPage } from '../../../content/site';
import { blocksFor } from '../../_site/blocks';
import { pageMetadata } from '../../_site/metadata';
import { Shell } from '../../_site/shell';

export const dynamic = 'force-static';

const reliability = loadPage('reliability');
export const metadata = pageMetadata('/about/reliability/', reliability.title, reliability.summary);

export default function Reliability() {
  return (
    <Shell here="/about/reliability/" updated={reliability.updated}>
      <div className="plain-head">
        <h1>{reliability.title}</h1>
      </div>
      <div className="prose">
        <Text components={blocksFor(writtenPage('reliability'))} />
        <H2 id="reliability-promises">Promises, and their tests</H2>
        <Promises promises={loadPromises().filter(({ page }) => page === 'reliability')} />
      </div>
    </Shell>
  );
}
