import { loadPage } from '../../../content/pages';
import Text from '../../../content/pages/links.mdx';
import { writtenPage } from '../../../content/site';
import { blocksFor } from '../../_site/blocks';
import { pageMetadata } from '../../_site/metadata';
import { Shell } from '../../_site/shell';

export const dynamic = 'force-static';

const links = loadPage('links');
export const metadata = pageMetadata('/about/links/', links.title, links.summary);

export default function Links() {
  return (
    <Shell here="/about/links/" updated={links.updated}>
      <div className="plain-head">
        <h1>{links.title}</h1>
      </div>
      <div className="prose">
        <Text components={blocksFor(writtenPage('links'))} />
      </div>
    </Shell>
  );
}
