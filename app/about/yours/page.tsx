import './kept.css';
import { loadPage } from '../../../content/pages';
import Text from '../../../content/pages/yours.mdx';
import { writtenPage } from '../../../content/site';
import { blocksFor } from '../../_site/blocks';
import { pageMetadata } from '../../_site/metadata';
import { Shell } from '../../_site/shell';

export const dynamic = 'force-static';

const yours = loadPage('yours');
export const metadata = pageMetadata('/about/yours/', yours.title, yours.summary);

export default function Yours() {
  return (
    <Shell here="/about/yours/" updated={yours.updated}>
      <div className="plain-head">
        <h1>{yours.title}</h1>
      </div>
      <div className="prose">
        <Text components={blocksFor(writtenPage('yours'))} />
        {/* components/page/yours.ts fills it in. */}
        <section aria-label="What this browser holds" className="kept" data-kept hidden />
      </div>
    </Shell>
  );
}
