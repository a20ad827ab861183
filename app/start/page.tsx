import { PageNotes } from '../../components/site/page-notes';
import { loadPage } from '../../content/pages';
import Text from '../../content/pages/start.mdx';
import { writtenPage } from '../../content/site';
import { blocksFor } from '../_site/blocks';
import { pageMetadata } from '../_site/metadata';
import { notesOf } from '../_site/notes';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';

const page = loadPage('start');
export const metadata = pageMetadata('/start/', page.title, page.summary);

export default function Start() {
  const written = writtenPage('start');
  return (
    <Shell here="/start/" updated={page.updated}>
      <article>
        <div className="plain-head">
          <h1>{page.title}</h1>
        </div>
        <div className="prose">
          <Text components={blocksFor(written)} />
        </div>
        <PageNotes {...notesOf(written)} />
      </article>
    </Shell>
  );
}
